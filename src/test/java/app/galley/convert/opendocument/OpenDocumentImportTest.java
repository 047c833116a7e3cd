package app.galley.convert.opendocument;

import static app.galley.convert.opendocument.OpenDocumentFiles.PNG;
import static app.galley.convert.opendocument.OpenDocumentFiles.frame;
import static app.galley.convert.opendocument.OpenDocumentFiles.h;
import static app.galley.convert.opendocument.OpenDocumentFiles.list;
import static app.galley.convert.opendocument.OpenDocumentFiles.lists;
import static app.galley.convert.opendocument.OpenDocumentFiles.odt;
import static app.galley.convert.opendocument.OpenDocumentFiles.p;
import static app.galley.convert.opendocument.OpenDocumentFiles.span;
import static app.galley.convert.opendocument.OpenDocumentFiles.style;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.Imported;
import app.galley.convert.Note;
import app.galley.convert.ShownBlocks;
import app.galley.model.Author;
import app.galley.model.Field;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes of the things people make in LibreOffice and its like.
class OpenDocumentImportTest {

    private static final String HEADED = h(1, "Ferries run again") + p("Words.");

    @Test
    void stylesSayWhatIsWhatAlsoUnderAnAutomaticOne() throws Exception {
        Imported imported = read(odt(p("Kicker", "Harbour") + p("P1", "Ferries run") + p("Subtitle", "After a week.")
                + p("Byline", "By Mira Okafor and Piet Lindgrave") + p("Dateline", "QUAY 4") + p("One.") + h(1, "Why") + h(2, "How")
                + p("Quotations", "Never again."))
                .automatic(style("P1", "Title", "fo:font-weight=\"bold\""))
                .common(style("Title", "", "") + style("Kicker", "", "") + style("Subtitle", "", "") + style("Byline", "", "")
                        + style("Dateline", "", "") + style("Quotations", "", "")));
        assertThat(imported.article().get(Field.KICKER)).isEqualTo("Harbour");
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Ferries run");
        assertThat(imported.article().get(Field.STANDFIRST)).isEqualTo("After a week.");
        assertThat(imported.article().get(Field.AUTHORS)).extracting(Author::name).containsExactly("Mira Okafor", "Piet Lindgrave");
        assertThat(imported.article().get(Field.DATELINE)).isEqualTo("QUAY 4");
        assertThat(shown(imported)).isEqualTo("normal One.|h2 Why|h3 How|blockquote Never again.");
    }

    @Test
    void whatStylesOfOursNameIsTakenAndWordsBesideItAreTold() throws Exception {
        Imported imported = read(odt(p("Title", "Ferries") + p("Byline", "By " + span("Author_20_Name", "Mira Okafor") + " from the quay")
                + p("Dateline", span("Place", "QUAY 4") + " · " + span("Day", "3 March 2026")) + p("One."))
                .common(style("Title", "", "") + style("Byline", "", "") + style("Dateline", "", "") + text("Author_20_Name", "")
                        + text("Place", "") + text("Day", "")));
        assertThat(imported.article().get(Field.AUTHORS)).extracting(Author::name).containsExactly("Mira Okafor");
        assertThat(imported.article().get(Field.DATELINE)).isEqualTo("QUAY 4");
        assertThat(imported.report()).extracting(Note::text).contains("3 March 2026", "By Mira Okafor from the quay");
    }

    @Test
    void theFirstHeadingIsTheHeadlineWhereThereIsNoTitle() throws Exception {
        Imported imported = read(odt(p("Heading_20_1", "Ferries run again") + p("One.") + p("P2", "Why"))
                .automatic(style("P2", "Heading_20_2", "")).common(style("Heading_20_1", "", "") + style("Heading_20_2", "", "")));
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Ferries run again");
        assertThat(shown(imported)).isEqualTo("normal One.|h2 Why");
    }

