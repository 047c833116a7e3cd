package app.galley.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

    @TempDir
    Path place;

    @Test
    void whatIsShippedIsListedAndReadByName() throws Exception {
        Files.createDirectories(place.resolve("themes"));
        Files.writeString(place.resolve("themes/plain.css"), "p {}");
        Files.writeString(place.resolve("themes/notes.txt"), "");
        var assets = new Assets(place);
        assertThat(assets.names("themes", ".css")).containsExactly("plain");
        assertThat(assets.read("themes", "plain", ".css")).asString().isEqualTo("p {}");
        assertThat(assets.names("templates", ".json")).isEmpty();
    }

    @Test
    void aNameThatIsAPathFindsNothing() throws Exception {
        Files.createDirectories(place.resolve("themes"));
        Files.writeString(place.resolve("secret.css"), "");
        assertThatExceptionOfType(FileFailure.class).isThrownBy(() -> new Assets(place).read("themes", "../secret", ".css"));
        assertThatExceptionOfType(FileFailure.class).isThrownBy(() -> new Assets(place).read("themes", "none", ".css"));
    }
}
