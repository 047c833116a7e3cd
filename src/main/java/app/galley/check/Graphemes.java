package app.galley.check;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a reader takes for one character: a letter with its accents, a flag, a family of emoji (extended grapheme clusters of UAX #29).
final class Graphemes {

    private Graphemes() {}

    /// The characters of a text.
    static List<String> of(String text) {
        // since Java 20 this iterator follows UAX #29, emoji included
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        var found = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            found.add(text.substring(from, to));
        }
        return found;
    }
}
