package app.galley.compare;

import app.galley.compare.Stretch.Kind;
import app.galley.model.Block;
import java.util.ArrayList;
import java.util.List;

/// Some characters of two compared marked texts that look alike: in both, only in the old one, or only in the new one.
///
/// @param kind where they are
/// @param text the characters; an object is U+FFFC
/// @param before how they looked; as [#after] when they are new
/// @param after how they look; as [#before] when they are gone
public record MarkedStretch(Kind kind, String text, Look before, Look after) {

    /// Whether the characters are in both texts but look otherwise now: marked, unmarked, or leading elsewhere.
    public boolean isRemarked() {
        return kind == Kind.SAME && !before.isLike(after);
    }

    /// What both texts have and what only one has, as [Words#compare] says it, but cut also where the marks change.
    public static List<MarkedStretch> compare(Block.TextBlock before, Block.TextBlock after) {
        return compare(Marked.of(before), Marked.of(after));
    }

    static List<MarkedStretch> compare(Marked old, Marked now) {
        var stretches = new ArrayList<MarkedStretch>();
        int from = 0;
        int at = 0;
        for (Hunk hunk : Marked.hunks(old, now)) {
            int start = old.cut().start(hunk.from());
            same(stretches, old, from, start, now, at);
            from = old.cut().start(hunk.to());
            at = now.cut().start(hunk.end());
            oneSided(stretches, Kind.GONE, old, start, from);
            oneSided(stretches, Kind.NEW, now, now.cut().start(hunk.at()), at);
        }
        same(stretches, old, from, old.text().length(), now, at);
        return stretches;
    }

    private static void same(List<MarkedStretch> stretches, Marked old, int from, int to, Marked now, int at) {
        int i = from;
        while (i < to) {
            Look before = old.looks()[i];
            Look after = now.looks()[i - from + at];
            int end = i + 1;
            while (end < to && old.looks()[end].isLike(before) && now.looks()[end - from + at].isLike(after)) {
                end++;
            }
            stretches.add(new MarkedStretch(Kind.SAME, old.text().substring(i, end), before, after));
            i = end;
        }
    }

    private static void oneSided(List<MarkedStretch> stretches, Kind kind, Marked text, int from, int to) {
        int i = from;
        while (i < to) {
            Look look = text.looks()[i];
            int end = i + 1;
            while (end < to && text.looks()[end].isLike(look)) {
                end++;
            }
            stretches.add(new MarkedStretch(kind, text.text().substring(i, end), look, look));
            i = end;
        }
    }
}
