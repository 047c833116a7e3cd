package app.galley.edit;

import app.galley.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Made-up drafts for properties: lists, headings, boxes, pictures, marks and links, in any order.
final class SomeDrafts {

    private SomeDrafts() {}

    static Arbitrary<Draft> any() {
        Arbitrary<Drafts.Item> lead = texts().map(text -> Drafts.lead("l.jpg", text, "", text));
        Arbitrary<Drafts.Item> headline = texts().map(Drafts::headline);
        Arbitrary<Drafts.Item> authors = Arbitraries.of("", "Ann", "Ann; Bob", "Ann; Bob; Cy").map(Drafts::authors);
        Arbitrary<List<Drafts.Item>> head = Arbitraries.oneOf(lead, headline, authors).list().ofMaxSize(3);
        return Combinators.combine(head, Arbitraries.lazyOf(SomeDrafts::block, SomeDrafts::boxes).list().ofMinSize(1).ofMaxSize(8))
                .as((fields, blocks) -> {
                    var items = new ArrayList<>(fields);
                    items.addAll(blocks);
                    return Drafts.article(items.toArray(Drafts.Item[]::new));
                });
    }

    private static Arbitrary<Drafts.BlockItem> boxes() {
        return Combinators.combine(texts(), block().list().ofMinSize(1).ofMaxSize(3))
                .as((title, blocks) -> Drafts.box(title, blocks.toArray(Drafts.BlockItem[]::new)));
    }

    private static Arbitrary<Drafts.BlockItem> block() {
        Arbitrary<Drafts.BlockItem> text = Combinators.combine(markup(), Arbitraries.integers().between(0, 8))
                .as((words, kind) -> switch (kind) {
                    case 0 -> Drafts.h2(words);
                    case 4 -> Drafts.h3(words);
                    case 5 -> Drafts.h4(words);
                    case 1 -> Drafts.quote(words);
                    case 2 -> Drafts.li(1, words);
                    case 3 -> Drafts.num(2, words);
                    default -> Drafts.p(words);
                });
        Arbitrary<Drafts.BlockItem> other = Combinators.combine(texts(), Arbitraries.integers().between(0, 3))
                .as((words, kind) -> switch (kind) {
                    case 0 -> Drafts.picture("p.jpg", words, "", words);
                    case 1 -> Drafts.pullQuote(words, "");
                    case 2 -> Drafts.embed(words, "", words);
                    default -> Drafts.card("c");
                });
        return Arbitraries.frequencyOf(Tuple.of(3, text), Tuple.of(1, other));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("", "a", "ab", "a b", "😀", "\u2029", "مرحبا");
    }

    private static Arbitrary<String> markup() {
        return Arbitraries.of("", "a", "*a*b", "[a](u)", "@", "\n", "_b [c](v)_", "😀", "\u2029").list().ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    /// A place in an article, or a selection.
    static Selection somewhere(Article article, Random random) {
        Position caret = place(article, random);
        return random.nextInt(3) > 0 ? Selection.at(caret) : new Selection(place(article, random), caret);
    }

    private static Position place(Article article, Random random) {
        int line = random.nextInt(Lines.count(article));
        return new Position(line, random.nextInt(Lines.text(article, line).length() + 1));
    }
}
