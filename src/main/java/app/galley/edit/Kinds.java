package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.Box;
import app.galley.model.Block.PullQuote;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Keys;
import app.galley.model.Listing;
import app.galley.model.Part;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Turning blocks into blocks of another kind.
public final class Kinds {

    private Kinds() {}

    /// Makes what is selected plain paragraphs: text blocks lose style and list, a pull quote becomes its words. On its own, a box is taken
    /// away from around what is in it.
    public static Command paragraph() {
        return style(Style.NORMAL).or(draft -> BlockRange.of(draft)
                .filter(range -> range.count() == 1 && range.path().in(draft.article()) instanceof Box).flatMap(_ -> unbox().run(draft)));
    }

    /// Gives every selected block a style; list items stop being items, a pull quote becomes text of that style. Other blocks stay.
    public static Command style(Style style) {
        return draft -> each(draft,
                block -> texts(block).stream().<Block>map(text -> text.withStyle(style).withListing(Listing.NONE)).toList());
    }

    /// Makes every selected block a list item of that kind, or, when all are, a paragraph.
    public static Command list(String item) {
        return draft -> {
            boolean all = BlockRange.of(draft).stream().flatMap(range -> range.blocks(draft.article()).stream())
                    .allMatch(block -> block instanceof TextBlock text && text.listing().item().equals(item));
            return each(draft, block -> texts(block).stream().<Block>map(text -> text.withStyle(Style.NORMAL)
                    .withListing(all ? Listing.NONE : Listing.of(item, Math.max(1, text.listing().level())))).toList());
        };
    }

    /// Makes the selected blocks one pull quote, with the caret where it was or, of several, at the end of their words.
    public static Command pullQuote() {
        return draft -> BlockRange.of(draft).filter(range -> range.blocks(draft.article()).stream().allMatch(TextBlock.class::isInstance))
                .map(range -> {
                    var words = new StringBuilder();
                    for (Block block : range.blocks(draft.article())) {
                        String text = Lines.text(block, Part.TEXT).oneLine();
                        words.append(words.isEmpty() || text.isEmpty() ? "" : " ").append(text);
                    }
                    String key = range.blocks(draft.article()).getFirst().key();
                    PullQuote quote = new PullQuote(key, words.toString(), "", Extras.NONE);
                    Article article = range.path().replace(draft.article(), range.count(), List.of(quote));
                    int offset = range.count() == 1 ? draft.selection().caret().offset() : words.length();
                    return Draft.at(article, Lines.of(article, range.path(), Part.QUOTE), offset);
                });
    }

    /// Puts the selected blocks into a fact box of their own. There is no box in a box.
    public static Command box() {
        return draft -> BlockRange.of(draft).filter(range -> !range.path().isInner())
                .filter(range -> range.blocks(draft.article()).stream().noneMatch(Box.class::isInstance)).map(range -> {
                    List<Block> inside = range.blocks(draft.article());
                    Article article = range.path().replace(draft.article(), range.count(),
                            List.of(new Box(Keys.next(), Box.FACT_BOX, "", Blocks.of(inside), Extras.NONE)));
                    return Draft.at(article, Lines.of(article, range.path(), Part.TITLE), 0);
                });
    }

    /// Takes a box away and leaves what is in it, its title as a heading.
    public static Command unbox() {
        return draft -> draft.path().map(path -> path.isInner() ? path.parent() : path)
                .filter(path -> path.in(draft.article()) instanceof Box).map(path -> {
                    var box = (Box) path.in(draft.article());
                    int lost = box.title().isEmpty() ? 1 : 0;
                    Article article = path.replace(draft.article(), 1, inside(box));
                    int first = Lines.of(draft.article(), path, Part.TITLE);
                    return Draft.at(article, Math.max(first, draft.caret().line() - lost), draft.caret().offset());
                });
    }

    /// What is left of a box that is taken away: its title as a heading, and its blocks.
    static List<Block> inside(Box box) {
        var inside = new ArrayList<Block>(box.body());
        if (!box.title().isEmpty()) {
            inside.addFirst(TextBlock.paragraph(box.key(), box.title()).withStyle(Style.H3));
        }
        return inside.isEmpty() ? List.of(Deleting.empty()) : inside;
    }

    /// What a block says as text blocks; empty when that would lose what cannot be text.
    private static List<TextBlock> texts(Block block) {
        return switch (block) {
            case TextBlock text -> List.of(text);
            case PullQuote quote when quote.attribution().isEmpty() -> List.of(TextBlock.paragraph(quote.key(), quote.text()));
            case PullQuote quote ->
                List.of(TextBlock.paragraph(quote.key(), quote.text()), TextBlock.paragraph(Keys.next(), quote.attribution()));
            case Box _,Block.PictureBlock _,Block.Embed _,Block.UnknownBlock _ -> List.of();
        };
    }

    /// Replaces each selected block by others; a block for which there are none stays. Not possible when nothing would change.
    ///
    /// Each block is a change of its own for the selection: where several lose or gain lines, the change of them all together would not tell
    /// which words went where.
    private static Optional<Draft> each(Draft draft, Function<Block, List<Block>> change) {
        return BlockRange.of(draft).flatMap(range -> {
            Article article = draft.article();
            Position anchor = draft.selection().anchor();
            Position caret = draft.selection().caret();
            List<Block> blocks = range.blocks(article);
            // from the last on, so that those before stay where they are
            for (int i = blocks.size() - 1; i >= 0; i--) {
                List<Block> now = change.apply(blocks.get(i));
                if (!now.isEmpty() && !now.equals(List.of(blocks.get(i)))) {
                    Article next = range.path().sibling(range.path().index() + i).replace(article, 1, now);
                    Change one = Change.between(article, next);
                    anchor = one.map(anchor, false);
                    caret = one.map(caret, false);
                    article = next;
                }
            }
            return article == draft.article() ? Optional.empty() : Optional.of(new Draft(article, new Selection(anchor, caret)));
        });
    }

    /// Changes each selected text block, given the block before it as it is by then. Not possible when nothing would change.
    static Command eachText(BiFunction<TextBlock, Optional<Block>, TextBlock> change) {
        return draft -> BlockRange.of(draft).flatMap(range -> {
            Blocks around = range.path().siblings(draft.article());
            Optional<Block> before = range.path().index() > 0 ? Optional.of(around.get(range.path().index() - 1)) : Optional.empty();
            var changed = new ArrayList<Block>();
            for (Block block : range.blocks(draft.article())) {
                changed.add(block instanceof TextBlock text ? change.apply(text, before) : block);
                before = Optional.of(changed.getLast());
            }
            return changed.equals(range.blocks(draft.article())) ? Optional.empty() : Optional.of(replaced(draft, range, changed));
        });
    }

    /// Puts other blocks in a range, with both ends of the selection where their words went.
    private static Draft replaced(Draft draft, BlockRange range, List<? extends Block> blocks) {
        Article article = range.path().replace(draft.article(), range.count(), blocks);
        Change change = Change.between(draft.article(), article);
        Selection old = draft.selection();
        return new Draft(article, new Selection(change.map(old.anchor(), false), change.map(old.caret(), false)));
    }
}
