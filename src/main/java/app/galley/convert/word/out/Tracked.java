package app.galley.convert.word.out;

/// A tracked change of words or whole paragraphs (ECMA-376 part 1, 17.13.5).
///
/// @param move the name of the move it is part of; empty for none
record Tracked(Kind kind, Signature by, String move) {

    /// What is no move.
    Tracked(Kind kind, Signature by) {
        this(kind, by, "");
    }

    /// What would happen.
    enum Kind {
        COMES("w:ins"), GOES("w:del"),
        /// Is taken from here to elsewhere.
        LEAVES("w:moveFrom"), ARRIVES("w:moveTo");

        private final String element;

        Kind(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }
    }
}
