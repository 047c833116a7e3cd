package app.galley.format;

/// Nothing could be made of a file; the message says in one sentence why, where it is known where, and that the file is untouched.
public final class UnreadableArticle extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    /// Of a whole file.
    public UnreadableArticle(String sentence) {
        this(sentence, Place.START);
    }

    /// @param place what the sentence speaks of
    UnreadableArticle(String sentence, Place place) {
        super(sentence + " The file was left as it is.");
        line = place.line();
        column = place.column();
    }

    /// The line of the place the message speaks of, from 1; 1 when it speaks of the whole file.
    public int line() {
        return line;
    }

    /// The column of that place, from 1, in code points.
    public int column() {
        return column;
    }
}
