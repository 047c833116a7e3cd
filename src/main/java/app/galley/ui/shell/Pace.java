package app.galley.ui.shell;

import java.time.Duration;
import java.util.List;

/// How soon an article is saved by itself, and how often its file is looked at.
///
/// @param pause after the last change it is saved
/// @param longest who goes on writing without such a pause is saved after this all the same
/// @param again how long it waits after a first failure, a second …; after the last of these it keeps to the last
/// @param settle how long another program is given to finish what it is writing
/// @param look how often a file is looked at whose disk does not tell of changes
/// @param news how long a line stays that says what was taken over
/// @param slow after this a disk that has not finished is said to be slow
record Pace(Duration pause, Duration longest, List<Duration> again, Duration settle, Duration look, Duration news, Duration slow) {

    /// That of a person who writes.
    static final Pace USUAL = new Pace(Duration.ofMillis(1500), Duration.ofSeconds(10),
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30)), Duration.ofMillis(500),
            Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(5));

    Pace {
        again = List.copyOf(again);
    }

    /// How long to wait after so many failures in a row.
    Duration again(int failures) {
        return again.get(Math.clamp(failures - 1L, 0, again.size() - 1));
    }
}
