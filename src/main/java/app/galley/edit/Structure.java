package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Keys;
import app.galley.model.Listing;
import app.galley.model.Part;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What Enter, Backspace, Delete, Tab and Shift+Tab do to the structure of an article.
public final class Structure {

    /// How deep lists go when they are made here; deeper ones from elsewhere are kept.
    static final int DEEPEST = 6;

    private Structure() {}

    /// Enter: splits running text; on an empty list item or quotation, or in an empty last paragraph of a box, leaves it; elsewhere
    /// goes on to the next line, making a paragraph where there is none. At the very start of a heading, picture, quote or box it makes
    /// room before it. A picture that is selected stays.
    public static Command enter() {
        return draft -> {
            Draft bare = draft.isObjectSelected() ? draft.select(Selection.at(draft.selection().end())) : Deleting.replaced(draft);
            if (!bare.place().isText()) {
                return Optional.of(startsBlock(bare) ? roomBefore(bare) : onward(bare));
            }
            Optional<Draft> left = draft.selection().isEmpty() ? leave(bare) : Optional.empty();
            return left.or(() -> Optional.of(split(bare)));
        };
    }

    /// Whether the caret stands before all that a block which is no running text has to show.
    private static boolean startsBlock(Draft draft) {
        return draft.place() instanceof Place.InBlock(Path path, Part part) && draft.caret().offset() == 0 && draft.text().length() > 0
                && part == Part.of(path.in(draft.article())).getFirst();
    }

    /// Puts an empty paragraph before the block; the caret stays where it is.
    private static Draft roomBefore(Draft draft) {
        Article article = draft.path().orElseThrow().replace(draft.article(), 0, List.of(Deleting.empty()));
        return Draft.at(article, draft.caret().line() + 1, 0);
    }

    /// Leaves a list, quotation or box from an empty line of it.
    private static Optional<Draft> leave(Draft draft) {
        TextBlock block = draft.textBlock().orElseThrow();
        if (draft.text().length() > 0) {
            return Optional.empty();
        }
        if (block.listing().isItem()) {
            return outdent().run(draft);
        }
        if (!block.style().equals(Style.NORMAL)) {
            return Optional.of(replaced(draft, block.withStyle(Style.NORMAL)));
        }
        Path path = draft.path().orElseThrow();
        boolean lastInBox = path.isInner() && path.index() > 0 && path.index() == path.siblings(draft.article()).size() - 1;
        return lastInBox ? Optional.of(leaveBox(draft, path)) : Optional.empty();
    }

    private static Draft leaveBox(Draft draft, Path path) {
        Article without = path.replace(draft.article(), 1, List.of());
        return paragraphAfter(without, path.parent());
    }

    private static Draft split(Draft draft) {
        TextBlock block = draft.textBlock().orElseThrow();
        Path path = draft.path().orElseThrow();
        RichText text = draft.text();
        int offset = draft.caret().offset();
        if (offset == 0 && text.length() > 0 && block.style().isHeading()) {
            return roomBefore(draft);
        }
        RichText tail = text.tail(offset);
        RichText kept = text.replace(offset, text.length(), RichText.EMPTY);
        boolean endsHeading = block.style().isHeading() && offset == text.length();
        TextBlock second = new TextBlock(Keys.next(), endsHeading ? Style.NORMAL : block.style(), block.listing(),
                tail.inlines(), tail.defs(), Extras.NONE);
        List<TextBlock> both = List.of(block.withContent(kept.inlines(), kept.defs()), second);
        return Draft.at(path.replace(draft.article(), 1, both), draft.caret().line() + 1, 0);
    }

    /// To the next line that can be written on; a paragraph is made when none follows the block.
    private static Draft onward(Draft draft) {
        int next = draft.caret().line() + 1;
        if (draft.place() instanceof Place.InBlock(Path path, _)) {
            Block block = path.in(draft.article());
            int end = Lines.of(draft.article(), path, Part.of(block).getFirst()) + block.lineCount();
            boolean lastOwn = next >= end;
            if (lastOwn && block instanceof Block.Box) {
                return Draft.at(path.into(0).replace(draft.article(), 0, List.of(Deleting.empty())), next, 0);
            }
            Path after = path.sibling(path.index() + 1);
            boolean textFollows = after.index() < after.siblings(draft.article()).size() && after.in(draft.article()) instanceof TextBlock;
            if (lastOwn && !textFollows) {
                return paragraphAfter(draft.article(), path);
            }
        }
        return Draft.at(draft.article(), next, 0);
    }

