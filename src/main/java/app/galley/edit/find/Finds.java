package app.galley.edit.find;

import app.galley.edit.Change;
import app.galley.edit.Edited;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What was found in each line of an article.
///
/// Made by looking through the whole of it, which for a long article is slow work; then kept right by looking only at what changed. Used
/// from one thread at a time.
public final class Finds {

    private final Finder finder;
    private final SpotRuns lines;
    private Extent extent;
    private boolean complete = true;

    private Finds(Finder finder, Extent extent, List<String> texts, BooleanSupplier wanted) {
        this.finder = finder;
        this.extent = extent;
        var spots = new ArrayList<List<Spot>>(texts.size());
        for (String text : texts) {
            boolean goOn = complete && wanted.getAsBoolean();
            spots.add(goOn ? spots(spots.size(), text) : List.of());
        }
        lines = new SpotRuns(spots);
    }

    /// Looks through an article.
    ///
    /// @param extent the part to look at
    public static Finds of(Article article, Finder finder, Extent extent) {
        return of(article, finder, extent, () -> true);
    }

    /// Looks through an article as long as the answer is wanted.
    public static Finds of(Article article, Finder finder, Extent extent, BooleanSupplier wanted) {
        return new Finds(finder, extent, LineTexts.of(article), wanted);
    }

    /// The first that begins at or after a place, or else the first of all, without looking further than that.
    public static Optional<Found> first(Article article, Finder finder, Extent extent, Position near, BooleanSupplier wanted) {
        int count = Lines.count(article);
        int start = Math.clamp(near.line(), 0, count - 1);
        for (int i = 0; i <= count && wanted.getAsBoolean(); i++) {
            int line = (start + i) % count;
            if (extent.touches(line)) {
                int from = i == 0 ? near.offset() : 0;
                Optional<List<Spot>> spots = finder.in(Lines.text(article, line).text());
                if (spots.isEmpty()) {
                    return Optional.empty();
                }
                Optional<Spot> first = extent.within(line, spots.get()).stream().filter(spot -> spot.from() >= from).findFirst();
                if (first.isPresent()) {
                    return first.map(spot -> new Found(line, spot));
                }
            }
        }
        return Optional.empty();
    }

    private List<Spot> spots(int line, String text) {
        if (!extent.touches(line)) {
            return List.of();
        }
        Optional<List<Spot>> spots = finder.in(text);
        complete &= spots.isPresent();
        return extent.within(line, spots.orElse(List.of()));
    }

    /// Looks again at what changed.
    public void update(Edited edited) {
        Change change = edited.change();
        extent = extent.map(change);
        int headBefore = Lines.ofHead(change.headBefore());
        int headAfter = Lines.ofHead(change.headAfter());
        if (change.changesBody()) {
            int gone = change.before().stream().mapToInt(block -> block.lineCount()).sum();
            replace(headBefore + change.line(), gone, headAfter + change.line(), LineTexts.of(change.after()));
        }
        if (change.changesHead()) {
            replace(0, headBefore, 0, LineTexts.of(change.headAfter()));
        }
    }

    /// @param from the first of the lines that went, where they are now
    /// @param first the line the first of the texts is
    private void replace(int from, int gone, int first, List<String> texts) {
        var come = new ArrayList<List<Spot>>(texts.size());
        for (String text : texts) {
            come.add(spots(first + come.size(), text));
        }
        lines.replace(from, gone, come);
    }

    /// How many were found.
    public int count() {
        return lines.count();
    }

    /// Whether every line could be looked through; an expression that takes too long on one leaves it, and all after it, out.
    public boolean isComplete() {
        return complete;
    }

    /// The part that is looked at.
    public Extent extent() {
        return extent;
    }

    /// What was found in a line, in order.
    public List<Spot> in(int line) {
        return lines.in(line);
    }

    /// How many begin before a place.
    public int before(Position position) {
        return lines.before(position);
    }

    /// The one with so many before it; empty when there are not as many.
    public Optional<Found> get(int index) {
        return lines.get(index);
    }

    /// The first that begins at or after a place.
    public Optional<Found> from(Position position) {
        return get(before(position));
    }

    /// The last that begins before a place.
    public Optional<Found> lastBefore(Position position) {
        return get(before(position) - 1);
    }

    /// The one that is just what is selected.
    public Optional<Found> selected(Selection selection) {
        int line = selection.start().line();
        return selection.isEmpty() || selection.end().line() != line
                ? Optional.empty()
                : in(line).stream().map(spot -> new Found(line, spot)).filter(found -> found.start().equals(selection.start())
                        && found.spot().to() == selection.end().offset()).findFirst();
    }

    /// All that was found, in order.
    public List<Found> all() {
        return lines.all();
    }
}
