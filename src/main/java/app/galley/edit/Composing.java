package app.galley.edit;

import java.util.Optional;

/// Text that an input method is composing, such as the sounds of Chinese before they are characters.
public final class Composing {

    private Composing() {}

    /// Puts it in place of the selection.
    ///
    /// @param text without line breaks
    /// @param caret where in it the caret goes, UTF-16 units; moved to the nearest place there is
    public static Command insert(String text, int caret) {
        int back = text.length() - Math.clamp(caret, 0, text.length());
        return Typing.insert(text).then(draft -> {
            Position end = draft.selection().caret();
            return Optional.of(draft.select(Selection.at(end.plus(-back))));
        });
    }
}
