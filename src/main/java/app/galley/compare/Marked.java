package app.galley.compare;

import app.galley.model.Block;
import app.galley.model.Extras;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A text with marks, laid out flat: its characters, and of each how it looks.
///
/// It does not matter here how the text was cut into spans.
///
/// @param cut the characters; objects are U+FFFC
/// @param looks one for each UTF-16 unit
record Marked(Cut cut, Look[] looks) {

    /// Text without marks.
    static Marked plain(String text) {
        var looks = new Look[text.length()];
        Arrays.fill(looks, Look.PLAIN);
        return new Marked(Cut.of(text), looks);
    }

    /// The text of a block.
    static Marked of(Block.TextBlock block) {
        return of(block.children(), block.defs());
    }

    /// The text of spans and objects.
    static Marked of(List<Inline> children, List<MarkDef> defs) {
        Map<String, Mark> known = new HashMap<>();
        defs.forEach(def -> known.putIfAbsent(def.key(), new Mark.Defined(def)));
        String text = children.stream().map(Inline::text).collect(Collectors.joining());
        var looks = new Look[text.length()];
        int at = 0;
        for (Inline inline : children) {
            Look look = switch (inline) {
                case Inline.Span(_, var marks, var extras) -> new Look(
                        marks.stream().map(mark -> known.getOrDefault(mark, new Mark.Plain(mark))).toList(), extras, Optional.empty());
                case Inline.InlinePicture _,Inline.UnknownInline _ -> new Look(List.of(), Extras.NONE, Optional.of(inline));
            };
            Arrays.fill(looks, at, at + inline.length(), look);
            at += inline.length();
        }
        return new Marked(Cut.of(text), looks);
    }

    String text() {
        return cut.text();
    }

    /// Where two texts differ in their words, whatever the marks. Objects are the same when they have the same key.
    static List<Hunk> hunks(Marked before, Marked after) {
        Map<String, Integer> known = new HashMap<>();
        return Cut.joined(before.cut, Hunks.between(before.numbers(known), after.numbers(known)));
    }

    private int[] numbers(Map<String, Integer> known) {
        var numbers = new int[cut.size()];
        for (int piece = 0; piece < numbers.length; piece++) {
            String text = cut.slice(piece, piece + 1);
            String name = looks[cut.start(piece)].object().map(object -> name(object) + text).orElse(text);
            numbers[piece] = known.computeIfAbsent(name, _ -> known.size());
        }
        return numbers;
    }

    private static String name(Inline object) {
        return Inline.OBJECT + switch (object) {
            case Inline.Span span -> span.text();
            case Inline.InlinePicture(var picture) -> picture.key();
            case Inline.UnknownInline unknown -> Keyless.isInFile(unknown) ? unknown.key() : unknown.value().toString();
        };
    }

    /// The spans and objects: neighbours that look alike are one.
    List<Inline> inlines() {
        var inlines = new ArrayList<Inline>();
        int from = 0;
        while (from < looks.length) {
            int to = from + 1;
            while (to < looks.length && looks[from].object().isEmpty() && isOneSpan(looks[from], looks[to])) {
                to++;
            }
            Look look = looks[from];
            inlines.add(look.object()
                    .orElse(new Inline.Span(text().substring(from, to), look.marks().stream().map(Mark::name).toList(), look.extras())));
            from = to;
        }
        return inlines.isEmpty() ? List.of(Inline.Span.plain("")) : inlines;
    }

    private static boolean isOneSpan(Look one, Look other) {
        return one == other || other.object().isEmpty() && one.extras().equals(other.extras())
                && one.marks().stream().map(Mark::name).toList().equals(other.marks().stream().map(Mark::name).toList());
    }

    /// The definitions its characters use, by key, in the order of their first use.
    Map<String, MarkDef> defs() {
        Map<String, MarkDef> defs = new LinkedHashMap<>();
        Look last = Look.PLAIN;
        for (Look look : looks) {
            if (look != last) {
                look.marks().forEach(mark -> {
                    if (mark instanceof Mark.Defined(MarkDef def)) {
                        defs.putIfAbsent(def.key(), def);
                    }
                });
                last = look;
            }
        }
        return defs;
    }

    /// Whether both are the same text with the same marks under the same names.
    boolean isSame(Marked other) {
        return text().equals(other.text()) && inlines().equals(other.inlines()) && defs().equals(other.defs());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marked that && isSame(that);
    }

    @Override
    public String toString() {
        return inlines().toString() + defs();
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }
}
