package app.galley.compare;

import app.galley.model.Block;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The running text of a block as the file has it: what stands in it, and what its marks mean.
///
/// @param children spans and objects
/// @param defs what marks mean, also those nothing uses
record Content(List<Inline> children, List<MarkDef> defs) {

    static Content of(Block.TextBlock block) {
        return new Content(block.children(), block.defs());
    }

    /// The merged text.
    ///
    /// Where another merge of what comes out with one of the sides would not give it again, since the same words could be said to have been
    /// changed in more than one place, the sides clash over the whole text.
    static Content merge(Arbiter arbiter, Content base, Content ours, Content theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        return isStable(base, ours, theirs) ? merged(arbiter, base, ours, theirs) : arbiter.clash("the words", base, ours, theirs);
    }

    private static boolean isStable(Content base, Content ours, Content theirs) {
        Content merged = impartial(base, ours, theirs);
        return impartial(base, theirs, ours).equals(merged) && impartial(base, merged, theirs).equals(merged)
                && impartial(base, ours, merged).equals(merged);
    }

    private static Content impartial(Content base, Content ours, Content theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        return ours.equals(base) ? theirs : merged(Arbiter.impartial(), base, ours, theirs);
    }

    private static Content merged(Arbiter arbiter, Content base, Content ours, Content theirs) {
        if (ours.isEmpty() && theirs.isEmpty()) {
            return arbiter.clash("the words", base, ours, theirs);
        }
        Marked text = TextMerge.unchecked(arbiter, base.marked(), ours.marked(), theirs.marked());
        return new Content(text.inlines(), defs(base, ours, theirs, text.defs()));
    }

    private boolean isEmpty() {
        return children.stream().allMatch(child -> child.length() == 0);
    }

    private Marked marked() {
        return Marked.of(children, defs);
    }

    /// The definitions the text uses and those that nothing ever used and neither side took out, in the order they had.
    private static List<MarkDef> defs(Content base, Content ours, Content theirs, Map<String, MarkDef> used) {
        var defs = new ArrayList<MarkDef>();
        for (String key : Ordering.merge(base.keys(), ours.keys(), theirs.keys())) {
            boolean isThere = ours.keys().contains(key) && theirs.keys().contains(key) || !base.keys().contains(key);
            MarkDef def = used.get(key);
            if (def != null) {
                defs.add(def);
            } else if (isThere && !base.uses(key) && !ours.uses(key) && !theirs.uses(key)) {
                defs.add(ours.def(key, theirs));
            }
        }
        return defs;
    }

    private MarkDef def(String key, Content other) {
        return defs.stream().filter(def -> def.key().equals(key)).findFirst()
                .orElseGet(() -> other.defs.stream().filter(def -> def.key().equals(key)).findFirst().orElseThrow());
    }

    private List<String> keys() {
        return defs.stream().map(MarkDef::key).filter(key -> !key.isEmpty()).distinct().toList();
    }

    private boolean uses(String key) {
        return children.stream().anyMatch(child -> child instanceof Inline.Span span && span.marks().contains(key));
    }
}
