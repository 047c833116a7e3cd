package app.galley.ui.history;

import app.galley.edit.Document;
import app.galley.edit.Restoring;
import app.galley.library.ArticleFile;
import app.galley.library.versions.Listed;
import app.galley.library.versions.Version;
import app.galley.library.versions.VersionKind;
import app.galley.model.Article;
import app.galley.ui.common.Panes;
import app.galley.ui.common.Tasks;
import app.galley.ui.common.Times;
import app.galley.ui.compare.ComparisonView;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The versions of an article, the newest first. One that is selected is looked at in the middle of the window; two are compared.
public final class HistoryPane extends VBox {

    private final Document document;
    private final Past past;
    private final Host host;
    private final Times times;
    private final ListView<Version> list = new ListView<>();
    private final Label empty = new Label();
    private final Label notes = new Label();
    private final Label where = new Label();
    private final Hyperlink keepHere = new Hyperlink("Keep them in this folder");
    private final Button name = new Button("Name…");
    private final LookBack look;
    private boolean filling;
    private long asked;

    /// @param document the draft
    /// @param past its past
    /// @param host the window
    public HistoryPane(Document document, Past past, Host host, Tasks tasks, Clock clock) {
        this.document = document;
        this.past = past;
        this.host = host;
        times = new Times(clock);
        look = new LookBack(document, tasks, new Doing());
        getStyleClass().add("history");
        getStylesheets().add(HistoryPane.class.getResource("history.css").toExternalForm());
        build();
        past.onKept(() -> {
            if (getScene() != null) {
                refresh();
            }
        });
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                refresh();
            } else {
                leave();
            }
        });
    }

    private void build() {
        var heading = new Label("Versions");
        heading.getStyleClass().add("history-heading");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        name.setId("version-name");
        name.setMinWidth(USE_PREF_SIZE);
        name.setOnAction(_ -> selected().ifPresent(this::name));
        name.setDisable(true);
        var head = new HBox(heading, name);
        head.getStyleClass().add("history-head");
        list.setId("versions");
        list.setAccessibleText("Versions");
        list.setAccessibleHelp("A selected version is shown in the middle of the window. Two selected ones are compared with each other.");
        list.setCellFactory(_ -> new VersionCell(times));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Version>) _ -> selectionChanged());
        list.setContextMenu(menu());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        empty.getStyleClass().add("history-empty");
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        notes.getStyleClass().add("history-notes");
        notes.setWrapText(true);
        where.getStyleClass().add("history-where");
        where.setWrapText(true);
        keepHere.setId("keep-here");
        keepHere.setOnAction(_ -> keepInFolder());
        var foot = new VBox(notes, where, keepHere);
        foot.getStyleClass().add("history-foot");
        var stack = new StackPane(list, empty);
        setVgrow(stack, Priority.ALWAYS);
        Panes.mark(this, list::requestFocus);
        getChildren().addAll(head, stack, foot);
        foot(new Listed(List.of(), List.of(), true));
    }

    private ContextMenu menu() {
        var named = new MenuItem("Name…");
        named.setOnAction(_ -> selected().ifPresent(this::name));
        var unnamed = new MenuItem("Remove the name");
        unnamed.setOnAction(_ -> selected().ifPresent(version -> rename(version, "")));
        var restored = new MenuItem("Restore all…");
        restored.setOnAction(_ -> selected().ifPresent(this::restore));
        var copied = new MenuItem("Open as a copy");
        copied.setOnAction(_ -> selected().ifPresent(this::copy));
        var menu = new ContextMenu(named, unnamed, restored, copied);
        menu.setOnShowing(_ -> {
            boolean one = selected().isPresent();
            named.setDisable(!one || !selected().get().canBeNamed());
            unnamed.setDisable(!one || selected().get().name().isEmpty());
            restored.setDisable(!one || document.refusesEdits());
            copied.setDisable(!one);
        });
        return menu;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case F2 -> selected().ifPresent(this::name);
            case ENTER -> look.firstFocus().requestFocus();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Puts the keyboard on the list.
    public void focusList() {
        list.requestFocus();
    }

    /// Whether the list has the keyboard.
    public boolean hasKeyboard() {
        return list.isFocused();
    }

    /// The only selected version.
    private Optional<Version> selected() {
        List<Version> chosen = list.getSelectionModel().getSelectedItems();
        return chosen.size() == 1 ? Optional.ofNullable(chosen.getFirst()) : Optional.empty();
    }

    private void refresh() {
        Optional<ArticleFile> file = host.file();
        if (file.isEmpty()) {
            list.getItems().clear();
            empty.setText("Versions are kept from the first time the article is saved.");
            foot(new Listed(List.of(), List.of(), true));
            return;
        }
        long now = ++asked;
        past.list(file.get(), document.article(), listed -> {
            if (now == asked) {
                show(listed);
            }
        });
    }

    private void show(Listed listed) {
        List<String> chosen = list.getSelectionModel().getSelectedItems().stream().map(Version::id).toList();
        filling = true;
        list.getItems().setAll(listed.versions());
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < listed.versions().size(); i++) {
            if (chosen.contains(listed.versions().get(i).id())) {
                list.getSelectionModel().select(i);
            }
        }
        filling = false;
        empty.setText(listed.versions().isEmpty() ? "There are no versions yet. Each time the article is saved, one is kept." : "");
        foot(listed);
        name.setDisable(selected().filter(Version::canBeNamed).isEmpty());
        if (!chosen.isEmpty() && list.getSelectionModel().isEmpty()) {
            leave();
        }
    }

    private void foot(Listed listed) {
        notes.setText(String.join("\n", listed.notes()));
        show(notes, !listed.notes().isEmpty());
        where.setText(listed.inFolder() ? "Kept in the folder’s own Git repository." : "Kept by Galley on this computer.");
        show(where, host.file().isPresent());
        show(keepHere, host.file().isPresent() && !listed.inFolder());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void selectionChanged() {
        if (filling) {
            return;
        }
        List<Version> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        name.setDisable(selected().filter(Version::canBeNamed).isEmpty());
        switch (chosen.size()) {
            case 0 -> {
                /* what was looked at stays until another is chosen */ }
            case 1 -> lookAt(chosen.getFirst(), look.way());
            default -> compare(chosen.getLast(), chosen.getFirst(), true);
        }
    }

    private void lookAt(Version version, LookBack.Way way) {
        switch (way) {
            case WITH_NOW -> read(version, article -> look.withNow(side(version, article), title(version)));
            case ALONE -> read(version, article -> look.alone(side(version, article), title(version)));
            case WITH_BEFORE -> before(version).ifPresentOrElse(older -> compare(older, version, false),
                    () -> read(version, article -> look.compare(new ComparisonView.Side("Nothing before it", Article.untitled("", ""),
                            _ -> Optional.empty()), side(version, article), title(version), false)));
        }
    }

    private Optional<Version> before(Version version) {
        int next = list.getItems().indexOf(version) + 1;
        return next > 0 && next < list.getItems().size() ? Optional.of(list.getItems().get(next)) : Optional.empty();
    }

    private interface WhenRead {
        void accept(Article article);
    }

    private void read(Version version, WhenRead then) {
        long now = ++asked;
        look.waiting();
        host.look(Optional.of(look));
        past.read(host.file().orElseThrow(), version, article -> {
            if (now == asked) {
                then.accept(article);
            }
        }, failure -> look.failed(failure.happened() + " " + failure.todo()));
    }

    private void compare(Version older, Version newer, boolean pair) {
        read(older, old -> read(newer, now -> look.compare(side(older, old), side(newer, now),
                pair ? "%s and %s".formatted(times.whole(older.time()), times.whole(newer.time())) : title(newer), pair)));
    }

    private ComparisonView.Side side(Version version, Article article) {
        return new ComparisonView.Side(times.whole(version.time()), article, url -> past.picture(version, url));
    }

    private String title(Version version) {
        return "%s, %s".formatted(version.title(), times.whole(version.time()));
    }

    /// Shows the draft again.
    public void leave() {
        asked++;
        host.look(Optional.empty());
        filling = true;
        list.getSelectionModel().clearSelection();
        filling = false;
        name.setDisable(true);
    }

    private void name(Version version) {
        if (version.canBeNamed()) {
            host.name(version.name()).ifPresent(given -> rename(version, given));
        }
    }

    private void rename(Version version, String given) {
        past.name(host.file().orElseThrow(), version, document.article(), given, this::refresh, host::tell);
    }

    private void restore(Version version) {
        ArticleFile file = host.file().orElseThrow();
        Runnable bring = () -> past.bringBack(file, version, article -> {
            leave();
            document.run(Restoring.whole(article));
        }, host::tell);
        if (host.isModified()) {
            // Where it cannot be kept it is still a step of undo.
            past.keep(file, List.of(document.article()), VersionKind.BEFORE_RESTORE, bring, failure -> {
                host.tell(failure);
                bring.run();
            });
        } else {
            bring.run();
        }
    }

    private void copy(Version version) {
        past.copy(host.file().orElseThrow(), version, copy -> host.openCopy(copy.article(), copy.folder()), host::tell);
    }

    /// Has versions kept in the article's own folder from now on, when the person wants that.
    public void keepInFolder() {
        Optional<ArticleFile> file = host.file();
        if (file.isPresent() && host.confirm("Keep versions in the folder “%s”?".formatted(file.get().name()),
                "A Git repository is made in it. The versions then go where the folder goes, and other programs can read them. "
                        + "Those kept until now stay on this computer.",
                "Keep them there")) {
            past.keepInFolder(file.get(), document.article(), this::refresh, host::tell);
        }
    }

    private final class Doing implements LookBack.Does {
        @Override
        public void look(LookBack.Way way) {
            selected().ifPresent(version -> lookAt(version, way));
        }

        @Override
        public void restore() {
            selected().ifPresent(HistoryPane.this::restore);
        }

        @Override
        public void copy() {
            selected().ifPresent(HistoryPane.this::copy);
        }

        @Override
        public void leave() {
            HistoryPane.this.leave();
        }

        @Override
        public ComparisonView.Side now() {
            return new ComparisonView.Side(host.isModified() ? "The draft, with unsaved changes" : "The draft", document.article(),
                    host::picture);
        }
    }
}
