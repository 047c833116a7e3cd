package app.galley.edit.find;

import app.galley.model.Spot;

/// A text as it counts where case is not to be matched, and where in the text each of its characters stands.
///
/// @param text folded by [Fold]
/// @param places the offset of each folded character, and that of the end; empty when they all stand where they stood
@SuppressWarnings("ArrayRecordComponent") // never compared, and made for each line that is searched
record Folded(String text, int[] places) {

    private static final int[] SAME = {};

    /// A text as it is.
    static Folded exactly(String text) {
        return new Folded(text, SAME);
    }

    static Folded of(String text) {
        var kept = new char[text.length()];
        int[] places = SAME;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char folded = Fold.of(text.charAt(i));
            if (folded == Fold.NOTHING) {
                places = places == SAME ? counted(i, text.length()) : places;
            } else {
                kept[count] = folded;
                if (places != SAME) {
                    places[count] = i;
                }
                count++;
            }
        }
        if (places != SAME) {
            places[count] = text.length();
        }
        return new Folded(new String(kept, 0, count), places);
    }

    private static int[] counted(int count, int length) {
        var places = new int[length + 1];
        for (int i = 0; i < count; i++) {
            places[i] = i;
        }
        return places;
    }

    /// The spot in the text itself of some folded characters, with the accents on the last of them.
    Spot spot(int from, int to) {
        return places.length == 0 ? new Spot(from, to) : new Spot(places[from], places[to]);
    }
}
