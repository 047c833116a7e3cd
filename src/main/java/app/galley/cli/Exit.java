package app.galley.cli;

/// The exit statuses of the program.
public final class Exit {

    /// All went well.
    public static final int FINE = 0;
    /// Something was found, such as an invalid article.
    public static final int FINDINGS = 1;
    /// The words typed make no command.
    public static final int USAGE = 2;
    /// A file could not be read or written.
    public static final int FILES = 3;

    private Exit() {}
}
