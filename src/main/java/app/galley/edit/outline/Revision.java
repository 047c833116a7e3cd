package app.galley.edit.outline;

import java.util.List;

/// Which rows of an outline a change replaced by others.
///
/// @param from the first
/// @param to the first after them, as they were counted before
/// @param now what stands there instead
public record Revision(int from, int to, List<Entry> now) {

    public Revision {
        now = List.copyOf(now);
    }
}
