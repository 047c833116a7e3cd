package app.galley.convert.pdf;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws the pages of a finished file.
public final class PageImages implements Closeable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    /// @param pdf a file of ours, with all typefaces inside
    public PageImages(Pdf pdf) throws IOException {
        Silence.keep();
        document = Loader.loadPDF(pdf.bytes());
        renderer = new PDFRenderer(document);
    }

    /// A picture of a page.
    ///
    /// @param pixels row by row, opaque, 0xAARRGGBB
    public record Drawn(int width, int height, int[] pixels) {}

    /// How many pages there are.
    public int count() {
        return document.getNumberOfPages();
    }

    /// Draws a page.
    ///
    /// @param page from 0
    /// @param height of the picture, in pixels
    public Drawn draw(int page, int height) throws IOException {
        float scale = height / document.getPage(page).getMediaBox().getHeight();
        BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Drawn(image.getWidth(), image.getHeight(), pixels);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
