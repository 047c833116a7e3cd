package app.galley.library.versions;

import app.galley.compare.Size;
import java.time.OffsetDateTime;
import java.util.Optional;

/// An article as it once was.
///
/// @param id its own, also after others were thinned out around it
/// @param kind why it was kept
/// @param time when, by the clock of whoever kept it
/// @param author who
/// @param name what a person called it; empty when nobody did
/// @param message what was said of it when it was committed; empty for versions that are not commits of a person
/// @param extent how much it differs from the one before; empty when nobody has counted
/// @param at where it is to be found
public record Version(String id, VersionKind kind, OffsetDateTime time, String author, String name, String message,
        Optional<Size> extent, At at) {

    /// Where a version is kept.
    ///
    /// @param home in which repository
    /// @param commit the commit's name in it
    /// @param folder the article's folder in the commit's tree; empty for the tree itself
    /// @param file the article's file in that folder
    record At(Home home, String commit, String folder, String file) {

        String path(String inFolder) {
            return folder.isEmpty() ? inFolder : folder + "/" + inFolder;
        }
    }

    /// What to call it: its name, what was said of it, or why it was kept.
    public String title() {
        return !name.isEmpty() ? name : !message.isEmpty() ? message : kind.words();
    }

    /// Whether a person can give it a name: a commit of theirs has its message.
    public boolean canBeNamed() {
        return kind != VersionKind.COMMIT;
    }

    /// Whether it stays whatever its age; see [Thinning].
    public boolean stays() {
        return kind.stays() || !name.isEmpty();
    }
}
