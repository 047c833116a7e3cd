package app.galley.edit.find;

/// A text that can be looked at only so often: an expression that goes astray is stopped by it.
///
/// `(a+)+$` looks at thirty letters a thousand million times. How often a text may be looked at depends on its length alone and not
/// on the clock, so that the same expression works or fails everywhere alike.
final class PatientText implements CharSequence {

    private static final int LOOKS = 1_000_000;
    private static final int LOOKS_PER_CHARACTER = 100;

    /// The patience is at an end.
    @SuppressWarnings("serial")
    static final class Exhausted extends RuntimeException {
        private Exhausted() {
            super("looked at too often", null, false, false);
        }
    }

    private final String text;
    private long left;

    PatientText(String text) {
        this.text = text;
        left = LOOKS + (long) LOOKS_PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
        left--;
        if (left < 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
