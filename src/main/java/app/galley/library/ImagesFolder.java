package app.galley.library;

import app.galley.library.FileFailure.Trouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings pictures into an article's `images` folder.
public final class ImagesFolder {

    /// Its name, and the first step of the path of every picture brought in.
    public static final String NAME = "images";

    private static final String NOTHING = "Nothing on the disk was changed.";

    private final Path folder;
    private final AtomicFile files;

    /// The `images` folder of the article in that folder; it is made when the first picture comes.
    public ImagesFolder(Path articleFolder) {
        this(articleFolder, new AtomicFile());
    }

    ImagesFolder(Path articleFolder, AtomicFile files) {
        this.folder = articleFolder;
        this.files = files;
    }

    /// Copies a picture file in.
    ///
    /// @return the path to put into the article (`contentUrl`)
    /// @throws FileFailure when it is no picture, is too large, or a disk refused
    public String add(Path source) throws FileFailure {
        return add(read(source), Diagnosis.name(source));
    }

    private static byte[] read(Path source) throws FileFailure {
        try {
            if (!Files.exists(source)) {
                throw new NoSuchFileException(source.toString());
            }
            if (!Files.isRegularFile(source)) {
                throw new FileFailure(Trouble.NOT_A_FILE, source, "“%s” is not a file.".formatted(Diagnosis.name(source)), NOTHING,
                        "Choose a picture file.");
            }
            if (Files.size(source) > PictureFiles.MOST_BYTES) {
                throw tooLarge(source);
            }
            return Files.readAllBytes(source);
        } catch (IOException why) {
            throw Diagnosis.ofReading(source, why);
        }
    }

    /// Copies a picture file to the place where an article already expects it.
    ///
    /// @param contentUrl a path of one step below `images`
    /// @return whether it was copied; it is not when there is a file of that name already
    /// @throws FileFailure when it is no picture, is too large, or a disk refused
    public boolean addAs(Path source, String contentUrl) throws FileFailure {
        String name = contentUrl.startsWith(NAME + "/") ? contentUrl.substring(NAME.length() + 1) : "";
        if (name.contains("/") || !PictureFiles.isPlain(name)) {
            throw new IllegalArgumentException("no place for a picture: " + contentUrl);
        }
        byte[] bytes = read(source);
        check(bytes, source, Diagnosis.name(source));
        return files.create(images().resolve(name), bytes);
    }

    /// Puts a picture where an article already expects it, anywhere in the article's folder.
    ///
    /// @param contentUrl as the article has it; it may come from anyone
    /// @return whether it was put there; it is not when there is a file of that name already, or when no picture may stand there
    /// @throws FileFailure when it is no picture, is too large, or a disk refused
    public boolean restore(byte[] bytes, String contentUrl) throws FileFailure {
        if (!PictureFiles.isPlain(contentUrl) || contentUrl.startsWith(".") || contentUrl.contains("/.")) {
            return false;
        }
        Path file = folder.resolve(contentUrl).normalize();
        PictureHeader header = PictureHeader.of(new ByteArrayInputStream(bytes)).filter(PictureFiles::isBearable).orElse(null);
        if (header == null || bytes.length > PictureFiles.MOST_BYTES) {
            check(bytes, file, contentUrl);
            return false;
        }
        Path parent = Objects.requireNonNullElse(file.getParent(), folder);
        files.makeFolder(parent);
        try {
            if (!parent.toRealPath().startsWith(folder.toRealPath())) {
                return false;
            }
        } catch (IOException why) {
            throw Diagnosis.ofReading(parent, why);
        }
        return files.create(file, bytes);
    }

    /// Puts a picture in.
    ///
    /// A picture that is there already, byte for byte, is used again; another file is never overwritten.
    ///
    /// @param bytes the whole file
    /// @param name what it would like to be called
    /// @return the path to put into the article (`contentUrl`)
    /// @throws FileFailure when it is no picture, is too large, or a disk refused
    public String add(byte[] bytes, String name) throws FileFailure {
        Path named = Path.of(PictureName.safe(name));
        PictureHeader header = check(bytes, named, name);
        String base = PictureName.base(named.toString());
        Path images = images();
        try {
            Optional<String> same = sameIn(images, bytes);
            if (same.isPresent()) {
                return NAME + "/" + same.get();
            }
        } catch (IOException why) {
            throw Diagnosis.ofReading(images, why);
        }
        for (int number = 1;; number++) {
            String candidate = base + (number == 1 ? "" : "-" + number) + "." + PictureName.extension(named.toString(), header.kind());
            if (files.create(images.resolve(candidate), bytes)) {
                return NAME + "/" + candidate;
            }
        }
    }

    private static PictureHeader check(byte[] bytes, Path file, String name) throws FileFailure {
        if (bytes.length > PictureFiles.MOST_BYTES) {
            throw tooLarge(file);
        }
        PictureHeader header = PictureHeader.of(new ByteArrayInputStream(bytes)).orElseThrow(
                () -> new FileFailure(Trouble.NOT_A_PICTURE, file, "“%s” is not a picture Galley can show.".formatted(name), NOTHING,
                        "Use a JPEG, PNG or GIF file."));
        if (header.kind() == PictureHeader.Kind.WEBP) {
            throw new FileFailure(Trouble.NOT_A_PICTURE, file, "“%s” is a WebP picture, which the window cannot show.".formatted(name),
                    NOTHING,
                    "Save it as JPEG or PNG and use that.");
        }
        if (!PictureFiles.isBearable(header)) {
            throw tooLarge(file);
        }
        return header;
    }

    private static FileFailure tooLarge(Path file) {
        return new FileFailure(Trouble.TOO_LARGE, file, "The picture “%s” is too large.".formatted(Diagnosis.name(file)), NOTHING,
                "Use one of at most %d MB and %d megapixels.".formatted(PictureFiles.MOST_BYTES >> 20,
                        PictureFiles.MOST_PIXELS / 1_000_000));
    }

    /// The folder itself, made if need be; it must not be a link that leads out of the article.
    private Path images() throws FileFailure {
        Path images = folder.resolve(NAME);
        files.makeFolder(images);
        try {
            if (!images.toRealPath().startsWith(folder.toRealPath())) {
                throw new FileFailure(Trouble.OUTSIDE, images, "“%s” is a link that leads out of the article's folder.".formatted(NAME),
                        NOTHING,
                        "Put a real folder in its place.");
            }
        } catch (IOException why) {
            throw Diagnosis.ofReading(images, why);
        }
        return images;
    }

    private static Optional<String> sameIn(Path images, byte[] bytes) throws IOException {
        try (Stream<Path> all = Files.list(images)) {
            for (Path file : (Iterable<Path>) all.sorted()::iterator) {
                if (Files.isRegularFile(file) && Files.size(file) == bytes.length && PictureFiles.isPlain(Diagnosis.name(file))
                        && !Files.isSymbolicLink(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                    return Optional.of(Diagnosis.name(file));
                }
            }
        }
        return Optional.empty();
    }
}
