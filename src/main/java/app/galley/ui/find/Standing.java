package app.galley.ui.find;

import app.galley.edit.Selection;
import app.galley.edit.find.Finds;
import app.galley.edit.find.Wrong;
import java.util.Locale;
import java.util.Optional;

/// How a search stands, in words.
///
/// @param words what the bar says
/// @param found whether there is anything to go to
/// @param wrong what could not be understood
/// @param inReplacement whether it could not be understood in the replacement
record Standing(String words, boolean found, Optional<Wrong> wrong, boolean inReplacement) {

    /// Whether the last step went round the end.
    enum Turn {
        NONE(""), FROM_THE_TOP(", from the top"), FROM_THE_END(", from the end");

        private final String words;

        Turn(String words) {
            this.words = words;
        }
    }

    static final Standing NOTHING_SOUGHT = new Standing("", false, Optional.empty(), false);

    static Standing wrong(Wrong wrong) {
        return new Standing("", false, Optional.of(wrong), false);
    }

    static Standing wrongReplacement(Wrong wrong) {
        return new Standing("", true, Optional.of(wrong), true);
    }

    static Standing said(String words) {
        return new Standing(words, true, Optional.empty(), false);
    }

    static Standing of(Finds finds, Selection selection, Turn turn) {
        if (!finds.isComplete()) {
            return wrong(new Wrong("The expression takes too long on one of the lines", 0));
        }
        int count = finds.count();
        String words = count == 0
                ? "Nothing found"
                : finds.selected(selection)
                        .map(at -> "%s of %s%s".formatted(number(finds.before(at.start()) + 1), number(count), turn.words))
                        .orElseGet(() -> number(count) + " found");
        return new Standing(words, count > 0, Optional.empty(), false);
    }

    static Standing replaced(boolean complete, int replaced, int left) {
        if (!complete) {
            return wrong(new Wrong("The expression takes too long on one of the lines; nothing was replaced", 0));
        }
        String more = left == 0 ? "" : "; %s left in names and addresses".formatted(number(left));
        return new Standing(number(replaced) + " replaced" + more, false, Optional.empty(), false);
    }

    private static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
