package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.library.DataFolder;
import app.galley.library.FolderWatch;
import app.galley.library.LockOwner;
import app.galley.library.journal.Journals;
import app.galley.model.Article;
import app.galley.render.Theme;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.KeyMap;
import app.galley.ui.common.Outstanding;
import app.galley.ui.common.Tasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;

/// The desk: all windows there are, and what they share.
public final class Desk {

    private final Settings settings;
    private final Optional<DataFolder> data;
    private final Tasks tasks;
    private final Appearance appearance;
    private final List<Theme> themes;
    private final Runnable whenEmpty;
    private final Clock clock;
    private final Function<Stage, Asking> asking;
    private final Keeping keeping;
    private final FolderWatch watch;
    private final Outstanding outstanding = new Outstanding();
    private final Opening opening = new Opening(this);
    private final Optional<Journals> journals;
    private final List<DeskWindow> windows = new ArrayList<>();
    private final KeyMap keys;
    private DraftLook draftLook;
    private boolean lookedForDrafts;

    /// An empty desk. The toolkit must be running.
    ///
    /// @param data where journals and versions are kept; empty for a desk that keeps nothing, because it only draws
    /// @param themes those the page can be shown with, the one to begin with first
    /// @param whenEmpty called when the last window was closed and nothing is outstanding
    public Desk(Settings settings, Optional<DataFolder> data, Tasks tasks, Appearance appearance, List<Theme> themes, Runnable whenEmpty) {
        this(settings, data, tasks, appearance, themes, whenEmpty, Clock.systemDefaultZone(), Dialogs::new, Keeping.usual());
    }

    Desk(Settings settings, Optional<DataFolder> data, Tasks tasks, Appearance appearance, List<Theme> themes, Runnable whenEmpty,
            Clock clock,
            Function<Stage, Asking> asking, Keeping keeping) {
        this.settings = settings;
        this.data = data;
        this.tasks = tasks;
        this.appearance = appearance;
        this.themes = List.copyOf(themes);
        this.whenEmpty = whenEmpty;
        this.clock = clock;
        this.asking = asking;
        this.keeping = keeping.of(settings::person);
        watch = new FolderWatch(keeping.pace().look());
        journals = data.map(folder -> new Journals(folder, keeping.files()));
        keys = new KeyMap(settings.keys(), settings::keepKeys, () -> windows().forEach(DeskWindow::rekey));
        draftLook = settings.draftLook();
        appearance.darkProperty().addListener((_, _, _) -> windows().forEach(DeskWindow::colour));
        appearance.contrastProperty().addListener((_, _, _) -> windows().forEach(DeskWindow::colour));
    }

    /// Opens a window with a new article.
    public void newArticle() {
        add(tab(untitled()));
    }

    /// Opens a new article in a window.
    void newArticleIn(DeskWindow window) {
        window.articles().add(tab(untitled()));
    }

    /// Opens a new article made after a template in a window.
    void newAfter(String template, DeskWindow window) {
        tasks.run(() -> Reading.ofTemplate(template), reading -> {
            switch (reading) {
                case Reading.Done done -> window.articles().show(tab(done.article()));
                case Reading.Proposed proposed -> copyImport().offer(proposed, window, tab -> window.articles().show(tab));
                case Reading.Remarks _ -> throw new IllegalStateException("no template is a review");
                case Reading.Failed failed -> window.asking().tell(failed.happened(), failed.explanation());
            }
        });
    }

    static OpenArticle untitled() {
        return OpenArticle.untitled(Article.untitled("urn:uuid:" + UUID.randomUUID(), Locale.getDefault().toLanguageTag()));
    }

    /// A tab for an article, which stands in no window yet.
    ArticleTab tab(OpenArticle article) {
        return new ArticleTab(article, this);
    }

    /// Opens a window with some articles, the first in front, or with a new article when there are none.
    public void open(List<Path> files) {
        if (files.isEmpty()) {
            newArticle();
        } else {
            opening.open(files);
        }
    }

    /// Opens an article beside those of a window, or in place of an empty one nobody has touched. One that is open already, in whatever
    /// window, is brought to the front.
    void open(Path file, DeskWindow from) {
        opening.open(List.of(file), from);
    }

    /// The same with several, one after the other; what could not be taken over is told once.
    void open(List<Path> files, DeskWindow from) {
        opening.open(files, from);
    }

    /// Makes articles of plain text.
    CopyImport copyImport() {
        return new CopyImport(this);
    }

