package app.galley.ui.shell;

import app.galley.ui.editor.EditorPane;

/// How all drafts are shown.
///
/// @param zoom 1 for text of ordinary size
/// @param focus whether all but the line of the caret is dimmed
/// @param typewriter whether the line of the caret stays in the middle
record DraftLook(double zoom, boolean focus, boolean typewriter) {

    static final DraftLook PLAIN = new DraftLook(1, false, false);

    private static final double SMALLEST = 0.6;
    private static final double LARGEST = 3;

    DraftLook {
        zoom = Math.clamp(zoom, SMALLEST, LARGEST);
    }

    DraftLook withZoom(double newZoom) {
        return new DraftLook(newZoom, focus, typewriter);
    }

    DraftLook withFocus(boolean on) {
        return new DraftLook(zoom, on, typewriter);
    }

    DraftLook withTypewriter(boolean on) {
        return new DraftLook(zoom, focus, on);
    }

    void apply(EditorPane editor) {
        editor.setZoom(zoom);
        editor.setFocusMode(focus);
        editor.setTypewriter(typewriter);
    }

    /// As it is kept from one day to the next.
    String text() {
        return zoom + " " + focus + " " + typewriter;
    }

    /// Reads what was kept; plain when that says nothing.
    static DraftLook read(String kept) {
        String[] words = kept.split(" ", -1);
        try {
            double zoom = Double.parseDouble(words[0]);
            return words.length == 3 && Double.isFinite(zoom)
                    ? new DraftLook(zoom, Boolean.parseBoolean(words[1]), Boolean.parseBoolean(words[2]))
                    : PLAIN;
        } catch (NumberFormatException unknown) {
            return PLAIN;
        }
    }
}
