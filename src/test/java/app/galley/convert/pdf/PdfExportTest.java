package app.galley.convert.pdf;

import static app.galley.convert.pdf.Made.CLEAN;
import static app.galley.convert.pdf.Made.PROOF;
import static app.galley.convert.pdf.Made.article;
import static app.galley.convert.pdf.Made.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galley.convert.WebP;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Style;
import app.galley.render.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfExportTest {

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void whatIsWrittenIsThereInEveryScriptAndInItsOrder() throws Exception {
        Pdf pdf = Made.pdf(article("en", p("a", "Fähren für Zoë, naïve façade"), p("b", "Старые лодки вышли"), p("c", "Οι βάρκες γύρισαν"),
                p("d", "הסירות חזרו עם 12 דגים"), p("e", "عادت القوارب في 2026 مع الفجر")), CLEAN);
        String text = flat(Made.text(pdf));
        assertThat(text).contains("Fähren für Zoë, naïve façade", "Старые лодки вышли", "Οι βάρκες γύρισαν", "הסירות חזרו עם", "12", "דגים",
                "عادت القوارب في", "2026",
                "مع الفجر");
        assertThat(pdf.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A4, false, 595, 842", "Letter, false, 612, 792", "A5, true, 595, 420"})
    void thePagesAreOfThePaperThatWasChosen(String paper, boolean landscape, float width, float height) throws Exception {
        Paper chosen = Paper.USUAL.stream().filter(one -> one.name().equals(paper)).findFirst().orElseThrow();
        Pdf pdf = Made.pdf(article("en", p("a", "Boats.")), new PageSetup(chosen, landscape, 20, PageLayout.CLEAN));
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(width - 1, width + 1);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(height - 1, height + 1);
        }
    }

    @Test
    void everyTypefaceIsInTheFile() throws Exception {
        try (PDDocument document = Loader.loadPDF(Made.sample("white-harvest", PROOF).bytes())) {
            var fonts = new ArrayList<PDFont>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void theHeadlineRunsOverEveryPageButTheFirstAndPagesAreNumbered() throws Exception {
        Pdf pdf = Made.pdf(article("en", p("a", Made.lorem(1500))), CLEAN);
        List<Made.Words> words = Made.words(pdf);
        assertThat(words.stream().filter(word -> word.text().equals("Boats at dawn") && word.size() < 9).map(Made.Words::page).distinct())
                .startsWith(1, 2).doesNotContain(0);
        assertThat(words.stream().filter(word -> word.y() > 780).map(Made.Words::text)).startsWith("1", "2", "3");
    }

    @Test
    void theRunningHeadKeepsEverySignAndBlankOfTheHeadline() throws Exception {
        String headline = "Boats, (old) \"and\" new: all \\ at sea; 50% {late} </b>";
        Pdf pdf = Made.pdf(article("en", p("a", "Boats.")).with(Field.HEADLINE, headline), PROOF);
        assertThat(Made.words(pdf).stream().filter(word -> word.size() < 9).map(Made.Words::text)).contains(headline)
                .anySatisfy(text -> assertThat(text).contains("March 1, 2026, 10:15"));
    }

    @Test
    void aCrossheadStaysWithItsParagraphAndNoLineIsAlone() throws Exception {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 60; i++) {
            blocks.add(Block.TextBlock.paragraph("h" + i, "Crosshead " + i).withStyle(Style.of("h2")));
            blocks.add(p("p" + i, Made.lorem(20 + i % 7 * 17)));
        }
        List<Made.Words> words = Made.words(Made.pdf(article("en", blocks.toArray(Block[]::new)), CLEAN));
        List<Made.Words> text = words.stream().filter(word -> word.y() > 57 && word.y() < 780).toList();
        int pages = text.getLast().page() + 1;
        assertThat(pages).isGreaterThan(5);
        for (int page = 1; page < pages; page++) { // the headline stands on the first
            int on = page;
            Made.Words last = text.stream().filter(word -> word.page() == on).reduce((_, later) -> later).orElseThrow();
            assertThat(last.text()).as("page " + page).doesNotStartWith("Crosshead");
            Made.Words first = text.stream().filter(word -> word.page() == on).findFirst().orElseThrow();
            List<Made.Words> lines = text.stream().filter(word -> word.page() == on).limit(2).toList();
            assertThat(first.text().startsWith("Crosshead") || !lines.get(1).text().startsWith("Crosshead")).as("page " + page).isTrue();
        }
    }

    @Test
    void aSignThatNoTypefaceHasIsToldBefore() {
        assertThat(unshown(article("en", p("a", "Boats \u20B7 and \uD80C\uDC00 too")))).get().asString().contains("U+13000")
                .doesNotContain("U+0042");
        assertThat(unshown(article("zh", p("a", "船又开了")))).get().asString().contains("船", "U+8239", "a box will stand");
        assertThat(unshown(article("ja", p("a", "フェリー")))).get().asString().contains("フ");
        assertThat(unshown(article("ar", p("a", "الجسر مفتوح")))).isEmpty();
        assertThat(unshown(article("he", p("a", "הגשר פתוח")))).isEmpty();
        assertThat(unshown(article("en", p("a", "Boats\u200b at\u00a0dawn\n")))).isEmpty();
        assertThat(unshown(article("zh", p("a", Stream.iterate(0x4E00, c -> c + 1).limit(200).map(Character::toString)
                .collect(Collectors.joining()))))).get().asString().contains("and 188 more signs").hasSizeLessThan(400);
    }

    private static Optional<String> unshown(Article article) {
        return PdfExport.unshown(article, Made.THEME, Made.NOW, CLEAN, Typefaces.ofProgram());
    }

    @Test
    void aBrokenPictureInWebPIsToldAndItsWordsStandThere() throws Exception {
        Article article = article("en", p("a", "Boats.")).with(Field.LEAD, Optional.of(Made.lead().withAlt("Two boats")));
        Pdf pdf = PdfExport.write(article, Made.THEME, _ -> new Pictures.Found("data:image/webp;base64,UklGRg==", 60, 40), Made.NOW, CLEAN,
                Typefaces.ofProgram());
        assertThat(pdf.warnings()).singleElement().asString().contains("WebP", "Two boats");
        assertThat(Made.text(pdf)).contains("Two boats");
    }

    @Test
    void aPictureInWebPIsDrawn() throws Exception {
        Article article = article("en", p("a", "Boats.")).with(Field.LEAD, Optional.of(Made.lead().withAlt("Two boats")));
        for (String webp : List.of(WebP.LOSSY, WebP.LOSSLESS)) {
            Pdf pdf = PdfExport.write(article, Made.THEME, _ -> new Pictures.Found("data:image/webp;base64," + webp, 60, 40), Made.NOW,
                    CLEAN,
                    Typefaces.ofProgram());
            assertThat(pdf.warnings()).isEmpty();
            try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
                assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
            }
        }
    }

    @Test
    void theSameArticleOfTheSameDayIsTheSameFile() {
        Article article = article("en", p("a", "Boats.")).with(Field.LEAD, Optional.of(Made.lead()));
        assertThat(Made.pdf(article, PROOF).bytes()).isEqualTo(Made.pdf(article, PROOF).bytes());
    }

    @Test
    void itCanBeGivenUp() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Made.pdf(article("en", p("a", Made.lorem(1000))), CLEAN)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void nothingIsSaidOnTheTerminal() {
        var said = new ByteArrayOutputStream();
        PrintStream err = System.err;
        PrintStream out = System.out;
        try {
            System.setErr(new PrintStream(said));
            System.setOut(new PrintStream(said));
            Made.pdf(article("en", p("a", "Boats \uD80C\uDC00")).with(Field.LEAD, Optional.of(Made.lead())), PROOF);
        } finally {
            System.setErr(err);
            System.setOut(out);
        }
        assertThat(said.toString()).isEmpty();
    }
}
