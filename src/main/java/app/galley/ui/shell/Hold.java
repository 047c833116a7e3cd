package app.galley.ui.shell;

import app.galley.library.ArticleLock;
import app.galley.library.LockOwner;
import app.galley.ui.common.Tasks;
import java.util.Optional;

/// Who may write in an open article: its window holds the lock of the file, or knows who does.
final class Hold {

    private Optional<ArticleLock> lock;
    private Optional<LockOwner> other;

    private Hold(Optional<ArticleLock> lock, Optional<LockOwner> other) {
        this.lock = lock;
        this.other = other;
    }

    /// Nobody has locked anything: there is no file yet, or no lock can be made where it is.
    static Hold none() {
        return new Hold(Optional.empty(), Optional.empty());
    }

    /// Somebody else has it.
    static Hold of(LockOwner other) {
        return new Hold(Optional.empty(), Optional.of(other));
    }

    /// The outcome of having tried.
    static Hold of(ArticleLock.Attempt attempt) {
        return switch (attempt) {
            case ArticleLock.Attempt.Taken(ArticleLock lock) -> new Hold(Optional.of(lock), Optional.empty());
            case ArticleLock.Attempt.Held(LockOwner by, _) -> new Hold(Optional.empty(), Optional.of(by));
            case ArticleLock.Attempt.Impossible() -> none();
        };
    }

    /// Who else has it; empty when nobody is known to.
    Optional<LockOwner> other() {
        return other;
    }

    /// Whether nobody else is known to have it, so that it may be saved without asking.
    boolean mayWrite() {
        return other.isEmpty();
    }

    /// Goes over to what was found out or done since; a lock that is not held any more is let go.
    void become(Hold next, Tasks tasks) {
        Optional<ArticleLock> old = lock;
        lock = next.lock;
        other = next.other;
        old.filter(held -> lock.filter(held::equals).isEmpty()).ifPresent(held -> tasks.background().execute(held::release));
    }

    /// Shows everybody that the article is still open here. Takes a while.
    ///
    /// @return who has taken the lock over meanwhile
    Optional<LockOwner> refresh() {
        return lock.flatMap(ArticleLock::refresh);
    }

    /// Lets the lock go.
    void release(Tasks tasks) {
        become(none(), tasks);
    }
}
