package app.galley.convert.word;

import static app.galley.convert.word.WordFiles.docx;
import static app.galley.convert.word.WordFiles.drawing;
import static app.galley.convert.word.WordFiles.p;
import static app.galley.convert.word.WordFiles.r;
import static app.galley.convert.word.WordFiles.withComments;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.Imported;
import app.galley.convert.Note;
import app.galley.convert.word.in.WordImport;
import app.galley.format.ReviewReader;
import app.galley.format.ReviewWriter;
import app.galley.model.review.Discussion;
import app.galley.model.review.Matter;
import app.galley.model.review.Review;
import app.galley.review.Recording;
import app.galley.review.Thread;
import app.galley.review.Threads;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Comments and tracked changes made to do harm, or by programs that do as they like: every word ends in the article, a remark or the report.
class HostileWordReviewTest {

    private static final String HEADED = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + r("Ferries run") + "</w:p>";
    private static final String BY = " w:id=\"9\" w:author=\"Bo\" w:date=\"2026-03-04T09:30:00Z\"";

    private static String comment(String id, String attributes, String text) {
        return "<w:comment w:id=\"" + id + "\" " + attributes + ">" + p(text) + "</w:comment>";
    }

    private static String begin(String id) {
        return "<w:commentRangeStart w:id=\"" + id + "\"/>";
    }

    private static String end(String id) {
        return "<w:commentRangeEnd w:id=\"" + id + "\"/>";
    }

    private static String reference(String id) {
        return "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    }

    /// What a margin would show; every review can be written and read.
    private static List<String> shown(byte[] docx) throws Exception {
        Imported imported = WordImport.read(docx);
        List<Review> reviews = Recording.of(imported.article(), imported.discussions());
        for (Review review : reviews) {
            assertThat(ReviewReader.read(ReviewWriter.write(review)).review().remarks()).hasSameSizeAs(review.remarks());
        }
        return Threads.of(imported.article(), reviews).threads().stream().map(HostileWordReviewTest::shown).toList();
    }

    private static String shown(Thread thread) {
        return thread.remark().by().name() + "/" + thread.words() + "/" + thread.remark().matter().text()
                + (thread.remark().matter() instanceof Matter.Suggestion ? "suggestion" : "")
                + String.join("", thread.replies().stream().map(reply -> "/" + reply.matter().text()).toList());
    }

    @Test
    void rangesMayBeMissingOverlapOrNeverEnd() throws Exception {
        String body = HEADED + "<w:p>" + begin("1") + r("One ") + begin("2") + r("two ") + end("1") + r("three ") + end("2") + begin("3")
                + r("four.") + "</w:p>" + "<w:p>" + r("Five.") + reference("4") + "</w:p>";
        String comments = comment("1", "w:author=\"A\"", "a") + comment("2", "w:author=\"A\"", "b") + comment("3", "w:author=\"A\"", "c")
                + comment("4", "w:author=\"A\"", "d") + comment("5", "w:author=\"A\"", "e") + comment("1", "w:author=\"A\"", "f");
        assertThat(shown(withComments(body, comments))).containsExactlyInAnyOrder("A/One two /a", "A/two three /b", "A/four./c",
                "A/Five./d",
                "A//e", "A/One two /f");
    }

    @Test
    void rangesWithoutCommentsAreNothing() throws Exception {
        assertThat(shown(docx(HEADED + "<w:p>" + begin("1") + r("One.") + end("1") + end("7") + reference("1") + "</w:p>"))).isEmpty();
    }

    @Test
    void authorsMayBeNobodyOrEndlessAndDatesNonsense() throws Exception {
        String body = HEADED + "<w:p>" + r("One.") + reference("1") + reference("2") + reference("3") + "</w:p>";
        byte[] docx = withComments(body,
                comment("1", "", "a") + comment("2", "w:author=\"" + "x".repeat(10_000) + "\" w:date=\"soon\"", "b")
                        + comment("3", "w:author=\" A&#9;&#10;B \" w:date=\"99999-01-01T00:00:00Z\"", "c"));
        assertThat(shown(docx)).containsExactlyInAnyOrder("Unknown/One./a", "x".repeat(100) + "/One./b", "A B/One./c");
        assertThat(WordImport.read(docx).report()).extracting(Note::message).contains("The name of a reviewer was cut.");
        assertThat(WordImport.read(docx).discussions()).extracting(discussion -> discussion.remark().created()).containsOnly("");
    }

    @Test
    void whatIsPutInAndTakenOutAgainIsInASuggestionOrTheReport() throws Exception {
        String inner = "<w:del w:author=\"Cy\"><w:r><w:delText>once </w:delText></w:r></w:del>";
        byte[] docx = docx(HEADED + "<w:p>" + r("It ") + "<w:ins" + BY + ">" + r("ran ") + inner + "<w:del" + BY
                + "><w:r><w:delText>twice</w:delText></w:r></w:del></w:ins>" + r("late.") + "</w:p>");
        Imported imported = WordImport.read(docx);
        assertThat(imported.discussions()).hasSize(1);
        assertThat(imported.discussions().getFirst().remark().matter().toString()).contains("ran once ");
        assertThat(imported.report()).extracting(Note::text).contains("once ", "twice");
    }

    @Test
    void commentsStandInFieldsTablesNotesAndOnPictures() throws Exception {
        String data = "<w:tbl><w:tr><w:tc><w:p>" + begin("1") + r("Boat") + end("1") + "</w:p></w:tc><w:tc><w:p>" + begin("2") + r("Time")
                + "</w:p></w:tc></w:tr><w:tr><w:tc><w:p>" + r("Star") + end("2") + "</w:p></w:tc><w:tc>" + p("6.10")
                + "</w:tc></w:tr></w:tbl>";
        String field = "<w:p>" + r("By ") + begin("3") + "<w:fldSimple w:instr=\" AUTHOR \">" + r("Ann") + "</w:fldSimple>" + end("3")
                + "</w:p>";
        String picture = "<w:p>" + begin("4") + drawing("r:link=\"a\"", "far") + end("4") + "</w:p>";
        String headline = HEADED.replace(r("Ferries run"), begin("5") + r("Ferries") + end("5") + r(" run"));
        List<String> shown = shown(withComments(headline + p("Text.") + data + field + picture, comment("1", "w:author=\"A\"", "a")
                + comment("2", "w:author=\"A\"", "b") + comment("3", "w:author=\"A\"", "c") + comment("4", "w:author=\"A\"", "d")
                + comment("5", "w:author=\"A\"", "e")));
        assertThat(shown).containsExactlyInAnyOrder("A/Boat/a", "A/Time\nStar/b", "A/Ann/c", "A//d", "A/Ferries/e");
    }

    @Test
    void answersInACircleAndToNobodyAreStillRead() throws Exception {
        assertThat(shown(withComments(HEADED + "<w:p>" + r("One.") + reference("1") + "</w:p>", comment("1", "w:author=\"A\"", "a")
                + comment("2", "w:author=\"B\"", "b")))).containsExactlyInAnyOrder("A/One./a", "B//b");
    }

    @Test
    void wholeRowsAndPicturesMayComeAndGo() throws Exception {
        String row = "<w:tr><w:trPr><w:%s" + BY + "/></w:trPr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        String table = "<w:tbl><w:tr><w:tc>" + p("Boat") + "</w:tc><w:tc>" + p("Time") + "</w:tc></w:tr>" + row.formatted("ins", p("Moon"),
                p("7.10")) + row.formatted("del", p("Star"), p("6.10")) + "</w:tbl>";
        Imported imported = WordImport.read(docx(HEADED + p("Text.") + table + "<w:p><w:ins" + BY + ">" + drawing("r:link=\"a\"", "far")
                + "</w:ins></w:p>"));
        assertThat(imported.article().toString()).contains("Star | 6.10").doesNotContain("Moon");
        assertThat(imported.discussions()).extracting(discussion -> discussion.remark().matter().toString())
                .anyMatch(matter -> matter.contains("InsertBlocks") && matter.contains("Moon | 7.10"))
                .anyMatch(matter -> matter.contains("PictureBlock"));
    }

