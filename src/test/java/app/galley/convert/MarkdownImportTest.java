package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.model.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownImportTest {

    @Test
    void theFirstHeadingIsTheHeadlineAndTheFirstParagraphStaysText() throws Exception {
        Imported imported = read("# Boats are *back*\n\nThe first paragraph.\n");
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Boats are back");
        assertThat(imported.article().get(Field.STANDFIRST)).isEmpty();
        assertThat(shown(imported)).isEqualTo("normal The first paragraph.");
        assertThat(imported.report()).isEmpty();
    }

    @Test
    void aTitleInTheFrontMatterComesFirst() {
        assertThat(shown(read("---\ntitle: One\n---\n# Two\n"))).isEqualTo("h2 Two");
        Imported same = read("---\ntitle: One\n---\n# One\n\nText\n");
        assertThat(shown(same)).isEqualTo("normal Text");
        assertThat(same.report()).containsExactly(Note.changed("The first heading says the same as the title and was left out.", "One"));
    }

    @Test
    void frontMatterBecomesTheHead() {
        Imported imported = read("""
                ---
                kicker: Transport
                title: "Boats &amp; ships"
                deck: >
                  Two boats
                  will cross.
                summary: A summary.
                authors:
                  - Mira Castellane
                  - name: José Odhiambo
                    role: Reporter
                    email: jose@example.org
                date: 2026-03-04 06:00:00 -0500
                lastmod: 2026-03-05
                topics: [ferries, islands, ferries]
                categories: Transport
                slug: Boats And Ships
                lang: en_GB
                weight: 1
                extra: {a: [1, two]}
                ---
                Text
                """);
        Article article = imported.article();
        assertThat(article.get(Field.KICKER)).isEqualTo("Transport");
        assertThat(article.get(Field.HEADLINE)).isEqualTo("Boats & ships");
        assertThat(article.get(Field.STANDFIRST)).isEqualTo("Two boats will cross.");
        assertThat(article.get(Field.AUTHORS)).extracting(Author::name).containsExactly("Mira Castellane", "José Odhiambo");
        assertThat(article.get(Field.AUTHORS).getLast().jobTitle()).isEqualTo("Reporter");
        assertThat(article.get(Field.AUTHORS).getLast().extras().get("email")).contains(new Value.Text("jose@example.org"));
        assertThat(article.get(Field.PUBLISHED)).isEqualTo("2026-03-04T06:00:00-05:00");
        assertThat(article.get(Field.MODIFIED)).isEqualTo("2026-03-05T00:00:00Z");
        assertThat(article.get(Field.KEYWORDS)).containsExactly("ferries", "islands");
        assertThat(article.get(Field.SECTIONS)).containsExactly("Transport");
        assertThat(article.get(Field.SLUG)).isEqualTo("boats-and-ships");
        assertThat(article.get(Field.LANGUAGE)).isEqualTo("en-GB");
        assertThat(article.head().extras().unknown()).containsEntry("summary", new Value.Text("A summary."))
                .containsEntry("weight", new Value.Text("1")).containsKey("extra");
        assertThat(imported.report()).extracting(Note::message).containsExactlyInAnyOrder(
                "A date without a time zone was taken to be in UTC.", "The slug became “boats-and-ships”.");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04T06:00:00Z, 2026-03-04T06:00:00Z", "2026-03-04T06:00:00.250+01:00, 2026-03-04T06:00:00.250000000+01:00",
        "2026-03-04 06:00, 2026-03-04T06:00:00Z", "2026-03-04, 2026-03-04T00:00:00Z",
        "2013-03-12 12:49:20 -0400, 2013-03-12T12:49:20-04:00",
        "'Wed, 4 Mar 2026 06:00:00 GMT', 2026-03-04T06:00:00Z", "2026-02-30, ''", "yesterday, ''"})
    void datesAreReadAsTheyAreWritten(String written, String time) {
        assertThat(Times.read(written).map(Times.Read::time).orElse("")).isEqualTo(time);
    }

    @Test
    void aDateThatIsNoneIsKept() {
        Imported imported = read("---\ntitle: T\ndate: last Tuesday\n---\nText");
        assertThat(imported.article().get(Field.PUBLISHED)).isEmpty();
        assertThat(imported.article().head().extras().get("date")).contains(new Value.Text("last Tuesday"));
    }

    @Test
    void frontMatterThatIsNotYamlIsReadLineByLine() {
        Imported imported = read("---\ntitle: Boats: the return\nauthors:\n  - Mira\n  - 'José'\nkicker: One\nkicker: Two\n---\nText");
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Boats: the return");
        assertThat(imported.article().get(Field.AUTHORS)).extracting(Author::name).containsExactly("Mira", "José");
        assertThat(imported.article().get(Field.KICKER)).isEqualTo("One");
        assertThat(imported.report()).extracting(Note::text).containsExactly("kicker: Two");
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() {
        assertThat(shown(read("---\n\nText\n"))).isEqualTo("normal Text");
    }

    @Test
    void headingsKeepToTheThreeLevelsThereAre() {
        Imported imported = read("Text\n\n# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f\n");
        assertThat(shown(imported)).isEqualTo("normal Text|h2 a|h2 b|h3 c|h4 d|h4 e|h4 f");
        assertThat(imported.report()).hasSize(3).allMatch(note -> note.kind() == Note.Kind.CHANGED);
    }

    @Test
    void marksAndLinksAndBreaksComeIn() {
        assertThat(shown(read("a **b *c*** `d` ~~e~~ [f](https://e.org 'g') <sup>h</sup>\\\ni <b>j</b>\n")))
                .isEqualTo("normal a [strong b ][strong,em c] [code d] [strike-through e] [link:https://e.org f] [sup h]\\ni [strong j]");
    }

    @Test
    void aLinkThatIsNotSafeKeepsItsText() {
        Imported imported = read("[a](javascript:alert(1)) and <a href='data:x'>b</a>");
        assertThat(shown(imported)).isEqualTo("normal a and b");
        assertThat(imported.report()).extracting(Note::text).containsExactly("javascript:alert(1)", "data:x");
    }

    @Test
    void listsNest() {
        assertThat(shown(read("- a\n  1. b\n  2. c\n\n     more c\n- d\n\n> - e\n"))).isEqualTo(
                "normal•1 a|normal#2 b|normal#2 c\\nmore c|normal•1 d|blockquote•1 e");
    }

    @Test
    void numbersThatWouldChangeBecomeText() {
        Imported imported = read("3. c\n4. d\n\n---\n\n1. a\n\n   ![x](x.png)\n2. b\n");
        assertThat(shown(imported)).isEqualTo("normal 3. c|normal 4. d|normal#1 a|picture images/x.png x|normal 2. b");
        assertThat(imported.report()).extracting(Note::text).contains("3. ", "4. ", "2. ");
    }

    @Test
    void everyParagraphOfAQuotationIsOne() {
        assertThat(shown(read("> a\n> b\n>\n> c\n>> d\n"))).isEqualTo("blockquote a b|blockquote c|blockquote d");
    }

    @Test
    void codeKeepsItsLinesAndBlanks() {
        Imported imported = read("```java\nint  a;\n\n  b();\n```\n\n    x\n");
        assertThat(shown(imported)).isEqualTo("normal [code int  a;\\n\\n  b();]|normal [code x]");
        assertThat(imported.report()).extracting(Note::text).containsExactly("java");
    }

    @Test
    void aTableBecomesLines() {
        Imported imported = read("| a | **b** |\n|---|:-:|\n| c | d | e |\n\n<table><tr><th>f<td>g<tr><td>h</table>\n");
        assertThat(shown(imported)).isEqualTo("normal | a | [strong b] |\\n| c | d | e ||normal f | g|normal h");
        assertThat(imported.report()).extracting(Note::text).contains("|---|:-:|");
    }

    @Test
    void aPictureOnItsOwnLineIsABlockAndOneInTheTextIsNot() throws Exception {
        Imported imported = read(
                "![one *two*](a/quay.png \"On the quay\")\n\nText ![moon](moon.png) goes\non.\n\n[![three](quay.png)](https://e.org)\n");
        assertThat(shown(imported))
                .isEqualTo("picture images/quay.png one two|normal Text {moon} goes on.|picture images/quay-2.png three");
        assertThat(((Block.PictureBlock) imported.article().body().getFirst()).picture().caption()).isEqualTo("On the quay");
        assertThat(imported.pictures())
                .isEqualTo(Map.of("images/quay.png", "a/quay.png", "images/moon.png", "moon.png", "images/quay-2.png", "quay.png"));
        assertThat(imported.report()).extracting(Note::text).contains("https://e.org");
    }

    @Test
    void aPictureOnTheWebIsNotFetchedButNamed() {
        Imported imported = read("![a](https://e.org/p/quay.jpg?w=9) ![b](data:image/png;base64,AAAA)");
        assertThat(imported.pictures()).isEmpty();
        assertThat(shown(imported)).isEqualTo("picture images/quay.jpg a|picture images/picture b");
        assertThat(imported.report()).extracting(Note::text).contains("https://e.org/p/quay.jpg?w=9", "data:image/png;base64,AAAA");
    }

    @Test
    void shortcodesBecomePicturesBoxesQuotesAndEmbeds() throws Exception {
        Beside beside = path -> path.equals("images/quay.yml")
                ? Optional.of("alt: People\ncaption: On the quay\ncredit: L. Okafor\nformat: jpg\nwidth: 1200\nheight: 800\n"
                        .getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
        Imported imported = MarkdownImport.read("""
                Before {{< img src="quay" >}} after.

                {{< box title="At a glance" >}}
                - one

                two
                {{< /box >}}

                {{< quote-block text="A \\"bus\\" with a hull." cite="Ana Ruiz" >}}

                {{< youtube id="abc-123" title="On board" >}}

                See [this]({{< ref "other.md" >}}) and `{{< img src="x" >}}`.

                {{< mystery key="value" >}}kept{{< /mystery >}}
                """.getBytes(StandardCharsets.UTF_8), beside);
        assertThat(shown(imported))
                .isEqualTo("normal Before|picture images/quay.jpg People|normal after.|box At a glance(normal•1 one|normal two)"
                        + "|pull A \"bus\" with a hull. – Ana Ruiz|embed https://www.youtube.com/watch?v=abc-123 YouTube On board"
                        + "|normal See [link:other.md this] and [code {{< img src=\"x\" >}}].|normal kept");
        Picture picture = ((Block.PictureBlock) imported.article().body().get(1)).picture();
        assertThat(picture.caption()).isEqualTo("On the quay");
        assertThat(picture.creditText()).isEqualTo("L. Okafor");
        assertThat(picture.extras().get("width")).contains(new Value.Num("1200"));
        assertThat(imported.report()).extracting(Note::text).containsExactly("{{< mystery key=\"value\" >}}", "{{< /mystery >}}");
        assertThat(ArticleReader.read(ArticleWriter.write(imported.article())).problems()).isEmpty();
    }

    @Test
    void whatHtmlWouldHideIsTold() {
        Imported imported = read("""
                a <!-- secret --> b <span title="tip">c</span>

                <script>alert(1)</script>

                <p hidden>unseen</p>

                [comment]: # (a remark)

                <iframe src="https://maps.example.org/x" title="Map"></iframe>
                """);
        assertThat(shown(imported)).isEqualTo("normal a b c|embed https://maps.example.org/x maps.example.org Map");
        assertThat(imported.report()).extracting(Note::text)
                .contains(" secret ", "title=\"tip\"", "<script>alert(1)</script>", "[comment]: # a remark")
                .anyMatch(text -> text.contains("unseen"));
    }

    @Test
    void htmlThatWouldSwallowTheTextIsShownAsText() {
        assertThat(shown(read("The <title> of\n\nit\n"))).isEqualTo("normal The <title> of|normal it");
        assertThat(shown(read("<div class=\"a\n\nb \"c\" d\n"))).isEqualTo("normal <div class=\"a|normal b \"c\" d");
        assertThat(shown(read("<svg>\n\nb\n"))).isEqualTo("normal <svg>|normal b");
        assertThat(shown(read("<div><!-- x\n\nb\n"))).isEqualTo("normal <div><!-- x|normal b");
    }

    private static Imported read(String markdown) {
        return MarkdownImport.read(markdown.getBytes(StandardCharsets.UTF_8), Beside.NOTHING);
    }

    private static String shown(Imported imported) {
        return ShownBlocks.of(List.copyOf(imported.article().body()));
    }
}
