package app.galley.ui.shell;

import app.galley.edit.Place;
import app.galley.edit.Position;
import app.galley.library.ArticleFile;
import app.galley.model.Field;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import app.galley.ui.common.Action;
import app.galley.ui.common.ActionKeys;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.ToolRow;
import app.galley.ui.editor.EditorPane;
import app.galley.ui.inspector.InspectorPane;
import app.galley.ui.preview.PreviewPane;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// A window: one article, its draft and its preview.
///
/// What must keep up with the keys is brought up to date once a pulse, after the text was laid out; counting words waits a little longer.
public final class DeskWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;

    private final Desk desk;
    private final Stage stage;
    private final Asking asking;
    private final Saving saving;
    private final DeskMenu menu;
    private final ToolRow tools;
    private final ToolRow viewTools;
    private final PreviewPane preview;
    private final StatusLine status;
    private final BorderPane frame = new BorderPane();
    private final Middle middle;
    private final HBox readOnlyBar = new HBox(new Label("This article was made by a newer Galley. It can be read here, but not changed."));

    private OpenArticle article;
    private EditorPane editor;
    private WordStatus words;
    private boolean stale = true;
    private Optional<Object> situation = Optional.empty();

    /// A window that is not shown yet.
    DeskWindow(Desk desk, Stage stage, OpenArticle first) {
        this.desk = desk;
        this.stage = stage;
        article = first;
        asking = desk.asking(stage);
        saving = new Saving(() -> article, asking, desk.tasks(), desk.clock(), this::savingChanged);
        preview = new PreviewPane(desk.themes(), this::ownTheme, _ -> this::picture, this::goTo);
        middle = new Middle(preview);
        status = new StatusLine(this::showProblems);
        editor = newEditor();
        words = new WordStatus(article.document(), desk.tasks(), status);
        menu = newMenu();
        tools = menu.tools();
        viewTools = menu.viewTools();
        build();
        show(first);
    }

    private DeskMenu newMenu() {
        var texts = new TextActions(() -> article.document());
        var inserts = new InsertActions(() -> article, asking, saving, this::pictureArrived);
        var exporting = new Exporting(() -> article, preview::getTheme, asking, desk.tasks());
        var files = new FileActions(this, desk, asking, saving, exporting);
        var views = new ViewActions(this, () -> editor, desk);
        List<Action> helps = List.of(Action.of("keys", "Keyboard shortcuts", () -> KeySheet.show(stage, actions())).keys("F1"),
                Action.of("about", "About Galley", () -> AboutDialog.show(stage)));
        return new DeskMenu(files, texts, inserts, views, helps);
    }

    private void pictureArrived(String contentUrl) {
        editor.reloadPicture(contentUrl);
        preview.reloadPictures(contentUrl);
    }

    /// Everything that can be done in this window.
    List<Action> actions() {
        return menu.all();
    }

    private void build() {
        MenuBar bar = menu.menuBar(desk, this);
        HBox.setHgrow(tools, Priority.ALWAYS);
        var toolLine = new HBox(tools, viewTools);
        toolLine.getStyleClass().add("tool-line");
        readOnlyBar.getStyleClass().add("read-only-bar");
        readOnlyBar.setId("read-only");
        frame.getStyleClass().add("desk");
        frame.setTop(new VBox(bar, toolLine, readOnlyBar));
        frame.setCenter(middle);
        frame.setBottom(status);

        var scene = new Scene(frame, WIDTH, HEIGHT);
        Appearance.style(scene);
        ActionKeys.install(scene, menu::all);
        scene.addPostLayoutPulseListener(this::pulse);
        new Dropping(this, desk).install(frame);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        preview.setDark(desk.appearance().darkProperty().get());
        desk.appearance().darkProperty().addListener((_, _, dark) -> preview.setDark(dark));
    }

    private EditorPane newEditor() {
        return new EditorPane(article.document(),
                url -> article.picture(url).map(found -> found.path().toUri()));
    }

    private Pictures.Shown picture(String url) {
        return article.onDisk().find(url);
    }

    /// Shows another article in place of the one there is.
    void show(OpenArticle next) {
        if (next != article) {
            article = next;
            editor = newEditor();
            words = new WordStatus(article.document(), desk.tasks(), status);
        }
        editor.setContextMenu(menu.contextMenu());
        menu.views().zoomAgain();
        middle.setDraft(editor);
        article.document().onEdit(_ -> touched());
        article.document().onSelect(_ -> touched());
        readOnlyBar.setVisible(article.document().isReadOnly());
        readOnlyBar.setManaged(article.document().isReadOnly());
        status.setProblems(article.problems().size());
        situation = Optional.empty();
        inspect(isInspecting());
        setView(view());
        preview.show(article.document(), article.folder());
        touched();
        editor.focusText();
    }

    /// Puts the window on the screen; the page is made after the text was seen.
    void open() {
        stage.show();
        editor.focusText();
        desk.tasks().later(Duration.ofMillis(50), this::startPreview);
    }

    private void startPreview() {
        if (view() != View.DRAFT && stage.isShowing()) {
            preview.start();
        }
    }

    private void touched() {
        stale = true;
        words.touched();
    }

    private void savingChanged() {
        stale = true;
        situation = Optional.empty();
        article.file().filter(_ -> !article.isModified()).ifPresent(file -> desk.settings().opened(file.path()));
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
        var document = article.document();
        boolean modified = article.isModified();
        var now = new Situation(document.draft().place(), !document.selection().isEmpty(), document.history().canUndo(),
                document.history().canRedo(),
                modified, view());
        boolean other = !situation.equals(Optional.of(now));
        situation = Optional.of(now);
        tools.refresh(other);
        viewTools.refresh(other);
        String title = (modified ? "• " : "") + article.title() + " — Galley";
        if (!title.equals(stage.getTitle())) {
            stage.setTitle(title);
        }
        status.setState(state(modified));
        status.setLanguage(document.article().get(Field.LANGUAGE));
    }

    private String state(boolean modified) {
        if (saving.isBusy()) {
            return "Saving…";
        }
        if (article.document().isReadOnly()) {
            return "Read only";
        }
        String name = article.file().map(ArticleFile::name).orElse("");
        return modified ? "Unsaved changes" : name.isEmpty() ? "Not saved yet" : "Saved in " + name;
    }

    /// Shows the draft, the preview or both.
    void setView(View newView) {
        middle.setView(newView);
        stale = true;
        if (view() != View.PREVIEW) {
            editor.focusText();
        }
        startPreview();
    }

    View view() {
        return middle.view();
    }

    private void goTo(Position position) {
        if (view() != View.PREVIEW) {
            editor.goTo(position);
        }
    }

    private Optional<Theme> ownTheme() {
        return asking.styleSheet().flatMap(file -> desk.readTheme(file, asking));
    }

    private void showProblems() {
        asking.problems(article.title(), article.problems());
    }

    /// Closes the window, unless something would be lost and the person thinks better of it.
    void close() {
        close(() -> {});
    }

    /// @param then called when it was closed
    void close(Runnable then) {
        saving.beforeClosing(() -> {
            desk.settings().keepTheme(preview.getTheme().name());
            stage.hide();
            desk.closed(this);
            then.run();
        });
    }

    boolean isInspecting() {
        return middle.isDrawerOpen();
    }

    /// Opens or closes the drawer at the right.
    void toggleInspector() {
        inspect(!isInspecting());
        if (!isInspecting()) {
            editor.focusText();
        }
    }

    private void inspect(boolean open) {
        middle.setDrawer(open ? Optional.of(new InspectorPane(article.document(), desk.clock())) : Optional.empty());
        stale = true;
    }

    boolean isFullScreen() {
        return stage.isFullScreen();
    }

    void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    OpenArticle article() {
        return article;
    }

    EditorPane editor() {
        return editor;
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
