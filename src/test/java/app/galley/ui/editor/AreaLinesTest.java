package app.galley.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Command;
import app.galley.edit.Copying;
import app.galley.edit.Deleting;
import app.galley.edit.Document;
import app.galley.edit.Inserting;
import app.galley.edit.Kinds;
import app.galley.edit.Lines;
import app.galley.edit.Marking;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.edit.Structure;
import app.galley.edit.Typing;
import app.galley.edit.find.Extent;
import app.galley.edit.find.Finds;
import app.galley.edit.find.Found;
import app.galley.edit.find.Query;
import app.galley.edit.find.Search;
import app.galley.format.ArticleReader;
import app.galley.model.Article;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Listing;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fxmisc.richtext.model.GenericEditableStyledDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The area's content after a change is what it would be had the article been opened afresh.
class AreaLinesTest {

    private static final List<Command> COMMANDS = List.of(Typing.insert("x"), Typing.insert("TK [[ask]] "), Typing.insert("نص"),
            Typing.hardBreak(), Typing.delete(0, 2),
            Typing.deleteObject(), Deleting.selection(), Structure.enter(), Structure.backspaceAtStart(), Structure.deleteAtEnd(),
            Structure.indent(), Structure.outdent(), Structure.move(true), Structure.move(false), Structure.removeBlocks(),
            Kinds.style(Style.H2), Kinds.style(Style.QUOTE), Kinds.paragraph(), Kinds.list(Listing.BULLET), Kinds.list(Listing.NUMBER),
            Kinds.pullQuote(), Kinds.box(), Kinds.unbox(), Marking.toggle(Marks.STRONG), Marking.link("https://example.org/"),
            Marking.clear(),
            Inserting.pullQuote(), Inserting.box(), Inserting.embed("https://example.org/", ""),
            Inserting.lead(Picture.of("lead2", "images/a.jpg")),
            Inserting.field(Field.LEAD, Optional.empty()), Inserting.field(Field.HEADLINE, "Headline"),
            Inserting.blocks(List.of(TextBlock.paragraph("a", "one"), TextBlock.paragraph("b", "two"))),
            Copying.moveTo(new Position(12, 0)));

    private final GenericEditableStyledDocument<LineStyle, Segment, RunStyle> content = new GenericEditableStyledDocument<>(LineStyle.PLAIN,
            RunStyle.PLAIN, SegmentOps.OPS);
    private final Spots spots = new Spots();
    private FoundLines found = new FoundLines(spots, (_, _) -> {}, new SpotSweep((_, _) -> {}, () -> 0));
    private final AreaLines lines = new AreaLines(content, spots);

    private Document show(Article article) {
        var document = new Document(article, () -> 0);
        SpotSweep.Remaker remaker = (from, to) -> lines.remake(document.article(), from, to);
        found = new FoundLines(spots, remaker, new SpotSweep(remaker, () -> content.getParagraphs().size()));
        document.onEdit(edited -> {
            found.update(edited);
            lines.update(edited);
            found.select(edited.selection());
        });
        document.onSelect(found::select);
        lines.show(article);
        return document;
    }

    private void checkShows(Document document, Query query, String after) {
        Article article = document.article();
        var fresh = new Spots();
        fresh.show(finds(article, query), document.selection());
        assertThat(content.getParagraphs()).as(after).isEqualTo(LineMaker.lines(article, 0, Lines.count(article), fresh));
    }

    private static Optional<Finds> finds(Article article, Query query) {
        return query.meaning() instanceof Query.Meaning.Clear(Search search) && !query.isEmpty()
                ? Optional.of(Finds.of(article, search, Extent.ALL))
                : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({"1,", "2,", "3,", "4,", "5, a", "6, salt", "7, 'he '", "8, x", "9, ن", "10, \\w+[aeiou]\\b"})
    void anyCommandsLeaveWhatAFreshStartWouldShow(long seed, @Nullable String words) throws Exception {
        var query = new Query(words == null ? "" : words, false, false, true);
        byte[] feature = Files.readAllBytes(Path.of(System.getProperty("galley.home"), "assets/samples/white-harvest/article.json"));
        Document document = show(ArticleReader.read(feature).article());
        found.show(finds(document.article(), query), document.selection(), 0, content.getParagraphs().size());
        checkShows(document, query, "at first");
        var random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            document.select(spots.finds().isPresent() && random.nextInt(4) == 0
                    ? spots.finds().get().get(0).map(Found::selection).orElse(document.selection())
                    : somewhere(document.article(), random));
            int command = random.nextInt(COMMANDS.size() + 2);
            boolean _ = command < COMMANDS.size()
                    ? document.run(COMMANDS.get(command))
                    : command % 2 == 0 ? document.undo() : document.redo();
            checkShows(document, query, "seed %d, step %d, command %d".formatted(seed, i, command));
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
    void itemsAfterANewOneAreNumberedAgain() {
        var items = List.of("one", "two", "three").stream()
                .map(text -> TextBlock.paragraph(text, text).withListing(Listing.of(Listing.NUMBER, 1))).toList();
        Document document = show(Article.untitled("urn:x", "en").withBody(Blocks.of(items)));
        document.select(Selection.at(6, 3));

        document.run(Structure.enter());

        assertThat(content.getParagraphs().subList(6, 10)).extracting(line -> line.getParagraphStyle().number()).containsExactly(1, 2, 3,
                4);
    }

    @Test
    void aKeystrokeTouchesOneLine() {
        Document document = show(
                Article.untitled("urn:x", "en").withBody(Blocks.of(TextBlock.paragraph("a", "one"), TextBlock.paragraph("b", "two"))));
        document.select(Selection.at(6, 3));
        int[] changed = {0};
        content.getParagraphs().observeChanges(change -> change.getModifications().forEach(part -> changed[0] += part.getAddedSize()));

        document.run(Typing.insert("!"));

        assertThat(changed[0]).isEqualTo(1);
    }

    @Test
    void aHardBreakAndAnObjectTakeOneUnitEach() {
        Document document = show(Article.untitled("urn:x", "en"));
        document.select(Selection.at(6, 0));
        document.run(Typing.insert("a\nb"));
        document.run(Inserting.inlinePicture(Picture.of("p", "images/a.png")));

        assertThat(content.getParagraphs().get(6).length()).isEqualTo(4);
        assertThat(content.getParagraphs()).hasSize(Lines.count(document.article()));
    }
}
