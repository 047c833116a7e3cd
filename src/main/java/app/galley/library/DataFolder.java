package app.galley.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where the program keeps what is the user's but belongs to no article's folder: journals, locks it left, earlier versions.
///
/// That is `galley` in `$XDG_DATA_HOME` (else `~/.local/share`) on Linux, after the XDG Base Directory Specification 0.8;
/// `Galley` in `~/Library/Application Support` on a Mac and in `%LOCALAPPDATA%` on Windows. The system property `galley.data` names
/// another folder.
///
/// @param path the folder; it is made when something is first put there
public record DataFolder(Path path) {

    /// The folder of the user who runs the program.
    public static DataFolder ofUser() {
        return of(System.getProperties()::getProperty, System.getenv());
    }

    static DataFolder of(UnaryOperator<String> properties, Map<String, String> environment) {
        String said = Objects.requireNonNullElse(properties.apply("galley.data"), "");
        return new DataFolder(said.isBlank() ? usual(properties, environment) : Path.of(said));
    }

    private static Path usual(UnaryOperator<String> properties, Map<String, String> environment) {
        Path home = Path.of(Objects.requireNonNullElse(properties.apply("user.home"), ""));
        String system = Objects.requireNonNullElse(properties.apply("os.name"), "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Galley");
        }
        if (system.startsWith("windows")) {
            return absolute(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve("Galley");
        }
        return absolute(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("galley");
    }

    /// A relative path in such a variable is to be ignored, says the specification.
    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(path -> !path.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }

    /// A folder in it.
    public Path resolve(String name) {
        return path.resolve(name);
    }
}
