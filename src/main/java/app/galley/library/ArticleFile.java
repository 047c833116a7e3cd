package app.galley.library;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.format.UnreadableArticle;
import app.galley.library.FileFailure.Trouble;
import app.galley.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The place of an article on disk: its file, and the folder with its pictures.
///
/// @param path the `.json` file
public record ArticleFile(Path path) {

    /// The name of the file in an article's folder.
    public static final String NAME = "article.json";

    private static final String ALL_IS_SAFE = "Your text is still here, and the file on the disk is as it was.";
    private static final String TEXT_IS_SAFE = "Your text is still here.";

    /// What a person may name as an article: its folder, its `article.json` or any other file that holds one.
    public static ArticleFile of(Path named) {
        return new ArticleFile(Files.isDirectory(named) ? named.resolve(NAME) : named);
    }

    /// The article's folder, from which the paths of its pictures are counted.
    public Path folder() {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    /// What to call it: the folder's name, or the file's when it is not called `article.json`.
    public String name() {
        return Diagnosis.name(Diagnosis.name(path).equals(NAME) ? folder() : path);
    }

    /// The pictures the article may show.
    public PictureFiles pictures() {
        return new PictureFiles(folder());
    }

    /// Where pictures are brought in.
    public ImagesFolder images() {
        return new ImagesFolder(folder());
    }

    /// Reads the file's bytes.
    ///
    /// @throws FileFailure when it is not there, cannot be read or is too large
    public byte[] read() throws FileFailure {
        String name = Diagnosis.name(path);
        try {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            if (!Files.isRegularFile(path)) {
                throw new FileFailure(Trouble.NOT_A_FILE, path, "“%s” is not a file.".formatted(name), "",
                        "Choose an article's folder or its file.");
            }
            if (Files.size(path) > ArticleReader.MAX_BYTES) {
                throw new FileFailure(Trouble.TOO_LARGE, path,
                        "“%s” has %d MB, which is more than any article.".formatted(name, Files.size(path) >> 20),
                        "The file was left as it is.",
                        "Check that it is the right file.");
            }
            return Files.readAllBytes(path);
        } catch (IOException why) {
            throw Diagnosis.ofReading(path, why);
        }
    }

    /// Reads the article.
    ///
    /// @throws FileFailure when the file is not there, cannot be read or is too large
    /// @throws UnreadableArticle when nothing could be made of it
    public Opened open() throws FileFailure, UnreadableArticle {
        return read(read());
    }

    Opened read(byte[] bytes) throws UnreadableArticle {
        return new Opened(ArticleReader.read(bytes), Stamp.of(bytes));
    }

    /// Writes the article in place of what the file holds; see [AtomicFile].
    ///
    /// @return the stamp of the file as it is now
    /// @throws FileFailure when the disk refused; the file is then as it was
    public Stamp save(Article article) throws FileFailure {
        return save(article, new AtomicFile(), _ -> {}, () -> true).orElseThrow();
    }

    /// Writes the article in place of what the file holds, and reads it back: only what can be read again counts as saved.
    ///
    /// @param before told the stamp the file is about to have; when the disk fails late it may have it all the same
    /// @param still asked at the last moment whether the file may be replaced
    /// @return the stamp of the file as it is now; empty when it might not be replaced
    /// @throws FileFailure when the disk refused, the file is then as it was; or when it gave back something else
    public Optional<Stamp> save(Article article, AtomicFile files, Consumer<Stamp> before, BooleanSupplier still) throws FileFailure {
        byte[] bytes = ArticleWriter.write(article);
        Stamp stamp = Stamp.of(bytes);
        before.accept(stamp);
        try {
            if (!files.writeIf(still, path, bytes)) {
                return Optional.empty();
            }
        } catch (FileFailure failure) {
            throw failure.withSafe(ALL_IS_SAFE);
        }
        try {
            files.check(path, bytes);
        } catch (FileFailure failure) {
            throw failure.withSafe(TEXT_IS_SAFE);
        }
        return Optional.of(stamp);
    }

    /// Makes the folder and writes a first article into it.
    ///
    /// @return the stamp of the new file
    /// @throws FileFailure when there is an article already, or the disk refused; nothing was then overwritten
    public Stamp create(Article article) throws FileFailure {
        byte[] bytes = ArticleWriter.write(article);
        var files = new AtomicFile();
        files.makeFolder(folder());
        if (!files.create(path, bytes)) {
            throw new FileFailure(Trouble.EXISTS, path, "There is already an article in “%s”.".formatted(folder()), "It was left as it is.",
                    "Choose another folder.");
        }
        return Stamp.of(bytes);
    }

    /// When the file was last written, as its disk says.
    public Optional<Instant> changedAt() {
        try {
            return Optional.of(Files.getLastModifiedTime(path).toInstant());
        } catch (IOException untold) {
            return Optional.empty();
        }
    }

    /// The stamp of the file as it is on the disk now; empty when it is not there or cannot be read.
    public Optional<Stamp> stamp() {
        try {
            return Optional.of(Stamp.of(read()));
        } catch (FileFailure unreadable) {
            return Optional.empty();
        }
    }
}
