package app.galley.ui.find;

import app.galley.edit.Selection;
import app.galley.edit.find.Finds;
import app.galley.edit.find.Wrong;
import java.util.Locale;

/// How a search stands, in words.
///
/// @param words what the bar says
/// @param found whether there is anything to go to
/// @param problem why nothing can be found or replaced so, as a sentence; empty when it can
/// @param inReplacement whether the problem is what shall come instead
record Standing(String words, boolean found, String problem, boolean inReplacement) {

    /// Whether the last step went round the end.
    enum Turn {
        NONE(""), FROM_THE_TOP(", from the top"), FROM_THE_END(", from the end");

        private final String words;

        Turn(String words) {
            this.words = words;
        }
    }

    static final Standing NOTHING_SOUGHT = new Standing("", false, "", false);

    static Standing wrong(Wrong wrong) {
        return new Standing("", false, sentence(wrong), false);
    }

    static Standing wrongReplacement(Wrong wrong) {
        return new Standing("", true, sentence(wrong), true);
    }

    private static String sentence(Wrong wrong) {
        return "%s (character %d).".formatted(wrong.reason(), wrong.at() + 1);
    }

    static Standing said(String words) {
        return new Standing(words, true, "", false);
    }

    static Standing of(Finds finds, Selection selection, Turn turn) {
        if (!finds.isComplete()) {
            return new Standing("", false, "The expression takes too long on one of the lines.", false);
        }
        int count = finds.count();
        String words = count == 0
                ? "Nothing found"
                : finds.selected(selection)
                        .map(at -> "%s of %s%s".formatted(number(finds.before(at.start()) + 1), number(count), turn.words))
                        .orElseGet(() -> number(count) + " found");
        return new Standing(words, count > 0, "", false);
    }

    static Standing replaced(boolean complete, int replaced, int left) {
        if (!complete) {
            return new Standing("", false, "The expression takes too long on one of the lines; nothing was replaced.", false);
        }
        String more = left == 0 ? "" : "; %s left in names and addresses".formatted(number(left));
        return new Standing(number(replaced) + " replaced" + more, false, "", false);
    }

    private static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
