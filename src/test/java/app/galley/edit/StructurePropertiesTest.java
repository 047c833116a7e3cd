package app.galley.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Splitting, joining, changing kinds and moving lose nothing, whatever stands around: lists, fact boxes, pictures.
class StructurePropertiesTest {

    @Property(tries = 500)
    void splittingKeepsTheKeyOnTheFirstHalfAndJoiningBringsAllBack(@ForAll("drafts") Draft draft, @ForAll long seed) {
        Draft placed = inText(draft, new Random(seed));
        TextBlock whole = placed.textBlock().orElseThrow();
        int offset = placed.caret().offset();
        boolean splits = offset > 0 || (placed.text().length() > 0 && !whole.style().isHeading());
        Assume.that(splits);

        Document document = Laws.document(placed);
        document.run(Structure.enter());
        Path second = document.draft().path().orElseThrow();
        TextBlock first = (TextBlock) second.sibling(second.index() - 1).in(document.article());
        assertThat(first.key()).isEqualTo(whole.key());
        assertThat(first.style()).isEqualTo(whole.style());
        assertThat(first.extras()).isEqualTo(whole.extras());
        assertThat(document.draft().textBlock().orElseThrow().listing()).isEqualTo(whole.listing());
        assertThat(document.draft().textBlock().orElseThrow().key()).isNotEqualTo(whole.key());
        assertThat(characters(document.article())).isEqualTo(characters(placed.article()));
        Laws.checkWellFormed(document.article());

        document.select(Selection.at(placed.caret()));
        document.run(Structure.deleteAtEnd());
        assertThat(document.selection()).isEqualTo(placed.selection());
        assertThat(kinds(document.article())).isEqualTo(kinds(placed.article()));
        assertThat(characters(document.article())).isEqualTo(characters(placed.article()));
        checkUndo(document, placed);
    }

    @Property(tries = 500)
    void joiningKeepsTheFirstKeyAndEveryCharacter(@ForAll("drafts") Draft draft, @ForAll boolean backward, @ForAll long seed) {
        Draft placed = inText(draft, new Random(seed));
        int line = placed.caret().line();
        Draft edge = placed.select(Selection.at(line, backward ? 0 : placed.text().length()));
        Path path = edge.path().orElseThrow();
        Path first = backward && path.index() > 0 ? path.sibling(path.index() - 1) : path;
        String key = first.in(edge.article()).key();
        int before = Lines.count(edge.article());

        Document document = Laws.document(edge);
        document.run(backward ? Structure.backspaceAtStart() : Structure.deleteAtEnd());
        assertThat(characters(document.article())).isEqualTo(characters(edge.article()));
        Laws.checkWellFormed(document.article());
        boolean joined = Lines.count(document.article()) < before && document.draft().place().isText();
        if (joined && first.in(edge.article()) instanceof TextBlock) {
            assertThat(keys(document.article())).contains(key);
        }
        checkUndo(document, edge);
    }

    @Property(tries = 500)
    void changingKindsKeepsKeysWordsAndMarks(@ForAll("drafts") Draft draft, @ForAll("kinds") Command command, @ForAll long seed) {
        Draft placed = draft.select(SomeDrafts.somewhere(draft.article(), new Random(seed)));
        Document document = Laws.document(placed);
        document.run(command);
        assertThat(characters(document.article())).isEqualTo(characters(placed.article()));
        assertThat(keys(document.article())).containsAll(keys(placed.article()));
        assertThat(words(document.draft())).isEqualTo(words(placed));
        checkUndo(document, placed);
    }

    @Property(tries = 500)
    void boxingAndUnboxingKeepKeysWordsAndMarks(@ForAll("drafts") Draft draft, @ForAll long seed) {
        var random = new Random(seed);
        Draft placed = draft.select(new Selection(inText(draft, random).caret(), inText(draft, random).caret()));
        Document document = Laws.document(placed);
        if (!document.run(Kinds.box())) {
            return;
        }
        assertThat(characters(document.article())).isEqualTo(characters(placed.article()));
        assertThat(keys(document.article())).containsAll(keys(placed.article()));
        document.run(Kinds.unbox());
        assertThat(document.article()).isEqualTo(placed.article());
        checkUndo(document, placed);
    }

