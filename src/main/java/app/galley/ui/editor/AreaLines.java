package app.galley.ui.editor;

import app.galley.edit.Change;
import app.galley.edit.Edited;
import app.galley.edit.Lines;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.EditableStyledDocument;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;

/// Puts what changed in an article into the area's content, and nothing else.
final class AreaLines {

    private final EditableStyledDocument<LineStyle, Segment, RunStyle> content;
    private final Spots spots;

    /// @param spots what stands out; asked whenever a line is made
    AreaLines(EditableStyledDocument<LineStyle, Segment, RunStyle> content, Spots spots) {
        this.content = content;
        this.spots = spots;
    }

    /// Shows another article.
    void show(Article article) {
        splice(0, content.getParagraphs().size(), LineMaker.lines(article, 0, Lines.count(article), spots));
    }

    /// Shows what changed.
    void update(Edited edited) {
        Change change = edited.change();
        int headBefore = Lines.ofHead(change.headBefore());
        int headAfter = Lines.ofHead(change.headAfter());
        if (change.changesBody()) {
            int followers = followers(edited.after().body(), change.at() + change.after().size());
            int from = headAfter + change.line();
            int count = lineCount(change.after()) + followers;
            List<Paragraph<LineStyle, Segment, RunStyle>> now = LineMaker.lines(edited.after(), from, from + count, spots);
            replace(headBefore + change.line(), lineCount(change.before()) + followers, now);
        }
        if (change.changesHead()) {
            replace(0, headBefore, LineMaker.lines(edited.after(), 0, headAfter, spots));
        }
    }

    /// Makes lines anew in which something stands out, or has until now.
    ///
    /// @param from the first line
    /// @param to the line after the last
    void remake(Article article, int from, int to) {
        int line = from;
        while (line < to) {
            int end = line;
            while (end < to && (spots.isSought(end) || showsFound(end))) {
                end++;
            }
            if (end > line) {
                replace(line, end - line, LineMaker.lines(article, line, end, spots));
            }
            line = end + 1;
        }
    }

    private boolean showsFound(int line) {
        return content.getParagraphs().get(line).getStyledSegments().stream().map(segment -> segment.getStyle().classes())
                .anyMatch(Spots::isSought);
    }

    /// How many numbered items right after the change may have got another number.
    private static int followers(Blocks body, int index) {
        int count = 0;
        boolean numbered = false;
        while (index + count < body.size() && body.get(index + count) instanceof TextBlock text && text.listing().isItem()) {
            numbered |= text.listing().isNumbered();
            count++;
        }
        return numbered ? count : 0;
    }

    private static int lineCount(List<Block> blocks) {
        int count = 0;
        for (Block block : blocks) {
            count += block.lineCount();
        }
        return count;
    }

    /// Replaces `count` lines from `from` on, leaving those alone that stay the same at either end.
    private void replace(int from, int count, List<Paragraph<LineStyle, Segment, RunStyle>> now) {
        List<Paragraph<LineStyle, Segment, RunStyle>> old = content.getParagraphs();
        int most = Math.min(count, now.size());
        int head = 0;
        while (head < most && old.get(from + head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.get(from + count - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        if (head + tail < Math.max(count, now.size())) {
            splice(from + head, from + count - tail, now.subList(head, now.size() - tail));
        }
    }

    /// Replaces the lines from `from` (inclusive) to `to` (exclusive). Where there are none to replace or none to put in, the line before
    /// is replaced by itself as well, since a document of RichTextFX cannot lose or gain a line without touching a neighbour.
    private void splice(int from, int to, List<Paragraph<LineStyle, Segment, RunStyle>> now) {
        List<Paragraph<LineStyle, Segment, RunStyle>> lines = now;
        int first = from;
        if (from == to || now.isEmpty()) {
            first = from - 1;
            lines = new ArrayList<>(now);
            lines.addFirst(content.getParagraphs().get(first));
        }
        int start = content.getAbsolutePosition(first, 0);
        int end = content.getAbsolutePosition(to - 1, content.getParagraphs().get(to - 1).length());
        content.replace(start, end, document(lines));
    }

    private static ReadOnlyStyledDocument<LineStyle, Segment, RunStyle> document(List<Paragraph<LineStyle, Segment, RunStyle>> lines) {
        var builder = new ReadOnlyStyledDocumentBuilder<LineStyle, Segment, RunStyle>(SegmentOps.OPS, LineStyle.PLAIN, lines.size());
        for (Paragraph<LineStyle, Segment, RunStyle> line : lines) {
            builder.addParagraph(line.getStyledSegments(), line.getParagraphStyle());
        }
        return builder.build();
    }
}
