package app.galley.convert.pdf;

import static app.galley.convert.pdf.Made.CLEAN;
import static app.galley.convert.pdf.Made.PROOF;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.model.Article;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What assistive programs find in the files, as veraPDF and we see it.
class AccessibleTest {

    @ParameterizedTest
    @ValueSource(strings = {"marl-flood", "white-harvest", "tal-al-suha", "sealed-census"})
    void noRuleOfPdfUaIsBrokenInTheSamples(String sample) throws Exception {
        assertThat(Judge.failed(Made.sample(sample, CLEAN).bytes())).isEmpty();
        assertThat(Judge.failed(Made.sample(sample, PROOF).bytes())).isEmpty();
    }

    static Stream<Path> fixtures() throws Exception {
        return Files.list(Path.of("src/test/resources/blocks")).map(folder -> folder.resolve("article.json")).filter(Files::exists)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void norInAnyKindOfBlock(Path file) throws Exception {
        Article article = ArticleReader.read(Files.readAllBytes(file)).article();
        assertThat(Judge.failed(Made.pdf(article, CLEAN).bytes())).isEmpty();
        assertThat(Judge.failed(PdfExport.write(article, Made.theme("plain"), _ -> app.galley.render.Pictures.Missing.OF_UNKNOWN_SIZE,
                Made.NOW, PROOF, Typefaces.ofProgram()).bytes())).isEmpty();
    }

    @Test
    void theJudgeFindsFaults() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(Judge.failed(bytes.toByteArray())).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(PageLayout.class)
    void headingsListsLinksAndPicturesAreTagged(PageLayout layout) throws Exception {
        try (PDDocument document = Loader.loadPDF(Made.sample("white-harvest", CLEAN.withLayout(layout)).bytes())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("The white harvest");
            List<COSDictionary> elements = elements(document);
            assertThat(elements.stream().map(element -> element.getNameAsString(COSName.S))).contains("H1", "H2", "L", "LI", "Link",
                    "Figure",
                    "P");
            assertThat(elements.stream().filter(element -> "Figure".equals(element.getNameAsString(COSName.S)))
                    .map(element -> element.getString(COSName.ALT))).isNotEmpty().allMatch(alt -> alt != null && !alt.isBlank());
        }
    }

    private static List<COSDictionary> elements(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream().map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast)
                .filter(one -> one.containsKey(COSName.S) && one.containsKey(COSName.P)).toList();
    }
}
