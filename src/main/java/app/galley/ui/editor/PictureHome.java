package app.galley.ui.editor;

import app.galley.library.FileFailure;
import java.nio.file.Path;
import java.util.Optional;

/// Where an article keeps the files of its pictures.
public interface PictureHome {

    /// The file of a picture the article shows; empty when there is none.
    ///
    /// @param contentUrl as the article has it
    Optional<Path> file(String contentUrl);

    /// Makes sure that there is a folder for pictures; a new article must be saved first, and a person may not want to.
    ///
    /// @param then called when there is one
    /// @param without called when the person would rather have the rest without its pictures
    void settle(Runnable then, Runnable without);

    /// Copies a picture file in. May take a moment; need not run on the window's thread.
    ///
    /// @return the path to put into the article (`contentUrl`)
    /// @throws FileFailure when it is no picture, is too large, or a disk refused
    String bring(Path file) throws FileFailure;

    /// Puts a picture in that has no file yet; see [#bring(Path)].
    ///
    /// @param name what it would like to be called
    String bring(byte[] picture, String name) throws FileFailure;

    /// Shows a picture whose file has come, where one of that name may have been missed.
    void arrived(String contentUrl);
}