    @Property(tries = 500)
    void movingKeepsEveryBlockAndMovesBack(@ForAll("drafts") Draft draft, @ForAll boolean down, @ForAll long seed) {
        Draft placed = draft.select(SomeDrafts.somewhere(draft.article(), new Random(seed)));
        Document document = Laws.document(placed);
        if (!document.run(Structure.move(down))) {
            return;
        }
        assertThat(blocks(document.article())).containsExactlyInAnyOrderElementsOf(blocks(placed.article()));
        assertThat(outer(document.article())).containsExactlyInAnyOrderElementsOf(outer(placed.article()));
        assertThat(document.article().head()).isSameAs(placed.article().head());
        Laws.checkWithin(document.article(), document.selection().anchor());
        Laws.checkWithin(document.article(), document.selection().caret());
        Draft moved = document.draft();
        if (endsOnEmptyLastLine(moved)) {
            return;
        }
        document.run(Structure.move(!down));
        assertThat(document.article()).isEqualTo(placed.article());
        document.undo();
        assertThat(document.draft().article()).isEqualTo(moved.article());
        document.undo();
        assertThat(document.article()).isEqualTo(placed.article());
        assertThat(document.selection()).isEqualTo(placed.selection());
    }

    /// Of an empty line at the very end no selection can tell whether it takes that line in.
    private static boolean endsOnEmptyLastLine(Draft draft) {
        Position end = draft.selection().end();
        return !draft.selection().isEmpty() && end.offset() == 0 && end.line() == Lines.count(draft.article()) - 1;
    }

    @Property(tries = 500)
    void aSelectionWithinTheBodyKeepsItsWordsWhenItMoves(@ForAll("drafts") Draft draft, @ForAll boolean down, @ForAll long seed) {
        var random = new Random(seed);
        Selection one = inText(draft, random).selection();
        Selection other = inText(draft, random).selection();
        Draft placed = draft.select(new Selection(one.caret(), other.caret()));
        Document document = Laws.document(placed);
        boolean moved = document.run(Structure.move(down));
        boolean reachesIn = placed.selection().end().offset() == 0 && placed.selection().end().line() > placed.selection().start().line();
        if (moved && !reachesIn) {
            assertThat(words(document.draft())).isEqualTo(words(placed));
        }
    }

    /// What is selected, without the lines that have no words: a pull quote's attribution goes when there is none.
    private static List<String> words(Draft draft) {
        return Copying.words(draft).lines().filter(line -> !line.isEmpty()).toList();
    }

    private static void checkUndo(Document document, Draft first) {
        Article last = document.article();
        int steps = 0;
        while (document.undo()) {
            steps++;
        }
        assertThat(document.article()).isEqualTo(first.article());
        for (int i = 0; i < steps; i++) {
            document.redo();
        }
        assertThat(document.article()).isEqualTo(last);
    }

    /// The draft with the caret somewhere in running text; drafts without any are left out.
    private static Draft inText(Draft draft, Random random) {
        List<Integer> lines = Stream.iterate(0, line -> line + 1).limit(Lines.count(draft.article()))
                .filter(line -> Lines.at(draft.article(), line).isText()).toList();
        Assume.that(!lines.isEmpty());
        int line = lines.get(random.nextInt(lines.size()));
        String text = Lines.text(draft.article(), line).text();
        int offset = random.nextInt(text.length() + 1);
        boolean inPair = offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return draft.select(Selection.at(line, inPair ? offset - 1 : offset));
    }

    /// Every character of the article in reading order, with its decorators and the address it links to.
    private static List<String> characters(Article article) {
        var characters = new ArrayList<String>();
        for (int line = 0; line < Lines.count(article); line++) {
            RichText text = Lines.text(article, line);
            for (Inline inline : text.inlines()) {
                List<String> marks = inline instanceof Inline.Span span
                        ? span.marks().stream().map(mark -> text.def(mark).map(def -> ((MarkDef.Link) def).href()).orElse(mark)).sorted()
                                .toList()
                        : List.of(inline.toString());
                inline.text().chars().forEach(c -> characters.add((char) c + " " + marks));
            }
        }
        return characters;
    }

    private static List<String> kinds(Article article) {
        return all(article.body())
                .map(block -> block.key() + (block instanceof TextBlock text ? text.style().name() + text.listing() : "")).toList();
    }

    private static List<String> keys(Article article) {
        return all(article.body()).map(Block::key).toList();
    }

    private static List<Block> blocks(Article article) {
        return all(article.body()).filter(block -> !(block instanceof Block.Box)).toList();
    }

    private static List<String> outer(Article article) {
        return article.body().stream().map(Block::key).toList();
    }

    private static Stream<Block> all(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Box box ? Stream.concat(Stream.of(box), all(box.body())) : Stream.of(block));
    }

    @Provide
    Arbitrary<Draft> drafts() {
        return SomeDrafts.any();
    }

    @Provide
    Arbitrary<Command> kinds() {
        return Arbitraries.of(Kinds.style(Style.H2), Kinds.style(Style.QUOTE), Kinds.style(Style.NORMAL), Kinds.list(Listing.BULLET),
                Kinds.list(Listing.NUMBER), Structure.indent(), Structure.outdent());
    }
}
