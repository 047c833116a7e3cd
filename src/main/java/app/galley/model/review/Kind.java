package app.galley.model.review;

/// What a comment is meant as.
public enum Kind {
    COMMENT, QUESTION, PRAISE,
    /// A legal note: it lives in a file of its own, which leaves the folder only when asked for by name.
    LEGAL
}