    /// Puts an empty paragraph after a block, with the caret in it.
    static Draft paragraphAfter(Article article, Path path) {
        Path after = path.sibling(path.index() + 1);
        Article longer = after.replace(article, 0, List.of(Deleting.empty()));
        return Draft.at(longer, Lines.of(longer, after, Part.TEXT), 0);
    }

    /// From an object to the text that belongs to it: the caption of a picture, or else a paragraph made after the block.
    static Optional<Draft> intoText(Draft draft) {
        return switch (draft.place()) {
            case Place.Lead _ -> draft.article().get(Field.LEAD).map(_ -> Draft.at(draft.article(), draft.caret().line() + 1, 0));
            case Place.InBlock(_, Part part) when part == Part.PICTURE ->
                Optional.of(Draft.at(draft.article(), draft.caret().line() + 1, 0));
            case Place.InBlock(Path path, _) -> Optional.of(paragraphAfter(draft.article(), path));
            case Place.InField _,Place.Authors _ -> Optional.empty();
        };
    }

    /// Backspace at the start of a line: takes the block's kind away step by step, then joins it to what comes before.
    public static Command backspaceAtStart() {
        return draft -> {
            if (draft.caret().offset() > 0 || !draft.selection().isEmpty()) {
                return Optional.empty();
            }
            if (!(draft.place() instanceof Place.InBlock(Path path, Part part))) {
                return backward(draft);
            }
            return switch (path.in(draft.article())) {
                case TextBlock block when isLikeBefore(draft, path, block) -> joinBackward(draft, path, block);
                case TextBlock block -> plainer(draft, block).or(() -> joinBackward(draft, path, block));
                case Block.PullQuote quote when part == Part.QUOTE && quote.attribution().isEmpty() -> Kinds.paragraph().run(draft);
                case Block.Embed embed when part == Part.URL && isBlank(embed) ->
                    Optional.of(replaced(draft, TextBlock.paragraph(embed.key(), "")));
                case Block.Box box when part == Part.TITLE && box.title().isEmpty() && isBlank(box.body()) -> Kinds.unbox().run(draft);
                case Block.PictureBlock _,Block.PullQuote _,Block.Embed _,Block.Box _,Block.UnknownBlock _ -> backward(draft);
            };
        };
    }

    /// Whether a heading or quotation stands after another of its kind, from which Enter may just have split it, or after an empty line;
    /// then it is joined as it is.
    private static boolean isLikeBefore(Draft draft, Path path, TextBlock block) {
        return !block.listing().isItem() && path.index() > 0
                && path.sibling(path.index() - 1).in(draft.article()) instanceof TextBlock before
                && !before.listing().isItem() && (before.style().equals(block.style()) || before.text().isEmpty());
    }

    private static boolean isBlank(Block.Embed embed) {
        return embed.url().isEmpty() && embed.provider().isEmpty() && embed.caption().isEmpty();
    }

    private static boolean isBlank(Blocks blocks) {
        return blocks.stream().allMatch(block -> block instanceof TextBlock text && text.text().isEmpty());
    }

    private static Optional<Draft> plainer(Draft draft, TextBlock block) {
        if (block.listing().isItem()) {
            return outdent().run(draft);
        }
        return block.style().equals(Style.NORMAL) ? Optional.empty() : Optional.of(replaced(draft, block.withStyle(Style.NORMAL)));
    }

    private static Optional<Draft> joinBackward(Draft draft, Path path, TextBlock block) {
        if (path.index() > 0 && path.sibling(path.index() - 1).in(draft.article()) instanceof TextBlock before) {
            return Optional.of(join(draft, path.sibling(path.index() - 1), before, block));
        }
        boolean spare = block.text().isEmpty() && path.siblings(draft.article()).size() > 1;
        if (spare) {
            Article rest = path.replace(draft.article(), 1, List.of());
            return Optional.of(Draft.at(rest, draft.caret().line() - 1, Integer.MAX_VALUE));
        }
        return backward(draft);
    }

    /// Joins two neighbouring blocks; the first keeps its key, and its kind unless it is empty.
    private static Draft join(Draft draft, Path first, TextBlock before, TextBlock after) {
        RichText head = new RichText(before.children(), before.defs());
        RichText both = head.append(new RichText(after.children(), after.defs()));
        boolean empty = head.length() == 0;
        TextBlock like = empty ? before.withStyle(after.style()).withListing(after.listing()) : before;
        Article joined = first.replace(draft.article(), 2, List.of(like.withContent(both.inlines(), both.defs())));
        return Draft.at(joined, Lines.of(joined, first, Part.TEXT), head.length());
    }

