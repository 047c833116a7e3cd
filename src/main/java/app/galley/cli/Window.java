package app.galley.cli;

import java.nio.file.Path;
import java.util.List;

/// What needs a display, or something like one: the window, and pictures of it.
public interface Window {

    /// Opens the window, and returns when it is closed.
    ///
    /// @param articles folders or files to open; none for a new article
    /// @return the exit status
    int open(List<Path> articles);

    /// Draws a picture of an article.
    ///
    /// @return the exit status
    int snapshot(SnapshotRequest request);
}
