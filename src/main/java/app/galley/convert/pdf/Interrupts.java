package app.galley.convert.pdf;

import java.util.concurrent.CancellationException;

/// Lets slow work be given up: whoever waits for it interrupts its thread.
final class Interrupts {

    private Interrupts() {}

    /// Ends the work when somebody interrupted it; the thread stays interrupted.
    ///
    /// @throws CancellationException then
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("given up");
        }
    }
}
