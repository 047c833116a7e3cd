package app.galley.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static Path of(String system, Map<String, String> environment, String said) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/ines");
        properties.setProperty("galley.data", said);
        return DataFolder.of(properties::getProperty, environment).path();
    }

    @Test
    void eachSystemHasItsUsualPlace() {
        assertEquals(Path.of("/home/ines/.local/share/galley"), of("Linux", Map.of(), ""));
        assertEquals(Path.of("/data/galley"), of("Linux", Map.of("XDG_DATA_HOME", "/data"), ""));
        assertEquals(Path.of("/home/ines/Library/Application Support/Galley"), of("Mac OS X", Map.of(), ""));
        assertEquals(Path.of("/local/Galley"), of("Windows 11", Map.of("LOCALAPPDATA", "/local"), ""));
        assertEquals(Path.of("/home/ines/AppData/Local/Galley"), of("Windows 11", Map.of(), ""));
    }

    @Test
    void aRelativePlaceIsIgnored() {
        assertEquals(Path.of("/home/ines/.local/share/galley"), of("Linux", Map.of("XDG_DATA_HOME", "data"), ""));
        assertEquals(Path.of("/home/ines/.local/share/galley"), of("Linux", Map.of("XDG_DATA_HOME", " "), ""));
    }

    @Test
    void anotherFolderCanBeNamed() {
        assertEquals(Path.of("/elsewhere"), of("Linux", Map.of("XDG_DATA_HOME", "/data"), "/elsewhere"));
    }
}
