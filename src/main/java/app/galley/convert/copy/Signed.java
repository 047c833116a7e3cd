package app.galley.convert.copy;

/// A piece of text parted from a sign before it that says what it is.
///
/// @param sign the sign with what stands between it and the words; empty when there is none
/// @param words the rest
record Signed(String sign, String words) {

    /// A text parted at a place; blanks around it belong to nothing.
    static Signed at(String text, int end) {
        return new Signed(text.substring(0, end).strip(), text.substring(end).strip());
    }

    /// A text without a sign.
    static Signed bare(String text) {
        return new Signed("", text);
    }

    boolean isThere() {
        return !sign.isEmpty();
    }
}
