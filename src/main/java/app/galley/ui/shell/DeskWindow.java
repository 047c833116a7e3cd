package app.galley.ui.shell;

import app.galley.edit.Place;
import app.galley.edit.Position;
import app.galley.model.Field;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import app.galley.ui.common.Action;
import app.galley.ui.common.ActionKeys;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.Menus;
import app.galley.ui.common.ToolRow;
import app.galley.ui.editor.EditorPane;
import app.galley.ui.preview.PreviewPane;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.stage.Stage;

/// A window: the articles that are open in it, of which one is in front with its draft and the preview.
///
/// What must keep up with the keys is brought up to date once a pulse, after the text was laid out.
public final class DeskWindow implements TabStrip.Owner {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 320;

    private final Desk desk;
    private final Stage stage;
    private final Asking asking;
    private final DeskMenu menu;
    private final ToolRow tools;
    private final ToolRow viewTools;
    private final PreviewPane preview;
    private final TabStrip strip = new TabStrip(this);
    private final DeskFrame frame;
    private final DistractionFree distractionFree;
    private final MenuBar bar;
    private final Middle middle;

    private final List<ArticleTab> tabs = new ArrayList<>();
    private ArticleTab front;
    private List<Action> actions;
    /// The split when the article in front was brought there.
    private Split brought;
    private boolean stale = true;
    private Optional<Object> situation = Optional.empty();

    /// A window that is not shown yet.
    DeskWindow(Desk desk, Stage stage, ArticleTab first) {
        this.desk = desk;
        this.stage = stage;
        front = first;
        asking = desk.asking(stage);
        preview = new PreviewPane(desk.themes(), this::ownTheme, _ -> this::picture, this::goTo);
        middle = new Middle(preview);
        brought = middle.split();
        menu = newMenu();
        tools = menu.tools();
        viewTools = menu.viewTools();
        bar = menu.menuBar(desk, this);
        frame = new DeskFrame(bar, tools, viewTools, strip, middle);
        distractionFree = new DistractionFree(this, frame, stage);
        actions = menu.all();
        build();
        rekey();
        add(first);
    }

    private DeskMenu newMenu() {
        var texts = new TextActions(() -> article().document());
        var inserts = new InsertActions(this::article, asking, () -> front.pictures());
        var exporting = new Exporting(this::article, preview::getTheme, asking, desk.tasks(), () -> front.showUnfinished());
        var files = new FileActions(this, desk, asking, exporting);
        var habits = new HabitActions(() -> article().document(), desk.settings());
        var views = new ViewActions(this, this::editor);
        return new DeskMenu(files, texts, habits, new FindActions(this, this::tab), new LengthActions(this, this::tab), inserts, views,
                new LookActions(this, desk), new TabActions(this), new HelpActions(this, desk));
    }

    /// Everything that can be done in this window.
    List<Action> actions() {
        return actions;
    }

    /// The menus with the actions in them.
    List<Section> sections() {
        return menu.sections();
    }

    /// Takes over the keys that actions have now.
    void rekey() {
        actions = desk.keys().of(menu.all());
        tools.rekey(desk.keys());
        viewTools.rekey(desk.keys());
        Menus.rekey(bar.getMenus(), desk.keys());
        tabs.forEach(tab -> tab.editor().setContextMenu(menu.contextMenu(desk.keys())));
    }

    /// Opens or closes the palette.
    void togglePalette() {
        Palette.toggle(frame, desk.paletteEntries(this), desk.settings());
    }

    /// Opens or closes the panel of all counts of the article in front.
    void toggleCounts() {
        front.lengths().toggleCounts(frame);
    }

    private void build() {
        var scene = new Scene(frame, WIDTH, HEIGHT);
        Appearance.style(scene);
        ActionKeys.install(scene, this::actions);
        scene.addPostLayoutPulseListener(this::pulse);
        new Dropping(this, desk).install(frame);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        colour();
    }

    /// Makes the page light or dark, in high contrast or not, as everything is.
    void colour() {
        preview.setDark(desk.appearance().darkProperty().get());
        preview.setContrast(desk.appearance().contrastProperty().get());
    }

    private Pictures.Shown picture(String url) {
        return article().onDisk().find(url);
    }

    /// Adds an article beside the one in front and brings it there.
    void add(ArticleTab tab) {
        put(tab, tabs.indexOf(front) + 1);
        bring(tab);
    }

    /// Adds an article after all others and leaves the one in front there.
    void append(ArticleTab tab) {
        put(tab, tabs.size());
        strip.show(tabs, front);
    }

    private void put(ArticleTab tab, int index) {
        tab.putIn(this);
        tab.editor().setContextMenu(menu.contextMenu(desk.keys()));
        desk.draftLook().apply(tab.editor());
        tabs.add(index, tab);
    }

    /// Shows an article, in place of an empty one nobody has touched when that is in front.
    void show(ArticleTab tab) {
        ArticleTab old = front;
        boolean instead = old.article().isUntouched();
        add(tab);
        if (instead) {
            take(old);
        }
    }

    @Override
    public void bring(ArticleTab tab) {
        noteSplit();
        boolean counting = front.lengths().hideCounts();
        front = tab;
        strip.show(tabs, tab);
        middle.setDraft(tab.draft());
        frame.setFoot(tab.status());
        frame.setReadOnly(article().document().isReadOnly());
        inspect(isInspecting());
        setSplit(distractionFree.isOn() ? split() : tab.split().orElse(split()));
        brought = split();
        preview.show(article().document(), article().folder());
        if (counting) {
            tab.lengths().showCounts(frame);
        }
        situation = Optional.empty();
        stale = true;
    }

