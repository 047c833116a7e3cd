package app.galley.edit.find;

import app.galley.edit.Change;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Spot;
import java.util.List;

/// The part of an article that is searched.
///
/// @param from where it begins
/// @param to where it ends
public record Extent(Position from, Position to) {

    /// All of any article.
    public static final Extent ALL = new Extent(new Position(0, 0), new Position(Integer.MAX_VALUE, Integer.MAX_VALUE));

    /// What is selected.
    public static Extent of(Selection selection) {
        return new Extent(selection.start(), selection.end());
    }

    /// Whether it is all of any article.
    public boolean isAll() {
        return equals(ALL);
    }

    /// Whether a line has anything in it.
    boolean touches(int line) {
        return line >= from.line() && line <= to.line();
    }

    /// Those of a line's spots that lie inside.
    List<Spot> within(int line, List<Spot> spots) {
        if (!touches(line) || spots.isEmpty()) {
            return List.of();
        }
        boolean whole = line > from.line() && line < to.line();
        return whole
                ? spots
                : spots.stream().filter(spot -> (line > from.line() || spot.from() >= from.offset())
                        && (line < to.line() || spot.to() <= to.offset())).toList();
    }

    /// The same part after a change; what was put in at its ends belongs to it.
    public Extent map(Change change) {
        return isAll() ? this : new Extent(change.map(from, false), change.map(to, true));
    }
}
