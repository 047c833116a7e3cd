package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.Part;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Putting blocks, pictures and pasted pieces into an article.
public final class Inserting {

    private Inserting() {}

    /// Puts a block after the one the caret is in, or in place of it when that is an empty paragraph; at the head, before the body.
    ///
    /// @param caret the part of the new block the caret goes to
    public static Command block(Block block, Part caret) {
        return draft -> {
            Draft bare = Deleting.selected(draft);
            boolean inHead = bare.place().isHead();
            Path here = bare.path().orElse(Path.of(0));
            if (here.isInner() && block instanceof Block.Box) {
                here = here.parent();
            }
            boolean empty = !inHead && here.in(bare.article()) instanceof TextBlock text && text.text().isEmpty();
            Path at = inHead || empty ? here : here.sibling(here.index() + 1);
            Article article = at.replace(bare.article(), empty ? 1 : 0, List.of(block));
            return Optional.of(Draft.at(article, Lines.of(article, at, caret), 0));
        };
    }

    /// Puts an empty pull quote in.
    public static Command pullQuote() {
        return draft -> block(new Block.PullQuote(Keys.next(), "", "", Extras.NONE), Part.QUOTE).run(draft);
    }

    /// Puts an embed in.
    public static Command embed(String url, String provider) {
        return draft -> block(new Block.Embed(Keys.next(), url, provider, "", Extras.NONE), url.isEmpty() ? Part.URL : Part.CAPTION).run(draft);
    }

    /// Puts an empty fact box in.
    public static Command box() {
        return draft -> {
            var body = Blocks.of(Deleting.empty());
            return block(new Block.Box(Keys.next(), Block.Box.FACT_BOX, "", body, Extras.NONE), Part.TITLE).run(draft);
        };
    }

    /// Puts a picture in as a block of its own.
    public static Command picture(Picture picture) {
        return block(new Block.PictureBlock(picture), Part.CAPTION);
    }

    /// Puts a small picture into the running text.
    public static Command inlinePicture(Picture picture) {
        return draft -> {
            Draft bare = Deleting.selected(draft);
            if (!bare.place().isText()) {
                return Optional.empty();
            }
            int at = bare.caret().offset();
            var object = new RichText(List.of(new Inline.InlinePicture(picture)), List.of());
            Article article = Lines.withText(bare.article(), bare.place(), bare.text().replace(at, at, object));
            return Optional.of(Draft.at(article, bare.caret().line(), at + 1));
        };
    }

    /// Makes a picture the lead picture; the texts of the one there was stay when the new one has none.
    public static Command lead(Picture picture) {
        return draft -> {
            Picture lead = draft.article().get(Field.LEAD).map(old -> picture.caption().isEmpty() ? old.withContentUrl(picture.contentUrl()) : picture)
                    .orElse(picture);
            Article article = draft.article().with(Field.LEAD, Optional.of(lead));
            return Optional.of(Draft.at(article, Lines.of(article, new Place.Lead(Part.CAPTION)), 0));
        };
    }

    /// Gives the picture the caret is at another file; its texts stay.
    public static Command replacePicture(String contentUrl) {
        return draft -> switch (draft.place()) {
            case Place.Lead _ -> draft.article().get(Field.LEAD).map(lead -> new Draft(
                    draft.article().with(Field.LEAD, Optional.of(lead.withContentUrl(contentUrl))), draft.selection()));
            case Place.InBlock(Path path, _) when path.in(draft.article()) instanceof Block.PictureBlock(Picture picture) -> Optional.of(new Draft(
                    path.replace(draft.article(), 1, List.of(new Block.PictureBlock(picture.withContentUrl(contentUrl)))), draft.selection()));
            case Place.InBlock _, Place.InField _, Place.Authors _ -> Optional.empty();
        };
    }

    /// Sets a field of the head.
    public static <T> Command field(Field<T> field, T value) {
        return draft -> {
            Article article = draft.article().with(field, value);
            return article == draft.article() ? Optional.empty() : Optional.of(new Draft(article, draft.selection()));
        };
    }

