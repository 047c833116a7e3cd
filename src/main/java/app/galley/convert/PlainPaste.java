package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Keys;
import java.util.List;
import java.util.regex.Pattern;

/// Turns plain text of a clipboard into paragraphs.
///
/// Where there are blank lines, they part the paragraphs: a single line end after a long line is one a mail program put there, hence a
/// space, and after a short line it is meant. Without blank lines, every line is a paragraph.
public final class PlainPaste {

    /// A line at least as long may have been broken by a program.
    private static final int LONG_LINE = 50;

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*+\\n");

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*+\\n[ \\t]*+");

    private PlainPaste() {}

    /// The paragraphs, each under a new key; empty when there is no text.
    public static List<Block> read(String text) {
        String lines = Characters.withoutInvisible(Characters.clean(text)).replaceAll("\r\n?|[\u2028\u2029]", "\n").strip();
        String between = BLANK_LINE.matcher(lines).find() ? "\\n[ \\t\\n]*\\n" : "\\n";
        return lines.lines().findAny().isEmpty() ? List.of() : List.of(lines.split(between)).stream().map(PlainPaste::paragraph).toList();
    }

    private static Block paragraph(String lines) {
        var text = new StringBuilder();
        int before = 0;
        for (String line : LINE_END.split(lines.strip())) {
            if (!text.isEmpty()) {
                text.append(before >= LONG_LINE ? ' ' : '\n');
            }
            text.append(line);
            before = line.length();
        }
        return Block.TextBlock.paragraph(Keys.next(), text.toString());
    }
}
