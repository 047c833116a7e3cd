package app.galley.format;

/// Nothing could be made of a file; the message says in one sentence why, where it is known where, and that the file is untouched.
public final class UnreadableArticle extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableArticle(String sentence) {
        super(sentence + " The file was left as it is.");
    }
}
