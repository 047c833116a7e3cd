package app.galley.convert.word;

import static app.galley.convert.word.Discussed.ANA;
import static app.galley.convert.word.Discussed.ARTICLE;
import static app.galley.convert.word.Discussed.BEN;
import static app.galley.convert.word.WordFiles.docx;
import static app.galley.convert.word.WordFiles.p;
import static app.galley.convert.word.WordFiles.r;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.Imported;
import app.galley.convert.LibreOffice;
import app.galley.convert.ShownBlocks;
import app.galley.convert.word.in.WordImport;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Listing;
import app.galley.model.Style;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Source;
import app.galley.model.review.State;
import app.galley.review.Accepting;
import app.galley.review.Recording;
import app.galley.review.Thread;
import app.galley.review.Threads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said in a Word document is said of the article that is made of it.
class WordReviewInTest {

    private static final String HEADED = p("Ferries run again").replace("<w:p>", "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>");
    private static final String BO = " w:id=\"1\" w:author=\"Bo\" w:date=\"2026-03-04T09:30:00Z\"";

    @TempDir
    Path folder = Path.of("");

    private final Discussed discussed = new Discussed(ARTICLE);

    /// What came in, as a margin would show it.
    private record Come(Imported imported, List<Thread> threads) {

        static Come of(byte[] docx) throws Exception {
            Imported imported = WordImport.read(docx);
            return new Come(imported, Threads.of(imported.article(), Recording.of(imported.article(), imported.discussions())).threads());
        }

        List<String> shown() {
            return threads.stream().map(thread -> thread.remark().by().name() + " on “" + thread.words() + "” " + what(thread.remark())
                    + String.join("", thread.replies().stream()
                            .map(reply -> " | " + reply.by().name() + ": " + reply.matter().text()).toList())
                    + (thread.state() == State.OPEN ? "" : " " + thread.state().name().toLowerCase(Locale.ROOT))).toList();
        }

        private static String what(Remark remark) {
            return switch (remark.matter()) {
                case Matter.Suggestion(Proposal.Replace(String text), String reason) -> "puts “" + text + "”" + because(reason);
                case Matter.Suggestion(Proposal.InsertBlocks(var blocks, _), String reason) ->
                    "puts in " + ShownBlocks.of(Blocks.of(blocks)) + because(reason);
                case Matter.Suggestion(Proposal.Rewrite(var block), String reason) ->
                    "makes it " + ShownBlocks.of(Blocks.of(block)) + because(
                            reason);
                case Matter.Suggestion(Proposal.SetKind(var style, var listing), String reason) ->
                    "makes it " + style.name() + listing.item() + because(reason);
                case Matter.Suggestion(Proposal.RemoveBlock(), String reason) -> "takes it out" + because(reason);
                case Matter.Suggestion(Proposal.MoveBlock _, String reason) -> "moves it" + because(reason);
                default -> "says " + remark.matter().text();
            };
        }

        private static String because(String reason) {
            return reason.isEmpty() ? "" : " because " + reason;
        }

        /// The article when everything is accepted.
        String accepted() {
            Accepting.All all = Accepting.all(imported.article(), threads);
            assertThat(all.refused()).isEmpty();
            return ShownBlocks.of(all.after().body());
        }
    }

    private static Article edited(Block... blocks) {
        return ARTICLE.withBody(Blocks.of(List.of(blocks)));
    }

    private static TextBlock block(int index) {
        return (TextBlock) ARTICLE.body().get(index);
    }

    @Test
    void commentsComeBackWithTheirAnswersStateAndPlace() throws Exception {
        Remark first = discussed.comment(ANA, "six boats", "Are there six?\n\n  I count five.");
        discussed.reply(BEN, first, "Six, I asked.");
        discussed.decide(BEN, first, State.RESOLVED);
        discussed.comment(BEN, "", "A fine piece.");
        discussed.say(BEN, discussed.target("Night boats"), new Matter.Comment(Kind.QUESTION, "All of them?"));
        discussed.say(ANA, discussed.target("every night"), new Matter.FactCheck(State.VERIFIED,
                List.of(new Source(Source.Kind.DOCUMENT, "Timetable", "p. 4")), "From May on."));
        Come come = Come.of(discussed.docx());
        assertThat(come.shown()).containsExactly("Ben Oduya on “” says A fine piece.", "Ben Oduya on “Night boats” says All of them?",
                "Ana Lima on “six boats” says Are there six?\n\n  I count five. | Ben Oduya: Six, I asked. resolved",
                "Ana Lima on “every night” says From May on. verified");
        assertThat(come.threads()).extracting(thread -> thread.remark().created()).contains("2026-03-03T10:00:00Z");
        assertThat(come.threads().get(1).remark().matter()).isEqualTo(new Matter.Comment(Kind.QUESTION, "All of them?"));
        assertThat(come.imported().report()).isEmpty();
    }

