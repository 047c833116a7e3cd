package app.galley.convert.word.out;

import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Listing;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is said of an article, by where in the document it stands.
final class Remarks {

    /// Stands for the start of the article in place of a block.
    static final String START = "";
    private static final String INSIDE = "inside ";

    private final Map<String, Track> tracks = new HashMap<>();
    private final Map<String, Tracked> fates = new HashMap<>();
    private final Map<String, OtherKind> kinds = new HashMap<>();
    private final Map<String, Rewritten> rewritten = new HashMap<>();
    private final Map<String, List<Coming>> coming = new HashMap<>();
    private final List<Integer> onTop = new ArrayList<>();
    private final CommentParts comments = new CommentParts();

    /// Another kind that a paragraph would be of.
    record OtherKind(Style style, Listing listing, Signature by) {}

    /// Another paragraph in place of one.
    record Rewritten(TextBlock block, Signature by) {}

    /// Blocks that would come.
    record Coming(List<Block> blocks, Tracked how) {}

    /// What stands at a text.
    Track track(String place) {
        return tracks.getOrDefault(place, Track.NONE);
    }

    Track trackToAdd(String place) {
        return tracks.computeIfAbsent(place, _ -> new Track());
    }

    /// Whether a whole block would go, or leave.
    Optional<Tracked> fate(String key) {
        return Optional.ofNullable(fates.get(key));
    }

    void fate(String key, Tracked how) {
        fates.put(key, how);
    }

    Optional<OtherKind> kind(String key) {
        return Optional.ofNullable(kinds.get(key));
    }

    void kind(String key, OtherKind kind) {
        kinds.put(key, kind);
    }

    Optional<Rewritten> rewritten(String key) {
        return Optional.ofNullable(rewritten.get(key));
    }

    void rewrite(String key, Rewritten instead) {
        rewritten.put(key, instead);
    }

    /// What would come after a block, or at the start.
    List<Coming> after(String key) {
        return coming.getOrDefault(key, List.of());
    }

    /// What would come at the start of a box.
    List<Coming> inside(String key) {
        return coming.getOrDefault(INSIDE + key, List.of());
    }

    /// @param box the key of a box at whose start they would come; empty for none
    void come(String after, String box, Coming what) {
        coming.computeIfAbsent(box.isEmpty() ? after : INSIDE + box, _ -> new ArrayList<>()).add(what);
    }

    /// The comments that belong to no words, and stand at the first paragraph.
    List<Integer> onTop() {
        return onTop;
    }

    CommentParts comments() {
        return comments;
    }
}
