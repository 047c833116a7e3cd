package app.galley.convert.word;

import static app.galley.convert.word.WordFiles.PNG;
import static app.galley.convert.word.WordFiles.docx;
import static app.galley.convert.word.WordFiles.drawing;
import static app.galley.convert.word.WordFiles.item;
import static app.galley.convert.word.WordFiles.p;
import static app.galley.convert.word.WordFiles.r;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.Imported;
import app.galley.convert.Note;
import app.galley.convert.ShownBlocks;
import app.galley.convert.word.in.WordImport;
import app.galley.model.Author;
import app.galley.model.Field;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// What becomes of the things people make in Word.
class WordImportTest {

    private static final String HEADED = p("H", "Ferries run again") + p("Words.");
    private static final Consumer<XWPFDocument> HEADINGS = document -> WordFiles.styles(document, "H", "Title", "berschrift1", "heading 1",
            "berschrift2", "heading 2", "U", "Subtitle", "K", "Kicker", "B", "Byline", "D", "Dateline", "L", "caption", "C", "Credit", "Z",
            "Quote", "I", "Intense Quote", "c-F", "Strong", "c-H", "Hyperlink");

    @Test
    void stylesSayWhatIsWhatWhateverTheirIds() throws Exception {
        Imported imported = read(p("K", "Harbour") + p("H", "Ferries run") + p("H", "again") + p("U", "After a week.")
                + p("B", "By Mira Okafor and Piet Lindgrave") + p("D", "QUAY 4") + p("One.") + p("berschrift1", "Why")
                + p("berschrift2", "How")
                + p("Z", "Never again.") + p("I", "We sail."), HEADINGS);
        assertThat(imported.article().get(Field.KICKER)).isEqualTo("Harbour");
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Ferries run again");
        assertThat(imported.article().get(Field.STANDFIRST)).isEqualTo("After a week.");
        assertThat(imported.article().get(Field.AUTHORS)).extracting(Author::name).containsExactly("Mira Okafor", "Piet Lindgrave");
        assertThat(imported.article().get(Field.DATELINE)).isEqualTo("QUAY 4");
        assertThat(shown(imported)).isEqualTo("normal One.|h2 Why|h3 How|blockquote Never again.|pull We sail. – ");
    }

    @Test
    void theFirstHeadingIsTheHeadlineWhereThereIsNoTitle() throws Exception {
        Imported imported = read(p("berschrift1", "Ferries run again") + p("One.") + p("berschrift2", "Why"), HEADINGS);
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Ferries run again");
        assertThat(shown(imported)).isEqualTo("normal One.|h2 Why");
    }

    @Test
    void listsNestAndNumbersThatDoNotFitBecomeText() throws Exception {
        Imported imported = read(HEADED + item(1, 0, "a") + item(1, 1, "b") + item(2, 0, "c") + item(2, 1, "d") + item(2, 0, "e") + p("x")
                + item(2, 0, "f"), document -> {
                    HEADINGS.accept(document);
                    WordFiles.lists(document, "bullet", "lowerLetter");
                });
        assertThat(shown(imported)).isEqualTo("normal Words.|normal•1 a|normal•2 b|normal#1 c|normal#2 d|normal#1 e|normal x|normal c) f");
        assertThat(messages(imported)).contains("A number of a list became text.");
    }

    @Test
    void looksBecomeMarksAndStylesOfParagraphsDoNot() throws Exception {
        Imported imported = read(
                HEADED + "<w:p>" + r("<w:b/><w:i w:val=\"0\"/>", "bold") + r("<w:i/>", "it") + r("<w:u w:val=\"single\"/>", "un")
                        + r("<w:u w:val=\"none\"/>", "no") + r("<w:strike/>", "st") + r("<w:vertAlign w:val=\"superscript\"/>", "2")
                        + r("<w:rtl/><w:bCs/>", "عربي") + r("<w:vanish/>", "secret")
                        + "<w:r><w:tab/><w:t>a</w:t><w:br/><w:noBreakHyphen/></w:r></w:p>",
                HEADINGS);
        assertThat(shown(imported))
                .endsWith("|normal [strong bold][em it][underline un]no[strike-through st][sup 2][strong عربي]\ta\\n\u2011");
        assertThat(dropped(imported)).contains("secret");
    }

