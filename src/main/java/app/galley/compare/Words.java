package app.galley.compare;

import app.galley.compare.Stretch.Kind;
import java.util.ArrayList;
import java.util.List;

/// Compares texts word by word.
public final class Words {

    private Words() {}

    /// What both texts have and what only one of them has, in order; what is gone stands before what is new in its place.
    ///
    /// Joined, what is not new gives the old text, and what is not gone the new one. Texts that differ too much to say how are one
    /// stretch that is gone and one that is new, between what their ends have in common.
    public static List<Stretch> compare(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Stretch(Kind.SAME, before));
        }
        Cut old = Cut.of(before);
        Cut now = Cut.of(after);
        var stretches = new ArrayList<Stretch>();
        int at = 0;
        for (Hunk hunk : Cut.hunks(old, now)) {
            add(stretches, Kind.SAME, old.slice(at, hunk.from()));
            add(stretches, Kind.GONE, old.slice(hunk.from(), hunk.to()));
            add(stretches, Kind.NEW, now.slice(hunk.at(), hunk.end()));
            at = hunk.to();
        }
        add(stretches, Kind.SAME, old.slice(at, old.size()));
        return stretches;
    }

    private static void add(List<Stretch> stretches, Kind kind, String text) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(kind, text));
        }
    }

    /// How many words a text has.
    static int count(String text) {
        Cut cut = Cut.of(text);
        return cut.words(0, cut.size());
    }
}
