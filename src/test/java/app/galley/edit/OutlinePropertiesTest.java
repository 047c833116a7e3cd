package app.galley.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.outline.Entry;
import app.galley.edit.outline.Outline;
import app.galley.edit.outline.Revision;
import app.galley.edit.outline.Sections;
import app.galley.edit.outline.Stretch;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Keys;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.render.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Sections and outlines tried on made-up articles and sequences of commands.
class OutlinePropertiesTest {

    private static int characters(Block block) {
        return Counts.of(block, "en").characters();
    }

    @Property(tries = 1000)
    void anOutlineKeptByChangesIsTheOneMadeAfresh(@ForAll("drafts") Draft draft, @ForAll("commands") List<Command> commands,
            @ForAll long seed) {
        var random = new Random(seed);
        Document document = Laws.document(draft);
        Outline kept = Outline.of(document.article());
        var shown = new ArrayList<>(kept.entries());
        document.onEdit(edited -> kept.update(edited.change(), OutlinePropertiesTest::characters).forEach(each -> show(shown, each)));
        List<Stretch> underWay = List.of();
        for (Command command : commands) {
            document.select(SomeDrafts.somewhere(document.article(), random));
            switch (random.nextInt(8)) {
                case 0 -> document.undo();
                case 1 -> document.redo();
                default -> document.run(command);
            }
            if (random.nextBoolean()) {
                kept.take(underWay.stream().map(stretch -> stretch.count(OutlinePropertiesTest::characters)).toList());
                underWay = kept.uncounted(document.article());
            }
            checkSame(kept, document.article());
            assertThat(shown).isEqualTo(kept.entries());
        }
        checkWords(kept, document.article());
    }

    private static void show(List<Entry> shown, Revision revision) {
        shown.subList(revision.from(), revision.to()).clear();
        shown.addAll(revision.from(), revision.now());
    }

    private static void checkSame(Outline kept, Article article) {
        Outline fresh = Outline.of(article);
        assertThat(kept.entries()).isEqualTo(fresh.entries());
        assertThat(blocks(kept)).isEqualTo(blocks(fresh));
        int rows = fresh.entries().size();
        assertThat(IntStream.rangeClosed(0, rows).mapToObj(gap -> kept.place(rows - 1, gap)))
                .isEqualTo(IntStream.rangeClosed(0, rows).mapToObj(gap -> fresh.place(rows - 1, gap)).toList());
    }

    private static void checkWords(Outline kept, Article article) {
        kept.take(kept.uncounted(article).stream().map(stretch -> stretch.count(OutlinePropertiesTest::characters)).toList());
        Outline fresh = Outline.of(article);
        fresh.take(fresh.uncounted(article).stream().map(stretch -> stretch.count(OutlinePropertiesTest::characters)).toList());
        assertThat(IntStream.range(0, fresh.entries().size()).mapToObj(kept::words))
                .isEqualTo(IntStream.range(0, fresh.entries().size()).mapToObj(fresh::words).toList());
        assertThat(kept.words(0)).hasValue(article.body().stream().mapToInt(OutlinePropertiesTest::characters).sum());
    }

    private static List<Integer> blocks(Outline outline) {
        return IntStream.range(0, outline.entries().size()).mapToObj(outline::block).toList();
    }

    @Property(tries = 1000)
    void movingSectionsLosesNothingKeepsTheLeadFirstAndUndoGivesAllBack(@ForAll("drafts") Draft draft, @ForAll long seed) {
        var random = new Random(seed);
        Article first = draft.article();
        Document document = Laws.document(draft.select(SomeDrafts.somewhere(first, random)));
        int moves = 0;
        for (int i = 0; i < 12; i++) {
            document.select(SomeDrafts.somewhere(document.article(), random));
            int block = random.nextInt(first.body().size());
            Command move = random.nextInt(3) == 0
                    ? Sections.step(block, random.nextBoolean())
                    : Sections.move(block, random.nextInt(first.body().size() + 1));
            boolean possible = document.allows(move);
            assertThat(document.run(move)).isEqualTo(possible);
            moves += possible ? 1 : 0;
            Laws.checkWithin(document.article(), document.selection().anchor());
            Laws.checkWithin(document.article(), document.selection().caret());
            assertThat(document.article().body()).containsExactlyInAnyOrderElementsOf(first.body());
            assertThat(document.article().head()).isSameAs(first.head());
        }
        Article last = document.article();
        for (int i = 0; i < moves; i++) {
            assertThat(document.undo()).isTrue();
        }
        assertThat(document.history().canUndo()).isFalse();
        assertThat(document.article()).isEqualTo(first);
        while (document.redo()) {
            assertThat(document.article().body()).hasSameSizeAs(first.body());
        }
        assertThat(document.article()).isEqualTo(last);
    }

    @Property(tries = 500)
    void whatIsWrittenBeforeTheFirstCrossheadStaysThere(@ForAll("drafts") Draft draft, @ForAll long seed) {
        var random = new Random(seed);
        List<Block> lead = lead(draft.article());
        Document document = Laws.document(draft);
        for (int i = 0; i < 6; i++) {
            Outline outline = Outline.of(document.article());
            int row = random.nextInt(outline.entries().size());
            int gap = random.nextInt(outline.entries().size() + 1);
            if (!outline.entries().get(row).kind().isLandmark()) {
                outline.place(row, gap).ifPresent(before -> assertThat(document.run(Sections.move(outline.block(row), before))).isTrue());
                assertThat(lead(document.article())).isEqualTo(lead);
            }
        }
    }

    @Property(tries = 500)
    void aDraggedRowStandsWhereItsLineWasAndStepsBack(@ForAll("drafts") Draft draft, @ForAll long seed) {
        var random = new Random(seed);
        Document document = Laws.document(draft);
        Outline outline = Outline.of(document.article());
        int row = random.nextInt(outline.entries().size());
        int gap = random.nextInt(outline.entries().size() + 1);
        List<String> keys = outline.entries().stream().map(Entry::key).toList();
        outline.place(row, gap).ifPresent(before -> {
            document.run(Sections.move(outline.block(row), before));
            var expected = new ArrayList<>(keys);
            List<String> moved = List.copyOf(keys.subList(row, outline.end(row)));
            expected.removeAll(moved);
            expected.addAll(gap > row ? gap - moved.size() : gap, moved);
            assertThat(Outline.of(document.article()).entries().stream().map(Entry::key)).containsExactlyElementsOf(expected);
        });
    }

    private static List<Block> lead(Article article) {
        return article.body().stream()
                .takeWhile(block -> !(block instanceof Block.TextBlock text && text.style().isHeading() && !text.listing().isItem()))
                .toList();
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return SomeDrafts.any();
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return Arbitraries.of(Typing.insert("x"), Typing.insert("y z"), Deleting.selection(), Structure.enter(),
                Structure.backspaceAtStart(), Structure.deleteAtEnd(), Structure.move(true), Structure.move(false),
                Structure.removeBlocks(),
                Kinds.style(Style.H2), Kinds.style(Style.H3), Kinds.style(Style.H4), Kinds.paragraph(), Kinds.list(Listing.BULLET),
                Kinds.box(), Kinds.unbox(), Kinds.pullQuote(), Inserting.picture(Picture.of(Keys.next(), "n.jpg")),
                Inserting.field(Field.HEADLINE, "Other"), Sections.step(true), Sections.step(false), Sections.relevel(true),
                Sections.relevel(false)).list().ofMinSize(1).ofMaxSize(12);
    }
}
