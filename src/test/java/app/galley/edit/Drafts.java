package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Drafts for tests, written as they look: `article(headline("News"), p("foo<a>bar<b>"))`.
///
/// `<a>` is where the selection was begun and `<b>` where the caret is; `<|>` is both. In running text `*x*` is strong, `_x_` is
/// emphasised, `[x](href)` is a link and `@` an inline picture; see [Markup]. In the first text of a picture or a card, which is one object,
/// a mark stands before or after it. Keys are `k1`, `k2` … in reading order.
final class Drafts {

    /// Something an article is built from; it is given the article so far and the number of its first line.
    interface Item {
        void addTo(Builder builder);
    }

    /// A block-shaped item.
    interface BlockItem extends Item {
        Block build(Builder builder);

        @Override
        default void addTo(Builder builder) {
            builder.body.add(build(builder));
        }
    }

    private Drafts() {}

    /// The draft of these items: fields first, in the order of lines, then blocks.
    static Draft article(Item... items) {
        var builder = new Builder();
        boolean bodiless = Arrays.stream(items).noneMatch(BlockItem.class::isInstance);
        Stream<Item> all = Stream.concat(Arrays.stream(items), bodiless ? Stream.of(p("")) : Stream.of());
        all.sorted((a, b) -> Boolean.compare(a instanceof BlockItem, b instanceof BlockItem)).forEach(item -> {
            if (item instanceof BlockItem && builder.body.isEmpty()) {
                builder.line = Lines.ofHead(builder.article.head());
            }
            item.addTo(builder);
        });
        Article article = builder.article.withBody(Blocks.of(builder.body));
        Position caret = builder.caret.or(() -> builder.anchor).orElse(new Position(1, 0));
        return new Draft(article, new Selection(builder.anchor.orElse(caret), caret));
    }

    static Item kicker(String text) {
        return field(Field.KICKER, 0, text);
    }

    static Item headline(String text) {
        return field(Field.HEADLINE, 1, text);
    }

    static Item standfirst(String text) {
        return field(Field.STANDFIRST, 2, text);
    }

    static Item authors(String names) {
        return builder -> {
            builder.line = 3;
            List<Author> authors = Stream.of(builder.text(names).split("; ", -1)).filter(name -> !name.isEmpty()).map(Author::person)
                    .toList();
            builder.article = builder.article.with(Field.AUTHORS, authors);
        };
    }

    static Item dateline(String text) {
        return field(Field.DATELINE, 4, text);
    }

    private static Item field(Field<String> field, int line, String text) {
        return builder -> {
            builder.line = line;
            builder.article = builder.article.with(field, builder.text(text));
        };
    }

    /// The caret on the line that offers a lead picture.
    static Item noLead(String mark) {
        return builder -> {
            builder.line = 5;
            builder.object(mark);
        };
    }

    static Item lead(String file, String caption, String credit, String alt) {
        return builder -> {
            builder.line = 5;
            builder.article = builder.article.with(Field.LEAD, Optional.of(builder.picture(file, caption, credit, alt)));
        };
    }

    static BlockItem p(String text) {
        return text(Style.NORMAL, Listing.NONE, text);
    }

    static BlockItem h2(String text) {
        return text(Style.H2, Listing.NONE, text);
    }

    static BlockItem h3(String text) {
        return text(Style.H3, Listing.NONE, text);
    }

    static BlockItem h4(String text) {
        return text(Style.H4, Listing.NONE, text);
    }

    static BlockItem quote(String text) {
        return text(Style.QUOTE, Listing.NONE, text);
    }

    static BlockItem li(int level, String text) {
        return text(Style.NORMAL, Listing.of(Listing.BULLET, level), text);
    }

    static BlockItem num(int level, String text) {
        return text(Style.NORMAL, Listing.of(Listing.NUMBER, level), text);
    }

    private static BlockItem text(Style style, Listing listing, String text) {
        return builder -> {
            String key = builder.key();
            RichText rich = builder.rich(text);
            return new Block.TextBlock(key, style, listing, rich.inlines(), rich.defs(), Extras.NONE);
        };
    }

    static BlockItem picture(String file, String caption, String credit, String alt) {
        return builder -> new Block.PictureBlock(builder.picture(file, caption, credit, alt));
    }

    static BlockItem pullQuote(String text, String attribution) {
        return builder -> new Block.PullQuote(builder.key(), builder.text(text), builder.text(attribution), Extras.NONE);
    }

    static BlockItem embed(String url, String provider, String caption) {
        return builder -> new Block.Embed(builder.key(), builder.text(url), builder.text(provider), builder.text(caption), Extras.NONE);
    }

    static BlockItem box(String title, BlockItem... inside) {
        return builder -> {
            String key = builder.key();
            String words = builder.text(title);
            var blocks = new ArrayList<Block>();
            for (BlockItem item : inside) {
                blocks.add(item.build(builder));
            }
            return new Block.Box(key, Block.Box.FACT_BOX, words, Blocks.of(blocks), Extras.NONE);
        };
    }

    /// A block of an unknown type.
    static BlockItem card(String type) {
        return builder -> {
            String key = builder.key();
            String name = builder.object(type);
            var members = Map.<String, Value>of("_key", new Value.Text(key), "_type", new Value.Text(name));
            return new Block.UnknownBlock(key, name, new Value.Obj(members));
        };
    }

    /// The blocks of these items, as another article would hold them.
    static List<Block> blocks(BlockItem... items) {
        var builder = new Builder();
        builder.prefix = "pasted";
        return Arrays.stream(items).map(item -> item.build(builder)).toList();
    }

    /// An article being put together.
    static final class Builder {
        private Article article = new Article(Article.untitled("urn:test", "en").head(), Blocks.EMPTY);
        private final List<Block> body = new ArrayList<>();
        private Optional<Position> anchor = Optional.empty();
        private Optional<Position> caret = Optional.empty();
        private int line;
        private int keys;
        private String prefix = "k";

        private String key() {
            keys++;
            return prefix + keys;
        }

        private RichText rich(String markup) {
            var parsed = Markup.parse(markup, this::key);
            place(parsed.anchor(), parsed.caret());
            return parsed.text();
        }

        private String text(String marked) {
            var parsed = Markup.plain(marked);
            place(parsed.anchor(), parsed.caret());
            return parsed.text().text();
        }

        /// The name given to an object, which is one character long whatever its name.
        private String object(String marked) {
            var parsed = Markup.plain(marked);
            place(Math.min(1, parsed.anchor()), Math.min(1, parsed.caret()));
            return parsed.text().text();
        }

        private Picture picture(String file, String caption, String credit, String alt) {
            String key = key();
            String url = object(file);
            String printed = text(caption);
            String creditText = text(credit);
            return new Picture(key, url, text(alt), printed, creditText, Extras.NONE);
        }

        private void place(int anchorOffset, int caretOffset) {
            if (anchorOffset >= 0) {
                anchor = Optional.of(new Position(line, anchorOffset));
            }
            if (caretOffset >= 0) {
                caret = Optional.of(new Position(line, caretOffset));
            }
            line++;
        }
    }
}
