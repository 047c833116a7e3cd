package app.galley.ui.preview;

import app.galley.model.Article;
import app.galley.model.Blocks;
import java.util.Optional;

/// Keeps the blocks around what the reader sees in the page, and those of a short article all.
///
/// What a key costs in a web view grows with all that stands in its page. So of a long article only a part does; above and below it
/// is empty room of about the height of the rest. The part is tended in small steps, one at each pulse, so that keys in between are
/// served.
final class BodyWindow {

    /// Blocks that are kept. An article of no more is all in the page.
    static final int KEPT = 400;
    /// Blocks beyond these that are tolerated.
    private static final int SLACK = 160;
    /// Heights of the view that are kept ready above and below it.
    private static final double NEAR = 3;
    /// Milliseconds a step may take.
    private static final double STEP = 6;
    private static final int SMALLEST = 8;
    private static final int FIRST = 40;

    private final PagePatches patches;
    private Window window = Window.NOTHING;
    private int step = FIRST;

    BodyWindow(PagePatches patches) {
        this.patches = patches;
    }

    Window window() {
        return window;
    }

    /// After a patch other blocks stand in the page.
    void setWindow(PageFunctions page, Article article, Window newWindow) {
        window = newWindow;
        room(page, article);
    }

    /// Shows the part around a block in place of what stands in the page.
    ///
    /// @param atTop whether to scroll so that the block is the first that is seen
    void show(PageFunctions page, Article article, int index, boolean atTop) {
        Blocks body = article.body();
        int around = Math.clamp(index, 0, Math.max(0, body.size() - 1));
        window = new Window(Stretch.borderAtOrAbove(body, Math.max(0, around - FIRST / 4)),
                Stretch.borderAtOrBelow(body, Math.min(body.size(), around + FIRST)));
        Optional<String> top = atTop && window.holds(around) ? Optional.of(body.get(around).key()) : Optional.empty();
        page.exchange(patches.html(article, window), window.from(), body.size() - window.to(), top);
    }

    /// Takes one step towards what should stand in the page.
    ///
    /// @return whether there was something to do
    boolean tend(PageFunctions page, Article article) {
        PageFunctions.Edges edges = page.edges();
        if (edges.lost() != 0) {
            show(page, article, edges.lost() < 0 ? window.from() + edges.lost() : window.to() + edges.lost(), true);
            return true;
        }
        boolean moreBelow = window.to() < article.body().size();
        boolean moreAbove = window.from() > 0;
        boolean few = window.count() < KEPT;
        if (moreBelow && (edges.below() < NEAR || (few && edges.above() >= NEAR) || (few && !moreAbove))) {
            timed(() -> below(page, article));
        } else if (moreAbove && (edges.above() < NEAR || few)) {
            timed(() -> above(page, article));
        } else {
            return window.count() > KEPT + SLACK && drop(page, article, edges);
        }
        return true;
    }

    /// Steps get longer or shorter so that each takes about the same time.
    private void timed(Runnable action) {
        long start = System.nanoTime();
        action.run();
        double took = (System.nanoTime() - start) / 1e6;
        step = (int) Math.clamp(step * Math.clamp(STEP / took, 0.5, 2), SMALLEST, SLACK / 2);
    }

    private void below(PageFunctions page, Article article) {
        int end = Stretch.borderAtOrBelow(article.body(), Math.min(article.body().size(), window.to() + step));
        page.append(patches.html(article, new Window(window.to(), end)));
        window = new Window(window.from(), end);
        room(page, article);
    }

    private void above(PageFunctions page, Article article) {
        int start = Stretch.borderAtOrAbove(article.body(), Math.max(0, window.from() - step));
        page.prepend(patches.html(article, new Window(start, window.from())));
        window = new Window(start, window.to());
        room(page, article);
    }

    /// Takes blocks out at the far end.
    private boolean drop(PageFunctions page, Article article, PageFunctions.Edges edges) {
        Blocks body = article.body();
        boolean fromTop = edges.above() > edges.below();
        int cut = fromTop
                ? Stretch.borderAtOrAbove(body, window.from() + SLACK / 2)
                : Stretch.borderAtOrBelow(body, window.to() - SLACK / 2);
        boolean possible = cut > window.from() && cut < window.to() && Math.max(edges.above(), edges.below()) > 2 * NEAR;
        if (possible) {
            page.write(patches.without(article, fromTop ? new Window(window.from(), cut) : new Window(cut, window.to())));
            window = fromTop ? new Window(cut, window.to()) : new Window(window.from(), cut);
            room(page, article);
        }
        return possible;
    }

    private void room(PageFunctions page, Article article) {
        page.room(window.from(), article.body().size() - window.to());
    }
}
