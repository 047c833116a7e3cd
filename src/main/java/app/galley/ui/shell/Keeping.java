package app.galley.ui.shell;

import app.galley.library.AtomicFile;
import app.galley.library.LockOwner;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// How articles are kept on disks.
///
/// @param files writes them
/// @param pace how soon they are saved and looked at
/// @param me who has an article open here that is opened at a time
record Keeping(AtomicFile files, Pace pace, Function<Instant, LockOwner> me) {

    /// The same for somebody who may have said what they are called.
    Keeping of(Supplier<Optional<String>> name) {
        return new Keeping(files, pace, now -> {
            LockOwner owner = me.apply(now);
            return name.get().map(said -> owner.as(said, owner.machine())).orElse(owner);
        });
    }

    /// On this machine's disks, at a writer's pace.
    static Keeping usual() {
        return new Keeping(new AtomicFile(), Pace.USUAL, LockOwner::me);
    }
}
