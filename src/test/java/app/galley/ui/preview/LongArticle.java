package app.galley.ui.preview;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline.Span;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Makes articles of any length with every kind of block, the same each time.
final class LongArticle {

    private static final String[] WORDS = ("harbour board crossing tide lantern morning fare ticket island quay captain engine winter rope signal "
            + "council budget vote report water stone bridge market garden the a of and to in for on with from at by after before over")
            .split(" ");

    private final Random random = new Random(7);
    private int blocks;

    private LongArticle() {}

    /// An article of about so many words.
    static Article ofWords(int words) {
        var maker = new LongArticle();
        var body = new ArrayList<Block>();
        for (int written = 0; written < words;) {
            Block block = maker.next();
            body.add(block);
            written += block instanceof TextBlock text ? text.text().split(" ").length : 12;
        }
        return Article.untitled("urn:example:long", "en-GB").with(Field.KICKER, "Transport").with(Field.HEADLINE, "A long crossing")
                .with(Field.STANDFIRST, maker.words(20)).with(Field.DATELINE, "PORT ELSEN")
                .with(Field.LEAD,
                        Optional.of(new Picture("lead", "images/quay.png", "A quay", maker.words(8), "Mira Castellane", Extras.NONE)))
                .withBody(Blocks.of(body));
    }

    private Block next() {
        String key = "k" + blocks++;
        return switch (blocks % 24) {
            case 6, 18 -> text(key, words(5), Style.H2, Listing.NONE);
            case 9 -> text(key, words(25), Style.QUOTE, Listing.NONE);
            case 12, 13, 14 -> text(key, words(12), Style.NORMAL, Listing.of(Listing.BULLET, blocks % 24 == 13 ? 2 : 1));
            case 20 -> new Block.PullQuote(key, words(10), words(2), Extras.NONE);
            case 21 -> blocks % 96 == 21
                    ? new Block.Box(key, Block.Box.FACT_BOX, words(3), Blocks.of(TextBlock.paragraph(key + "a", words(10))), Extras.NONE)
                    : marked(key);
            case 22 -> blocks % 96 == 22
                    ? new Block.PictureBlock(new Picture(key, "images/" + key + ".png", words(4), words(9), words(2), Extras.NONE))
                    : marked(key);
            default -> text(key, words(40 + random.nextInt(40)), Style.NORMAL, Listing.NONE);
        };
    }

    private static TextBlock text(String key, String words, Style style, Listing listing) {
        return new TextBlock(key, style, listing, List.of(Span.plain(words)), List.of(), Extras.NONE);
    }

    private TextBlock marked(String key) {
        return new TextBlock(key, Style.NORMAL, Listing.NONE,
                List.of(Span.plain(words(10) + " "), new Span(words(3), List.of("strong")), Span.plain(" " + words(8) + " "),
                        new Span(words(2), List.of(key + "l", "em")), Span.plain(".\n" + words(6))),
                List.of(new MarkDef.Link(key + "l", "https://example.org/" + key)), Extras.NONE);
    }

    private String words(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
