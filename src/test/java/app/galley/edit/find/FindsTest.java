package app.galley.edit.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.check.Unfinished;
import app.galley.edit.Command;
import app.galley.edit.Copying;
import app.galley.edit.Deleting;
import app.galley.edit.Document;
import app.galley.edit.Inserting;
import app.galley.edit.Kinds;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.edit.Structure;
import app.galley.edit.Typing;
import app.galley.model.Article;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.LongArticle;
import app.galley.model.Picture;
import app.galley.model.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// What was found stays what a naive look through the whole article would find.
class FindsTest {

    private static final List<Command> COMMANDS = List.of(Typing.insert("the TK "), Typing.insert("a"), Typing.delete(0, 3),
            Typing.hardBreak(),
            Deleting.selection(), Structure.enter(), Structure.backspaceAtStart(), Structure.deleteAtEnd(), Structure.move(true),
            Structure.move(false), Structure.removeBlocks(), Kinds.pullQuote(), Kinds.box(), Kinds.unbox(), Inserting.pullQuote(),
            Inserting.embed("https://example.org/the", ""), Inserting.lead(Picture.of("lead", "images/a.jpg")),
            Inserting.field(Field.LEAD, Optional.empty()), Inserting.field(Field.HEADLINE, "The harbour"),
            Inserting.blocks(List.of(TextBlock.paragraph("p1", "the one"), TextBlock.paragraph("p2", "two the"))),
            Copying.moveTo(new Position(9, 0)));

    /// Every line looked up and searched alone, cut to an extent by hand.
    private static List<Found> naive(Article article, Finder finder, Extent extent) {
        var all = new ArrayList<Found>();
        for (int line = 0; line < Lines.count(article); line++) {
            for (Spot spot : finder.in(Lines.text(article, line).text()).orElseThrow()) {
                boolean after = new Position(line, spot.from()).compareTo(extent.from()) >= 0;
                boolean before = new Position(line, spot.to()).compareTo(extent.to()) <= 0;
                if (after && before) {
                    all.add(new Found(line, spot));
                }
            }
        }
        return all;
    }

    private static void check(Finds finds, Article article, Finder finder) {
        List<Found> expected = naive(article, finder, finds.extent());
        assertThat(finds.all()).isEqualTo(expected);
        assertThat(finds.count()).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i += 1 + expected.size() / 7) {
            Found found = expected.get(i);
            assertThat(finds.get(i)).contains(found);
            assertThat(finds.before(found.start())).isEqualTo(i);
            assertThat(finds.from(found.start())).contains(found);
            assertThat(finds.selected(found.selection())).contains(found);
            assertThat(finds.lastBefore(found.start())).isEqualTo(i == 0 ? Optional.empty() : Optional.of(expected.get(i - 1)));
        }
    }

    @Property(tries = 60)
    void anyCommandsLeaveWhatANaiveLookFinds(@ForAll long seed, @ForAll @IntRange(max = 3) int what) {
        var random = new Random(seed);
        Article article = LongArticle.ofWords(random.nextBoolean() ? 300 : 20_000);
        Finder finder = switch (what) {
            case 0 -> SearchTest.search("the", "-");
            case 1 -> SearchTest.search("t\\w+", "wx");
            default -> text -> Optional.of(Unfinished.in(text));
        };
        Extent extent = what == 3 ? Extent.ALL : random.nextBoolean() ? Extent.ALL : Extent.of(somewhere(article, random));
        var document = new Document(article, () -> 0);
        Finds finds = Finds.of(article, finder, extent);
        document.onEdit(finds::update);
        check(finds, article, finder);
        for (int i = 0; i < 25; i++) {
            document.select(somewhere(document.article(), random));
            int command = random.nextInt(COMMANDS.size() + 2);
            boolean _ = command < COMMANDS.size()
                    ? document.run(COMMANDS.get(command))
                    : command % 2 == 0 ? document.undo() : document.redo();
            check(finds, document.article(), finder);
        }
    }

    private static Selection somewhere(Article article, Random random) {
        Position caret = place(article, random);
        return random.nextInt(3) > 0 ? Selection.at(caret) : new Selection(place(article, random), caret);
    }

    private static Position place(Article article, Random random) {
        int line = random.nextInt(Lines.count(article));
        return new Position(line, random.nextInt(Lines.text(article, line).length() + 1));
    }

    @Test
    void theFirstNearAPlaceIsFoundRoundTheEnd() {
        Article article = Article.untitled("urn:x", "en")
                .withBody(Blocks.of(TextBlock.paragraph("a", "boat one boat"), TextBlock.paragraph("b", "two")));
        Search search = SearchTest.search("boat", "-");
        assertThat(Finds.first(article, search, Extent.ALL, new Position(6, 1), () -> true)).contains(new Found(6, new Spot(9, 13)));
        assertThat(Finds.first(article, search, Extent.ALL, new Position(7, 0), () -> true)).contains(new Found(6, new Spot(0, 4)));
        assertThat(Finds.first(article, search, Extent.ALL, new Position(6, 10), () -> true)).contains(new Found(6, new Spot(0, 4)));
        assertThat(Finds.first(article, SearchTest.search("ship", "-"), Extent.ALL, new Position(7, 0), () -> true)).isEmpty();
    }

    @Test
    void aKeyLooksAtItsOwnLineOnly() {
        Article article = LongArticle.ofWords(5_000);
        var document = new Document(article);
        int[] looks = {0};
        Finds finds = Finds.of(article, text -> {
            looks[0]++;
            return Optional.of(List.of());
        }, Extent.ALL);
        document.onEdit(finds::update);
        looks[0] = 0;
        document.select(Selection.at(12, 0));
        document.run(Typing.insert("x"));
        assertThat(looks[0]).isEqualTo(1);
    }

    @Test
    void anExpressionThatGoesAstrayOnALineThatIsTypedIsToldAndNotWaitedFor() {
        Article article = Article.untitled("urn:x", "en").withBody(Blocks.of(TextBlock.paragraph("a", "a".repeat(40))));
        var document = new Document(article);
        Finds finds = Finds.of(article, SearchTest.search("(a|aa)+\\1*$", "x"), Extent.ALL);
        document.onEdit(finds::update);
        assertThat(finds.isComplete()).isTrue();
        document.select(Selection.at(6, 40));
        document.run(Typing.insert("!"));
        assertThat(finds.isComplete()).isFalse();
        assertThat(finds.count()).isZero();
    }

    @Test
    void anAnswerNobodyWantsAnyMoreIsNotWorkedOut() {
        int[] looks = {0};
        Finds _ = Finds.of(LongArticle.ofWords(2_000), text -> {
            looks[0]++;
            return Optional.of(List.of());
        }, Extent.ALL, () -> looks[0] < 3);
        assertThat(looks[0]).isEqualTo(3);
    }
}
