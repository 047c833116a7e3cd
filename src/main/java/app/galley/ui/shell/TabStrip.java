package app.galley.ui.shell;

import app.galley.ui.common.Panes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// The strip of a window's articles. There is none as long as there is one article only.
///
/// The strip is all that is used of a tab pane: what stands below it is the window's, which has one preview for all.
final class TabStrip extends StackPane {

    /// What a strip asks of its window.
    interface Owner {

        /// Brings an article to the front.
        void bring(ArticleTab tab);

        /// Closes an article.
        void close(ArticleTab tab);

        /// The articles were put in another order.
        void reordered(List<ArticleTab> tabs);
    }

    private final Owner owner;
    private Optional<TabPane> strip = Optional.empty();
    /// The strip is being told what it shows, so what it says is not news.
    private boolean told;

    TabStrip(Owner owner) {
        this.owner = owner;
        getStyleClass().add("tab-strip");
        setVisible(false);
        setManaged(false);
    }

    /// Shows articles and which of them is in front.
    void show(List<ArticleTab> tabs, ArticleTab front) {
        boolean several = tabs.size() > 1;
        setVisible(several);
        setManaged(several);
        if (several || strip.isPresent()) {
            TabPane pane = pane();
            told = true;
            if (!shown(pane).equals(tabs)) {
                pane.getTabs().setAll(tabs.stream().map(tab -> header(pane, tab)).toList());
            }
            pane.getSelectionModel().select(tabs.indexOf(front));
            told = false;
        }
    }

    /// Shows an article's title as it is now.
    void retitle(ArticleTab tab) {
        strip.flatMap(pane -> find(pane, tab)).ifPresent(header -> title(header, tab));
    }

    private TabPane pane() {
        if (strip.isEmpty()) {
            strip = Optional.of(newPane());
            getChildren().setAll(strip.get());
        }
        return strip.get();
    }

    private TabPane newPane() {
        var pane = new TabPane();
        pane.setId("tabs");
        pane.setAccessibleText("Open articles");
        Panes.mark(pane);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        pane.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
        pane.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!told && now != null) {
                owner.bring(articleOf(now));
            }
        });
        pane.getTabs().addListener((ListChangeListener<Tab>) _ -> {
            if (!told) {
                owner.reordered(shown(pane));
            }
        });
        return pane;
    }

    private static ArticleTab articleOf(Tab header) {
        return (ArticleTab) header.getUserData();
    }

    private static List<ArticleTab> shown(TabPane pane) {
        return pane.getTabs().stream().map(TabStrip::articleOf).toList();
    }

    private static Optional<Tab> find(TabPane pane, ArticleTab tab) {
        return pane.getTabs().stream().filter(header -> header.getUserData() == tab).findFirst();
    }

    private Tab header(TabPane pane, ArticleTab tab) {
        return find(pane, tab).orElseGet(() -> {
            var header = new Tab();
            header.setUserData(tab);
            header.setTooltip(new Tooltip());
            header.setOnCloseRequest(event -> {
                event.consume();
                owner.close(tab);
            });
            title(header, tab);
            return header;
        });
    }

    private static void title(Tab header, ArticleTab tab) {
        String title = tab.markedTitle();
        if (!title.equals(header.getText())) {
            header.setText(title);
            header.getTooltip().setText(tab.article().file().map(file -> title + "\n" + file.path()).orElse(title));
        }
    }

    /// Whether two lists hold the same articles, in whatever order.
    static boolean sameArticles(List<ArticleTab> some, List<ArticleTab> others) {
        return some.size() == others.size() && new HashSet<>(some).containsAll(others);
    }
}
