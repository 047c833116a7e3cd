package app.galley.model.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a remark has got.
public enum State {
    /// Nobody has decided on it; of a thread, that it was reopened.
    OPEN, RESOLVED,
    /// Of suggestions.
    ACCEPTED, REJECTED,
    /// Of fact checks.
    UNCHECKED, VERIFIED, DISPUTED,
    /// The claim was taken out.
    CUT,
    /// The words of the claim were changed since it was checked. Nobody says so: it is found out.
    RECHECK;

    /// Its name in the file.
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The state of that name in the file.
    public static Optional<State> ofFileName(String name) {
        return Arrays.stream(values()).filter(state -> state.fileName().equals(name)).findFirst();
    }
}