    @Test
    void wordsThatWouldChangeComeBackAsSuggestionsWithReasonsAndAnswers() throws Exception {
        Remark remark = discussed.say(ANA, discussed.target("six"), new Matter.Suggestion(new Proposal.Replace("eight"), "I counted."));
        discussed.reply(BEN, remark, "So did I.");
        discussed.say(BEN, discussed.target("six boats"), new Matter.Suggestion(new Proposal.Replace("ten ships"), ""));
        discussed.say(BEN, discussed.target("Nobody knew "), new Matter.Suggestion(new Proposal.Replace(""), ""));
        discussed.say(BEN, discussed.target("storms"), new Matter.Comment(Kind.COMMENT, "Why?"));
        Come come = Come.of(discussed.docx());
        assertThat(ShownBlocks.of(come.imported().article().body())).isEqualTo(ShownBlocks.of(ARTICLE.body()));
        assertThat(come.shown()).containsExactly("Ben Oduya on “storms” says Why?",
                "Ana Lima on “six” puts “eight” because I counted. | Ben Oduya: So did I.", "Ben Oduya on “six boats” puts “ten ships”",
                "Ben Oduya on “Nobody knew ” puts “”");
    }

    @Test
    void blocksThatWouldComeGoMoveOrBeOfAnotherKindComeBack() throws Exception {
        Block crosshead = TextBlock.paragraph("n1", "What comes next").withStyle(Style.H2);
        Block item = TextBlock.paragraph("n2", "A list").withListing(Listing.of(Listing.BULLET, 1));
        Article edited = edited(block(3), block(0).withStyle(Style.QUOTE), crosshead, item, ARTICLE.body().get(2));
        discussed.edit(ANA, edited.with(Field.KICKER, "Harbour"));
        Come come = Come.of(discussed.docx());
        assertThat(ShownBlocks.of(come.imported().article().body())).isEqualTo(ShownBlocks.of(ARTICLE.body()));
        assertThat(come.accepted()).isEqualTo(ShownBlocks.of(edited.body()));
        assertThat(come.shown()).anyMatch(line -> line.endsWith("moves it")).anyMatch(line -> line.endsWith("takes it out"))
                .anyMatch(line -> line.endsWith("makes it blockquote")).contains("Ana Lima on “” puts “Harbour”");
    }

    @Test
    void otherMarksAndLinksComeBackAsAnotherParagraph() throws Exception {
        Come come = Come.of(docx(HEADED + "<w:p>" + r("It is ") + "<w:r><w:rPr><w:b/><w:rPrChange" + BO
                + "><w:rPr/></w:rPrChange></w:rPr><w:t>so</w:t></w:r>" + r(".") + "</w:p>"));
        assertThat(ShownBlocks.of(come.imported().article().body())).isEqualTo("normal It is so.");
        assertThat(come.shown()).containsExactly("Bo on “It is so.” makes it normal It is [strong so].");
    }

