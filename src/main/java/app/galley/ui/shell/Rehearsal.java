package app.galley.ui.shell;

import app.galley.edit.Lines;
import app.galley.edit.Position;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Goes once through what a writer does all day and then ends the program: what Java sees here it does not have to learn at a
/// writer's first start and first keys. `installer/Finish.java` makes the start-up cache from it.
///
/// Nothing is saved. One key a frame is pressed, so that each is drawn.
public final class Rehearsal extends AnimationTimer {

    /// After which it ends whatever has happened, nanoseconds.
    private static final long LONGEST = 30_000_000_000L;

    private static final String WORDS = "The ferry left at noon, and of those on the quay nobody waved. ";

    /// What is pasted: a little of everything.
    private static final String PAGE = ("<h2 style='font-weight:700'>The quay</h2><p class=MsoNormal style='font-size:11.0pt'>" + WORDS
            + "<b>All</b> of <i>it</i> is in <a href='https://quay.example/log'>the log</a>.</p><ul><li>ropes</li></ul>"
            + "<table><tr><td>One</td><td>Two</td></tr></table><img src='https://quay.example/a.png'>").repeat(40);

    private final Desk desk;
    private final Runnable end;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private final long begun = System.nanoTime();
    private boolean ready;

    /// @param desk on which an article is being opened
    /// @param end called when it is over
    public Rehearsal(Desk desk, Runnable end) {
        this.desk = desk;
        this.end = end;
        desk.settings().keepOn(FileActions.AUTOSAVE, false);
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            steps.add(this::toSomeLine);
            type(WORDS);
            List.of(KeyCode.LEFT, KeyCode.LEFT, KeyCode.UP, KeyCode.HOME, KeyCode.DOWN, KeyCode.END, KeyCode.BACK_SPACE, KeyCode.ENTER)
                    .forEach(this::press);
            type(WORDS);
            steps.add(() -> desk.windows().getFirst().editor().paste(PAGE));
        }
    }

    private void toSomeLine() {
        DeskWindow window = desk.windows().getFirst();
        int line = Lines.ofHead(window.article().document().article().head()) + 1;
        window.editor().goTo(new Position(line, 0));
    }

    private void type(String words) {
        words.codePoints().mapToObj(Character::toString).forEach(
                letter -> steps
                        .add(() -> fire(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    private void press(KeyCode code) {
        steps.add(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void fire(KeyEvent event) {
        Node target = desk.windows().getFirst().stage().getScene().getFocusOwner();
        if (target != null) {
            Event.fireEvent(target, event);
        }
    }

    @Override
    public void handle(long now) {
        boolean late = System.nanoTime() - begun > LONGEST;
        ready |= !desk.windows().isEmpty() && desk.windows().getFirst().preview().isSettled();
        if (late || steps.isEmpty()) {
            stop();
            end.run();
        } else if (ready) {
            steps.remove().run();
        }
    }
}
