package app.galley.convert.copy;

import app.galley.convert.Imported;
import app.galley.convert.Notes;
import app.galley.convert.SourceText;
import java.util.List;

/// Reads plain news copy.
public final class NewsCopy {

    /// The longest text that is read, in bytes of a file or characters of a clipboard.
    public static final int MOST = 64 << 20;

    private NewsCopy() {}

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
