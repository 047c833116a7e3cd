package app.galley.convert.word;

import static app.galley.convert.word.Discussed.ANA;
import static app.galley.convert.word.Discussed.ARTICLE;
import static app.galley.convert.word.Discussed.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.LibreOffice;
import app.galley.convert.word.out.WordExport;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Listing;
import app.galley.model.Style;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Source;
import app.galley.model.review.State;
import app.galley.render.Pictures;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was said of an article is in its Word document, where people who use Word look for it.
class WordReviewOutTest {

    @TempDir
    Path folder = Path.of("");

    private final Discussed discussed = new Discussed(ARTICLE);

    private static Document part(byte[] docx, String name) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
                }
            }
        }
        return new Document("");
    }

    private static List<String> all(Document part, String tag) {
        return part.getElementsByTag(tag).stream().map(Element::wholeText).toList();
    }

    @Test
    void aPlainDocumentHasNoTraceOfAnyRemark() throws Exception {
        byte[] plain = WordExport.write(ARTICLE, Pictures.NONE, Discussed.NOW);
        assertThat(part(plain, "word/comments.xml").wholeText()).isEmpty();
        assertThat(part(plain, "word/document.xml").outerHtml()).doesNotContain("w:comment", "w:ins", "w:del");
    }

    @Test
    void commentsStandAtTheirWordsWithTheirAnswersAndTheirState() throws Exception {
        Remark first = discussed.comment(ANA, "six boats", "Are there six?\nI count five.");
        discussed.reply(BEN, first, "Six, I asked.");
        discussed.decide(BEN, first, State.RESOLVED);
        discussed.comment(BEN, "", "A fine piece.");
        byte[] docx = discussed.docx();
        Document comments = part(docx, "word/comments.xml");
        assertThat(comments.getElementsByTag("w:comment")).extracting(comment -> comment.attr("w:author") + "/" + comment.attr("w:initials")
                + "/" + comment.attr("w:date")).containsExactly("Ana Lima/AL/2026-03-03T10:00:00Z", "Ben Oduya/BO/2026-03-03T10:01:00Z",
                        "Ben Oduya/BO/2026-03-03T10:03:00Z");
        assertThat(all(comments, "w:p")).containsExactly("Are there six?", "I count five.", "Six, I asked.",
                "About the whole article: A fine piece.");
        Document extended = part(docx, "word/commentsExtended.xml");
        assertThat(extended.getElementsByTag("w15:commentEx")).extracting(comment -> comment.attr("w15:done")).containsExactly("1", "1",
                "0");
        assertThat(extended.getElementsByTag("w15:commentEx").get(1).attr("w15:paraIdParent"))
                .isEqualTo(comments.getElementsByTag("w:comment").first().getElementsByTag("w:p").last().attr("w14:paraId"));
        assertThat(between(part(docx, "word/document.xml"), "0")).isEqualTo("six boats");
        assertThat(between(part(docx, "word/document.xml"), "2")).isEqualTo("Night boats return");
    }

    /// The words between the borders of a comment.
    private static String between(Document document, String id) {
        var words = new StringBuilder();
        boolean[] in = new boolean[1];
        document.traverse((node, _) -> {
            if (node instanceof Element element && element.attr("w:id").equals(id)) {
                in[0] = element.tagName().equals("w:commentRangeStart") || in[0] && !element.tagName().equals("w:commentRangeEnd");
            }
            if (in[0] && node instanceof Element element && List.of("w:t", "w:delText").contains(element.tagName())) {
                words.append(element.wholeText());
            }
        });
        return words.toString();
    }

    @Test
    void wordsThatWouldGoOrComeAreTrackedChanges() throws Exception {
        discussed.edit(ANA, edited("It was said that eight boats will cross every night from Friday on."));
        Document document = part(discussed.docx(), "word/document.xml");
        assertThat(all(document, "w:del")).containsExactly("six");
        assertThat(all(document, "w:ins")).containsExactly("eight");
        assertThat(document.getElementsByTag("w:ins").attr("w:author")).isEqualTo("Ana Lima");
    }

    private static Article edited(String first) {
        var blocks = new ArrayList<Block>(ARTICLE.body());
        blocks.set(0, TextBlock.paragraph("p1", first));
        return ARTICLE.withBody(Blocks.of(blocks));
    }

    @Test
    void ofTwoSuggestionsOnTheSameWordsOneIsACommentInWords() throws Exception {
        discussed.edit(ANA, edited("It was said that eight boats will cross every night from Friday on."));
        discussed.edit(BEN, edited("It was said that ten boats will cross every night from Friday on."));
        byte[] docx = discussed.docx();
        assertThat(all(part(docx, "word/document.xml"), "w:ins")).containsExactly("eight");
        assertThat(all(part(docx, "word/comments.xml"), "w:p")).containsExactly("Suggestion: “ten” in place of these words.");
    }

    @Test
    void wholeParagraphsComeGoMoveAndAreOfAnotherKind() throws Exception {
        Block crosshead = TextBlock.paragraph("n1", "What comes next").withStyle(Style.H2);
        Block item = TextBlock.paragraph("n2", "A list").withListing(Listing.of(Listing.BULLET, 1));
        discussed.edit(ANA, ARTICLE.with(Field.KICKER, "Harbour").withBody(Blocks.of(ARTICLE.body().get(3),
                ((TextBlock) ARTICLE.body().get(0)).withStyle(Style.QUOTE), crosshead, item, ARTICLE.body().get(2))));
        Document document = part(discussed.docx(), "word/document.xml");
        assertThat(all(document, "w:del")).contains("Nobody knew when the seventh would follow, and nobody asked.");
        assertThat(all(document, "w:ins")).contains("Harbour", "What comes next", "A list");
        assertThat(all(document, "w:moveFrom")).contains("The harbour master was glad to see them all at home.");
        assertThat(all(document, "w:moveTo")).contains("The harbour master was glad to see them all at home.");
        assertThat(document.getElementsByTag("w:pPrChange")).hasSize(1);
    }

    @Test
    void aFactCheckSaysItsStateAndSourcesInWords() throws Exception {
        discussed.say(ANA, discussed.target("every night"), new Matter.FactCheck(State.VERIFIED,
                List.of(new Source(Source.Kind.DOCUMENT, "Timetable", "p. 4")), "From May on."));
        assertThat(all(part(discussed.docx(), "word/comments.xml"), "w:p")).containsExactly("Fact check: verified.",
                "Source, document: Timetable", "At: p. 4", "From May on.");
    }

    @Test
    void libreOfficeKeepsCommentsAndChangesWithTheirAuthors() throws Exception {
        LibreOffice.assumeThere();
        Remark first = discussed.comment(ANA, "six boats", "Are there six?");
        discussed.reply(BEN, first, "Six, I asked.");
        discussed.decide(BEN, first, State.RESOLVED);
        discussed.edit(BEN, edited("It was said that six boats will leave every night from Friday on, and two by day."));
        discussed.edit(ANA, ARTICLE.withBody(Blocks.of(ARTICLE.body().get(0), ARTICLE.body().get(2),
                TextBlock.paragraph("n1", "What comes next").withStyle(Style.H2), ARTICLE.body().get(3))));
        Path ours = folder.resolve("ours.docx");
        Files.write(ours, discussed.docx());
        Document text = Jsoup.parse(Files.readString(LibreOffice.convert(folder, ours, "fodt", "fodt")), "", Parser.xmlParser());
        assertThat(text.getElementsByTag("office:annotation")).extracting(one -> one.getElementsByTag("dc:creator").text() + ": "
                + one.getElementsByTag("text:p").text()).containsExactlyInAnyOrder("Ana Lima: Are there six?", "Ben Oduya: Six, I asked.");
        assertThat(text.getElementsByTag("office:annotation").attr("loext:resolved")).isEqualTo("true");
        assertThat(text.getElementsByTag("text:changed-region")).extracting(one -> one.child(0).tagName().replaceFirst(".*:", "") + " by "
                + one.getElementsByTag("dc:creator").text()).contains("deletion by Ben Oduya", "insertion by Ben Oduya",
                        "deletion by Ana Lima", "insertion by Ana Lima");
    }
}
