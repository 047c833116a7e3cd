package app.galley.convert;

/// One line of an import's report: something of the source that is not in the article, or is there in another shape.
///
/// @param kind whether something is missing from the article
/// @param message a sentence for a person
/// @param text the piece of the source it is about, whole when it was dropped; may be empty
public record Note(Kind kind, String message, String text) {

    /// What became of it.
    public enum Kind {
        /// It is not in the article.
        DROPPED,
        /// It is in the article in another shape.
        CHANGED
    }

    static Note dropped(String message, String text) {
        return new Note(Kind.DROPPED, message, text);
    }

    static Note changed(String message, String text) {
        return new Note(Kind.CHANGED, message, text);
    }
}
