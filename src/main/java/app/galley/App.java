package app.galley;

import app.galley.cli.Exit;
import app.galley.cli.SnapshotRequest;
import app.galley.cli.Window;
import app.galley.library.Assets;
import app.galley.library.DataFolder;
import app.galley.library.FileFailure;
import app.galley.render.Theme;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.Tasks;
import app.galley.ui.shell.Desk;
import app.galley.ui.shell.Rehearsal;
import app.galley.ui.shell.Settings;
import app.galley.ui.shell.Snapshot;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// Puts the window's parts together and shows it, or draws it where there is no display.
final class App implements Window {

    /// The system property that asks for a [Rehearsal] instead of a person.
    private static final String REHEARSE = "galley.rehearse";
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 820;

    private final Assets assets;
    private final PrintWriter err;

    /// @param assets what is shipped with the program
    /// @param err for what is said on the terminal
    App(Assets assets, PrintWriter err) {
        this.assets = assets;
        this.err = err;
    }

    @Override
    public int open(List<Path> articles) {
        boolean display = mayHaveDisplay(System.getenv());
        if (!display && Boolean.getBoolean(REHEARSE)) {
            goOffscreen();
        } else if (!display) {
            return drawInstead(articles);
        }
        var closed = new CountDownLatch(1);
        try {
            Platform.startup(() -> start(articles, closed::countDown));
        } catch (UnsupportedOperationException refused) {
            return startWithoutDisplay();
        }
        awaitUninterrupted(closed);
        Platform.exit();
        return Exit.FINE;
    }

    private void start(List<Path> articles, Runnable end) {
        Desk desk = desk(end);
        desk.open(articles);
        if (Boolean.getBoolean(REHEARSE)) {
            new Rehearsal(desk, end).start();
        }
    }

    private Desk desk(Runnable whenEmpty) {
        boolean rehearses = Boolean.getBoolean(REHEARSE);
        var settings = rehearses ? Settings.inMemory() : Settings.ofUser();
        return new Desk(settings, rehearses ? Optional.empty() : Optional.of(DataFolder.ofUser()), Tasks.ofWindow(),
                new Appearance(settings.appearance()),
                themes(settings.theme().orElse("")), whenEmpty);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException wanted) {
            // Whoever interrupts the program wants it to end.
            Thread.currentThread().interrupt();
        }
    }

    /// Whether there may be a display. JavaFX draws on those of X11 only; under Wayland there usually is one of these too.
    static boolean mayHaveDisplay(Map<String, String> environment) {
        return !System.getProperty("os.name", "").equals("Linux") || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /// Draws the window on the first article into a file.
    private int drawInstead(List<Path> articles) {
        Path png = pictureFile();
        int status = draw(new Snapshot(articles.stream().findFirst(), Snapshot.Subject.WINDOW, false, WIDTH, HEIGHT, png), themes(""));
        if (status == Exit.FINE) {
            err.println("galley: there is no display, so the window was drawn into " + png + ".");
        }
        return status;
    }

    private static Path pictureFile() {
        try {
            return Files.createDirectories(Path.of("target")).resolve("galley-window.png");
        } catch (IOException notHere) {
            return Path.of(System.getProperty("java.io.tmpdir", ""), "galley-window.png");
        }
    }

    /// The toolkit starts only once in a program, so after a display refused it a second program draws.
    private int startWithoutDisplay() {
        try {
            String[] words = Files.readString(Path.of("/proc/self/cmdline")).split("\0");
            var again = new ProcessBuilder(words).inheritIO();
            again.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
            return again.start().waitFor();
        } catch (IOException | InterruptedException e) {
            err.println("galley: the display refused the window (" + e.getMessage() + ").");
            return Exit.FILES;
        }
    }

    @Override
    public int snapshot(SnapshotRequest request) {
        boolean known = request.theme().isEmpty() || assets.names("themes", ".css").contains(request.theme());
        List<Theme> themes = themes(request.theme());
        if (!known) {
            Path file = Path.of(request.theme());
            if (!Files.isRegularFile(file)) {
                err.println("galley: there is no theme or style sheet “%s”; the themes are %s.".formatted(file,
                        String.join(", ", assets.names("themes", ".css"))));
                return Exit.FILES;
            }
            try {
                themes = List.of(Theme.ofCss(String.valueOf(file.getFileName()), Files.readString(file)));
            } catch (IOException unreadable) {
                err.println("galley: the style sheet “%s” could not be read (%s).".formatted(file, unreadable.getMessage()));
                return Exit.FILES;
            }
        }
        Snapshot.Subject subject = switch (request.view()) {
            case EDIT -> Snapshot.Subject.WINDOW;
            case READ -> Snapshot.Subject.PAGE;
            case REVIEW -> Snapshot.Subject.MARKED;
        };
        return draw(new Snapshot(Optional.of(request.article()), subject, request.dark(), request.width(), request.height(), request.out()),
                themes);
    }

    private static void goOffscreen() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    private int draw(Snapshot snapshot, List<Theme> themes) {
        goOffscreen();
        var end = new CompletableFuture<Optional<String>>();
        Platform.startup(() -> snapshot.take(themes, end::complete));
        Optional<String> failure = end.join();
        // A toolkit that is torn down by the end of the program while it still draws would say so with a stack trace.
        Platform.exit();
        failure.ifPresent(words -> err.println("galley: " + words));
        return failure.isPresent() ? Exit.FILES : Exit.FINE;
    }

    /// The themes that are shipped, the wanted one first; where none can be read, the browser's own look.
    private List<Theme> themes(String first) {
        var themes = new ArrayList<Theme>();
        for (String name : assets.names("themes", ".css")) {
            try {
                themes.add(Theme.ofCss(name, new String(assets.read("themes", name, ".css"), StandardCharsets.UTF_8)));
            } catch (FileFailure unreadable) {
                err.println("galley: " + unreadable.getMessage());
            }
        }
        themes.sort(Comparator.comparing(theme -> !theme.name().equals(first)));
        return themes.isEmpty() ? List.of(Theme.NONE) : List.copyOf(themes);
    }
}