    @Test
    void moreCommentsThanAnybodyCouldReadAreTold() throws Exception {
        var body = new StringBuilder(HEADED);
        var comments = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            body.append(i % 40 == 0 ? "<w:p>" : "").append(begin(i + "")).append(r("word" + i + " ")).append(i % 40 == 39 ? "</w:p>" : "");
            comments.append(comment(String.valueOf(i), "w:author=\"A" + i % 3 + "\"", "said " + i));
        }
        Imported imported = WordImport.read(withComments(body.toString(), comments.toString()));
        assertThat(imported.discussions()).hasSize(5_000);
        assertThat(imported.report()).extracting(Note::text).contains("said 5999");
    }

    @Test
    void noWordIsLostHoweverChangesAreNested() throws Exception {
        var random = new Random(11);
        for (int run = 0; run < 25; run++) {
            var body = new StringBuilder(HEADED);
            int words = 0;
            for (int paragraph = 0; paragraph < 5; paragraph++) {
                String mark = List.of("", "<w:ins" + BY + "/>", "<w:del" + BY + "/>", "<w:del w:author=\"Cy\"/>").get(random.nextInt(4));
                body.append("<w:p><w:pPr><w:rPr>").append(mark).append("</w:rPr></w:pPr>");
                for (int i = 0; i < 4; i++) {
                    body.append(changed(random, r("wörd" + words++ + "x "), 2));
                }
                body.append("</w:p>");
            }
            Imported imported = WordImport.read(docx(body.toString()));
            String all = imported.article() + imported.discussions().stream().map(Discussion::toString).toList().toString()
                    + imported.report();
            for (int i = 0; i < words; i++) {
                assertThat(all).as(body.toString()).contains("wörd" + i + "x");
            }
            Recording.of(imported.article(), imported.discussions());
        }
    }

    private static String changed(Random random, String run, int depth) {
        if (depth == 0) {
            return run;
        }
        String who = random.nextBoolean() ? BY : " w:author=\"Cy\"";
        return switch (random.nextInt(4)) {
            case 0 -> "<w:ins" + who + ">" + changed(random, run, depth - 1) + "</w:ins>";
            case 1 -> "<w:del" + who + ">" + changed(random, run.replace("w:t", "w:delText").replace("w:delTextTexT", "w:delText"), 0)
                    + "</w:del>";
            case 2 -> "<w:moveTo" + who + ">" + run + "</w:moveTo>";
            default -> run;
        };
    }
}
