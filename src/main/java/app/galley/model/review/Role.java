package app.galley.model.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who must have seen an article before it leaves.
public enum Role {
    EDITOR, FACT_CHECKER, LAWYER, PICTURE_DESK;

    /// Its name in the file and on the command line.
    public String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its name for people.
    public String label() {
        return this == PICTURE_DESK ? "picture desk" : fileName();
    }

    /// The role of that name.
    public static Optional<Role> ofFileName(String name) {
        return Arrays.stream(values()).filter(role -> role.fileName().equals(name)).findFirst();
    }
}