    /// Keeps how the article in front was arranged, when somebody arranged it.
    private void noteSplit() {
        if (!distractionFree.isOn() && !split().isLike(brought)) {
            front.arranged(split());
        }
    }

    /// Brings the article so many places further to the front; after the last comes the first.
    void step(int places) {
        bring(tabs.get(Math.floorMod(tabs.indexOf(front) + places, tabs.size())));
    }

    @Override
    public void reordered(List<ArticleTab> order) {
        if (TabStrip.sameArticles(tabs, order)) {
            tabs.clear();
            tabs.addAll(order);
        }
    }

    /// Takes an article out of the window, which must keep another.
    private void take(ArticleTab tab) {
        int index = tabs.indexOf(tab);
        tabs.remove(tab);
        if (tab == front) {
            bring(tabs.get(Math.min(index, tabs.size() - 1)));
        } else {
            strip.show(tabs, front);
        }
    }

    /// Moves the article in front to a window of its own.
    void moveToNewWindow() {
        ArticleTab moved = front;
        take(moved);
        desk.add(moved);
    }

    /// Puts the window on the screen; the page is made after the text was seen.
    void open() {
        stage.show();
        editor().focusText();
        desk.tasks().later(Duration.ofMillis(50), this::startPreview);
    }

    private void startPreview() {
        if (view() != View.DRAFT && stage.isShowing()) {
            preview.start();
        }
    }

    /// Something in one of its articles was changed or selected.
    void touched(ArticleTab tab) {
        stale |= tab == front;
    }

    /// One of its articles is being saved, was saved, or could not be.
    void savingChanged(ArticleTab tab) {
        situation = Optional.empty();
        strip.retitle(tab);
        refresh();
    }

    private void pulse() {
        if (stale) {
            stale = false;
            refresh();
        }
    }

    /// What is possible depends on little, so that it need not be asked at every key.
    private record Situation(Place place, boolean selected, boolean undo, boolean redo, boolean modified, View view) {}

    private void refresh() {
        var document = article().document();
        var now = new Situation(document.draft().place(), !document.selection().isEmpty(), document.history().canUndo(),
                document.history().canRedo(), article().isModified(), view());
        boolean other = !situation.equals(Optional.of(now));
        situation = Optional.of(now);
        tools.refresh(other);
        viewTools.refresh(other);
        String title = front.markedTitle() + " — Galley";
        if (!title.equals(stage.getTitle())) {
            stage.setTitle(title);
            strip.retitle(front);
        }
        front.status().setState(front.state());
        front.status().setLanguage(document.article().get(Field.LANGUAGE));
    }

    /// Shows the draft, the preview or both.
    void setView(View newView) {
        setSplit(new Split(newView, split().divider()));
    }

    /// Shows the draft, the preview or both, with the line between them where it is said to be.
    void setSplit(Split split) {
        middle.setSplit(split);
        stale = true;
        front.lengths().touched();
        if (view() != View.PREVIEW) {
            editor().focusText();
        }
        startPreview();
    }

    View view() {
        return middle.view();
    }

    Split split() {
        return middle.split();
    }

    private void goTo(Position position) {
        if (view() != View.PREVIEW) {
            editor().goTo(position);
        }
    }

    private Optional<Theme> ownTheme() {
        return asking.styleSheet().flatMap(file -> desk.readTheme(file, asking));
    }

    /// Closes the article in front, and the window with its last one, unless the person thinks better of it.
    void closeTab() {
        close(front);
    }

    @Override
    public void close(ArticleTab tab) {
        Closing.of(List.of(tab), () -> {
            if (tabs.size() > 1) {
                take(tab);
            } else {
                closeNow();
            }
        });
    }

    /// Closes the window with all its articles, unless something would be lost and the person thinks better of it.
    void close() {
        Closing.of(tabs, this::closeNow);
    }

    /// Closes the window, whatever is in it.
    void closeNow() {
        noteSplit();
        distractionFree.leave();
        desk.settings().keepTheme(preview.getTheme().name());
        desk.settings().keepWindowPlace(WindowPlace.of(stage));
        stage.hide();
        desk.closed(this);
    }

    boolean isInspecting() {
        return middle.isDrawerOpen();
    }

    /// Opens or closes the drawer at the right.
    void toggleInspector() {
        inspect(!isInspecting());
        if (!isInspecting()) {
            editor().focusText();
        }
    }

    /// Opens the drawer at the right.
    void openInspector() {
        inspect(true);
    }

    private void inspect(boolean open) {
        middle.setDrawer(open ? Optional.of(front.inspector()) : Optional.empty());
        stale = true;
    }

    DistractionFree distractionFree() {
        return distractionFree;
    }

    boolean isFullScreen() {
        return stage.isFullScreen();
    }

    void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    /// The articles in it, from left to right.
    List<ArticleTab> tabs() {
        return List.copyOf(tabs);
    }

    /// The article in front.
    ArticleTab tab() {
        return front;
    }

    OpenArticle article() {
        return front.article();
    }

    EditorPane editor() {
        return front.editor();
    }

    Saving saving() {
        return front.saving();
    }

    PreviewPane preview() {
        return preview;
    }

    InsertActions inserts() {
        return menu.inserts();
    }

    Asking asking() {
        return asking;
    }

    Stage stage() {
        return stage;
    }

    /// Brings the window before the others.
    void toFront() {
        stage.toFront();
        stage.requestFocus();
    }
}
