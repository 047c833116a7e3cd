package app.galley.ui.shell;

import app.galley.edit.Position;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import app.galley.ui.common.Action;
import app.galley.ui.common.ActionKeys;
import app.galley.ui.common.Menus;
import app.galley.ui.common.Panes;
import app.galley.ui.common.ToolRow;
import app.galley.ui.editor.EditorPane;
import app.galley.ui.preview.PreviewPane;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// A window: the articles that are open in it, of which one is in front with its draft and the preview.
///
/// What must keep up with the keys is brought up to date once a pulse, after the text was laid out.
public final class DeskWindow {

    private final Desk desk;
    private final Stage stage;
    private final Asking asking;
    private final DeskMenu menu;
    private final ToolRow tools;
    private final ToolRow viewTools;
    private final PreviewPane preview;
    private final WindowTabs tabs;
    private final UpToDate upToDate;
    private final DeskFrame frame;
    private final DistractionFree distractionFree;
    private final ReadingView reading;
    private final PageMarkings markings;
    private final Panes panes;
    private final MenuBar bar;
    private final Middle middle;
    private final Drawers drawers;
    private final Errands errands;

    private List<Action> actions;
    /// The split when the article in front was brought there.
    private Split brought;
    /// Whether the counts of the article that was left were open, so that those of the next are.
    private boolean counting;

