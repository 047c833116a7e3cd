package app.galley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files beside the source of an import that may be read with it.
///
/// These are files in the source's own folder, and in a folder `images` next to that folder, which is how site generators lay out pages
/// and pictures. Links that lead out of there are not followed.
public final class SourceFolder {

    private static final long MOST_BYTES = 1 << 20;
    private static final String IMAGES = "images/";

    private final Path folder;

    /// @param source the file that is imported
    public SourceFolder(Path source) {
        Path absolute = source.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        folder = parent == null ? absolute : parent;
    }

    /// The bytes of a small text file, such as the record of a picture; empty when there is none that may be read.
    ///
    /// @param path relative, with `/` between steps
    public Optional<byte[]> read(String path) {
        return bases(path).stream().flatMap(base -> read(base, path).stream()).findFirst();
    }

    /// A picture, if it may be shown and copied.
    public Optional<PictureFiles.Found> picture(String path) {
        return bases(path).stream().flatMap(base -> new PictureFiles(base).find(path).stream()).findFirst();
    }

    private List<Path> bases(String path) {
        Path parent = folder.getParent();
        return path.startsWith(IMAGES) && parent != null ? List.of(folder, parent) : List.of(folder);
    }

    private static Optional<byte[]> read(Path base, String path) {
        try {
            Path file = base.resolve(path).toRealPath();
            return file.startsWith(base.toRealPath()) && Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }
}
