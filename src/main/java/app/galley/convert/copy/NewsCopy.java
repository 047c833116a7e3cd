package app.galley.convert.copy;

import app.galley.convert.Imported;
import app.galley.convert.Notes;
import app.galley.convert.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads plain news copy.
public final class NewsCopy {

    /// The longest text that is read, in bytes of a file or characters of a clipboard.
    public static final int MOST = 64 << 20;

    private static final int SAMPLE = 8192;
    /// How JSON, HTML, archives, PDF and RTF begin, and what the marks of UTF-8 look like before them.
    private static final List<String> PROGRAMS = List.of("{", "[{", "<", "\u00EF\u00BB\u00BF<", "\u00EF\u00BB\u00BF{", "PK", "%PDF",
            "{\\rtf", "\u0089PNG", "\u00FF\u00D8",
            "GIF8", "\u00D0\u00CF", "RIFF", "---\n");

    private NewsCopy() {}

    /// Whether a file of an unknown kind looks like plain text: no zeros, and no sign of a program at its beginning.
    public static boolean isLikely(byte[] file) {
        if (file.length >= 2
                && ((file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF || (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE)) {
            return true;
        }
        int seen = Math.min(file.length, SAMPLE);
        for (int i = 0; i < seen; i++) {
            if (file[i] == 0) {
                return false;
            }
        }
        String start = new String(file, 0, seen, StandardCharsets.ISO_8859_1).strip();
        return !start.isEmpty() && PROGRAMS.stream().noneMatch(start::startsWith);
    }

    /// What could be made of a file.
    ///
    /// @param file its bytes, at most [#MOST]: UTF-8, UTF-16 with a mark, or else Windows-1252
    public static Proposal propose(byte[] file) {
        var notes = new Notes();
        return propose(SourceText.raw(file, notes), notes);
    }

    /// What could be made of a text from the clipboard.
    public static Proposal propose(String text) {
        return propose(text, new Notes());
    }

    /// The article of a file as it is guessed.
    public static Imported read(byte[] file) {
        return propose(file).imported();
    }

    private static Proposal propose(String raw, Notes notes) {
        if (raw.length() > MOST) {
            throw new IllegalArgumentException("longer than what is read");
        }
        List<Paragraph> paragraphs = Paragraphs.of(Cleaning.of(raw, notes), notes);
        var sheet = new Sheet(paragraphs);
        Guessing.guess(sheet);
        return new Proposal(sheet.lines(), Language.of(paragraphs), notes.list());
    }
}
