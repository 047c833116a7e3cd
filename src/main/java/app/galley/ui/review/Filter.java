package app.galley.ui.review;

import app.galley.model.review.State;
import app.galley.review.Thread;
import java.util.Optional;

/// Which threads are wanted.
///
/// @param person whose; empty for everybody's. Whoever answered counts too
/// @param kind of which kind, as [Thread#kind] says it; empty for all
/// @param standing how far they have got
record Filter(Optional<String> person, Optional<String> kind, Standing standing) {

    /// All that is open.
    static final Filter OPEN = new Filter(Optional.empty(), Optional.empty(), Standing.OPEN);

    /// How far threads have got.
    enum Standing {
        OPEN("Open"), DONE("Done"), RECHECK("To recheck"), MENTIONS("Naming me"), ALL("Open and done");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// Whether a thread is wanted.
    ///
    /// @param me what whoever sits here is called
    boolean wants(Thread thread, String me) {
        return person.filter(name -> !hasSpoken(thread, name)).isEmpty() && kind.filter(wanted -> !wanted.equals(thread.kind())).isEmpty()
                && switch (standing) {
                    case OPEN -> !thread.isDone();
                    case DONE -> thread.isDone();
                    case RECHECK -> thread.state() == State.RECHECK;
                    case MENTIONS -> thread.mentions(me);
                    case ALL -> true;
                };
    }

    private static boolean hasSpoken(Thread thread, String name) {
        return Said.name(thread.remark().by()).equals(name)
                || thread.replies().stream().anyMatch(reply -> Said.name(reply.by()).equals(name));
    }
}