    @Test
    void looksSetByHandBecomeMarksAndThoseOfNamedParagraphStylesDoNot() throws Exception {
        Imported imported = read(odt(HEADED + p(span("B", "bold") + span("I", "it" + span("B", "both")) + span("U", "un") + span("S", "st")
                + span("Sup", "2") + span("Low", "3") + span("Strong_20_Emphasis", "strong") + span("Source_20_Text", "x=1"))
                + p("Boldly", "plain") + p("P1", "all " + span("No", "but")) + p(span("Cb", "عربي") + span("Cb", "abc")))
                .automatic(text("B", "fo:font-weight=\"bold\"") + text("I", "fo:font-style=\"italic\"")
                        + text("U", "style:text-underline-style=\"solid\"") + text("S", "style:text-line-through-style=\"solid\"")
                        + text("Sup", "style:text-position=\"super 58%\"") + text("Low", "style:text-position=\"-8% 80%\"")
                        + style("P1", "", "fo:font-weight=\"bold\"") + text("No", "fo:font-weight=\"normal\"")
                        + text("Cb", "style:font-weight-complex=\"bold\""))
                .common(text("Strong_20_Emphasis", "fo:font-weight=\"bold\"") + text("Source_20_Text", "")
                        + style("Boldly", "", "fo:font-weight=\"bold\"")));
        assertThat(shown(imported)).isEqualTo("normal Words.|normal [strong bold][em it][strong,em both][underline un]"
                + "[strike-through st][sup 2][sub 3][strong strong][code x=1]|normal plain|normal [strong all ]but"
                + "|normal [strong عربي]abc");
    }

    @Test
    void blanksAreCollapsedUnlessTheyAreSaid() throws Exception {
        Imported imported = read(odt(HEADED
                + p("\n  one \n\t two" + span("x", " ")
                        + " three <text:s text:c=\"2\"/>four<text:tab/>five<text:line-break/>six\u00ADth\u00a0x")));
        assertThat(shown(imported)).isEqualTo("normal Words.|normal one two three   four\tfive\\nsix\u00adth\u00a0x");
    }

    @Test
    void listsNestGoOnAndNumbersThatDoNotFitBecomeText() throws Exception {
        Imported imported = read(odt(HEADED + list("text:style-name=\"L\" xml:id=\"a\"", p("one") + list("", p("a"), p("b")), p("two"))
                + list("text:style-name=\"N\" xml:id=\"n\"", p("first"), p("second") + p("goes on")) + p("between")
                + list("text:continue-list=\"n\" text:style-name=\"N\"", p("third"))
                + list("text:style-name=\"N\"", p("anew")))
                .automatic(lists("L", "*a") + lists("N", "1")));
        assertThat(shown(imported)).isEqualTo("normal Words.|normal•1 one|normal#2 a|normal#2 b|normal•1 two|normal#1 first|normal#1 second"
                + "|normal goes on|normal between|normal 3) third|normal#1 anew");
        assertThat(messages(imported)).contains("A number of a list became text.");
    }

    @Test
    void headingsKeepTheNumbersOfTheOutline() throws Exception {
        Imported imported = read(odt(p("Title", "T") + h(1, "One") + h(2, "Inner") + h(1, "Two"))
                .common(style("Title", "", "") + "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\"/>"
                        + "<text:outline-level-style text:level=\"2\" style:num-format=\"a\" text:display-levels=\"2\" style:num-suffix=\".\"/>"
                        + "</text:outline-style>"));
        assertThat(shown(imported)).isEqualTo("h2 1 One|h3 1.a. Inner|h2 2 Two");
    }

    @Test
    void linksComeInAndBadOnesAreTold() throws Exception {
        Imported imported = read(odt(HEADED + p("<text:a xlink:href=\"https://example.org/a?b=1&amp;c=2\">"
                + span("Internet_20_link", "one")
                + "</text:a> <text:a xlink:href=\"javascript:alert(1)\">bad</text:a> <text:a xlink:href=\"#Why|outline\">in</text:a>"))
                .common(text("Internet_20_link", "style:text-underline-style=\"solid\"")));
        assertThat(shown(imported)).endsWith("normal [link:https://example.org/a?b=1&c=2 one] bad in");
        assertThat(dropped(imported)).contains("javascript:alert(1)", "#Why|outline");
    }

    @Test
    void notesStandAtTheEndInTheOrderOfTheirSigns() throws Exception {
        Imported imported = read(odt(HEADED + p("A" + note("footnote", "one") + " B" + note("endnote", "two") + " C")));
        assertThat(shown(imported)).endsWith("|normal A[sup 1] B[sup 2] C|normal [sup 1] one|normal [sup 2] two");
        assertThat(messages(imported)).anyMatch(message -> message.contains("Notes stand at the end"));
    }

    @Test
    void tablesOfDataBecomeLines() throws Exception {
        String table = "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"1000000000\"/>"
                + "<table:table-header-rows>" + row("Boat", "Time") + "</table:table-header-rows>" + row("Star", "6.10") + "</table:table>";
        String box = "<table:table>" + row("In a frame.") + "</table:table>";
        assertThat(shown(read(odt(HEADED + table + box))))
                .isEqualTo("normal Words.|normal Boat | Time|normal Star | 6.10|box (normal In a frame.)");
    }

