package app.galley.ui.preview;

/// The blocks of a body that stand in the page: those around what its reader sees, or all of a body that is not long.
///
/// A window never cuts a list, which is one element of the page.
///
/// @param from index of the first
/// @param to index after the last
public record Window(int from, int to) {

    static final Window NOTHING = new Window(0, 0);

    int count() {
        return to - from;
    }

    boolean holds(int index) {
        return index >= from && index < to;
    }

    Window move(int by) {
        return new Window(from + by, to + by);
    }
}
