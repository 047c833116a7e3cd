package app.galley.convert.opendocument;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.Beside;
import app.galley.convert.Imported;
import app.galley.convert.LibreOffice;
import app.galley.convert.MarkdownImport;
import app.galley.convert.Note;
import app.galley.convert.ShownBlocks;
import app.galley.convert.word.out.WordExport;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Field;
import app.galley.render.Pictures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A judge from outside: we open what LibreOffice writes.
class OpenDocumentJudgeTest {

    private static final Pictures DRAWN = _ -> new Pictures.Found("data:image/png;base64," + OpenDocumentFiles.PNG, 1, 1);

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void libreOfficeIsThere() {
        LibreOffice.assumeThere();
    }

    @Test
    void ourArticleComesBackThroughWordAndLibreOffice() throws Exception {
        Article article = MarkdownImport.read("""
                ---
                title: Ferries run again
                description: After a week of storms.
                kicker: Harbour
                author: Mira Okafor
                language: en-GB
                ---
                The **first** boat left [at dawn](https://example.org/x?a=1&b=2), *slowly*.

                ![The quay](quay.png)

                ## Why it matters

                - one
                - two
                    1. inner

                > Never again, said she.

                الجسر مفتوح
                """.getBytes(StandardCharsets.UTF_8), Beside.NOTHING).article();
        Path word = Files.write(folder.resolve("ours.docx"), WordExport.write(article, DRAWN, Instant.EPOCH));
        Imported back = OpenDocumentImport.read(Files.readAllBytes(LibreOffice.convert(folder, word, "odt", "odt")));
        assertThat(back.article().get(Field.KICKER)).isEqualTo("Harbour");
        assertThat(back.article().get(Field.HEADLINE)).isEqualTo("Ferries run again");
        assertThat(back.article().get(Field.STANDFIRST)).isEqualTo("After a week of storms.");
        assertThat(back.article().get(Field.AUTHORS)).extracting(Author::name).containsExactly("Mira Okafor");
        assertThat(back.article().get(Field.LANGUAGE)).isEqualTo("en-GB");
        assertThat(ShownBlocks.of(back.article().body()).replaceAll("images/\\S+", "images/x")).isEqualTo(
                "normal The [strong first] boat left [link:https://example.org/x?a=1&b=2 at dawn], [em slowly].|picture images/x The quay"
                        + "|h2 Why it matters|normal•1 one|normal•1 two|normal#2 inner|blockquote Never again, said she.|normal الجسر مفتوح");
        assertThat(back.inside()).hasSize(1);
    }

    @Test
    void whatPeopleMakeInItComesInWithCommentsChangesAndNotes() throws Exception {
        String by = "<dc:creator>Ann</dc:creator><dc:date>2026-03-01T09:30:00</dc:date>";
        byte[] flat = OpenDocumentFiles
                .odt("<text:tracked-changes><text:changed-region text:id=\"ct1\"><text:insertion><office:change-info>" + by
                        + "</office:change-info></text:insertion></text:changed-region><text:changed-region text:id=\"ct2\"><text:deletion>"
                        + "<office:change-info>" + by + "</office:change-info>" + OpenDocumentFiles.p("gone")
                        + "</text:deletion></text:changed-region></text:tracked-changes>" + OpenDocumentFiles.h(1, "Ferries run again")
                        + OpenDocumentFiles
                                .p("It <text:change-start text:change-id=\"ct1\"/>really<text:change-end text:change-id=\"ct1\"/> was "
                                        + "<text:change text:change-id=\"ct2\"/><office:annotation office:name=\"c\">" + by
                                        + OpenDocumentFiles.p("Sure?")
                                        + "</office:annotation>so<office:annotation-end office:name=\"c\"/>"
                                        + "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
                                        + OpenDocumentFiles.p("as they say") + "</text:note-body></text:note>.")
                        + "<table:table><table:table-column table:number-columns-repeated=\"2\"/><table:table-row><table:table-cell>"
                        + OpenDocumentFiles.p("Boat") + "</table:table-cell><table:table-cell>" + OpenDocumentFiles.p("Time")
                        + "</table:table-cell></table:table-row></table:table>"
                        + OpenDocumentFiles.list("text:style-name=\"N\"", OpenDocumentFiles.p("first"), OpenDocumentFiles.p("second"))
                        + OpenDocumentFiles.p("H<text:span text:style-name=\"Low\">2</text:span>O"))
                .automatic(
                        OpenDocumentFiles.lists("N", "1") + OpenDocumentFiles.style("text", "Low", "", "style:text-position=\"sub 58%\""))
                .flat();
        Path made = Files.write(folder.resolve("theirs.fodt"), flat);
        Imported imported = OpenDocumentImport.read(Files.readAllBytes(LibreOffice.convert(folder, made, "odt", "odt")));
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Ferries run again");
        assertThat(ShownBlocks.of(imported.article().body())).isEqualTo(
                "normal It really was so[sup 1].|normal Boat | Time|normal#1 first|normal#1 second|normal H[sub 2]O|normal [sup 1] as they say");
        List<String> told = imported.report().stream().map(OpenDocumentJudgeTest::line).toList();
        String who = "by Ann on 2026-03-01 at 09:30";
        assertThat(told).contains("Tracked change: inserted " + who + "; it is in the text. really",
                "Tracked change: deleted " + who + "; it was left out. gone", "Comment " + who + ", about “so”. Sure?");
    }

    private static String line(Note note) {
        return note.message() + " " + note.text();
    }
}
