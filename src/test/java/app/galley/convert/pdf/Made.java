package app.galley.convert.pdf;

import app.galley.format.ArticleReader;
import app.galley.library.ArticleFile;
import app.galley.library.ArticlePictures;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Articles made up for tests, their pages, and what can be read on these.
final class Made {

    static final Instant NOW = Instant.parse("2026-03-01T10:15:00Z");
    static final PageSetup CLEAN = new PageSetup(Paper.A4, false, 20, PageLayout.CLEAN);
    static final PageSetup PROOF = CLEAN.withLayout(PageLayout.PROOF);
    static final Theme THEME = theme("broadsheet");

    private Made() {}

    static Theme theme(String name) {
        try {
            return Theme.ofCss(name, Files.readString(Path.of("assets/themes", name + ".css")));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    static Article article(String language, Block... blocks) {
        return Article.untitled("urn:uuid:6f1b0f5e-6f0c-4c7e-9d0e-2a4d1c1f7a10", language).with(Field.HEADLINE, "Boats at dawn")
                .withBody(Blocks.of(blocks));
    }

    static Block p(String key, String text) {
        return Block.TextBlock.paragraph(key, text);
    }

    /// Set in the typefaces that come with the program, so that it looks alike on every machine.
    static Pdf pdf(Article article, PageSetup setup) {
        return PdfExport.write(article, THEME, _ -> picture(), NOW, setup, Typefaces.ofProgram());
    }

    static Pdf sample(String name, PageSetup setup) throws Exception {
        ArticleFile file = ArticleFile.of(Path.of("assets/samples", name));
        Article article = ArticleReader.read(file.read()).article();
        return PdfExport.write(article, THEME, ArticlePictures.inside(file.pictures()), NOW, setup, Typefaces.ofProgram());
    }

    static Picture lead() {
        return Picture.of("lead", "images/boats.png");
    }

    static Pictures.Shown picture() {
        try {
            var image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return new Pictures.Found("data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray()), 600, 400);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static String text(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Letters that stand beside each other.
    ///
    /// @param x from the left, in points
    /// @param y from the top, in points
    /// @param size of the letters, in points
    record Words(int page, float x, float y, float size, String text) {}

    /// What stands on the pages, in the order in which it was written.
    static List<Words> words(Pdf pdf) throws IOException {
        var words = new ArrayList<Words>();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> at) {
                    words.add(new Words(getCurrentPageNo() - 1, at.getFirst().getXDirAdj(), at.getFirst().getYDirAdj(),
                            at.getFirst().getFontSizeInPt(), text));
                }
            }.getText(document);
        }
        return words;
    }

    static String lorem(int words) {
        return "The boats went out before the light and came back late. ".repeat(words / 11 + 1).strip();
    }
}
