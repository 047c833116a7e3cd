package app.galley.model;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Articles of any length, always the same for a length: what the figures are measured on.
///
/// Paragraphs of 20 to 80 words, every twelfth block a crosshead, quotation, list item, picture or fact box; in every third paragraph
/// some marked words, in every sixth a link.
public final class LongArticle {

    private static final String[] WORDS = ("the harbour ferry council said night boats would return before winter and islanders who "
            + "had waited nine years called fares too high while engineers tested hybrid engines on quay four Mira Castellane reports "
            + "that crews need training timetable crossing price dinner lamp signal tide café naïve façade mayor budget vote").split(" ");

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final List<Block> blocks = new ArrayList<>();
    private int words;

    private LongArticle() {}

    /// An article of at least so many words.
    public static Article ofWords(int words) {
        var article = new LongArticle();
        while (article.words < words) {
            article.add();
        }
        Head head = Head.EMPTY.with(Field.SCHEMA_VERSION, Article.SCHEMA_VERSION).with(Field.TYPE, "NewsArticle")
                .with(Field.IDENTIFIER, "urn:uuid:0f0d7a52-6f1d-4d57-8c1e-5b3f6d1a2e10").with(Field.LANGUAGE, "en-GB")
                .with(Field.KICKER, "Transport").with(Field.HEADLINE, "A long article of " + words + " words")
                .with(Field.AUTHORS, List.of(Author.person("Mira Castellane")));
        return new Article(head, Blocks.of(article.blocks));
    }

    private void add() {
        int index = blocks.size();
        String key = "b" + index;
        blocks.add(switch (index % 60) {
            case 11 -> text(key, 6).withStyle(Style.H2);
            case 23 -> text(key, 30).withStyle(Style.QUOTE);
            case 35 -> text(key, 12).withListing(Listing.of(Listing.BULLET, 1));
            case 47 -> new Block.PictureBlock(
                    new Picture(key, "images/p" + index + ".jpg", sentence(8), sentence(12), "Lena Okafor", Extras.NONE));
            case 59 ->
                new Block.Box(key, Block.Box.FACT_BOX, sentence(3), Blocks.of(text(key + "a", 20), text(key + "b", 20)), Extras.NONE);
            default -> paragraph(key, index);
        });
    }

    private Block.TextBlock text(String key, int length) {
        return Block.TextBlock.paragraph(key, sentence(length));
    }

    private Block paragraph(String key, int index) {
        var children = new ArrayList<Inline>();
        children.add(Inline.Span.plain(sentence(20 + random.nextInt(30)) + " "));
        List<MarkDef> defs = List.of();
        if (index % 3 == 0) {
            children.add(new Inline.Span(sentence(3), List.of(index % 2 == 0 ? Marks.STRONG : Marks.EM)));
            children.add(Inline.Span.plain(" " + sentence(12) + " "));
        }
        if (index % 6 == 0) {
            children.add(new Inline.Span(sentence(2), List.of(key + "l")));
            children.add(Inline.Span.plain(" " + sentence(10)));
            defs = List.of(new MarkDef.Link(key + "l", "https://example.org/timetable/" + index));
        }
        return new Block.TextBlock(key, Style.NORMAL, Listing.NONE, children, defs, Extras.NONE);
    }

    private String sentence(int length) {
        var sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        words += length;
        return sentence.append('.').toString();
    }
}
