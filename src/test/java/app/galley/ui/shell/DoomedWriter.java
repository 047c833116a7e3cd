package app.galley.ui.shell;

import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.library.AnnouncedFiles;
import app.galley.library.AtomicFile;
import app.galley.library.DataFolder;
import app.galley.library.LockOwner;
import app.galley.render.Theme;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The program with somebody before it who writes in a saved article and in an untitled one, until it is killed.
///
/// A program of its own. It says on its output what stands in which article since when, and what a disk is about to do.
final class DoomedWriter extends AnimationTimer {

    static final String SAVED = "saved";
    static final String UNTITLED = "untitled";
    static final String KEY = "key ";
    static final String DISK = "disk ";

    private static final Pace PACE = new Pace(Duration.ofMillis(600), Duration.ofSeconds(2), List.of(Duration.ofSeconds(1)),
            Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofHours(1));
    /// Frames are few where a machine has more to do.
    private static final int KEYS_IN_A_FRAME = 4;
    private static final long BREAK = 900_000_000L;

    private final Path file;
    private final List<String> given;
    private final Random random = new Random();
    private final Answers answers = new Answers();
    private final Desk desk;
    private Optional<DeskWindow> untitled = Optional.empty();
    private boolean givenBack;
    private boolean ready;
    private long idleUntil;

    /// @param given which articles will be given back, so that it is known for what to wait
    private DoomedWriter(Path file, List<String> given) {
        this.file = file;
        this.given = given;
        AtomicFile files = AnnouncedFiles.files(what -> say(DISK + what));
        desk = new Desk(Settings.inMemory(), Optional.of(DataFolder.ofUser()), Tasks.ofWindow(),
                new Appearance(Appearance.Choice.LIGHT), List.of(Theme.NONE), () -> {}, Clock.systemDefaultZone(), _ -> answers,
                new Keeping(files, PACE, LockOwner::me));
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /// Says how much stands in an article now.
    private static void sayLength(String name, int length) {
        say(KEY + name + " " + length + " " + System.currentTimeMillis());
    }

    @Override
    public void handle(long now) {
        if (ready) {
            for (int key = 0; key < KEYS_IN_A_FRAME && now >= idleUntil; key++) {
                write(now);
            }
        } else if (!desk.windows().isEmpty()) {
            ready = arrive();
        }
    }

    /// @return whether all that is to be given back is open
    private boolean arrive() {
        if (answers.recovered.size() < given.size()) {
            return false;
        }
        if (!givenBack) {
            givenBack = true;
            desk.windows().forEach(window -> window.setView(View.DRAFT));
            if (!answers.recovered.stream().allMatch(answers.opensRecovered)) {
                say("failed: what was given back cannot be opened");
            }
        }
        boolean here = given.stream().allMatch(
                name -> desk.tabs().stream().anyMatch(tab -> tab.article().recovered().isPresent() && name.equals(name(tab))));
        if (here && desk.tabs().stream().noneMatch(tab -> name(tab).equals(UNTITLED))) {
            desk.newArticle();
            untitled = Optional.of(desk.windows().getLast());
        }
        if (here) {
            desk.windows().forEach(window -> window.setView(View.DRAFT));
            desk.tabs().forEach(tab -> sayLength(name(tab), Dictation.length(tab.document().article())));
            say("ready");
        }
        return here;
    }

    private static String name(ArticleTab tab) {
        return tab.article().file().isPresent() ? SAVED : UNTITLED;
    }

    private void write(long now) {
        List<ArticleTab> tabs = desk.tabs();
        ArticleTab tab = tabs.get(random.nextInt(tabs.size()));
        if (tab.window().tab() != tab) {
            tab.window().articles().bring(tab);
        }
        int length = Dictation.length(tab.document().article());
        toTheEnd(tab);
        char next = Dictation.at(length);
        fire(tab, next == '\n'
                ? new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)
                : new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(next), "", KeyCode.UNDEFINED, false, false, false, false));
        sayLength(name(tab), Dictation.length(tab.document().article()));
        if (name(tab).equals(SAVED) && random.nextInt(25) == 0) {
            fire(tab, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.S, false, true, false, false));
        }
        if (random.nextInt(60) == 0) {
            idleUntil = now + random.nextLong(BREAK);
        }
    }

    private static void toTheEnd(ArticleTab tab) {
        int last = Lines.count(tab.document().article()) - 1;
        int end = Lines.text(tab.document().article(), last).length();
        tab.editor().goTo(new Position(last, end));
        tab.editor().focusText();
    }

    private static void fire(ArticleTab tab, KeyEvent event) {
        Node owner = tab.window().stage().getScene().getFocusOwner();
        if (owner != null) {
            Event.fireEvent(owner, event);
        }
    }

    /// @param args the file of the saved article, and which articles will be given back
    static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            say("failed " + failure);
            failure.printStackTrace();
        });
        // whoever watches it may be ended too, and then nobody would kill it
        ProcessHandle.current().parent().ifPresent(watcher -> watcher.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            var writer = new DoomedWriter(Path.of(args[0]), List.of(args).subList(1, args.length));
            writer.desk.open(List.of(writer.file));
            writer.start();
        });
    }
}
