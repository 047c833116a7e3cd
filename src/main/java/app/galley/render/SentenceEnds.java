package app.galley.render;

/// Counts the sentences of one text while its characters go by.
///
/// A sentence holds a letter or digit and ends with the text, with a full-width stop, or with a stop and a blank behind it. No sentence
/// starts with a small letter (a.m. today, “Why?” she asked), and a point after a single letter is none (J. Odhiambo). An abbreviation
/// before a capital counts as an end, as in all counts that do without a dictionary.
final class SentenceEnds {

    private enum At {
        /// Between sentences.
        BETWEEN,
        /// In one.
        WITHIN,
        /// After a stop that may end it, and the quotes and brackets behind that.
        STOP,
        /// After such a stop and a blank.
        BLANK
    }

    private At at = At.BETWEEN;
    /// Letters since the last other character; a digit counts as more than one.
    private int run;
    private int count;

    /// Takes the next code point.
    void read(int c) {
        if (Character.isLetterOrDigit(c)) {
            if (at == At.BLANK && !Character.isLowerCase(c)) {
                count++;
            }
            at = At.WITHIN;
            run += Character.isLetter(c) ? 1 : 2;
        } else {
            sign(c);
            run = 0;
        }
    }

    private void sign(int c) {
        if (at == At.WITHIN && isFullWidthStop(c)) {
            count++;
            at = At.BETWEEN;
        } else if (at != At.BETWEEN && isStop(c)) {
            boolean initial = c == '.' && at == At.WITHIN && run == 1;
            at = initial ? At.WITHIN : At.STOP;
        } else if (at == At.STOP && Character.isWhitespace(c)) {
            at = At.BLANK;
        }
    }

    private static boolean isStop(int c) {
        return switch (c) {
            case '.', '!', '?', '…', '؟', '۔', '।', '॥', '።', '։' -> true;
            default -> false;
        };
    }

    private static boolean isFullWidthStop(int c) {
        return c == '。' || c == '！' || c == '？' || c == '．';
    }

    /// The sentences read so far, the last one as if the text ended here.
    int count() {
        return at == At.BETWEEN ? count : count + 1;
    }
}
