package app.galley.ui.common;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Slow work that a person can cancel, up to the moment in which it leaves something behind.
///
/// Cancelling interrupts its thread. What it makes must be kept in one step, before which it asks [#keep]; so it is either cancelled or
/// kept, whatever a person does at that moment.
public final class Errand {

    private enum State {
        WANTED, CANCELLED, KEPT
    }

    private State state = State.WANTED;
    private @Nullable Thread worker;

    /// Nobody has cancelled it yet.
    public Errand() {}

    /// Whether nobody has cancelled it.
    public synchronized boolean isWanted() {
        return state != State.CANCELLED;
    }

    /// The last step begins, after which it cannot be cancelled any more.
    ///
    /// @return false when it was cancelled before, so that nothing may be left behind
    public synchronized boolean keep() {
        if (state == State.WANTED) {
            state = State.KEPT;
        }
        return state == State.KEPT;
    }

    /// Gives it up.
    ///
    /// @return false when it is too late for that, or was done before
    public synchronized boolean cancel() {
        if (state != State.WANTED) {
            return false;
        }
        state = State.CANCELLED;
        if (worker != null) {
            worker.interrupt();
        }
        return true;
    }

    /// Does some of it on this thread, which is interrupted when it is cancelled.
    ///
    /// @throws CancellationException when it was, whatever came of that in the work
    <T, E extends Exception> T work(Tasks.Work<T, E> work) throws E {
        begin();
        try {
            return work.get();
        } catch (Exception | StackOverflowError | OutOfMemoryError why) {
            if (isWanted()) {
                throw why;
            }
            throw new CancellationException("cancelled");
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        if (state == State.CANCELLED) {
            throw new CancellationException("cancelled before it began");
        }
        worker = Thread.currentThread();
    }

    private synchronized void end() {
        worker = null;
        Thread.interrupted(); // the thread may have other work to do
    }
}
