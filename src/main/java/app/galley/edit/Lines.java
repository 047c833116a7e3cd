package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.Inline;
import app.galley.model.Part;
import app.galley.model.Picture;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An article seen as lines: kicker, headline, standfirst, authors, dateline, lead picture, then the lines of each block.
public final class Lines {

    private static final List<Place> FIELDS = List.of(new Place.InField(Field.KICKER), new Place.InField(Field.HEADLINE),
            new Place.InField(Field.STANDFIRST), new Place.Authors(), new Place.InField(Field.DATELINE));
    private static final List<Part> LEAD_PARTS = List.of(Part.PICTURE, Part.CAPTION, Part.CREDIT, Part.ALT);

    private Lines() {}

    /// How many lines the head has; it depends on whether there is a lead picture.
    public static int ofHead(Head head) {
        return FIELDS.size() + (head.get(Field.LEAD).isPresent() ? LEAD_PARTS.size() : 1);
    }

    /// How many lines the article has.
    public static int count(Article article) {
        return ofHead(article.head()) + article.body().lineCount();
    }

    /// What a line is.
    ///
    /// @throws IndexOutOfBoundsException when there is no such line
    public static Place at(Article article, int line) {
        if (line < FIELDS.size()) {
            return FIELDS.get(line);
        }
        int head = ofHead(article.head());
        return line < head ? new Place.Lead(LEAD_PARTS.get(line - FIELDS.size())) : inBody(article.body(), line - head);
    }

    private static Place inBody(Blocks body, int line) {
        int index = body.blockAtLine(line);
        return inBlock(Path.of(index), body.get(index), line - body.lineOf(index));
    }

    private static Place inBlock(Path path, Block block, int line) {
        if (block instanceof Block.Box box && line > 0) {
            int index = box.body().blockAtLine(line - 1);
            return inBlock(path.into(index), box.body().get(index), line - 1 - box.body().lineOf(index));
        }
        return new Place.InBlock(path, Part.of(block).get(line));
    }

    /// The line that is this place.
    ///
    /// @throws IllegalArgumentException when the article has no such place
    public static int of(Article article, Place place) {
        int field = FIELDS.indexOf(place);
        if (field >= 0) {
            return field;
        }
        return switch (place) {
            case Place.Lead(Part part) -> FIELDS.size() + LEAD_PARTS.indexOf(part);
            case Place.InBlock(Path path, Part part) -> of(article, path, part);
            case Place.InField _,Place.Authors _ -> throw new IllegalArgumentException("no line for " + place);
        };
    }

    /// The line of a block's part; a block's first line when it has no such part.
    public static int of(Article article, Path path, Part part) {
        int line = ofHead(article.head());
        Blocks blocks = article.body();
        for (int depth = 0; depth < path.steps().size(); depth++) {
            int step = path.steps().get(depth);
            line += blocks.lineOf(step);
            if (depth < path.steps().size() - 1) {
                blocks = ((Block.Box) blocks.get(step)).body();
                line++;
            }
        }
        return line + Math.max(0, Part.of(path.in(article)).indexOf(part));
    }

    /// The line on which the block of that key starts; the whole body is searched.
    public static Optional<Place.InBlock> find(Article article, String key) {
        return find(article.body(), null, key).map(path -> new Place.InBlock(path, Part.of(path.in(article)).getFirst()));
    }

    private static Optional<Path> find(Blocks blocks, @Nullable Path around, String key) {
        for (int i = 0; i < blocks.size(); i++) {
            Path path = around == null ? Path.of(i) : around.into(i);
            Block block = blocks.get(i);
            if (block.key().equals(key)) {
                return Optional.of(path);
            }
            if (block instanceof Block.Box box) {
                Optional<Path> inner = find(box.body(), path, key);
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return Optional.empty();
    }

    /// The text of a line. An object line is one U+FFFC.
    public static RichText text(Article article, Place place) {
        return switch (place) {
            case Place.InField(Field<String> field) -> RichText.plain(article.get(field));
            case Place.Authors() -> RichText.plain(AuthorLine.text(article.get(Field.AUTHORS)));
            case Place.Lead(Part part) -> article.get(Field.LEAD).map(lead -> text(lead, part)).orElse(RichText.OBJECT);
            case Place.InBlock(Path path, Part part) -> text(path.in(article), part);
        };
    }

    /// The text of a line; see [#text(Article, Place)].
    public static RichText text(Article article, int line) {
        return text(article, at(article, line));
    }

    /// The text of a part of a block.
    public static RichText text(Block block, Part part) {
        return switch (block) {
            case Block.TextBlock text -> new RichText(text.children(), text.defs());
            case Block.PictureBlock(Picture picture) -> text(picture, part);
            case Block.PullQuote quote -> RichText.plain(part == Part.QUOTE ? quote.text() : quote.attribution());
            case Block.Embed embed -> RichText.plain(switch (part) {
                case URL -> embed.url();
                case PROVIDER -> embed.provider();
                default -> embed.caption();
            });
            case Block.Box box -> RichText.plain(box.title());
            case Block.UnknownBlock _ -> RichText.OBJECT;
        };
    }

    private static RichText text(Picture picture, Part part) {
        return switch (part) {
            case CAPTION -> RichText.plain(picture.caption());
            case CREDIT -> RichText.plain(picture.creditText());
            case ALT -> RichText.plain(picture.alt());
            default -> RichText.OBJECT;
        };
    }

    /// The article with other text in a line. A line of plain text loses marks and objects, and hard breaks become spaces; an object line
    /// stays as it is.
    public static Article withText(Article article, Place place, RichText text) {
        return switch (place) {
            case Place.InField(Field<String> field) -> article.with(field, text.oneLine());
            case Place.Authors() -> article.with(Field.AUTHORS, AuthorLine.parse(text.oneLine(), article.get(Field.AUTHORS)));
            case Place.Lead(Part part) -> article.with(Field.LEAD, article.get(Field.LEAD).map(lead -> with(lead, part, text)));
            case Place.InBlock(Path path, Part part) -> path.replace(article, 1, List.of(with(path.in(article), part, text)));
        };
    }

    private static Block with(Block block, Part part, RichText text) {
        return switch (block) {
            case Block.TextBlock old -> old.withContent(text.inlines(), text.defs());
            case Block.PictureBlock(Picture picture) -> new Block.PictureBlock(with(picture, part, text));
            case Block.PullQuote quote -> part == Part.QUOTE ? quote.withText(text.oneLine()) : quote.withAttribution(text.oneLine());
            case Block.Embed embed -> switch (part) {
                case URL -> embed.withUrl(text.oneLine());
                case PROVIDER -> embed.withProvider(text.oneLine());
                default -> embed.withCaption(text.oneLine());
            };
            case Block.Box box -> box.withTitle(text.oneLine());
            case Block.UnknownBlock unknown -> unknown;
        };
    }

    private static Picture with(Picture picture, Part part, RichText text) {
        return switch (part) {
            case CAPTION -> picture.withCaption(text.oneLine());
            case CREDIT -> picture.withCreditText(text.oneLine());
            case ALT -> picture.withAlt(text.oneLine());
            default -> picture;
        };
    }

    /// The inline object just after an offset of a line, if one stands there.
    public static Optional<Inline> objectAt(Article article, Position position) {
        return text(article, position.line()).objectAt(position.offset());
    }
}
