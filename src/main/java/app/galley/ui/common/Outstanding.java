package app.galley.ui.common;

import java.util.ArrayList;
import java.util.List;

/// Counts work in the background that must be done before the program ends. Used on the window's thread.
public final class Outstanding {

    private final List<Runnable> waiting = new ArrayList<>();
    private int count;

    /// Some work begins.
    public void begin() {
        count++;
    }

    /// Some work is done.
    public void end() {
        count--;
        if (count == 0) {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }

    /// Calls back when nothing is outstanding, perhaps at once.
    public void whenNone(Runnable then) {
        if (count == 0) {
            then.run();
        } else {
            waiting.add(then);
        }
    }
}
