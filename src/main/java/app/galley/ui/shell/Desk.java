package app.galley.ui.shell;

import app.galley.convert.Beside;
import app.galley.convert.Imported;
import app.galley.convert.MarkdownImport;
import app.galley.convert.Note;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.library.FileFailure.Trouble;
import app.galley.model.Article;
import app.galley.render.Theme;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.Tasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;

/// The desk: all windows there are, and what they share.
public final class Desk {

    private final Settings settings;
    private final Tasks tasks;
    private final Appearance appearance;
    private final List<Theme> themes;
    private final Runnable whenEmpty;
    private final Clock clock;
    private final Function<Stage, Asking> asking;
    private final List<DeskWindow> windows = new ArrayList<>();

    /// An empty desk. The toolkit must be running.
    ///
    /// @param themes those the page can be shown with, the one to begin with first
    /// @param whenEmpty called when the last window was closed
    public Desk(Settings settings, Tasks tasks, Appearance appearance, List<Theme> themes, Runnable whenEmpty) {
        this(settings, tasks, appearance, themes, whenEmpty, Clock.systemDefaultZone(), Dialogs::new);
    }

    Desk(Settings settings, Tasks tasks, Appearance appearance, List<Theme> themes, Runnable whenEmpty, Clock clock,
            Function<Stage, Asking> asking) {
        this.settings = settings;
        this.tasks = tasks;
        this.appearance = appearance;
        this.themes = List.copyOf(themes);
        this.whenEmpty = whenEmpty;
        this.clock = clock;
        this.asking = asking;
    }

    /// How reading an article can end.
    private sealed interface Reading {
        record Done(OpenArticle article, List<Note> report) implements Reading {}

        record Failed(boolean gone, String happened, String explanation) implements Reading {}
    }

    /// Opens a window with a new article.
    public void newArticle() {
        add(untitled());
    }

    static OpenArticle untitled() {
        return OpenArticle.untitled(Article.untitled("urn:uuid:" + UUID.randomUUID(), Locale.getDefault().toLanguageTag()));
    }

    /// Opens a window for each of some articles, or one with a new article when there are none.
    public void open(List<Path> files) {
        if (files.isEmpty()) {
            newArticle();
        }
        files.forEach(file -> tasks.run(() -> read(file), reading -> {
            switch (reading) {
                case Reading.Done(OpenArticle article, List<Note> report) -> tell(opened(article), report);
                case Reading.Failed failed -> failed(file, failed, add(untitled()));
            }
        }));
    }

    /// Opens an article, in this window when it holds nothing yet, else in one of its own.
    void open(Path file, DeskWindow from) {
        Optional<DeskWindow> open = windows.stream().filter(window -> holds(window, file)).findFirst();
        if (open.isPresent()) {
            open.get().toFront();
            return;
        }
        tasks.run(() -> read(file), reading -> {
            switch (reading) {
                case Reading.Done(OpenArticle article, List<Note> report) when from.article().isUntouched() -> {
                    note(article);
                    from.show(article);
                    tell(from, report);
                }
                case Reading.Done(OpenArticle article, List<Note> report) -> tell(opened(article), report);
                case Reading.Failed failed -> failed(file, failed, from);
            }
        });
    }

    /// Reads an article for somebody else than a window.
    void read(Path file, Consumer<OpenArticle> done, Consumer<String> failed) {
        tasks.run(() -> read(file), reading -> {
            switch (reading) {
                case Reading.Done(OpenArticle article, List<Note> _) -> done.accept(article);
                case Reading.Failed failure -> failed.accept(failure.happened + " " + failure.explanation);
            }
        });
    }

    private static boolean holds(DeskWindow window, Path file) {
        Path wanted = ArticleFile.of(file).path().toAbsolutePath().normalize();
        return window.article().file().filter(own -> own.path().toAbsolutePath().normalize().equals(wanted)).isPresent();
    }

    private static Reading read(Path named) {
        ArticleFile file = ArticleFile.of(named);
        try {
            if (isMarkdown(named)) {
                Imported imported = MarkdownImport.read(file.read(), Beside.NOTHING);
                return new Reading.Done(OpenArticle.imported(imported, file.folder()), imported.report());
            }
            return new Reading.Done(OpenArticle.of(file, file.open()), List.of());
        } catch (FileFailure failure) {
            return new Reading.Failed(failure.trouble() == Trouble.NOT_FOUND, failure.happened(),
                    (failure.safe() + " " + failure.todo()).strip());
        } catch (UnreadableArticle unreadable) {
            return new Reading.Failed(false, "“%s” could not be opened.".formatted(file.name()),
                    Objects.requireNonNullElse(unreadable.getMessage(), ""));
        }
    }

    private static boolean isMarkdown(Path named) {
        String name = named.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    /// Says what of an import's source is not in the article.
    private static void tell(DeskWindow window, List<Note> report) {
        List<String> dropped = report.stream().filter(note -> note.kind() == Note.Kind.DROPPED)
                .map(note -> note.text().isBlank() ? note.message() : note.message() + " “" + note.text().strip() + "”").toList();
        if (!dropped.isEmpty()) {
            window.asking().list("Not everything could be taken over from the file", dropped);
        }
    }

    private void failed(Path file, Reading.Failed failed, DeskWindow window) {
        if (failed.gone) {
            settings.forget(ArticleFile.of(file).path().toAbsolutePath().normalize());
        }
        window.asking().tell(failed.happened, failed.explanation);
    }

    private DeskWindow opened(OpenArticle article) {
        note(article);
        return add(article);
    }

    private void note(OpenArticle article) {
        article.file().ifPresent(file -> settings.opened(file.path()));
    }

    DeskWindow add(OpenArticle article) {
        var window = new DeskWindow(this, new Stage(), article);
        windows.add(window);
        window.open();
        return window;
    }

    /// Closes one window after the other, until a person wants to keep one.
    void quit() {
        if (!windows.isEmpty()) {
            windows.getLast().close(this::quit);
        }
    }

    void closed(DeskWindow window) {
        windows.remove(window);
        if (windows.isEmpty()) {
            whenEmpty.run();
        }
    }

    /// Reads a desk's own style sheet; empty when that failed, which was told.
    Optional<Theme> readTheme(Path file, Asking teller) {
        try {
            return Optional.of(Theme.ofCss(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            teller.tell("The style sheet “%s” could not be read.".formatted(file.getFileName()), "The page keeps the look it has.");
            return Optional.empty();
        }
    }

    void choose(Appearance.Choice choice) {
        appearance.choose(choice);
        settings.keepAppearance(choice);
    }

    List<DeskWindow> windows() {
        return List.copyOf(windows);
    }

    Settings settings() {
        return settings;
    }

    Tasks tasks() {
        return tasks;
    }

    Appearance appearance() {
        return appearance;
    }

    List<Theme> themes() {
        return themes;
    }

    Clock clock() {
        return clock;
    }

    Asking asking(Stage stage) {
        return asking.apply(stage);
    }
}
