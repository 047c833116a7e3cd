package app.galley.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// The articles of a window, from left to right, one of which is in front.
final class WindowTabs implements TabStrip.Owner {

    private final DeskWindow window;
    private final TabStrip strip = new TabStrip(this);
    private final List<ArticleTab> tabs = new ArrayList<>();
    private ArticleTab front;

    /// @param first the article it begins with, which is still to be added
    WindowTabs(DeskWindow window, ArticleTab first) {
        this.window = window;
        front = first;
    }

    /// The strip that shows them.
    Node strip() {
        return strip;
    }

    List<ArticleTab> all() {
        return List.copyOf(tabs);
    }

    ArticleTab front() {
        return front;
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
        tab.putIn(window);
        window.dress(tab);
        tabs.add(index, tab);
    }

    /// Shows an article, in place of an empty one nobody has touched when that is in front.
    void show(ArticleTab tab) {
        ArticleTab old = front;
        boolean instead = old.article().isUntouched();
        add(tab);
        if (instead) {
            take(old);
            old.closed();
        }
    }

    @Override
    public void bring(ArticleTab tab) {
        window.leave(front);
        front = tab;
        strip.show(tabs, tab);
        window.bring(tab);
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

    /// Takes an article out, which must not be the only one.
    void take(ArticleTab tab) {
        int index = tabs.indexOf(tab);
        tabs.remove(tab);
        if (tab == front) {
            bring(tabs.get(Math.min(index, tabs.size() - 1)));
        } else {
            strip.show(tabs, front);
        }
    }

    /// Shows an article's title as it is now.
    void retitle(ArticleTab tab) {
        strip.retitle(tab);
    }

    /// Closes an article, and the window with its last one, unless the person thinks better of it.
    @Override
    public void close(ArticleTab tab) {
        if (tabs.size() == 1 && !window.errands().mayGo(window.asking())) {
            return;
        }
        Closing.of(List.of(tab), () -> {
            if (tabs.size() > 1) {
                take(tab);
                tab.closed();
            } else {
                window.closeNow();
            }
        });
    }
}
