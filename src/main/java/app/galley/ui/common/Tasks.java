package app.galley.ui.common;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs slow work away from the window and brings its answer back to it.
///
/// @param background runs slow work
/// @param window runs what touches the window
/// @param clock keeps what is to run later; what it keeps is forgotten when it is shut down
public record Tasks(Executor background, Executor window, ScheduledExecutorService clock) {

    /// With a clock of their own.
    public Tasks(Executor background, Executor window) {
        this(background, window, new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("galley-clock").factory(),
                new ThreadPoolExecutor.DiscardPolicy()));
    }

    /// Slow work of a kind.
    ///
    /// @param <T> its answer
    /// @param <E> how it can fail
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /// Does it.
        T get() throws E;
    }

    /// Each piece of work on a thread of its own, answers on the window's thread.
    public static Tasks ofWindow() {
        return new Tasks(Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("galley-", 0).factory()), Platform::runLater);
    }

    /// Runs slow work.
    ///
    /// @param failure the failure it is expected to have; any other is a programmer's mistake and is thrown on the window's thread
    /// @param done gets the answer, on the window's thread
    /// @param failed gets the failure, on the window's thread
    public <T, E extends Exception> void run(Work<T, E> work, Class<E> failure, Consumer<T> done, Consumer<E> failed) {
        background.execute(() -> {
            try {
                T answer = work.get();
                window.execute(() -> done.accept(answer));
            } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                window.execute(() -> {
                    if (!failure.isInstance(e)) {
                        throw new IllegalStateException("slow work failed", e);
                    }
                    failed.accept(failure.cast(e));
                });
            }
        });
    }

    /// Runs slow work that a person can cancel.
    ///
    /// @param failure the failure it is expected to have; any other is a programmer's mistake and is thrown on the window's thread
    /// @param done gets the answer, on the window's thread, unless it was cancelled
    /// @param failed gets the failure, on the window's thread, unless it was cancelled
    /// @param cancelled called on the window's thread when nothing more is done
    public <T, E extends Exception> void run(Errand errand, Work<T, E> work, Class<E> failure, Consumer<T> done, Consumer<E> failed,
            Runnable cancelled) {
        this.<Optional<T>, E>run(() -> {
            try {
                T answer = errand.work(work);
                return errand.isWanted() ? Optional.of(answer) : Optional.empty();
            } catch (CancellationException givenUp) {
                return Optional.empty();
            }
        }, failure, answer -> answer.ifPresentOrElse(done, cancelled), failed);
    }

    /// Runs slow work that cannot fail.
    public <T> void run(Work<T, RuntimeException> work, Consumer<T> done) {
        run(work, RuntimeException.class, done, failure -> {
            throw failure;
        });
    }

    /// Runs something on the window's thread after a while.
    public void later(Duration delay, Runnable action) {
        clock.schedule(() -> window.execute(action), delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
