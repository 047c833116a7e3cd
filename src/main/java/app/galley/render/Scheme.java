package app.galley.render;

/// Whether a page is light or dark.
public enum Scheme {
    /// As the reader's system says.
    SYSTEM, LIGHT, DARK
}
