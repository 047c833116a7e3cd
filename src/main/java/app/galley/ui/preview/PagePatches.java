package app.galley.ui.preview;

import app.galley.edit.Edited;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.Box;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.render.ArticleHtml;
import app.galley.render.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what must be written into a page so that it shows an edited article.
///
/// The cost is that of the changed blocks and of the lists they stand in, and nothing for blocks outside the page's [Window].
public final class PagePatches {

    /// A change of more blocks than this is not patched but shown in a new window.
    static final int WIDE = 400;

    private final ArticleHtml html;

    /// @param html renders the parts
    public PagePatches(ArticleHtml html) {
        this.html = html;
    }

    /// What a page needs.
    ///
    /// @param patches in the order in which they are to be written
    /// @param window what stands in the page afterwards; empty when the body cannot be patched and needs a new window
    public record Patched(List<PagePatch> patches, Optional<Window> window) {}

    /// Whether a page cannot be patched but must be made anew: its language changed, on which everything in it depends.
    public static boolean needsNewPage(Edited edited) {
        return edited.change().changesHead() && !language(edited.before()).equals(language(edited.after()));
    }

    /// What to write after an edit.
    ///
    /// @param window what stands in the page, of the article before
    public Patched after(Edited edited, Window window) {
        var patches = new ArrayList<PagePatch>();
        if (edited.change().changesHead()) {
            head(edited, patches);
        }
        Optional<Window> next = edited.change().changesBody() ? body(edited, window, patches) : Optional.of(window);
        return new Patched(patches, next);
    }

    private void head(Edited edited, List<PagePatch> patches) {
        String header = html.header(edited.after());
        if (!header.equals(html.header(edited.before()))) {
            patches.add(new PagePatch.Header(header));
        }
        String footer = html.footer(edited.after());
        if (!footer.equals(html.footer(edited.before()))) {
            patches.add(new PagePatch.Footer(footer));
        }
    }

    private Optional<Window> body(Edited edited, Window window, List<PagePatch> patches) {
        int at = edited.change().at();
        List<Block> old = edited.change().before();
        List<Block> now = edited.change().after();
        boolean inside = at >= window.from() && at + old.size() <= window.to();
        if (inside && old.size() <= WIDE && texts(old, now, patches)) {
            return Optional.of(window);
        }
        return blocks(edited, window, patches);
    }

    /// Adds the texts that changed, when that is all that changed.
    private boolean texts(List<Block> before, List<Block> after, List<PagePatch> patches) {
        int known = patches.size();
        boolean only = before.size() == after.size();
        for (int i = 0; only && i < before.size(); i++) {
            only = before.get(i) == after.get(i) || text(before.get(i), after.get(i), patches);
        }
        if (!only) {
            patches.subList(known, patches.size()).clear();
        }
        return only;
    }

    private boolean text(Block before, Block after, List<PagePatch> patches) {
        if (before instanceof TextBlock old && after instanceof TextBlock now) {
            boolean same = old.key().equals(now.key()) && old.style().equals(now.style()) && old.listing().equals(now.listing())
                    && Direction.ofText(old.text()).equals(Direction.ofText(now.text()));
            if (same) {
                patches.add(new PagePatch.Text(now.key(), html.inline(now)));
            }
            return same;
        }
        return before instanceof Box old && after instanceof Box now && old.key().equals(now.key()) && old.role().equals(now.role())
                && old.title().equals(now.title()) && texts(old.body(), now.body(), patches);
    }

    private Optional<Window> blocks(Edited edited, Window window, List<PagePatch> patches) {
        Stretch changed = Stretch.of(edited);
        int growth = changed.newEnd() - changed.oldEnd();
        boolean atEnd = changed.from() == edited.before().body().size();
        if (changed.from() < window.from() && changed.oldEnd() <= window.from()) {
            return Optional.of(window.move(growth));
        }
        if (changed.from() >= window.to() && !(atEnd && changed.from() == window.to())) {
            return Optional.of(window);
        }
        boolean inside = changed.from() >= window.from() && changed.oldEnd() <= window.to();
        if (!inside || changed.oldCount() > WIDE || changed.newCount() > WIDE) {
            return Optional.empty();
        }
        Blocks before = edited.before().body();
        Optional<String> next = changed.oldEnd() < window.to() ? Optional.of(before.get(changed.oldEnd()).key()) : Optional.empty();
        patches.add(new PagePatch.Body(stand(before, changed.from(), changed.oldEnd()), next,
                html(edited.after(), new Window(changed.from(), changed.newEnd()))));
        return Optional.of(new Window(window.from(), window.to() + growth));
    }

    /// The blocks of a window.
    public String html(Article article, Window window) {
        return html.blocks(article.body().subList(window.from(), window.to()), language(article));
    }

    /// Takes blocks out of the page that are still in the article.
    PagePatch without(Article article, Window window) {
        return new PagePatch.Body(stand(article.body(), window.from(), window.to()), Optional.empty(), "");
    }

    /// A block written anew, for what is shown in it changed though the article did not.
    ///
    /// @param index in the body
    PagePatch again(Article article, int index) {
        Stretch around = Stretch.around(article.body(), index);
        return new PagePatch.Body(stand(article.body(), around.from(), around.oldEnd()), Optional.empty(),
                html(article, new Window(around.from(), around.oldEnd())));
    }

    private static Optional<PagePatch.Removed> stand(Blocks blocks, int from, int to) {
        return from == to ? Optional.empty() : Optional.of(new PagePatch.Removed(blocks.get(from).key(), blocks.get(to - 1).key()));
    }

    private static String language(Article article) {
        return article.get(Field.LANGUAGE);
    }
}
