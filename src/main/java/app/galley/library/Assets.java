package app.galley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Finds what is shipped beside the code: themes, templates, samples.
///
/// The launcher says where the program's folder is (system property `galley.home`); without it, the working folder is taken, which is
/// where the source tree has its `assets` too.
public final class Assets {

    private final Path folder;

    /// The assets in that folder.
    public Assets(Path folder) {
        this.folder = folder;
    }

    /// The assets of this program.
    public static Assets ofProgram() {
        return new Assets(Path.of(Objects.requireNonNullElse(System.getProperty("galley.home"), "")).resolve("assets"));
    }

    /// The folder itself.
    public Path folder() {
        return folder;
    }

    /// Reads one.
    ///
    /// @param kind the folder, such as `themes`
    /// @param name the file's name without its ending; only a plain name finds anything
    /// @param ending such as `.css`
    /// @throws FileFailure when there is none of that name, or it cannot be read
    public byte[] read(String kind, String name, String ending) throws FileFailure {
        Path file = folder.resolve(kind).resolve(name + ending);
        try {
            if (!PictureFiles.isPlain(name) || name.contains("/")) {
                throw new NoSuchFileException(name);
            }
            return Files.readAllBytes(file);
        } catch (IOException why) {
            throw Diagnosis.ofReading(file, why);
        }
    }

    /// The names there are, without their endings, sorted.
    ///
    /// @param kind the folder, such as `themes`
    /// @param ending such as `.css`
    public List<String> names(String kind, String ending) {
        try (Stream<Path> files = Files.list(folder.resolve(kind))) {
            return files.map(Diagnosis::name).filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length())).sorted().toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