    @Test
    void paragraphsAreAsTheyWereBeforeTheyWerePartedOrJoined() throws Exception {
        String mark = "<w:pPr><w:rPr><w:%s" + BO + "/></w:rPr></w:pPr>";
        String fresh = "<w:ins" + BO + ">" + r("A new one.") + "</w:ins>";
        Come behind = Come.of(docx(HEADED + "<w:p>" + mark.formatted("ins") + r("One.") + "</w:p><w:p>" + fresh + "</w:p>" + p("Two.")));
        assertThat(ShownBlocks.of(behind.imported().article().body())).isEqualTo("normal One.|normal Two.");
        assertThat(behind.accepted()).isEqualTo("normal One.|normal A new one.|normal Two.");
        Come parted = Come.of(docx(HEADED + "<w:p>" + mark.formatted("ins") + r("One. ") + "</w:p>" + p("Two.")));
        assertThat(ShownBlocks.of(parted.imported().article().body())).isEqualTo("normal One. Two.");
        assertThat(parted.accepted()).isEqualTo("normal One. |normal Two.");
        Come joined = Come.of(docx(HEADED + "<w:p>" + mark.formatted("del") + r("One, ") + "</w:p>" + p("two.") + p("Three.")));
        assertThat(ShownBlocks.of(joined.imported().article().body())).isEqualTo("normal One,|normal two.|normal Three.");
        assertThat(joined.accepted()).isEqualTo("normal One,two.|normal Three.");
        Come across = Come.of(docx(HEADED + "<w:p>" + mark.formatted("del") + r("One ") + gone("goes.") + "</w:p><w:p>"
                + mark.formatted("del") + gone("And this.") + "</w:p><w:p>" + gone("Then ") + r("three.") + "</w:p>"));
        assertThat(across.shown()).hasSize(1);
        assertThat(across.accepted()).isEqualTo("normal One three.");
        Come whole = Come.of(docx(HEADED + "<w:p>" + mark.formatted("del") + gone("One.") + "</w:p>" + p("Two.")));
        assertThat(whole.shown()).containsExactly("Bo on “One.” takes it out");
        assertThat(whole.accepted()).isEqualTo("normal Two.");
    }

    private static String gone(String text) {
        return "<w:del" + BO + "><w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r></w:del>";
    }

    @Test
    void aCommentOnWordsThatWouldOnlyComeIsPartOfTheirDiscussion() throws Exception {
        byte[] docx = WordFiles.withComments(HEADED + "<w:p>" + r("It is ") + "<w:commentRangeStart w:id=\"0\"/><w:ins" + BO + ">"
                + r("very ") + "</w:ins><w:commentRangeEnd w:id=\"0\"/>" + r("late.") + "</w:p>",
                "<w:comment w:id=\"0\" w:author=\"Ann\"><w:p><w:r><w:t>Is it?</w:t></w:r></w:p></w:comment>");
        assertThat(Come.of(docx).shown()).containsExactly("Bo on “” puts “very ” | Ann: Is it?");
    }

    @Test
    void nothingIsSaidOfAPlainDocument() throws Exception {
        Come come = Come.of(docx(HEADED + p("Words.")));
        assertThat(come.imported().discussions()).isEmpty();
        assertThat(come.threads()).isEmpty();
    }

    @Test
    void whatLibreOfficeTracksAndCommentsComesIn() throws Exception {
        LibreOffice.assumeThere();
        String info = "<office:change-info><dc:creator>Bo Lund</dc:creator><dc:date>2026-03-04T09:30:00</dc:date></office:change-info>";
        Path source = folder.resolve("theirs.fodt");
        Files.writeString(source, """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
                <office:body><office:text><text:tracked-changes>
                <text:changed-region xml:id="c1" text:id="c1"><text:insertion>%1$s</text:insertion></text:changed-region>
                <text:changed-region xml:id="c2" text:id="c2"><text:deletion>%1$s<text:p>was </text:p></text:deletion></text:changed-region>
                </text:tracked-changes><text:h text:outline-level="1">Ferries run again</text:h>
                <text:p>It <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>is <text:change-end text:change-id="c1"/>a
                <office:annotation office:name="a1"><dc:creator>Ann Roe</dc:creator><dc:date>2026-03-05T10:00:00</dc:date><text:p>How fine?</text:p></office:annotation>fine
                day<office:annotation-end office:name="a1"/> at sea.</text:p></office:text></office:body></office:document>
                """.formatted(info).strip());
        Come come = Come.of(Files.readAllBytes(LibreOffice.convert(folder, source, "docx", "docx:MS Word 2007 XML")));
        assertThat(come.shown()).containsExactlyInAnyOrder("Bo Lund on “was ” puts “is ”", "Ann Roe on “fine day” says How fine?");
        assertThat(come.accepted()).isEqualTo("normal It is a fine day at sea.");
        assertThat(come.threads()).extracting(thread -> thread.remark().created()).contains("2026-03-04T09:30:00Z");
    }
}