    @Test
    void linksOfEveryKindComeInAndBadOnesAreTold() throws Exception {
        Imported imported = read(
                HEADED + "<w:p><w:hyperlink r:id=\"a\">" + r("<w:rStyle w:val=\"c-H\"/>", "one") + "</w:hyperlink>" + r(" ")
                        + "<w:hyperlink r:id=\"b\">" + r("bad") + "</w:hyperlink>" + r(" ")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"mailto:a@example.org\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("two") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "<w:fldSimple w:instr=\" AUTHOR \">" + r("Ann") + "</w:fldSimple><w:hyperlink w:anchor=\"x\">" + r("in")
                        + "</w:hyperlink></w:p>",
                document -> {
                    HEADINGS.accept(document);
                    relate(document, "https://example.org/a?b=1&c=2", "hyperlink", "a");
                    relate(document, "javascript:alert(1)", "hyperlink", "b");
                });
        assertThat(shown(imported)).endsWith("normal [link:https://example.org/a?b=1&c=2 one] bad [link:mailto:a@example.org two]Annin");
        assertThat(dropped(imported)).contains("javascript:alert(1)", "x");
    }

    @Test
    void notesStandAtTheEndAlsoFromRightToLeft() throws Exception {
        Imported imported = read(HEADED + "<w:p>" + r("نص") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" أكثر")
                + "<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>", document -> {
                    HEADINGS.accept(document);
                    document.createFootnotes();
                    document.createFootnote().createParagraph().createRun().setText(" حاشية");
                    document.createEndnote().createParagraph().createRun().setText("the end");
                }, "<w:footnoteReference w:id=\"2\"/>", "<w:endnoteReference w:id=\"2\"/>");
        assertThat(shown(imported)).endsWith("|normal نص[sup 1] أكثر[sup 2]|normal [sup 1] حاشية|normal [sup 2] the end");
        assertThat(messages(imported)).anyMatch(message -> message.contains("Notes stand at the end"));
    }

    @Test
    void tablesOfDataBecomeLinesAndOthersAreReadAsIfTheyWereNotThere() throws Exception {
        String data = "<w:tbl><w:tr><w:tc>" + p("Boat") + "</w:tc><w:tc>" + p("Time") + p("UTC") + "</w:tc></w:tr><w:tr><w:tc>" + p("Star")
                + "</w:tc><w:tc>" + p("6.10") + "</w:tc></w:tr></w:tbl>";
        String layout = "<w:tbl><w:tr><w:tc>" + p("x".repeat(500)) + "</w:tc><w:tc>" + p("side") + "</w:tc></w:tr></w:tbl>";
        String box = "<w:tbl><w:tr><w:tc>" + p("In a frame.") + "</w:tc></w:tr></w:tbl>";
        Imported imported = read(HEADED + data + layout + box, HEADINGS);
        assertThat(shown(imported)).isEqualTo("normal Words.|normal Boat | Time UTC|normal Star | 6.10|normal " + "x".repeat(500)
                + "|normal side|box (normal In a frame.)");
        assertThat(messages(imported)).contains("A table became lines of text.");
    }

    @Test
    void textBoxesAreBoxesAndEachIsThereOnce() throws Exception {
        String content = "<w:txbxContent>" + p("In the box.") + "</w:txbxContent>";
        Imported imported = read(HEADED + "<w:p>" + r("Beside. ")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
                + "<wp:docPr id=\"1\" name=\"t\"/><a:graphic><a:graphicData uri=\"u\"><wps:wsp><wps:txbx>" + content
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                + content + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>", HEADINGS);
        assertThat(shown(imported)).isEqualTo("normal Words.|normal Beside.|box (normal In the box.)");
    }

    @Test
    void picturesComeAlongWithTheirTexts() throws Exception {
        Imported imported = read(p("H", "Ferries") + "<w:p>" + drawing("r:embed=\"pic\"", "A boat") + "</w:p>" + p("L", "At dawn.")
                + p("C", "Mira Okafor") + p("Words.") + "<w:p>" + drawing("r:embed=\"pic\"", "Again") + "</w:p><w:p>" + r("in ")
                + drawing("r:embed=\"pic\"", "small") + "</w:p><w:p>" + drawing("r:link=\"far\"", "far") + "</w:p>", document -> {
                    HEADINGS.accept(document);
                    picture(document, "pic");
                    relate(document, "http://127.0.0.1:9/tracker.png", "image", "far");
                });
        var lead = imported.article().get(Field.LEAD).orElseThrow();
        assertThat(lead.alt() + "/" + lead.caption() + "/" + lead.creditText()).isEqualTo("A boat/At dawn./Mira Okafor");
        assertThat(imported.inside()).containsOnlyKeys(lead.contentUrl());
        assertThat(imported.inside().get(lead.contentUrl())).isEqualTo(PNG);
        assertThat(shown(imported)).isEqualTo("normal Words.|picture " + lead.contentUrl() + " Again|normal in {small}|picture  far");
        assertThat(dropped(imported)).contains("http://127.0.0.1:9/tracker.png");
    }

    @Test
    void headersAndFootersAreToldAndPageNumbersAreNothing() throws Exception {
        Imported imported = read(HEADED, document -> {
            HEADINGS.accept(document);
            var policy = new XWPFHeaderFooterPolicy(document, document.getDocument().getBody().addNewSectPr());
            policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph().createRun().setText("Confidential");
            var footer = policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
            footer.getCTP().addNewFldSimple().setInstr(" PAGE ");
            footer.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("7");
        });
        assertThat(dropped(imported)).contains("Confidential").doesNotContain("7");
    }

    @Test
    void formsMathsReadingsAndSignsGiveTheirText() throws Exception {
        Imported imported = read(HEADED + "<w:sdt><w:sdtPr/><w:sdtContent>" + p("In a control.") + "</w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Click here") + "</w:sdtContent></w:sdt><w:p>"
                + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:ruby><w:rubyPr/><w:rt>" + r("かんじ") + "</w:rt><w:rubyBase>" + r("漢字")
                + "</w:rubyBase></w:ruby></w:r><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>", HEADINGS);
        assertThat(shown(imported)).isEqualTo("normal Words.|normal In a control.|normal a+b漢字（かんじ）✓");
        assertThat(dropped(imported)).contains("Click here");
    }

    @Test
    void aDocumentWithoutStylesIsReadAsAnyOtherCopy() throws Exception {
        Imported imported = read(p("Ferries run again after a week of storms") + p("By Mira Okafor") + "<w:p>"
                + r("The first boat left the quay at dawn, to the cheers of many who had waited there for ") + r("<w:b/>", "days")
                + r(" and had slept in the hall of the old customs house.") + "</w:p>"
                + p("Nobody knew when the second would follow, and nobody asked, since all were glad to be home."), _ -> {});
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Ferries run again after a week of storms");
        assertThat(imported.article().get(Field.AUTHORS)).extracting(Author::name).containsExactly("Mira Okafor");
        assertThat(shown(imported)).startsWith("normal The first boat").contains("[strong days]").contains("|normal Nobody knew");
    }

    @Test
    void theLanguageIsThatOfMostLetters() throws Exception {
        Imported imported = read(
                HEADED + "<w:p>" + r("<w:lang w:val=\"de-CH\"/>", "Grüezi mitenand, das ist ein langer Satz.") + r("x") + "</w:p>"
                        + "<w:p>" + r("<w:lang w:eastAsia=\"ja-JP\"/>", "漢字") + "</w:p>",
                HEADINGS);
        assertThat(imported.article().get(Field.LANGUAGE)).isEqualTo("de-CH");
    }

    private static Imported read(String body, Consumer<XWPFDocument> more) throws Exception {
        return WordImport.read(docx(body, more));
    }

    /// POI counts the ids of notes itself; what the text calls them is put right here.
    private static Imported read(String body, Consumer<XWPFDocument> more, String footnote, String endnote) throws Exception {
        var ids = new BigInteger[2];
        docx(body, document -> {
            more.accept(document);
            ids[0] = document.getFootnotes().getLast().getId();
            ids[1] = document.getEndnotes().getLast().getId();
        });
        return read(body.replace(footnote, "<w:footnoteReference w:id=\"" + ids[0] + "\"/>").replace(endnote,
                "<w:endnoteReference w:id=\"" + ids[1] + "\"/>"), more);
    }

    private static void relate(XWPFDocument document, String target, String type, String id) {
        document.getPackagePart().addExternalRelationship(target,
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type, id);
    }

    private static void picture(XWPFDocument document, String id) {
        try {
            String made = document.addPictureData(PNG, Document.PICTURE_TYPE_PNG);
            var part = document.getPackagePart().getRelatedPart(document.getPackagePart().getRelationship(made));
            document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL,
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", id);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String shown(Imported imported) {
        return ShownBlocks.of(imported.article().body());
    }

    private static List<String> messages(Imported imported) {
        return imported.report().stream().map(Note::message).toList();
    }

    private static List<String> dropped(Imported imported) {
        return imported.report().stream().filter(note -> note.kind() == Note.Kind.DROPPED).map(Note::text).toList();
    }
}