    @Test
    void picturesComeAlongWithAltTextAndCaption() throws Exception {
        String captioned = "<draw:frame text:anchor-type=\"paragraph\"><draw:text-box>" + p("Illustration",
                frame("as-char", "Pictures/1.png", "<svg:title>T</svg:title><svg:desc>The quay</svg:desc>") + "Figure 1: The quay at dawn")
                + "</draw:text-box></draw:frame>";
        Imported imported = read(odt(HEADED + p("Text.") + p(captioned) + p("in " + frame("as-char", "./Pictures/2.png", "") + " line")
                + p(frame("char", "https://example.org/far.png", "<svg:title>far</svg:title>")))
                .common(style("Illustration", "Caption", "")).picture("Pictures/1.png").picture("Pictures/2.png"));
        assertThat(shown(imported))
                .isEqualTo("normal Words.|normal Text.|picture images/1.png The quay|normal in {} line|picture  far");
        assertThat(imported.article().toString()).contains("Figure 1: The quay at dawn");
        assertThat(imported.inside()).containsOnlyKeys("images/1.png", "images/2.png");
        assertThat(imported.inside().get("images/1.png")).isEqualTo(Base64.getDecoder().decode(PNG));
        assertThat(dropped(imported)).contains("T", "https://example.org/far.png");
    }

    @Test
    void picturesOfOneXmlFileStandInItsText() throws Exception {
        byte[] file = odt(HEADED + p("Text.") + p("<draw:frame text:anchor-type=\"as-char\"><draw:image><office:binary-data>" + PNG
                + "</office:binary-data></draw:image><svg:desc>dot</svg:desc></draw:frame>")).flat();
        Imported imported = OpenDocumentImport.read(file);
        assertThat(shown(imported)).isEqualTo("normal Words.|normal Text.|picture images/picture-1.png dot");
        assertThat(imported.inside()).containsOnlyKeys("images/picture-1.png");
    }

    @Test
    void whatIsDrawnOrCalculatedIsTakenByItsWords() throws Exception {
        Imported imported = read(odt(HEADED
                + p("<draw:custom-shape text:anchor-type=\"paragraph\">" + p("on a shape") + "</draw:custom-shape>")
                + p("E is <draw:frame text:anchor-type=\"as-char\"><draw:object xlink:href=\"./Object 1\"/><draw:image xlink:href=\"x\"/></draw:frame>")
                + p("<draw:frame text:anchor-type=\"as-char\"><draw:object xlink:href=\"./Object 2\"/></draw:frame>"))
                .put("Object 1/content.xml", "<math:math" + OpenDocumentFiles.NAMESPACES
                        + "><math:semantics><math:mi>m</math:mi><math:mo>c</math:mo><math:annotation>m times c</math:annotation></math:semantics></math:math>")
                .put("Object 2/content.xml", "<office:document-content" + OpenDocumentFiles.NAMESPACES
                        + "><office:body><office:chart><chart:chart>" + p("Boats a day") + "</chart:chart></office:chart></office:body>"
                        + "</office:document-content>"));
        assertThat(shown(imported)).isEqualTo("normal Words.|box (normal on a shape)|normal E is mc");
        assertThat(dropped(imported)).contains("Boats a day");
    }

    @Test
    void commentsAndTrackedChangesAreToldWithWhoAndWhen() throws Exception {
        String by = "<dc:creator>Ann</dc:creator><dc:date>2026-03-01T09:30:00</dc:date>";
        Imported imported = read(odt("<text:tracked-changes><text:changed-region text:id=\"i\"><text:insertion><office:change-info>" + by
                + "</office:change-info></text:insertion></text:changed-region><text:changed-region text:id=\"d\"><text:deletion>"
                + "<office:change-info>" + by + "</office:change-info>" + p("gone") + "</text:deletion></text:changed-region>"
                + "<text:changed-region text:id=\"f\"><text:format-change><office:change-info>" + by
                + "</office:change-info></text:format-change></text:changed-region></text:tracked-changes>" + HEADED
                + p("It <text:change-start text:change-id=\"i\"/>really<text:change-end text:change-id=\"i\"/> was<text:change text:change-id=\"d\"/> "
                        + "<office:annotation office:name=\"c\">" + by + p("Sure?")
                        + "</office:annotation>so<office:annotation-end office:name=\"c\"/>.")));
        assertThat(shown(imported)).endsWith("normal It really was so.");
        String who = "by Ann on 2026-03-01 at 09:30";
        assertThat(imported.report()).extracting(note -> note.message() + note.text()).contains(
                "Tracked change: inserted " + who + "; it is in the text.really",
                "Tracked change: deleted " + who + "; it was left out.gone",
                "Tracked change: the look was changed " + who + "; it was taken as it is now.", "Comment " + who + ", about “so”.Sure?");
    }

