package app.galley.library;

import java.nio.file.Path;

/// A file could not be read or written: what happened, what is safe and what to do, in sentences for a person.
public final class FileFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /// What kind of thing went wrong.
    public enum Trouble {
        NO_SPACE, READ_ONLY, NO_PERMISSION, FOLDER_GONE, NAME_TOO_LONG, NOT_FOUND, NOT_A_FILE, TOO_LARGE, EXISTS, NOT_A_PICTURE, OUTSIDE, DISK
    }

    private final Trouble trouble;
    private final transient Path file;
    private final String happened;
    private final String safe;
    private final String todo;

    /// A failure.
    ///
    /// @param trouble its kind
    /// @param file which file could not be read or written
    /// @param happened a sentence that says what happened
    /// @param safe a sentence that says what is safe; may be empty
    /// @param todo a sentence that says what to do; may be empty
    public FileFailure(Trouble trouble, Path file, String happened, String safe, String todo) {
        super((happened + " " + safe + " " + todo).strip().replaceAll(" +", " "));
        this.trouble = trouble;
        this.file = file;
        this.happened = happened;
        this.safe = safe;
        this.todo = todo;
    }

    FileFailure(Trouble trouble, Path file, String happened, String safe, String todo, Throwable cause) {
        this(trouble, file, happened, safe, todo);
        initCause(cause);
    }

    /// What a disk's refusal to write a file means for a person.
    public static FileFailure whileWriting(Path file, Exception why) {
        return Diagnosis.ofWriting(file, why);
    }

    /// The same failure where something else is safe.
    FileFailure withSafe(String newSafe) {
        return new FileFailure(trouble, file, happened, newSafe, todo, this);
    }

    /// Its kind.
    public Trouble trouble() {
        return trouble;
    }

    /// The file that could not be read or written.
    public Path file() {
        return file;
    }

    /// What happened, a sentence.
    public String happened() {
        return happened;
    }

    /// What is safe, a sentence; may be empty.
    public String safe() {
        return safe;
    }

    /// What to do, a sentence; may be empty.
    public String todo() {
        return todo;
    }
}
