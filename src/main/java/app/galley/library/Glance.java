package app.galley.library;

import app.galley.format.UnreadableArticle;
import app.galley.library.FileFailure.Trouble;
import java.nio.file.Files;
import java.util.function.Predicate;

/// What a look at an article's file found.
public sealed interface Glance {

    /// It is as it was left.
    record Same() implements Glance {}

    /// Somebody has written it.
    record Changed(Opened opened) implements Glance {}

    /// Somebody has written or is just writing it, and nothing can be made of it.
    record Unreadable() implements Glance {}

    /// It is not there, though its folder is.
    record Gone() implements Glance {}

    /// Its folder or disk cannot be reached, or does not let it be read.
    record OutOfReach(FileFailure failure) implements Glance {}

    /// Looks. Reads the file, so it may take a while.
    ///
    /// @param known whether a file of that stamp is as it was left
    static Glance at(ArticleFile file, Predicate<Stamp> known) {
        try {
            byte[] bytes = file.read();
            return known.test(Stamp.of(bytes)) ? new Same() : new Changed(file.read(bytes));
        } catch (UnreadableArticle half) {
            return new Unreadable();
        } catch (FileFailure failure) {
            boolean gone = failure.trouble() == Trouble.NOT_FOUND && Files.isDirectory(file.folder());
            return gone ? new Gone() : new OutOfReach(failure);
        }
    }
}
