package app.galley.convert.copy;

import app.galley.convert.Notes;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into its paragraphs.
///
/// An empty line parts paragraphs, and so does every line end, unless the line was broken only to fit ([Wrapping]) or goes on a list item.
final class Paragraphs {

    private static final int INDENT = 2;

    private final List<SourceLine> lines;
    private final Wrapping wrapping;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Paragraphs(List<SourceLine> lines) {
        this.lines = lines;
        wrapping = Wrapping.of(lines);
    }

    /// The paragraphs of a clean text.
    static List<Paragraph> of(String text, Notes notes) {
        List<SourceLine> lines = SourceLine.of(text);
        return new Paragraphs(isQuotedMail(lines) ? unquoted(lines, notes) : lines).cut();
    }

    private List<Paragraph> cut() {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            SourceLine before = i == 0 ? new SourceLine("", 0) : lines.get(i - 1);
            if (before.isEmpty()) {
                end(start, i);
                start = i;
                text.append(line.text());
            } else if (isBroken(lines.get(start), before, line, i - 1 == start)) {
                Wrapping.join(text, line);
            } else if (isMore(lines.get(start), line)) {
                text.append('\n').append(line.text());
            } else {
                end(start, i);
                start = i;
                text.append(line.text());
            }
        }
        end(start, lines.size());
        return paragraphs;
    }

    private boolean isBroken(SourceLine first, SourceLine before, SourceLine line, boolean second) {
        if (!wrapping.goesOn(before, line) || Signs.isStart(line.text()) || standsAlone(line) || isOpening(line)
                || standsAlone(before) && before == first) {
            return false;
        }
        // Wires indent the first line of a paragraph, and lists all lines but the first.
        boolean indented = line.indent() >= before.indent() + INDENT;
        boolean ofItem = second && Signs.isItem(first.text());
        return !indented || ofItem;
    }

    /// Whether the line was put under the words of a list item, where a line ends because somebody wanted it to.
    private static boolean isMore(SourceLine first, SourceLine line) {
        return Signs.isItem(first.text()) && !Signs.isStart(line.text()) && line.indent() >= first.indent() + INDENT;
    }

    /// Whether a line is a paragraph of its own wherever it stands.
    private static boolean standsAlone(SourceLine line) {
        return line.length() <= Phrase.MOST
                && (Wires.isEnd(line.text()) || Furniture.isFurniture(line.text()) || Bylines.isByline(line.text())
                        || !DateLine.of(line.text()).isEmpty() || Credit.isWhole(line.text()) || Notices.isAgency(line.text()));
    }

    private static boolean isOpening(SourceLine line) {
        return line.length() <= Phrase.MOST && Datelines.of(line.text()).isPresent();
    }

    private void end(int start, int next) {
        if (text.isEmpty()) {
            return;
        }
        boolean opens = start == 0 || lines.get(start - 1).isEmpty();
        boolean closes = next >= lines.size() || lines.get(next - 1).isEmpty();
        paragraphs.add(new Paragraph(text.toString(), opens, closes));
        text.setLength(0);
    }

    /// Whether nearly every line bears the sign that mail puts before what it answers to.
    private static boolean isQuotedMail(List<SourceLine> lines) {
        long full = lines.stream().filter(line -> !line.isEmpty()).count();
        long quoted = lines.stream().filter(line -> line.text().startsWith(">")).count();
        return quoted >= 3 && quoted * 5 >= full * 4;
    }

    private static List<SourceLine> unquoted(List<SourceLine> lines, Notes notes) {
        var bare = new ArrayList<SourceLine>(lines.size());
        var signs = new StringBuilder();
        for (SourceLine line : lines) {
            int at = 0;
            while (at < line.length() && (line.text().charAt(at) == '>' || line.text().charAt(at) == ' ')) {
                signs.append(line.text().charAt(at) == '>' ? ">" : "");
                at++;
            }
            bare.add(new SourceLine(line.text().substring(at), line.indent()));
        }
        notes.changed("The text stood in a mail as one that is answered; the signs for that were left out.", signs.toString());
        return bare;
    }
}
