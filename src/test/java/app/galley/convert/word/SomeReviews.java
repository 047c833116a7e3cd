package app.galley.convert.word;

import app.galley.compare.SomeEdits;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Source;
import app.galley.model.review.State;
import app.galley.review.Anchors;
import app.galley.review.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// An article as desks write them, and what several people say of it, at random; the same seed gives the same.
final class SomeReviews {

    private static final List<Reviewer> PEOPLE = List.of(new Reviewer("urn:uuid:a", "Ana Lima"), new Reviewer("", "בני"),
            new Reviewer("urn:uuid:c", "Chloë O'Neil-Ōta (desk)"));
    private static final List<String> WORDS = List.of("harbour", "ferry", "Élan", "صباح", "night", "漢字", "🚢", "boats", "said", "the", "of",
            "six", "crossing", "quay", "captain", "“never”", "1,200", "café");

    private final Random random;
    private int count;

    SomeReviews(long seed) {
        random = new Random(seed);
    }

    Article article() {
        var blocks = new ArrayList<Block>();
        int size = 3 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            blocks.add(block("b" + i));
        }
        return Article.untitled("urn:uuid:x", "en").with(Field.KICKER, random.nextBoolean() ? "" : words(2))
                .with(Field.HEADLINE, words(5)).with(Field.STANDFIRST, random.nextBoolean() ? "" : words(9))
                .with(Field.LEAD, random.nextBoolean() ? Optional.empty() : Optional.of(picture("lead"))).withBody(Blocks.of(blocks));
    }

    private Block block(String key) {
        return switch (random.nextInt(9)) {
            case 0 -> new Block.PictureBlock(picture(key));
            case 1 -> new Block.PullQuote(key, words(6), random.nextBoolean() ? "" : words(2), Extras.NONE);
            case 2 -> new Block.Box(key, Block.Box.FACT_BOX, random.nextBoolean() ? "" : words(2),
                    Blocks.of(List.of(text(key + "x"), text(key + "y"))), Extras.NONE);
            default -> text(key);
        };
    }

    private Picture picture(String key) {
        return Picture.of(key, "images/" + key + ".png").withCaption(random.nextBoolean() ? "" : words(4))
                .withCreditText(random.nextBoolean() ? "" : words(1)).withAlt(words(3));
    }

    private TextBlock text(String key) {
        var children = new ArrayList<Inline>();
        children.add(Inline.Span.plain(words(4) + " "));
        children.add(new Inline.Span(words(2), List.of("strong")));
        children.add(Inline.Span.plain(" " + words(3) + " "));
        boolean linked = random.nextInt(3) == 0;
        if (linked) {
            children.add(new Inline.Span(words(2), List.of("l" + key)));
            children.add(Inline.Span.plain(" " + words(2)));
        } else {
            children.set(2, Inline.Span.plain(" " + words(6)));
        }
        Style style = List.of(Style.NORMAL, Style.NORMAL, Style.NORMAL, Style.H2, Style.QUOTE).get(random.nextInt(5));
        Listing listing = style.equals(Style.NORMAL) && random.nextInt(4) == 0
                ? Listing.of(random.nextBoolean() ? Listing.BULLET : Listing.NUMBER, 1 + random.nextInt(2))
                : Listing.NONE;
        return new TextBlock(key, style, listing, children,
                linked ? List.of(new MarkDef.Link("l" + key, "https://example.org/" + key)) : List.of(), Extras.NONE);
    }

    /// Every third word is like no other.
    private String words(int number) {
        var words = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())) + (i % 3 == 0 ? String.valueOf(count++) : ""));
        }
        return String.join(" ", words);
    }

    /// What is said of it in comments.
    Discussed comments(Article article) {
        var discussed = new Discussed(article);
        ArticleText text = ArticleText.of(article);
        int number = 1 + random.nextInt(8);
        for (int i = 0; i < number; i++) {
            Remark remark = discussed.say(person(), Anchors.target(article, Passages.some(article, text, random)), matter());
            for (int answers = random.nextInt(3); answers > 0; answers--) {
                discussed.reply(person(), remark, said());
            }
            if (random.nextInt(4) == 0 && remark.matter() instanceof Matter.Comment) {
                discussed.decide(person(), remark, State.RESOLVED);
            }
        }
        if (random.nextBoolean()) {
            discussed.comment(person(), "", said());
        }
        return discussed;
    }

    private Reviewer person() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private Matter matter() {
        return switch (random.nextInt(5)) {
            case 0 -> new Matter.Comment(Kind.QUESTION, said());
            case 1 -> new Matter.FactCheck(List.of(State.UNCHECKED, State.VERIFIED, State.DISPUTED).get(random.nextInt(3)),
                    random.nextBoolean() ? List.of() : List.of(new Source(Source.Kind.WEB, "https://example.org/?a=1&b=2", words(2))),
                    said());
            default -> new Matter.Comment(Kind.COMMENT, said());
        };
    }

    private String said() {
        return switch (random.nextInt(4)) {
            case 0 -> words(3) + "\n\n" + words(4);
            case 1 -> "<b>" + words(1) + "</b> & " + words(2);
            default -> words(6) + "?";
        };
    }

    /// What two people would change.
    Discussed changes(Article article) {
        var discussed = new Discussed(article);
        for (int i = 0; i < 2; i++) {
            discussed.edit(PEOPLE.get(i), new SomeEdits("w" + i, random.nextLong()).edit(article, 1 + random.nextInt(5)));
        }
        return discussed;
    }
}
