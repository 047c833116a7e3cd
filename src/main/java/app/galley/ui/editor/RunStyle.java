package app.galley.ui.editor;

import java.util.List;

/// How a run of characters looks: the style classes for its marks.
///
/// @param classes names of decorators, and `link` or `unknown-mark`
record RunStyle(List<String> classes) {

    static final RunStyle PLAIN = new RunStyle(List.of());

    static RunStyle of(List<String> classes) {
        return classes.isEmpty() ? PLAIN : new RunStyle(List.copyOf(classes));
    }
}
