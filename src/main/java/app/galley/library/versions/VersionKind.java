package app.galley.library.versions;

import java.util.Locale;
import java.util.stream.Stream;

/// Why a version was kept.
public enum VersionKind {
    /// The program saved by itself.
    AUTOMATIC("Saved automatically"),
    /// A person saved.
    SAVED("Saved"),
    /// What the file held when it was opened, if no version did: another program wrote it, or it is older than its history.
    FOUND("As it was found"),
    /// What was there before an earlier version was given back.
    BEFORE_RESTORE("Before an earlier version was brought back"),
    /// The side that gave way where two people had changed the same words.
    OTHER_SIDE("The other side of a merge"),
    /// Somebody committed it in the folder's own Git repository.
    COMMIT("Committed");

    private final String words;

    VersionKind(String words) {
        this.words = words;
    }

    /// What to call it, for a person.
    public String words() {
        return words;
    }

    /// Whether versions of this kind stay whatever their age; see [Thinning].
    public boolean stays() {
        return this != AUTOMATIC;
    }

    String mark() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static VersionKind of(String mark) {
        return Stream.of(values()).filter(kind -> kind.mark().equals(mark)).findFirst().orElse(SAVED);
    }
}