    /// Takes in what reviewers sent.
    ReviewArrival incoming() {
        return new ReviewArrival(this);
    }

    /// The tab in which a file is open.
    Optional<ArticleTab> find(Path file) {
        Path wanted = ArticleFile.of(file).path().toAbsolutePath().normalize();
        return tabs().stream()
                .filter(tab -> tab.article().place().filter(own -> own.toAbsolutePath().normalize().equals(wanted)).isPresent())
                .findFirst();
    }

    /// Everything that is open.
    List<ArticleTab> tabs() {
        return windows.stream().flatMap(window -> window.tabs().stream()).toList();
    }

    /// Reads an article for somebody else than a window.
    void read(Path file, Consumer<OpenArticle> whenRead, Consumer<String> whenFailed) {
        tasks.run(() -> Reading.of(file), reading -> {
            switch (reading) {
                case Reading.Done done -> whenRead.accept(done.article());
                case Reading.Proposed proposed -> whenRead.accept(OpenArticle.imported(proposed.proposal().imported()));
                case Reading.Remarks(var incoming) -> whenFailed.accept("“%s” is a review and no article.".formatted(incoming.file()));
                case Reading.Failed failed -> whenFailed.accept(failed.happened() + " " + failed.explanation());
            }
        });
    }

    /// Opens a window with an article.
    DeskWindow add(ArticleTab tab) {
        var window = new DeskWindow(this, new Stage(), tab);
        Optional<WindowPlace> place = windows.isEmpty()
                ? settings.windowPlace()
                : Optional.of(WindowPlace.of(windows.getLast().stage()).beside());
        place.ifPresent(found -> found.apply(window.stage()));
        windows.add(window);
        window.open();
        if (!lookedForDrafts) {
            lookedForDrafts = true;
            recover(window, false);
        }
        return window;
    }

    /// Offers what was not saved when the program ended without a word.
    ///
    /// @param asked whether the person asked for it, and is to be told when there is nothing
    void recover(DeskWindow window, boolean asked) {
        journals.ifPresent(all -> {
            var recovery = new Recovery(this, all);
            recovery.look(drafts -> {
                if (!drafts.isEmpty()) {
                    window.asking().recovered(recovery, drafts, draft -> recovery.open(draft, window));
                } else if (asked) {
                    window.asking().tell("There is nothing to recover.", "All that was written is in its files, or open.");
                }
            });
        });
    }

    /// Closes everything, unless something would be lost and the person thinks better of it.
    void quit() {
        if (windows().stream().allMatch(window -> window.errands().mayGo(window.asking()))) {
            Closing.of(tabs(), () -> windows().forEach(DeskWindow::closeNow));
        }
    }

    void closed(DeskWindow window) {
        windows.remove(window);
        if (windows.isEmpty()) {
            journals.ifPresent(Journals::settle); // what is not wanted any more must not come back at the next start
            outstanding.whenNone(whenEmpty);
        }
    }

    /// What must be done before the program ends.
    Outstanding outstanding() {
        return outstanding;
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

    /// Where journals and versions are kept; empty for a desk that keeps nothing.
    Optional<DataFolder> data() {
        return data;
    }

    /// Where articles that came in packets are read.
    Path packets() {
        return data.orElseThrow(() -> new IllegalStateException("a desk that keeps nothing reads no packets")).resolve("packets");
    }

    /// What was written and is in no file yet; empty for a desk that keeps nothing.
    Optional<Journals> journals() {
        return journals;
    }

    /// How all drafts are shown.
    DraftLook draftLook() {
        return draftLook;
    }

    /// Shows all drafts in another way, from now on and the next time.
    void look(DraftLook look) {
        draftLook = look;
        settings.keepDraftLook(look);
        tabs().forEach(tab -> look.apply(tab.editor()));
    }

    /// Saves articles without being asked for it, or no more, from now on and the next time.
    void setAutosave(boolean on) {
        settings.keepOn(FileActions.AUTOSAVE, on);
        tabs().forEach(ArticleTab::left);
    }

    /// Tells of changes on disks.
    FolderWatch watch() {
        return watch;
    }

    /// Who has an article open here that is opened now.
    LockOwner me() {
        return keeping.me().apply(clock.instant());
    }

    /// How articles are kept on disks.
    Keeping keeping() {
        return keeping;
    }

    KeyMap keys() {
        return keys;
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
