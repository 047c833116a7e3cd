package app.galley.ui.shell;

import app.galley.edit.Lines;
import app.galley.edit.Path;
import app.galley.edit.Place;
import app.galley.model.Article;
import app.galley.model.review.Markup;
import app.galley.review.Accepting;
import app.galley.review.MarkingUp;
import app.galley.review.Thread;
import app.galley.ui.preview.PreviewPane;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// Shows suggestions in the page: the article as it is, with all that is suggested marked in it, or as it would be with all of it.
final class PageMarkings {

    /// What the page shows of an article somebody suggested something of.
    enum Shows {
        ORIGINAL("Original"), MARKED("Marked"), FINAL("Final");

        private final String label;

        Shows(String label) {
            this.label = label;
        }
    }

    private final DeskWindow window;
    private final Desk desk;
    private final PreviewPane page;
    private final MenuButton choice = new MenuButton();
    private Shows shows = Shows.ORIGINAL;
    private Runnable unfollow = () -> {};
    private long asked;

    PageMarkings(DeskWindow window, Desk desk, PreviewPane page) {
        this.window = window;
        this.desk = desk;
        this.page = page;
        choice.setId("page-shows");
        choice.getStyleClass().addAll("flat", "preview-theme");
        choice.setAccessibleText("What the page shows of suggestions");
        var group = new ToggleGroup();
        for (Shows each : Shows.values()) {
            var item = new RadioMenuItem(each.label);
            item.setId("page-shows-" + each.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setUserData(each);
            item.setOnAction(_ -> show(each));
            choice.getItems().add(item);
        }
        label();
    }

    /// The choice, for the strip above the page; it takes no room where nothing is suggested.
    Node choice() {
        return choice;
    }

    /// What the page shows.
    Shows shows() {
        return shows;
    }

    /// Shows something else.
    void show(Shows wanted) {
        shows = wanted;
        label();
        refresh();
    }

    /// Goes on to the next of them.
    void turn() {
        show(Shows.values()[(shows.ordinal() + 1) % Shows.values().length]);
    }

    /// Whether the article in front has suggestions to show.
    boolean isPossible() {
        return !open().isEmpty();
    }

    private List<Thread> open() {
        return window.tab().reviews().threads().threads().stream().filter(Accepting::isOpen).toList();
    }

    private void label() {
        choice.setText(shows.label);
        choice.getItems().stream().map(RadioMenuItem.class::cast).forEach(item -> item.setSelected(item.getUserData() == shows));
    }

    /// Follows the article that is in front now.
    void follow(ArticleTab tab) {
        unfollow.run();
        unfollow = tab.reviews().onChange(this::refresh);
        refresh();
    }

    /// Shows what there is now. Threads are put in order again after each pause in writing, so the page follows then.
    void refresh() {
        List<Thread> open = open();
        choice.setVisible(!open.isEmpty());
        choice.setManaged(!open.isEmpty());
        long own = ++asked;
        if (open.isEmpty() || shows == Shows.ORIGINAL) {
            page.showAsIs();
            return;
        }
        Article article = window.tab().document().article();
        Shows wanted = shows;
        desk.tasks().run(() -> wanted == Shows.MARKED ? MarkingUp.of(article, open) : Markup.none(Accepting.all(article, open).after()),
                markup -> {
                    if (own == asked && article == window.tab().document().article()) {
                        page.showInstead(markup, typed());
                    }
                });
    }

    /// The block one types a suggestion into.
    private Optional<String> typed() {
        return window.tab().suggesting().pane().map(SuggestPane::document)
                .flatMap(copy -> Lines.at(copy.article(), copy.selection().caret().line()) instanceof Place.InBlock(Path path, _)
                        ? Optional.of(path.in(copy.article()).key())
                        : Optional.empty());
    }
}
