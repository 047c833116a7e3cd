package app.galley;

import app.galley.library.Assets;
import app.galley.library.FileFailure;
import app.galley.render.Theme;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.Tasks;
import app.galley.ui.shell.Desk;
import app.galley.ui.shell.Settings;
import app.galley.ui.shell.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Puts the window's parts together and shows it, or draws it where no display is.
final class App {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 820;

    private final Assets assets;

    App(Assets assets) {
        this.assets = assets;
    }

    /// Shows a window for each article, or an empty one.
    ///
    /// @return the exit status when there is nothing more to do; empty while windows are open
    Optional<Integer> open(List<Path> articles) {
        if (!hasDisplay(System.getenv())) {
            return Optional.of(drawInstead(articles));
        }
        try {
            Platform.startup(() -> {
                var settings = Settings.ofUser();
                new Desk(settings, Tasks.ofWindow(), new Appearance(settings.appearance()), themes(settings.theme())).open(articles);
            });
            return Optional.empty();
        } catch (UnsupportedOperationException refused) {
            return Optional.of(startWithoutDisplay());
        }
    }

    /// Whether a display may be there. JavaFX draws on X11 displays only; under Wayland there is one of these too.
    static boolean hasDisplay(Map<String, String> environment) {
        return !System.getProperty("os.name", "").equals("Linux") || !environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /// Draws the window on the first article into a file.
    private int drawInstead(List<Path> articles) {
        Path png = pictureFile();
        System.err.println("galley: there is no display, so the window is drawn into " + png + ".");
        return snapshot(new Snapshot(articles.stream().findFirst(), false, false, WIDTH, HEIGHT, png), Optional.empty());
    }

    private static Path pictureFile() {
        try {
            return Files.createDirectories(Path.of("target")).resolve("galley-window.png");
        } catch (IOException notHere) {
            return Path.of(System.getProperty("java.io.tmpdir", ""), "galley-window.png");
        }
    }

    /// The toolkit starts only once in a program, so after a display refused it a second program draws.
    private static int startWithoutDisplay() {
        try {
            String[] words = Files.readString(Path.of("/proc/self/cmdline")).split("\0");
            var again = new ProcessBuilder(words).inheritIO();
            again.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
            return again.start().waitFor();
        } catch (IOException | InterruptedException e) {
            System.err.println("galley: the display refused the window.");
            return 3;
        }
    }

    /// Draws an article into a file, where no display is needed.
    ///
    /// @param theme the name of the page's theme
    /// @return the exit status
    int snapshot(Snapshot snapshot, Optional<String> theme) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        if (theme.isPresent() && !assets.names("themes", ".css").contains(theme.get())) {
            System.err.println("galley: there is no theme “%s”; there are %s.".formatted(theme.get(),
                    String.join(", ", assets.names("themes", ".css"))));
            return 2;
        }
        var end = new CompletableFuture<Optional<String>>();
        Platform.startup(() -> snapshot.take(themes(theme), end::complete));
        Optional<String> failure = end.join();
        failure.ifPresent(words -> System.err.println("galley: " + words));
        return failure.isPresent() ? 3 : 0;
    }

    /// The themes that are shipped, the wanted one first; where none can be read, the browser's own look.
    List<Theme> themes(Optional<String> first) {
        var themes = new ArrayList<Theme>();
        for (String name : assets.names("themes", ".css")) {
            try {
                themes.add(Theme.ofCss(name, new String(assets.read("themes", name, ".css"), StandardCharsets.UTF_8)));
            } catch (FileFailure unreadable) {
                System.err.println("galley: " + unreadable.getMessage());
            }
        }
        themes.sort(Comparator.comparing(theme -> !theme.name().equals(first.orElse(""))));
        return themes.isEmpty() ? List.of(Theme.NONE) : List.copyOf(themes);
    }
}
