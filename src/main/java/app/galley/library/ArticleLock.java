package app.galley.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says to everybody, on this machine and on others, who has an article open: a small file beside it.
///
/// It is a courtesy and not a guard: who writes all the same overwrites nothing, since a save first looks whether the file is as it was
/// left. One whose program has ended on this machine is taken over without a word; about one of another machine only a person can say.
public final class ArticleLock {

    /// How often a lock should be refreshed.
    public static final Duration BEAT = Duration.ofMinutes(1);

    /// A lock of another machine that was not refreshed for this long may have been left behind.
    private static final Duration SILENCE = BEAT.multipliedBy(10);
    private static final int TRIES = 8;
    private static final long MOMENT = 40;

    /// Those this program holds, to be let go when it is ended from outside.
    private static final Set<ArticleLock> HELD = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> HELD.forEach(ArticleLock::release), "galley-locks"));
    }

    private final Path place;
    private final LockOwner me;
    private final AtomicFile files;

    /// How taking a lock ends.
    public sealed interface Attempt {
        /// It is ours.
        record Taken(ArticleLock lock) implements Attempt {}

        /// Somebody else has it.
        ///
        /// @param silent whether nothing was heard of them for long, so that they may be gone
        record Held(LockOwner by, boolean silent) implements Attempt {}

        /// There cannot be one here, such as in a folder that may not be written to.
        record Impossible() implements Attempt {}
    }

    private ArticleLock(Path place, LockOwner me, AtomicFile files) {
        this.place = place;
        this.me = me;
        this.files = files;
        HELD.add(this);
    }

    /// Where the lock of an article is, behind all links.
    static Path place(Path article) {
        Path real;
        try {
            real = article.toRealPath();
        } catch (IOException notThere) {
            real = article.toAbsolutePath().normalize();
        }
        return real.resolveSibling(".galley-" + Diagnosis.name(real) + ".lock");
    }

    /// Takes the lock of an article, if nobody else has it.
    public static Attempt take(Path article, LockOwner me, AtomicFile files) {
        return take(place(article), me, files, false);
    }

    /// Takes the lock of an article, whoever has it.
    public static Attempt takeOver(Path article, LockOwner me, AtomicFile files) {
        return take(place(article), me, files, true);
    }

    private static Attempt take(Path place, LockOwner me, AtomicFile files, boolean whoever) {
        for (int i = 0; i < TRIES; i++) {
            try {
                files.disk().write(place, bytes(me));
                return new Attempt.Taken(new ArticleLock(place, me, files));
            } catch (FileAlreadyExistsException taken) {
                Optional<Attempt> held = look(place, me, files, whoever, i == TRIES - 2);
                if (held.isPresent()) {
                    return held.get();
                }
            } catch (IOException | RuntimeException why) {
                dropHalf(place, me, files);
                return new Attempt.Impossible();
            }
        }
        return new Attempt.Impossible();
    }

    /// Finds out about a lock that is there. One that cannot be read is just being written, or its writer was ended in the middle.
    ///
    /// @return empty when it is worth trying again
    private static Optional<Attempt> look(Path place, LockOwner me, AtomicFile files, boolean whoever, boolean lastTime) {
        try {
            byte[] found = files.disk().read(place);
            Optional<LockOwner> owner = LockOwner.parse(new String(found, StandardCharsets.UTF_8));
            boolean takes = owner.map(by -> whoever || by.isGone()).orElse(lastTime);
            if (takes && OneAtATime.at(place, () -> replace(place, found, me, files))) {
                return Optional.of(new Attempt.Taken(new ArticleLock(place, me, files)));
            } else if (!takes && owner.isPresent()) {
                return Optional.of(new Attempt.Held(owner.get(), isSilent(place, owner.get(), files)));
            } else if (!takes) {
                Thread.sleep(MOMENT);
            }
            return Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (InterruptedException | IOException | FileFailure why) {
            return Optional.of(new Attempt.Impossible());
        }
    }

    /// Puts our lock in the place of one that was left behind, in one step, so that there is one at every moment. Nobody else on this machine
    /// does so meanwhile, and only here can it be known that a program has ended.
    ///
    /// @return whether it was still the same
    private static boolean replace(Path place, byte[] expected, LockOwner me, AtomicFile files) throws IOException, FileFailure {
        if (!Arrays.equals(files.disk().read(place), expected)) {
            return false;
        }
        files.write(place, bytes(me));
        return true;
    }

    /// Times are compared as the disk tells them, since the clocks of two machines differ.
    private static boolean isSilent(Path place, LockOwner owner, AtomicFile files) throws IOException {
        if (owner.run().isHere()) {
            return false;
        }
        Path probe = place.resolveSibling(AtomicFile.temporaryName());
        try {
            files.disk().write(probe, new byte[0]);
            long now = Files.getLastModifiedTime(probe).toMillis();
            return now - Files.getLastModifiedTime(place).toMillis() > SILENCE.toMillis();
        } catch (IOException why) {
            return false;
        } finally {
            files.disk().delete(probe);
        }
    }

    /// What a disk that is full leaves of a lock.
    private static void dropHalf(Path place, LockOwner me, AtomicFile files) {
        try {
            byte[] left = files.disk().read(place);
            boolean ours = left.length < bytes(me).length && Arrays.equals(left, Arrays.copyOf(bytes(me), left.length));
            if (ours) {
                files.disk().delete(place);
            }
        } catch (IOException | RuntimeException nothingLeft) {
            System.getLogger(ArticleLock.class.getName()).log(System.Logger.Level.DEBUG, "no lock at {0}", place);
        }
    }

    /// Who has an article open at the moment, if anybody has.
    public static Optional<LockOwner> holder(Path article, AtomicFile files) {
        return read(place(article), files).filter(owner -> !owner.isGone());
    }

    private static Optional<LockOwner> read(Path place, AtomicFile files) {
        try {
            return LockOwner.parse(new String(files.disk().read(place), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    /// Shows that whoever has it is still there; to be called about every [#BEAT]. One that somebody cleared away is put back.
    ///
    /// @return who has taken it over meanwhile; empty when it is ours, as far as can be told
    public Optional<LockOwner> refresh() {
        if (!HELD.contains(this)) {
            return Optional.empty();
        }
        Optional<LockOwner> now = read(place, files);
        if (now.isPresent() && !now.get().token().equals(me.token())) {
            HELD.remove(this);
            return now;
        }
        try {
            if (now.isPresent()) {
                files.write(place, bytes(me));
            } else {
                files.create(place, bytes(me));
            }
        } catch (FileFailure unreachable) {
            System.getLogger(ArticleLock.class.getName()).log(System.Logger.Level.DEBUG, "cannot refresh {0}", place);
        }
        return Optional.empty();
    }

    /// Lets it go.
    public void release() {
        HELD.remove(this);
        if (read(place, files).filter(owner -> owner.token().equals(me.token())).isPresent()) {
            try {
                files.disk().delete(place);
            } catch (IOException stays) {
                System.getLogger(ArticleLock.class.getName()).log(System.Logger.Level.DEBUG, "cannot remove {0}", place);
            }
        }
    }

    private static byte[] bytes(LockOwner owner) {
        return owner.text().getBytes(StandardCharsets.UTF_8);
    }
}
