package app.galley.ui.shell;

import app.galley.library.LockOwner;
import java.time.Clock;

/// Says who else has an article open.
final class Others {

    private Others() {}

    /// A sentence.
    static String hasOpen(LockOwner other, LockOwner me, String title, Clock clock) {
        String since = "since " + SavedState.when(other.since(), clock);
        return other.isLike(me)
                ? "“%s” has been open in another Galley on this computer %s.".formatted(title, since)
                : "%s has had “%s” open on %s %s.".formatted(other.person(), title, other.machine(), since);
    }
}
