package app.galley.convert.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

class SystemPrintersTest {

    @Test
    void theSystemsWayToAPrinterTakesThePages() throws Exception {
        var makers = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE,
                "application/postscript");
        assumeTrue(makers.length > 0, "this Java has no PostScript printer of its own");
        var out = new ByteArrayOutputStream();
        Pdf pdf = Made.pdf(Made.article("en", Made.p("a", Made.lorem(900))), Made.CLEAN);
        SystemPrinters.print(makers[0].getPrintService(out), pdf, Made.CLEAN, 1, "Boats");
        String script = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(script).startsWith("%!PS");
        try (var images = new PageImages(pdf)) {
            assertThat(images.count()).isGreaterThan(1);
            assertThat(script.split("showpage", -1)).hasSizeGreaterThanOrEqualTo(images.count());
        }
    }

    @Test
    void noMorePagesAreDrawnWhenPrintingIsGivenUp() throws Exception {
        var makers = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE,
                "application/postscript");
        assumeTrue(makers.length > 0, "this Java has no PostScript printer of its own");
        Pdf pdf = Made.pdf(Made.article("en", Made.p("a", Made.lorem(900))), Made.CLEAN);
        var out = new ByteArrayOutputStream();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> SystemPrinters.print(makers[0].getPrintService(out), pdf, Made.CLEAN, 1, "Boats"))
                    .isInstanceOf(Printers.PrinterFailure.class);
        } finally {
            Thread.interrupted();
        }
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("showpage\n");
    }

    @Test
    void aPageIsDrawnWithTextOnWhite() throws Exception {
        try (var images = new PageImages(Made.pdf(Made.article("ar", Made.p("a", "القوارب")), Made.CLEAN))) {
            PageImages.Drawn drawn = images.draw(0, 842);
            assertThat(drawn.width()).isBetween(594, 596);
            assertThat(drawn.pixels()[0]).isEqualTo(0xFFFFFFFF);
            assertThat(drawn.pixels()).contains(0xFF000000);
        }
    }
}
