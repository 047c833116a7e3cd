package app.galley.review;

import app.galley.edit.Amendment;
import java.util.Set;

/// What a suggestion would do to an article as it is.
sealed interface Plan {

    /// It can be done.
    ///
    /// @param amendment what is done
    /// @param claims what it takes for itself
    /// @param whole keys of all blocks that may go with it
    record Possible(Amendment amendment, Claims claims, Set<String> whole) implements Plan {
        public Possible {
            whole = Set.copyOf(whole);
        }

        Possible(Amendment amendment, Claims claims) {
            this(amendment, claims, Set.of());
        }
    }

    /// It cannot be done.
    ///
    /// @param why a sentence for the writer
    record Impossible(String why) implements Plan {}
}
