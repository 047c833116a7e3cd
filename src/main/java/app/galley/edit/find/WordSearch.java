package app.galley.edit.find;

import app.galley.model.Inline;
import app.galley.model.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks for characters as they are written, or for what counts as the same.
final class WordSearch implements Search {

    private final String wanted;
    private final boolean exact;
    private final boolean wholeWords;

    WordSearch(String words, boolean matchCase, boolean wholeWords) {
        String folded = Folded.of(words).text();
        // who looks for an accent alone means just that
        exact = matchCase || folded.isEmpty();
        wanted = exact ? words : folded;
        this.wholeWords = wholeWords;
    }

    @Override
    public Optional<List<Spot>> in(String line) {
        boolean possible = !wanted.isEmpty() && wanted.length() <= line.length() && wanted.indexOf(Inline.OBJECT) < 0;
        return Optional.of(possible ? spots(line) : List.of());
    }

    private List<Spot> spots(String line) {
        Folded folded = exact ? Folded.exactly(line) : Folded.of(line);
        int at = folded.text().indexOf(wanted);
        if (at < 0) {
            return List.of();
        }
        var spots = new ArrayList<Spot>();
        while (at >= 0) {
            Spot spot = folded.spot(at, at + wanted.length());
            boolean fits = !splitsCharacter(line, spot) && (!wholeWords || Words.isWhole(line, spot));
            if (fits) {
                spots.add(spot);
            }
            at = folded.text().indexOf(wanted, fits ? at + wanted.length() : at + 1);
        }
        return List.copyOf(spots);
    }

    /// Whether the spot ends between a Latin letter and its accent, or within a character of two units.
    private static boolean splitsCharacter(String line, Spot spot) {
        int end = spot.to();
        int start = spot.from();
        boolean accent = end < line.length() && line.charAt(end) >= 0x0300 && line.charAt(end) <= 0x036F;
        return accent || isInPair(line, end) || isInPair(line, start);
    }

    private static boolean isInPair(String line, int at) {
        return at > 0 && at < line.length() && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
    }

    @Override
    public Optional<Wrong> wrongIn(String replacement) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Put>> puts(String line, String replacement) {
        return in(line).map(spots -> spots.stream().map(spot -> new Put(spot, replacement)).toList());
    }
}
