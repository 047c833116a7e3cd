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
import java.util.stream.Stream;

/// Putting blocks, pictures and pasted pieces into an article.
public final class Inserting {

    private Inserting() {}

    /// Puts a block after the one the caret is in, or in place of it when that is an empty paragraph; at the head, before the body.
    ///
    /// @param caret the part of the new block the caret goes to
    public static Command block(Block block, Part caret) {
        return draft -> {
            Draft bare = Deleting.replaced(draft);
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
        return draft -> block(new Block.Embed(Keys.next(), url, provider, "", Extras.NONE), url.isEmpty() ? Part.URL : Part.CAPTION)
                .run(draft);
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
            Picture lead = draft.article().get(Field.LEAD)
                    .map(old -> picture.caption().isEmpty() ? old.withContentUrl(picture.contentUrl()) : picture)
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
            case Place.InBlock(Path path, _) when path.in(draft.article()) instanceof Block.PictureBlock(Picture picture) ->
                Optional.of(new Draft(
                        path.replace(draft.article(), 1, List.of(new Block.PictureBlock(picture.withContentUrl(contentUrl)))),
                        draft.selection()));
            case Place.InBlock _,Place.InField _,Place.Authors _ -> Optional.empty();
        };
    }

    /// Sets a field of the head.
    public static <T> Command field(Field<T> field, T value) {
        return draft -> {
            Article article = draft.article().with(field, value);
            return article == draft.article() ? Optional.empty() : Optional.of(follow(draft, article));
        };
    }

    /// The draft with another article in which the words around both ends of the selection stand elsewhere.
    static Draft follow(Draft draft, Article article) {
        Change change = Change.between(draft.article(), article);
        Position anchor = change.map(draft.selection().anchor(), true);
        Position caret = change.map(draft.selection().caret(), true);
        return new Draft(article, new Selection(anchor, caret));
    }

    /// Puts pasted blocks in place of the selection, under new keys. In running text the first and the last are joined to what is around
    /// them; in a line of plain text only their words are taken; on a block that is an object they come after it.
    public static Command blocks(List<Block> pasted) {
        return draft -> {
            if (pasted.isEmpty()) {
                return Optional.empty();
            }
            Draft bare = Deleting.replaced(draft);
            if (bare.place() instanceof Place.InBlock(Path path, Part part) && part.isObject()) {
                bare = Structure.paragraphAfter(bare.article(), path);
            }
            if (bare.place().isText()) {
                boolean inBox = bare.path().orElseThrow().isInner();
                return Optional.of(pasteBlocks(bare,
                        pasted.stream().flatMap(block -> inBox ? unboxed(block) : Stream.of(block)).map(Inserting::fresh).toList()));
            }
            String words = pasted.stream().map(Inserting::words).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
            return words.isEmpty() ? Optional.empty() : Typing.insert(words).run(bare);
        };
    }

    /// What goes into a box in place of a block: there is no box in a box.
    private static Stream<Block> unboxed(Block block) {
        return block instanceof Block.Box box ? Kinds.inside(box).stream().flatMap(Inserting::unboxed) : Stream.of(block);
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Box box -> box.title() + " " + box.body().stream().map(Inserting::words).collect(Collectors.joining(" "));
            case TextBlock _,Block.PictureBlock _,Block.PullQuote _,Block.Embed _,Block.UnknownBlock _ -> Part.of(block).stream()
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
            case Block.PictureBlock _,Block.PullQuote _,Block.Embed _,Block.UnknownBlock _ -> block.withKey(Keys.next());
        };
    }

    private static Draft pasteBlocks(Draft draft, List<Block> pasted) {
        TextBlock here = draft.textBlock().orElseThrow();
        RichText text = draft.text();
        int at = draft.caret().offset();
        boolean inLine = pasted.size() == 1 && pasted.getFirst() instanceof TextBlock only
                && (text.length() > 0 || only.style().equals(Style.NORMAL) && !only.listing().isItem());
        if (inLine) {
            RichText words = Lines.text(pasted.getFirst(), Part.TEXT);
            RichText all = text.replace(at, at, words);
            return Draft.at(Lines.withText(draft.article(), draft.place(), all), draft.caret().line(), at + words.length());
        }
        var blocks = new ArrayList<Block>(pasted);
        RichText head = text.slice(0, at);
        TextBlock tail = afterPaste(here, text, at);
        if (at > 0 && blocks.getFirst() instanceof TextBlock first) {
            blocks.set(0, written(here, head.append(Lines.text(first, Part.TEXT))));
        } else if (at > 0) {
            blocks.addFirst(written(here, head));
        } else if (text.length() == 0 && blocks.getFirst() instanceof TextBlock first) {
            blocks.set(0, first.withKey(here.key()));
            tail = Deleting.empty();
        }
        return ended(draft, blocks, tail);
    }

    /// What follows the pasted blocks: the rest of the line, which is the whole block when the caret is at its start.
    private static TextBlock afterPaste(TextBlock here, RichText text, int at) {
        if (at == 0) {
            return here;
        }
        RichText rest = text.tail(at);
        return rest.length() == 0
                ? Deleting.empty()
                : new TextBlock(Keys.next(), here.style(), here.listing(), rest.inlines(), rest.defs(), Extras.NONE);
    }

    private static TextBlock written(TextBlock block, RichText text) {
        return block.withContent(text.inlines(), text.defs());
    }

    /// Joins the rest of the line, when there is any, to the last of the blocks and leaves the caret where they meet; the line stays what it
    /// was. After a picture or the like the rest is a block of its own.
    private static Draft ended(Draft draft, List<Block> blocks, TextBlock tail) {
        int offset = 0;
        if (blocks.getLast() instanceof TextBlock last) {
            RichText words = Lines.text(last, Part.TEXT);
            offset = words.length();
            blocks.set(blocks.size() - 1, tail.text().isEmpty() ? last : written(tail, words.append(Lines.text(tail, Part.TEXT))));
        } else {
            blocks.add(tail);
        }
        Path path = draft.path().orElseThrow();
        Article article = path.replace(draft.article(), 1, blocks);
        return Draft.at(article, Lines.of(article, path.sibling(path.index() + blocks.size() - 1), Part.TEXT), offset);
    }
}
