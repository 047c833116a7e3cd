package app.galley.ui.shell;

import app.galley.model.Article;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Closes articles together: each that would lose something is shown and asked about, and none is closed before all are agreed on.
final class Closing {

    private final List<ArticleTab> tabs;
    private final Runnable close;
    /// What may be dropped, as it stood when that was said; who goes on writing is asked again.
    private final Map<ArticleTab, Article> dropped = new IdentityHashMap<>();
    /// Whose remarks may be dropped.
    private final Set<ArticleTab> withoutRemarks = new HashSet<>();

    private Closing(List<ArticleTab> tabs, Runnable close) {
        this.tabs = List.copyOf(tabs);
        this.close = close;
    }

    /// Asks about articles, one after the other, until a person wants to keep one.
    ///
    /// @param close called when nothing stands against closing them all
    static void of(List<ArticleTab> tabs, Runnable close) {
        tabs.forEach(tab -> tab.suggesting().finish());
        new Closing(tabs, close).next();
    }

    private void next() {
        tabs.stream().filter(this::isInTheWay).findFirst().ifPresentOrElse(this::ask, close);
    }

    private boolean isInTheWay(ArticleTab tab) {
        return isTextInTheWay(tab) || tab.reviews().unsaved().isSomething() && !withoutRemarks.contains(tab);
    }

    private boolean isTextInTheWay(ArticleTab tab) {
        return tab.article().isModified() && dropped.get(tab) != tab.document().article();
    }

    private void ask(ArticleTab tab) {
        if (isTextInTheWay(tab)) {
            tab.bringToFront();
            tab.saving().beforeClosing(() -> {
                dropped.put(tab, tab.document().article());
                next();
            });
        } else {
            tab.reviews().unsaved().beforeClosing(() -> {
                withoutRemarks.add(tab);
                next();
            });
        }
    }
}
