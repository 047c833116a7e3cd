package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Keys;
import java.util.List;

/// Turns plain text of a clipboard into paragraphs.
///
/// Where there are blank lines, they part the paragraphs and a single line end is a line broken by a mail program, hence a space. Without
/// any, every line is a paragraph.
public final class PlainPaste {

    private PlainPaste() {}

    /// The paragraphs, each under a new key; empty when there is no text.
    public static List<Block> read(String text) {
        String lines = Characters.clean(text).replaceAll("\r\n?|[\u2028\u2029]", "\n").strip();
        String between = lines.matches("(?s).*\\n[ \\t]*\\n.*") ? "\\n([ \\t]*\\n)+" : "\\n";
        return lines.lines().findAny().isEmpty() ? List.of() : List.of(lines.split(between)).stream().map(PlainPaste::paragraph).toList();
    }

    private static Block paragraph(String lines) {
        return Block.TextBlock.paragraph(Keys.next(), lines.strip().replaceAll("[ \\t]*\\n[ \\t]*", " "));
    }
}