    private static Optional<Draft> backward(Draft draft) {
        int line = draft.caret().line();
        return line == 0 ? Optional.empty() : Optional.of(Draft.at(draft.article(), line - 1, Integer.MAX_VALUE));
    }

    /// Delete at the end of a line: joins the next block, or goes there when it cannot be joined.
    public static Command deleteAtEnd() {
        return draft -> {
            Position caret = draft.caret();
            if (!draft.selection().isEmpty() || caret.offset() < draft.text().length()
                    || caret.line() + 1 >= Lines.count(draft.article())) {
                return Optional.empty();
            }
            if (draft.place() instanceof Place.InBlock(Path path, _) && path.in(draft.article()) instanceof TextBlock block) {
                return Optional.of(joinForward(draft, path, block));
            }
            return Optional.of(Draft.at(draft.article(), caret.line() + 1, 0));
        };
    }

    private static Draft joinForward(Draft draft, Path path, TextBlock block) {
        Path next = path.sibling(path.index() + 1);
        boolean hasNext = next.index() < next.siblings(draft.article()).size();
        if (hasNext && next.in(draft.article()) instanceof TextBlock after) {
            return join(draft, path, block, after);
        }
        boolean spare = hasNext && block.text().isEmpty();
        return spare
                ? Draft.at(path.replace(draft.article(), 1, List.of()), draft.caret().line(), 0)
                : Draft.at(draft.article(), draft.caret().line() + 1, 0);
    }

    /// One list level deeper, for every list item selected. A first item cannot go deeper than the item before it allows.
    public static Command indent() {
        return Kinds.eachText((block, before) -> {
            int most = before.filter(TextBlock.class::isInstance).map(b -> ((TextBlock) b).listing().level() + 1).orElse(1);
            Listing listing = block.listing();
            boolean can = listing.isItem() && listing.level() < Math.min(DEEPEST, Math.max(most, 1));
            return can ? block.withListing(Listing.of(listing.item(), listing.level() + 1)) : block;
        });
    }

    /// One list level up, for every list item selected; from the outermost it becomes a paragraph.
    public static Command outdent() {
        return Kinds.eachText((block, _) -> {
            Listing listing = block.listing();
            if (!listing.isItem()) {
                return block;
            }
            return block.withListing(listing.level() > 1 ? Listing.of(listing.item(), listing.level() - 1) : Listing.NONE);
        });
    }

    private static Draft replaced(Draft draft, Block block) {
        return new Draft(draft.path().orElseThrow().replace(draft.article(), 1, List.of(block)), draft.selection());
    }

    /// Takes out the blocks that are selected, wholly or in part.
    public static Command removeBlocks() {
        return draft -> BlockRange.of(draft).map(range -> {
            Path path = range.path();
            Article rest = path.replace(draft.article(), range.count(),
                    path.isInner() && range.isAll(draft.article()) ? List.of(Deleting.empty()) : List.of());
            return Deleting.gone(rest, range.firstLine(draft.article()));
        });
    }

    /// Moves the selected blocks past a neighbour, up or down; the selection goes along.
    public static Command move(boolean down) {
        return draft -> BlockRange.of(draft).flatMap(range -> {
            Path path = range.path();
            Blocks around = path.siblings(draft.article());
            int neighbour = down ? path.index() + range.count() : path.index() - 1;
            if (neighbour < 0 || neighbour >= around.size()) {
                return Optional.empty();
            }
            Block passed = around.get(neighbour);
            List<Block> moved = around.subList(path.index(), path.index() + range.count());
            var order = new ArrayList<>(moved);
            order.add(down ? 0 : order.size(), passed);
            Article article = path.sibling(Math.min(path.index(), neighbour)).replace(draft.article(), order.size(), order);
            int first = range.firstLine(draft.article());
            int last = first + moved.stream().mapToInt(Block::lineCount).sum() - 1;
            int lines = down ? passed.lineCount() : -passed.lineCount();
            Selection old = draft.selection();
            return Optional.of(new Draft(article,
                    new Selection(along(article, old.anchor(), first, last, lines), along(article, old.caret(), first, last, lines))));
        });
    }

    /// Where an end of the selection goes when the lines from `first` to `last` move; an end outside them is drawn in. One that only
    /// reached into the next block still does, or an empty block before it would look as if it were not selected.
    private static Position along(Article moved, Position position, int first, int last, int lines) {
        if (position.line() < first) {
            return Position.startOf(first + lines);
        }
        if (position.line() <= last) {
            return new Position(position.line() + lines, position.offset());
        }
        int next = last + lines + 1;
        return next < Lines.count(moved) ? Position.startOf(next) : new Position(next - 1, Lines.text(moved, next - 1).length());
    }
}
