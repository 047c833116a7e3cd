package app.galley.ui.preview;

import app.galley.edit.Lines;
import app.galley.edit.Selection;
import app.galley.edit.outline.Entry;
import app.galley.edit.outline.Outline;
import app.galley.model.Article;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What a reader does in a page, said in the article's terms: what they select, and to which section they go.
final class PageReading {

    private PageReading() {}

    /// What is selected in a page of an article; empty when that is nothing of the article.
    static Optional<Selection> selected(PageFunctions page, Article article) {
        return page.selected().flatMap(ends -> ends.from().in(article)
                .flatMap(from -> ends.to().in(article).map(to -> new Selection(from, to))));
    }

    /// The ends of a selection as a page names them.
    static PageFunctions.Ends ends(Article article, Selection selection) {
        return new PageFunctions.Ends(PagePlace.of(article, selection.anchor()), PagePlace.of(article, selection.caret()));
    }

    /// The block a section begins with: the next one after a block, or the last one before it.
    ///
    /// @param top index in the body of the block that is read; -1 at the head
    /// @return -1 for the head; empty when there is none that way
    static OptionalInt section(Article article, int top, boolean forward) {
        Outline outline = Outline.of(article);
        List<Entry> entries = outline.entries();
        IntStream begins = IntStream.range(0, entries.size()).filter(row -> !entries.get(row).kind().isLandmark()).map(outline::block);
        return forward ? begins.filter(block -> block > top).findFirst() : begins.filter(block -> block < top).max();
    }

    /// Where in the body the block with a key stands; -1 for none.
    static int indexOf(Article article, Optional<String> key) {
        return key.flatMap(known -> Lines.find(article, known)).map(place -> place.path().steps().getFirst()).orElse(-1);
    }
}
