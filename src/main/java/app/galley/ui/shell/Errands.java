package app.galley.ui.shell;

import app.galley.ui.common.Errand;
import app.galley.ui.common.NoticeLine;
import app.galley.ui.common.NoticeLine.Answer;
import app.galley.ui.common.NoticeLine.Notice;
import app.galley.ui.common.Outstanding;
import app.galley.ui.common.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The slow work of a window: once it takes long, a line for each says what is done and how far it is, and lets a person cancel it.
///
/// The draft can be written in meanwhile. The program does not end before all of it is done or cancelled.
final class Errands extends VBox {

    private static final String CANCEL_AND_CLOSE = "Cancel it and close";
    /// What is done sooner is not worth a word.
    private static final Duration LONG = Duration.ofMillis(400);

    private final Tasks tasks;
    private final Duration news;
    private final Outstanding outstanding;
    private final List<Run> running = new ArrayList<>();

    /// @param news how long a line stays that says what came of it
    Errands(Tasks tasks, Duration news, Outstanding outstanding) {
        this.tasks = tasks;
        this.news = news;
        this.outstanding = outstanding;
        setId("errands");
    }

    /// What is said of some work.
    ///
    /// @param doing what it is, such as `Making report.pdf`
    /// @param done a sentence for when it is done
    /// @param cancelled a sentence for when it was cancelled
    /// @param offers what can be done with what was made; with any, the sentence is said even of what was soon done
    record Words(String doing, String done, String cancelled, List<Answer> offers) {

        /// With nothing to be done about it.
        Words(String doing, String done, String cancelled) {
            this(doing, done, cancelled, List.of());
        }
    }

    /// Runs slow work.
    ///
    /// @param work asks the errand before it leaves anything behind
    /// @param done gets the answer, unless it was cancelled
    /// @param failed gets the failure, unless it was cancelled
    <T, E extends Exception> void run(Words words, Job<T, E> work, Class<E> failure, Consumer<T> done, Consumer<E> failed) {
        Run run = begin(words.doing);
        tasks.run(run.errand, () -> work.get(run.errand), failure, answer -> {
            run.end(words.done, words.offers);
            done.accept(answer);
        }, why -> {
            run.end("");
            failed.accept(why);
        }, () -> run.end(words.cancelled));
    }

    /// Slow work that asks its errand before it leaves anything behind.
    @FunctionalInterface
    interface Job<T, E extends Exception> {
        T get(Errand errand) throws E;
    }

    /// Something slow begins that is done step by step.
    ///
    /// @param doing what it is
    Run begin(String doing) {
        var run = new Run(doing);
        running.add(run);
        outstanding.begin();
        tasks.later(LONG, run::show);
        return run;
    }

    /// Whether the window may be closed: nothing is being done, or the person gives it up.
    boolean mayGo(Asking asking) {
        List<Run> now = running.stream().filter(run -> run.shown).toList();
        return now.isEmpty() || asking.choose("Close the window before this is done?",
                now.stream().map(run -> run.doing + "…").collect(Collectors.joining("\n")) + "\nNothing half made is left behind.",
                List.of(CANCEL_AND_CLOSE)).isPresent();
    }

    /// Cancels what a person has seen; what nobody has seen yet is soon done.
    void cancel() {
        running.stream().filter(run -> run.shown).toList().forEach(Run::cancel);
    }

    /// Cancels what was begun last when a person says so by a key that nothing else wanted.
    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            running.stream().filter(run -> run.shown && run.errand.isWanted()).reduce((_, later) -> later).ifPresent(run -> {
                event.consume();
                run.cancel();
            });
        }
    }

    /// One piece of slow work. Used on the window's thread.
    final class Run {

        private final String doing;
        private final Errand errand = new Errand();
        private final NoticeLine line = new NoticeLine("errand");
        private Runnable whenCancelled = () -> {};
        private String far = "";
        private boolean shown;
        private boolean hadKeyboard;

        private Run(String doing) {
            this.doing = doing;
            line.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    event.consume();
                    cancel();
                }
            });
        }

        Errand errand() {
            return errand;
        }

        /// Says how far it is, such as `3 of 12, wire.txt`.
        void at(String place) {
            far = place;
            say();
        }

        private void show() {
            if (running.contains(this)) {
                shown = true;
                getChildren().add(line);
                say();
            }
        }

        private void say() {
            if (shown) {
                String words = errand.isWanted() ? doing + "… " + far : "Cancelling…";
                line.say(new Notice(words.strip(),
                        errand.isWanted() ? List.of(new Answer("errand-cancel", "Cancel", this::cancel)) : List.of(),
                        false, false), () -> {});
            }
        }

        /// @param then is called when a person cancels it, for work that does not notice by itself
        void whenCancelled(Runnable then) {
            whenCancelled = then;
        }

        private void cancel() {
            if (errand.cancel()) {
                hadKeyboard = line.isFocusWithin();
                say();
                whenCancelled.run();
            }
        }

        /// It is over.
        ///
        /// @param said what came of it, for who saw it begin or cancelled it; empty for nothing
        void end(String said) {
            end(said, List.of());
        }

        private void end(String said, List<Answer> offers) {
            running.remove(this);
            outstanding.end();
            hadKeyboard |= line.isFocusWithin();
            if (said.isEmpty() || !shown && offers.isEmpty()) {
                close();
            } else {
                if (!shown) {
                    getChildren().add(line);
                }
                line.say(new Notice(said, offers, false, true), this::close);
                tasks.later(news, this::close);
            }
            if (hadKeyboard) {
                whenLeft.run();
            }
        }

        private void close() {
            getChildren().remove(line);
        }
    }

    private Runnable whenLeft = () -> {};

    /// @param then what takes the keyboard when the line that had it has no buttons any more
    void whenLeft(Runnable then) {
        whenLeft = then;
    }
}
