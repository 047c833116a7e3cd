package app.galley.cli;

import app.galley.compare.Conflict;
import app.galley.compare.Stretch;
import app.galley.compare.Texts;
import app.galley.compare.Words;
import app.galley.model.Block;
import app.galley.model.Value;
import java.util.List;
import java.util.Optional;

/// Conflicts of a merge as results of a command.
final class ConflictText {

    private static final int AROUND = 20;
    private static final int LONGEST = 160;

    private final Pointers pointers;

    ConflictText(Pointers pointers) {
        this.pointers = pointers;
    }

    /// A line: where, what, and both sides.
    String line(Conflict conflict) {
        String mine = ours(conflict);
        String other = theirs(conflict);
        return "%s: %s Ours: %s Theirs: %s".formatted(pointer(conflict), conflict.sentence(), excerpt(mine, other, Stretch.Kind.GONE),
                excerpt(mine, other, Stretch.Kind.NEW));
    }

    /// All conflicts, for other programs.
    Value json(List<Conflict> conflicts) {
        return new Value.Arr(conflicts.stream().map(conflict -> (Value) Console.object("pointer", pointer(conflict), "message",
                conflict.sentence(), "base", base(conflict), "ours", ours(conflict), "theirs", theirs(conflict))).toList());
    }

    private String pointer(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfBlock block -> pointers.of(block.key());
            case Conflict.OfField<?> field -> Pointers.ofMember(field.field().fileName());
            case Conflict.OfMember member -> Pointers.ofMember(member.name());
        };
    }

    private static String base(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfBlock block -> text(block.base());
            case Conflict.OfField<?> field -> Texts.ofField(field.base());
            case Conflict.OfMember member -> value(member.base());
        };
    }

    private static String ours(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfBlock block -> text(block.ours());
            case Conflict.OfField<?> field -> Texts.ofField(field.ours());
            case Conflict.OfMember member -> value(member.ours());
        };
    }

    private static String theirs(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfBlock block -> text(block.theirs());
            case Conflict.OfField<?> field -> Texts.ofField(field.theirs());
            case Conflict.OfMember member -> value(member.theirs());
        };
    }

    private static String text(Optional<Block> block) {
        return block.map(Texts::of).orElse("");
    }

    private static String value(Optional<Value> value) {
        return value.map(Texts::of).orElse("");
    }

    /// What one side says where it differs, with a little of what stands around; in quotation marks.
    private static String excerpt(String mine, String other, Stretch.Kind side) {
        List<Stretch> stretches = Words.compare(mine, other);
        var text = new StringBuilder();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.kind() == side) {
                text.append(stretch.text());
            } else if (stretch.isSame()) {
                text.append(shortened(stretch.text(), i == 0, i == stretches.size() - 1));
            }
        }
        return text.isEmpty() ? "nothing." : "“" + (text.length() > LONGEST ? text.substring(0, whole(text, LONGEST)) + "…" : text) + "”";
    }

    private static String shortened(String text, boolean first, boolean last) {
        if (text.length() <= 2 * AROUND) {
            return text;
        }
        String head = text.substring(0, whole(text, AROUND));
        String tail = text.substring(whole(text, text.length() - AROUND));
        return (first ? "" : head) + "…" + (last ? "" : tail);
    }

    private static int whole(CharSequence text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