    /// Puts pasted blocks in place of the selection, under new keys. In running text the first and the last are joined to what is around
    /// them; in a line of plain text only their words are taken.
    public static Command blocks(List<Block> pasted) {
        return draft -> {
            if (pasted.isEmpty()) {
                return Optional.empty();
            }
            Draft bare = Deleting.selected(draft);
            if (bare.place().isText()) {
                return Optional.of(pasteBlocks(bare, pasted.stream().map(Inserting::fresh).toList()));
            }
            if (bare.place().isObject()) {
                return Structure.intoText(bare).flatMap(moved -> blocks(pasted).run(moved));
            }
            String words = pasted.stream().map(Inserting::words).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
            return Typing.insert(words).run(bare);
        };
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Box box -> box.title() + " " + box.body().stream().map(Inserting::words).collect(Collectors.joining(" "));
            case TextBlock _, Block.PictureBlock _, Block.PullQuote _, Block.Embed _, Block.UnknownBlock _ -> Part.of(block).stream()
                    .map(part -> Lines.text(block, part).oneLine()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        };
    }

    /// The same block under new keys, inside too.
    static Block fresh(Block block) {
        return switch (block) {
            case TextBlock text -> {
                RichText content = new RichText(text.children(), text.defs()).rekeyed(_ -> false);
                yield text.withContent(content.inlines(), content.defs()).withKey(Keys.next());
            }
            case Block.Box box -> box.withBody(Blocks.of(box.body().stream().map(Inserting::fresh).toList())).withKey(Keys.next());
            case Block.PictureBlock _, Block.PullQuote _, Block.Embed _, Block.UnknownBlock _ -> block.withKey(Keys.next());
        };
    }

    private static Draft pasteBlocks(Draft draft, List<Block> pasted) {
        Path path = draft.path().orElseThrow();
        TextBlock here = draft.textBlock().orElseThrow();
        RichText text = draft.text();
        int at = draft.caret().offset();
        RichText tail = text.slice(at, text.length());
        var blocks = new ArrayList<Block>(pasted);
        if (pasted.size() == 1 && pasted.getFirst() instanceof TextBlock only && (text.length() > 0 || only.style().equals(Style.NORMAL))) {
            RichText words = new RichText(only.children(), only.defs());
            TextBlock like = text.length() == 0 && only.listing().isItem() ? here.withListing(only.listing()) : here;
            RichText all = text.replace(at, at, words);
            return Draft.at(path.replace(draft.article(), 1, List.of(like.withContent(all.inlines(), all.defs()))), draft.caret().line(), at + words.length());
        }
        boolean joinsFirst = at > 0 && blocks.getFirst() instanceof TextBlock;
        if (joinsFirst) {
            var first = (TextBlock) blocks.getFirst();
            RichText head = text.slice(0, at).append(new RichText(first.children(), first.defs()));
            blocks.set(0, here.withContent(head.inlines(), head.defs()));
        } else if (at > 0) {
            RichText head = text.slice(0, at);
            blocks.addFirst(here.withContent(head.inlines(), head.defs()));
        } else {
            blocks.set(0, blocks.getFirst().withKey(here.key()));
        }
        return ended(draft, path, blocks, tail);
    }

    /// Joins the rest of the line to the last of the blocks and leaves the caret where they meet.
    private static Draft ended(Draft draft, Path path, ArrayList<Block> blocks, RichText tail) {
        int offset = 0;
        if (blocks.size() > 1 && blocks.getLast() instanceof TextBlock last) {
            RichText words = new RichText(last.children(), last.defs());
            offset = words.length();
            RichText all = words.append(tail.rekeyed(_ -> false));
            blocks.set(blocks.size() - 1, last.withContent(all.inlines(), all.defs()));
        } else {
            RichText rest = tail.rekeyed(_ -> false);
            blocks.add(Deleting.empty().withContent(rest.inlines(), rest.defs()));
        }
        Article article = path.replace(draft.article(), 1, blocks);
        Path lastPath = path.sibling(path.index() + blocks.size() - 1);
        return Draft.at(article, Lines.of(article, lastPath, Part.TEXT), offset);
    }
}
