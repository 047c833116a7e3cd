package app.galley.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What stands in the way of closing an article: remarks that are not saved, and what was begun and not said.
public final class Unsaved {

    private static final String AGAIN = "Try again";
    private static final String DROP = "Close without them";
    private static final String WITHOUT = "Close without it";

    private final Shelf shelf;
    private final Host host;
    private Supplier<Optional<String>> begun = Optional::empty;

    Unsaved(Shelf shelf, Host host) {
        this.shelf = shelf;
        this.host = host;
    }

    /// Asks somebody, when the article is to be closed, whether something was begun and not said yet.
    ///
    /// @param newBegun gives what was begun
    void askFor(Supplier<Optional<String>> newBegun) {
        begun = newBegun;
    }

    /// Whether closing would lose something.
    public boolean isSomething() {
        return shelf.isUnsaved() || begun.get().isPresent();
    }

    /// Goes on when nothing would be lost, or when that is meant.
    ///
    /// @param then called when it may be closed
    public void beforeClosing(Runnable then) {
        Optional<String> words = begun.get();
        boolean goesOn = words.isEmpty()
                || host.choose("Close without what you began to write?", "“%s” was not saved as a remark yet.".formatted(words.get()),
                        List.of(WITHOUT)).isPresent();
        if (goesOn) {
            whenSaved(then);
        }
    }

    private void whenSaved(Runnable then) {
        shelf.whenIdle(() -> {
            if (shelf.isUnsaved() && host.folder().isPresent()) { // else they go with an article nobody wanted to keep
                ask(then);
            } else {
                then.run();
            }
        });
    }

    private void ask(Runnable then) {
        String why = shelf.failure().map(failure -> failure.happened() + " " + failure.todo()).orElse("").strip();
        host.choose("What you remarked could not be saved.", why, List.of(AGAIN, DROP)).ifPresent(answer -> {
            if (answer.equals(AGAIN)) {
                whenSaved(then);
            } else {
                then.run();
            }
        });
    }
}
