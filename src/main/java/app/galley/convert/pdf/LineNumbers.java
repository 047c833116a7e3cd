package app.galley.convert.pdf;

import app.galley.render.Direction;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Numbers the lines of a proof as they were laid out, through the whole document, beside the side where lines begin.
///
/// The numbers are artifacts (PDF 32000-1, 14.8.2.2): a screen reader reads the text, not them.
final class LineNumbers {

    private static final float SIZE = 7;
    private static final float AWAY = 14;
    /// Boxes whose bottoms are this near, in points, stand on one line.
    private static final double SAME_LINE = 3;

    private final PdfBoxRenderer renderer;
    private final Direction direction;

    LineNumbers(PdfBoxRenderer renderer, Direction direction) {
        this.renderer = renderer;
        this.direction = direction;
    }

    /// A line of text.
    ///
    /// @param page on which it stands, from 0
    /// @param baseline from the bottom of that page, in points
    record Line(int page, double baseline) {}

    /// The lines, from the first page to the last and from top to bottom.
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        collect(renderer.getRootBox(), tops(), lines);
        lines.sort(Comparator.comparingInt(Line::page).thenComparing(Comparator.comparingDouble(Line::baseline).reversed()));
        var single = new ArrayList<Line>();
        for (Line line : lines) {
            if (single.isEmpty() || single.getLast().page() != line.page() || single.getLast().baseline() - line.baseline() > SAME_LINE) {
                single.add(line);
            }
        }
        return single;
    }

    private void collect(Box box, List<Integer> tops, List<Line> lines) {
        if (box instanceof LineBox line) {
            if (line.isContainsVisibleContent()) {
                lines.add(place(line, tops));
            }
            return; // what stands in a line is a part of it
        }
        for (Box child : box.getChildren()) {
            collect(child, tops, lines);
        }
    }

    private List<Integer> tops() {
        return renderer.getRootBox().getLayer().getPages().stream().map(PageBox::getTop).toList();
    }

    private Line place(LineBox line, List<Integer> tops) {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        int page = Collections.binarySearch(tops, line.getAbsY());
        int index = page >= 0 ? page : Math.max(0, -page - 2);
        RenderingContext context = renderer.getSharedContext().newRenderingContextInstance();
        PageBox on = pages.get(index);
        double down = line.getAbsY() + line.getBaseline() - on.getPaintingTop() + on.getMarginBorderPadding(context, CalculatedStyle.TOP);
        return new Line(index, (on.getHeight(context) - down) / renderer.getDotsPerPoint());
    }

    /// Writes them.
    void write(PDDocument document, PDFont font) throws IOException {
        RenderingContext context = renderer.getSharedContext().newRenderingContextInstance();
        int number = 0;
        int at = 0;
        List<Line> lines = lines();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            Interrupts.check();
            PageBox on = renderer.getRootBox().getLayer().getPages().get(page);
            float left = on.getMarginBorderPadding(context, CalculatedStyle.LEFT) / renderer.getDotsPerPoint();
            float right = on.getMarginBorderPadding(context, CalculatedStyle.RIGHT) / renderer.getDotsPerPoint();
            PDPage sheet = document.getPage(page);
            try (var content = new PDPageContentStream(document, sheet, AppendMode.APPEND, true, true)) {
                content.beginMarkedContent(COSName.ARTIFACT);
                content.setNonStrokingColor(0.4f);
                for (; at < lines.size() && lines.get(at).page() == page; at++) {
                    String text = String.valueOf(++number);
                    float width = font.getStringWidth(text) / 1000 * SIZE;
                    float x = direction == Direction.LTR ? left - AWAY - width : sheet.getMediaBox().getWidth() - right + AWAY;
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.newLineAtOffset(x, (float) lines.get(at).baseline());
                    content.showText(text);
                    content.endText();
                }
                content.endMarkedContent();
            }
        }
    }
}