    /// A window that is not shown yet.
    DeskWindow(Desk desk, Stage stage, ArticleTab first) {
        this.desk = desk;
        this.stage = stage;
        tabs = new WindowTabs(this, first);
        asking = desk.asking(stage);
        preview = new PreviewPane(desk.themes(), this::ownTheme, _ -> this::picture, this::goTo);
        var around = new BorderPane(preview);
        middle = new Middle(around);
        errands = new Errands(desk.tasks(), desk.keeping().pace().news(), desk.outstanding());
        errands.whenLeft(() -> editor().focusText());
        brought = middle.split();
        markings = new PageMarkings(this, desk, preview);
        preview.addChoice(markings.choice());
        drawers = new Drawers(middle, this::tab, this::drawersChanged);
        menu = DeskMenu.of(this, desk);
        tools = menu.tools();
        viewTools = menu.viewTools();
        bar = menu.menuBar(desk, this);
        upToDate = new UpToDate(this, tools, viewTools);
        frame = new DeskFrame(bar, tools, viewTools, tabs.strip(), middle, errands);
        panes = new Panes(frame.putOn(stage));
        distractionFree = new DistractionFree(this, frame, stage);
        reading = new ReadingView(this, desk, frame, preview, around);
        actions = menu.all();
        ActionKeys.install(stage.getScene(), this::actions);
        stage.getScene().addPostLayoutPulseListener(upToDate::pulse);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                tabs().forEach(ArticleTab::lookAtFile);
            } else {
                tab().left();
            }
        });
        new Dropping(this, desk).install(frame);
        frame.addEventHandler(KeyEvent.KEY_PRESSED, errands::key);
        colour();
        rekey();
        tabs.add(first);
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
        tabs.all().forEach(this::dress);
    }

    /// Opens or closes the palette.
    void togglePalette() {
        Palette.toggle(frame, PaletteEntries.of(this, desk), desk.settings());
    }

    /// Opens or closes the panel of all counts of the article in front.
    void toggleCounts() {
        tab().lengths().toggleCounts(frame);
    }

    /// Makes the page light or dark, in high contrast or not, as everything is.
    void colour() {
        preview.setDark(desk.appearance().darkProperty().get());
        preview.setContrast(desk.appearance().contrastProperty().get());
    }

    private Pictures.Shown picture(String url) {
        return article().onDisk().find(url);
    }

    /// Gives a draft the look and the context menu that drafts have here.
    void dress(ArticleTab tab) {
        tab.typed().setContextMenu(menu.contextMenu(desk.keys()));
        desk.draftLook().apply(tab.typed());
    }

    /// Keeps how an article was arranged, when somebody arranged it.
    void leave(ArticleTab tab) {
        if (!distractionFree.isOn() && !tab.isReading() && !split().isLike(brought)) {
            tab.arranged(split());
        }
        counting = tab.lengths().hideCounts();
        tab.left();
    }

    /// Shows the article that is in front now.
    void bring(ArticleTab tab) {
        middle.setDraft(tab.draft());
        frame.setFoot(tab.notices().line(), tab.status());
        frame.setReadOnly(tab.article().whyReadOnly().filter(_ -> !tab.isReading()));
        reading.show(tab);
        middle.setLook(Optional.empty());
        drawers.bring();
        setSplit(distractionFree.isOn() ? split() : reading.split(tab));
        brought = split();
        preview.show(tab.document(), tab.article().folder());
        markings.follow(tab);
        if (counting) {
            counting = false;
            tab.lengths().showCounts(frame);
        }
        upToDate.forget();
    }

    /// Shows what is typed into now, which is another draft of the same article.
    void redraft() {
        middle.setDraft(tab().draft());
        setSplit(view() == View.PREVIEW ? new Split(View.BOTH, split().divider()) : split());
        upToDate.forget();
    }

    /// What the page shows of suggestions.
    PageMarkings markings() {
        return markings;
    }

    /// Moves the article in front to a window of its own.
    void moveToNewWindow() {
        ArticleTab moved = tab();
        tabs.take(moved);
        desk.add(moved);
    }

    /// Puts the window on the screen; the page is made after the text was seen.
    void open() {
        stage.show();
        focus();
        desk.tasks().later(Duration.ofMillis(50), this::startPreview);
    }

    /// Puts the keyboard where one writes, or reads.
    private void focus() {
        if (view() != View.PREVIEW) {
            editor().focusText();
        } else if (reading.isOn()) {
            preview.focusPage();
        }
    }

    private void startPreview() {
        if (view() != View.DRAFT && stage.isShowing()) {
            preview.start();
        }
    }

    /// Something in one of its articles was changed or selected.
    void touched(ArticleTab tab) {
        if (tab == tab()) {
            upToDate.touched();
        }
    }

    /// One of its articles is being saved, was saved, or could not be.
    void savingChanged(ArticleTab tab) {
        tabs.retitle(tab);
        upToDate.forget();
        upToDate.refresh();
    }

    /// Shows the draft, the preview or both.
    void setView(View newView) {
        if (middle.isLook()) {
            tab().history().leave();
        }
        reading.leave();
        setSplit(new Split(newView, split().divider()));
    }

    /// Shows the draft, the preview or both, with the line between them where it is said to be.
    void setSplit(Split split) {
        middle.setSplit(split);
        upToDate.touched();
        tab().lengths().touched();
        startPreview();
        focus();
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

    /// Closes the window with all its articles, unless something would be lost and the person thinks better of it.
    void close() {
        if (errands.mayGo(asking)) {
            Closing.of(tabs.all(), this::closeNow);
        }
    }

    /// Closes the window, whatever is in it.
    void closeNow() {
        errands.cancel();
        leave(tab());
        tabs.all().forEach(ArticleTab::closed);
        distractionFree.leave();
        desk.settings().keepTheme(preview.getTheme().name());
        desk.settings().keepWindowPlace(WindowPlace.of(stage));
        stage.hide();
        desk.closed(this);
    }

    /// What stands at the sides.
    Drawers drawers() {
        return drawers;
    }

    private void drawersChanged() {
        upToDate.touched();
    }

    /// Shows something in place of draft and page, or these again.
    void look(Optional<Node> node) {
        boolean leaves = middle.isLook() && node.isEmpty();
        middle.setLook(node);
        if (leaves && view() != View.PREVIEW && !tab().history().hasKeyboard()) {
            editor().focusText();
        }
    }

    ReadingView reading() {
        return reading;
    }

    DistractionFree distractionFree() {
        return distractionFree;
    }

    /// The parts of the window, to go round them by key.
    Panes panes() {
        return panes;
    }

    /// The articles in it, to put them in order or another in front.
    WindowTabs articles() {
        return tabs;
    }

    /// The articles in it, from left to right.
    List<ArticleTab> tabs() {
        return tabs.all();
    }

    /// The article in front.
    ArticleTab tab() {
        return tabs.front();
    }

    OpenArticle article() {
        return tab().article();
    }

    EditorPane editor() {
        return tab().typed();
    }

    Saving saving() {
        return tab().saving();
    }

    PreviewPane preview() {
        return preview;
    }

    /// The slow work that is done for it.
    Errands errands() {
        return errands;
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
