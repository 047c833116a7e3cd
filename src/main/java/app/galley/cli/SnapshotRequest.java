package app.galley.cli;

import java.nio.file.Path;

/// A wish for a picture of an article.
///
/// @param article folder or file
/// @param out the PNG file to write
/// @param view what of the window to draw
/// @param theme name of a shipped theme or path of a CSS file; empty for the usual one
/// @param dark whether in dark colours
/// @param width in pixels
/// @param height in pixels
public record SnapshotRequest(Path article, Path out, View view, String theme, boolean dark, int width, int height) {

    /// What of the window is drawn.
    public enum View {
        /// The whole window.
        EDIT,
        /// The page as a reader sees it.
        READ,
        /// The page with comments and suggestions.
        REVIEW
    }
}
