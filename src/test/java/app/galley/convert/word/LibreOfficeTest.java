package app.galley.convert.word;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.Beside;
import app.galley.convert.Imported;
import app.galley.convert.LibreOffice;
import app.galley.convert.MarkdownImport;
import app.galley.convert.ShownBlocks;
import app.galley.convert.word.in.WordImport;
import app.galley.convert.word.out.WordExport;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.render.Pictures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A judge from outside: LibreOffice opens what we write, and we open what it writes.
class LibreOfficeTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void libreOfficeIsThere() {
        LibreOffice.assumeThere();
    }

    @Test
    void itShowsTextHeadingsListsAndLinksOfOurFile() throws Exception {
        Article article = MarkdownImport.read("""
                ---
                title: Ferries run again
                description: After a week of storms.
                kicker: Harbour
                language: en-GB
                ---
                The **first** boat left [at dawn](https://example.org/x?a=1&b=2).

                ## Why it matters

                - one
                - two
                    1. inner

                > Never again, said she.

                الجسر مفتوح
                """.getBytes(StandardCharsets.UTF_8), Beside.NOTHING).article();
        Path file = folder.resolve("ours.docx");
        Files.write(file, WordExport.write(article, Pictures.NONE, Instant.EPOCH));
        Document page = Jsoup.parse(Files.readString(convert(file, "html", "html:HTML (StarWriter)")));
        assertThat(page.text()).contains("Harbour", "Ferries run again", "After a week of storms.", "The first boat left at dawn.",
                "Never again, said she.", "الجسر مفتوح");
        assertThat(page.select("h1").eachText()).contains("Why it matters");
        assertThat(page.select("a").eachAttr("href")).contains("https://example.org/x?a=1&b=2");
        assertThat(page.select("ul > li").eachText()).anyMatch(item -> item.startsWith("two"));
        assertThat(page.select("ol li").eachText()).containsExactly("inner");
        assertThat(page.select("b").eachText()).contains("first");
        assertThat(page.select("title").text()).isEqualTo("Ferries run again");
        assertThat(page.select("p[dir=rtl]").eachText()).contains("الجسر مفتوح");
    }

    @Test
    void whatItWritesComesInWithHeadingsListsAndLinks() throws Exception {
        Path page = folder.resolve("theirs.html");
        Files.writeString(page, "<html><head><meta charset=\"utf-8\"></head><body><h1>Ferries run again</h1><p>The <b>first</b> boat "
                + "<a href=\"https://example.org/x?a=1&amp;b=2\">left</a>.</p><h2>Why</h2><ul><li>one</li><li>two<ol><li>inner</li></ol></li></ul>"
                + "<blockquote>Never again</blockquote><table><tr><td>Boat</td><td>Time</td></tr></table><p>H<sub>2</sub>O</p></body></html>");
        Path odt = convert(page, "odt", "odt");
        for (Path source : new Path[]{page, odt}) {
            Imported imported = WordImport.read(Files.readAllBytes(convert(source, "docx", "docx:MS Word 2007 XML")));
            assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Ferries run again");
            assertThat(ShownBlocks.of(imported.article().body()))
                    .isEqualTo("normal The [strong first] boat [link:https://example.org/x?a=1&b=2 left].|h2 Why"
                            + "|normal•1 one|normal•1 two|normal#2 inner|blockquote Never again|normal Boat | Time|normal H[sub 2]O");
        }
    }

    private Path convert(Path file, String ending, String filter) throws Exception {
        return LibreOffice.convert(folder, file, ending, filter);
    }
}