    @Test
    void fieldsShowTheirWordsAndWhatNobodySeesIsTold() throws Exception {
        Imported imported = read(odt(HEADED + p("On <text:date>3 March</text:date> by <text:author-name>Ann</text:author-name>"
                + "<text:bookmark text:name=\"b\"/><text:placeholder>&lt;Name&gt;</text:placeholder><text:page-number>7</text:page-number>"
                + "<text:hidden-text text:string-value=\"psst\">psst</text:hidden-text>" + span("H", "secret"))
                + "<text:section text:display=\"none\">" + p("behind") + "</text:section><text:section>" + p("in a section")
                + "</text:section><text:table-of-content><text:index-body>" + p("Why 1") + "</text:index-body></text:table-of-content>")
                .automatic(text("H", "text:display=\"none\"")));
        assertThat(shown(imported)).isEqualTo("normal Words.|normal On 3 March by Ann|normal in a section");
        assertThat(dropped(imported)).contains("<Name>", "7", "psst", "secret", "behind", "Why 1");
    }

    @Test
    void theLanguageIsThatOfMostLetters() throws Exception {
        String usual = "<style:default-style style:family=\"paragraph\"><style:text-properties fo:language=\"de\" fo:country=\"AT\""
                + " style:language-complex=\"ar\" style:country-complex=\"none\"/></style:default-style>";
        assertThat(read(odt(HEADED).common(usual)).article().get(Field.LANGUAGE)).isEqualTo("de-AT");
        assertThat(read(odt(HEADED + p("الجسر مفتوح اليوم لجميع السفن")).common(usual)).article().get(Field.LANGUAGE)).isEqualTo("ar");
        assertThat(read(odt(HEADED + p(span("F", "Le pont est ouvert aux bateaux depuis ce matin"))).common(usual)
                .automatic(text("F", "fo:language=\"fr\" fo:country=\"CA\""))).article().get(Field.LANGUAGE)).isEqualTo("fr-CA");
        assertThat(read(odt(HEADED).meta("<dc:language>nl-NL</dc:language>")).article().get(Field.LANGUAGE)).isEqualTo("nl-NL");
    }

    @Test
    void whatTheFileSaysOfItselfIsTakenOrTold() throws Exception {
        Imported imported = read(odt(HEADED).meta("<dc:title>Ferries</dc:title><meta:initial-creator>Ann</meta:initial-creator>"
                + "<meta:keyword>ferry</meta:keyword><meta:keyword>quay</meta:keyword><meta:user-defined meta:name=\"Desk\">City</meta:user-defined>"
                + "<meta:user-defined meta:name=\"OOXMLCorePropertyCategory\">News, Harbour</meta:user-defined>")
                .pages("<style:master-page><style:header>" + p("Draft only") + "</style:header><style:footer>"
                        + p("<text:page-number>3</text:page-number>") + "</style:footer></style:master-page>"));
        assertThat(imported.article().get(Field.SECTIONS)).containsExactly("News", "Harbour");
        assertThat(messages(imported)).noneMatch(message -> message.contains("footer"));
        assertThat(imported.article().get(Field.KEYWORDS)).containsExactly("ferry", "quay");
        assertThat(dropped(imported)).contains("Ferries", "Ann", "City", "Draft only");
    }

    private static String text(String name, String properties) {
        return style("text", name, "", properties);
    }

    private static String note(String kind, String words) {
        return "<text:note text:note-class=\"" + kind + "\"><text:note-citation>i</text:note-citation><text:note-body>" + p(words)
                + "</text:note-body></text:note>";
    }

    private static String row(String... cells) {
        var row = new StringBuilder("<table:table-row>");
        List.of(cells).forEach(cell -> row.append("<table:table-cell>").append(p(cell)).append("</table:table-cell>"));
        return row + "</table:table-row>";
    }

    private static Imported read(OpenDocumentFiles file) throws Exception {
        return OpenDocumentImport.read(file.packed());
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
