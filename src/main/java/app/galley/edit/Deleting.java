package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Keys;
import app.galley.model.Part;
import java.util.List;
import java.util.Optional;

/// Deleting what is selected, across lines of every kind.
///
/// Running text at both ends is joined. A block all of whose lines are selected goes; of one that is selected in part, the selected
/// texts are emptied. The fields at the head are emptied and stay.
public final class Deleting {

    private Deleting() {}

    /// Deletes what is selected.
    public static Command selection() {
        return draft -> draft.selection().isEmpty() ? Optional.empty() : Optional.of(selected(draft));
    }

    /// The draft without what is selected.
    static Draft selected(Draft draft) {
        Position start = draft.selection().start();
        Position end = draft.selection().end();
        if (draft.selection().isEmpty()) {
            return draft;
        }
        return start.line() == end.line() ? inLine(draft, start, end) : acrossLines(draft.article(), start, end);
    }

    /// The draft with room for something else in place of what is selected: where that was whole blocks, an empty paragraph.
    static Draft replaced(Draft draft) {
        Draft bare = selected(draft);
        if (draft.selection().isEmpty()
                || !(Lines.at(draft.article(), draft.selection().start().line()) instanceof Place.InBlock(Path path, _))) {
            return bare;
        }
        Blocks around = path.siblings(bare.article());
        Optional<Block> there = path.index() < around.size() ? Optional.of(around.get(path.index())) : Optional.empty();
        boolean hasRoom = there.filter(block -> block.key().equals(keyAt(draft.article(), draft.selection().start().line()))
                || block.key().equals(keyAt(draft.article(), draft.selection().end().line()))
                || block instanceof Block.TextBlock text && text.text().isEmpty()).isPresent();
        return hasRoom ? bare : Draft.at(path.replace(bare.article(), 0, List.of(empty())), draft.selection().start().line(), 0);
    }

    private static String keyAt(Article article, int line) {
        return Lines.at(article, line) instanceof Place.InBlock(Path path, _) ? path.in(article).key() : "";
    }

    private static Draft inLine(Draft draft, Position start, Position end) {
        Draft at = draft.select(Selection.at(start));
        return Typing.deleteObject().run(at).or(() -> Typing.delete(start.offset(), end.offset()).run(at)).orElse(at);
    }

    private static Draft acrossLines(Article article, Position start, Position end) {
        Place first = Lines.at(article, start.line());
        Place last = Lines.at(article, end.line());
        RichText firstText = Lines.text(article, first);
        RichText lastText = Lines.text(article, last);
        boolean join = first.isText() && last.isText();
        boolean firstCovered = start.offset() == 0 && !first.isText();
        boolean lastIsEmptyText = last.isText() && lastText.length() == 0;
        boolean lastCovered = join || (end.offset() == lastText.length() && !lastIsEmptyText);
        RichText tail = lastText.slice(end.offset(), lastText.length());

        Article rest = lastCovered ? article : Lines.withText(article, last, tail);
        rest = without(rest, firstCovered ? start.line() : start.line() + 1, lastCovered ? end.line() : end.line() - 1);
        if (!firstCovered) {
            RichText head = firstText.slice(0, start.offset());
            Block lastBlock = last instanceof Place.InBlock(Path path, _) ? path.in(article) : null;
            rest = Lines.withText(rest, first, join ? head.append(tail) : head);
            if (join && head.length() == 0 && tail.length() > 0 && lastBlock instanceof Block.TextBlock from) {
                rest = restyled(rest, first, from);
            }
        }
        return firstCovered ? gone(rest, start.line()) : Draft.at(rest, start.line(), start.offset());
    }

    /// A block that was emptied before it took the text of another looks like that other from then on.
    private static Article restyled(Article article, Place place, Block.TextBlock like) {
        if (!(place instanceof Place.InBlock(Path path, _)) || !(path.in(article) instanceof Block.TextBlock block)) {
            return article;
        }
        return path.replace(article, 1, List.of(block.withStyle(like.style()).withListing(like.listing())));
    }

    /// The article without the lines from `from` to `to`, both included, as far as lines can go.
    private static Article without(Article article, int from, int to) {
        Article rest = article;
        int line = to;
        while (line >= from) {
            Place place = Lines.at(rest, line);
            if (place instanceof Place.InBlock(Path path, _)) {
                Removal removal = removal(rest, path, from, line);
                if (removal.count > 0) {
                    rest = remove(rest, removal.path, removal.count);
                    line = removal.line - 1;
                    continue;
                }
            } else if (place instanceof Place.Lead(Part part) && part == Part.ALT && Lines.of(rest, new Place.Lead(Part.PICTURE)) >= from) {
                rest = rest.with(Field.LEAD, Optional.empty());
                line = Lines.of(rest, new Place.Lead(Part.PICTURE)) - 1;
                continue;
            }
            rest = place.isObject() ? rest : Lines.withText(rest, place, RichText.EMPTY);
            line--;
        }
        return written(rest);
    }

    /// The article itself, or with an empty paragraph when its body has no block left.
    private static Article written(Article article) {
        return article.body().isEmpty() ? article.withBody(Blocks.of(empty())) : article;
    }

    /// Blocks to take out: `count` from `path` on, which start at `line`.
    private record Removal(Path path, int count, int line) {}

    /// The widest run of neighbouring blocks that end at line `to` and start at `from` or later.
    private static Removal removal(Article article, Path path, int from, int to) {
        for (int depth = 1; depth <= path.steps().size(); depth++) {
            Path outer = new Path(path.steps().subList(0, depth));
            int first = firstLine(article, outer);
            if (first >= from && first + outer.in(article).lineCount() - 1 == to) {
                int index = outer.index();
                while (index > 0 && firstLine(article, outer.sibling(index - 1)) >= from) {
                    index--;
                }
                return new Removal(outer.sibling(index), outer.index() - index + 1, firstLine(article, outer.sibling(index)));
            }
        }
        return new Removal(path, 0, to);
    }

    private static int firstLine(Article article, Path path) {
        return Lines.of(article, path, Part.of(path.in(article)).getFirst());
    }

    /// The article without some neighbouring blocks; a box that would have none left gets an empty paragraph.
    private static Article remove(Article article, Path path, int count) {
        boolean emptiesBox = path.isInner() && path.siblings(article).size() == count;
        return path.replace(article, count, emptiesBox ? List.of(empty()) : List.of());
    }

    /// The draft without a block; the caret goes to what follows, or to the end of what came before.
    static Draft block(Draft draft, Path path) {
        int line = firstLine(draft.article(), path);
        return gone(remove(draft.article(), path, 1), line);
    }

    /// The draft after what began on a line went: the caret goes to what follows, or to the end of what came before.
    static Draft gone(Article rest, int line) {
        Article article = written(rest);
        return line < Lines.count(article) ? Draft.at(article, line, 0) : Draft.at(article, Lines.count(article) - 1, Integer.MAX_VALUE);
    }

    static Block.TextBlock empty() {
        return Block.TextBlock.paragraph(Keys.next(), "");
    }
}
