package app.galley.convert.document;

import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;

/// Where the signs of a document have got to in the article that was made of it: in which of its texts, and at which characters.
///
/// Places are named as remarks name them: `p1` for the running text of the block with that key, `i1/caption` for another of its texts,
/// `/headline` for a field of the head.
public final class Traces {

    private final Map<String, List<Trace>> byPlace = new LinkedHashMap<>();
    private final Map<String, Sign> coming = new HashMap<>();
    private final Map<Sign, Kind> kinds = new HashMap<>();

    /// Nothing is known yet.
    public Traces() {}

    /// What a block would be.
    public record Kind(Style style, Listing listing) {}

    /// The signs at a text of the article, in their order.
    public List<Trace> at(String place) {
        return byPlace.getOrDefault(place, List.of());
    }

    /// Tells all signs with their places.
    public void each(BiConsumer<String, Trace> use) {
        byPlace.forEach((place, traces) -> traces.forEach(trace -> use.accept(place, trace)));
    }

    /// Whether a block would only come, and by which sign.
    public Optional<Sign> comingOf(String key) {
        return Optional.ofNullable(coming.get(key));
    }

    /// What a sign says a block would be.
    public Optional<Kind> kind(Sign sign) {
        return Optional.ofNullable(kinds.get(sign));
    }

    /// A sign stands at a text.
    public void put(String place, Trace trace) {
        byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(trace);
    }

    /// What is said of a paragraph that is a picture is said of the picture.
    public void picture(Picture picture, Part.Words words) {
        words.coming().ifPresent(sign -> coming(picture.key(), sign));
        words.traces().forEach(trace -> put(picture.key() + "/picture",
                new Trace(Math.min(trace.from(), 1), Math.min(trace.to(), 1), trace.sign())));
    }

    void coming(String key, Sign sign) {
        coming.put(key, sign);
    }

    void kind(Sign sign, Kind kind) {
        kinds.put(sign, kind);
    }

    /// Words have become a text of the article, or part of one.
    ///
    /// @param before how many characters of the text stand before them
    /// @param text what has become of them
    void words(String place, Part.Words words, int before, String text) {
        if (!words.traces().isEmpty()) {
            IntUnaryOperator shift = aligned(words.characters(), text);
            words.traces().forEach(trace -> put(place,
                    new Trace(before + shift.applyAsInt(trace.from()), before + shift.applyAsInt(trace.to()), trace.sign())));
        }
    }

    /// A place goes by another name now.
    void rename(String from, String to) {
        List<Trace> moved = byPlace.remove(from);
        if (moved != null) {
            moved.forEach(trace -> put(to, trace));
        }
    }

    /// Where a place between two characters is after some were left out, which were blanks mostly.
    private static IntUnaryOperator aligned(String from, String to) {
        if (from.equals(to)) {
            return at -> at;
        }
        var places = new int[from.length() + 1];
        int at = 0;
        for (int i = 0; i < from.length(); i++) {
            places[i] = at;
            at += at < to.length() && isSame(from.charAt(i), to.charAt(at)) ? 1 : 0;
        }
        places[from.length()] = at;
        return place -> places[place];
    }

    private static boolean isSame(char one, char other) {
        return one == other || Character.isWhitespace(one) && Character.isWhitespace(other);
    }
}
