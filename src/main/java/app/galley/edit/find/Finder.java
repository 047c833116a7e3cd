package app.galley.edit.find;

import app.galley.model.Spot;
import java.util.List;
import java.util.Optional;

/// Finds something in a line.
@FunctionalInterface
public interface Finder {

    /// The spots in a line, in order, none empty and none over another; empty when finding out would take too long.
    Optional<List<Spot>> in(String line);
}
