package app.galley.edit.find;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Spot;

/// Something found in an article.
///
/// @param line its line
/// @param spot where in the line
public record Found(int line, Spot spot) {

    /// Where it begins.
    public Position start() {
        return new Position(line, spot.from());
    }

    /// It as what is selected, the caret at its end.
    public Selection selection() {
        return new Selection(start(), new Position(line, spot.to()));
    }
}
