package app.galley.convert.copy;

import app.galley.convert.Notes;
import app.galley.convert.SourceText;

/// Takes out of a text what is no text, and writes every kind of line end as `\n`.
final class Cleaning {

    private Cleaning() {}

    static String of(String raw, Notes notes) {
        return SourceText.seen(SourceText.clean(lineEnds(raw, notes), notes), notes);
    }

    /// A form feed or a vertical tab parts paragraphs, as do the separators of Unicode; NULs are nothing.
    private static String lineEnds(String raw, Notes notes) {
        var text = new StringBuilder(raw.length());
        int nuls = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '\0' -> nuls++;
                case '\r' -> {
                    if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                        text.append('\n');
                    }
                }
                case '\f', '\u000B', '\u2029' -> text.append("\n\n");
                case '\u2028' -> text.append('\n');
                default -> text.append(c);
            }
        }
        if (nuls > 0) {
            notes.changed("Zero characters were left out: %,d.".formatted(nuls), "");
        }
        return text.toString();
    }
}
