package app.galley.convert.copy;

import java.util.List;

/// Tells which lines were broken only because they were full.
///
/// A line is full when the first word of the next would not have fitted. How long lines may be is seen from those that break off in the
/// middle of a sentence; a text without such lines was not broken at all.
final class Wrapping {

    private static final int NARROWEST = 25;
    private static final int WIDEST = 120;
    private static final int LONGEST_SMALL_WORD = 4;

    /// The length of a full line, or 0 for a text that is not broken into lines.
    private final int width;

    private Wrapping(int width) {
        this.width = width;
    }

    static Wrapping of(List<SourceLine> lines) {
        int evident = 0;
        int breaks = 0;
        int width = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            SourceLine line = lines.get(i);
            SourceLine next = lines.get(i + 1);
            if (line.isEmpty() || next.isEmpty()) {
                continue;
            }
            breaks++;
            if (isEvident(line, next)) {
                evident++;
                width = Math.max(width, line.length() + line.indent());
            }
        }
        return new Wrapping(evident >= 2 && evident * 5 >= breaks ? width : 0);
    }

    private static boolean isEvident(SourceLine line, SourceLine next) {
        return line.length() >= NARROWEST && line.length() <= WIDEST && (next.startsSmall() || isCutOff(line.text()))
                && !Phrase.endsSentence(line.text()) && !Signs.isStart(next.text());
    }

    /// Whether a line ends with a comma or a small word that no line ends with by itself: "bis zum".
    private static boolean isCutOff(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return last.length() <= LONGEST_SMALL_WORD && Character.isLowerCase(last.charAt(0))
                && Character.isLetter(last.charAt(last.length() - 1))
                || text.endsWith(",");
    }

    /// Whether a line was broken before the next only to fit.
    boolean goesOn(SourceLine line, SourceLine next) {
        if (width == 0) {
            return false;
        }
        boolean full = line.length() + line.indent() + 1 + next.firstWord() > width;
        boolean midSentence = next.startsSmall() && !Phrase.endsSentence(line.text()) && line.length() * 2 > width;
        return full || midSentence;
    }

    /// Two lines in one; a word parted at its hyphen keeps it.
    static void join(StringBuilder text, SourceLine next) {
        int last = text.length() - 1;
        boolean parted = last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1)) && next.startsSmall();
        text.append(parted ? "" : " ").append(next.text());
    }
}
