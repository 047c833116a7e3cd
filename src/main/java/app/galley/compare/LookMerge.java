package app.galley.compare;

import app.galley.model.Extras;
import app.galley.model.Inline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Merges how one character looks: each mark is there or not, a character has one link at most.
final class LookMerge {

    private final Arbiter arbiter;

    LookMerge(Arbiter arbiter) {
        this.arbiter = arbiter;
    }

    Look merge(Look base, Look ours, Look theirs) {
        if (ours == theirs || same(ours, theirs) || same(theirs, base)) {
            return ours;
        }
        if (same(ours, base)) {
            return theirs;
        }
        Extras extras = new ExtrasMerge(arbiter).merge(base.extras(), ours.extras(), theirs.extras());
        Optional<Inline> object = ours.object().isPresent() && theirs.object().isPresent()
                ? Optional.of(object(base.object().orElse(Inline.Span.plain("")), ours.object().get(), theirs.object().get()))
                : ours.object();
        return new Look(marks(base, ours, theirs), extras, object);
    }

    /// Also the names of links count here.
    static boolean same(Look one, Look other) {
        return one == other || one.equals(other) && names(one).equals(names(other));
    }

    private static List<String> names(Look look) {
        return look.marks().stream().map(Mark::name).toList();
    }

    private Inline object(Inline base, Inline ours, Inline theirs) {
        if (ours instanceof Inline.InlinePicture(var mine) && theirs instanceof Inline.InlinePicture(var other)
                && base instanceof Inline.InlinePicture(var old)) {
            return new Inline.InlinePicture(new BlockMerge(arbiter).picture(old, mine, other));
        }
        return arbiter.value("an object in the text", base, ours, theirs);
    }

    private List<Mark> marks(Look base, Look ours, Look theirs) {
        Optional<Mark.Defined> link = link(base.link(), ours.link(), theirs.link());
        var marks = new ArrayList<Mark>();
        for (Mark mark : order(base.marks(), ours.marks(), theirs.marks())) {
            boolean isLink = mark instanceof Mark.Defined defined && defined.isLink();
            boolean kept = isLink ? link.equals(Optional.of(mark)) : isKept(mark, base, ours, theirs);
            if (kept && !marks.contains(mark)) {
                marks.add(isLink ? link.get() : mark);
            }
        }
        return marks;
    }

    private static boolean isKept(Mark mark, Look base, Look ours, Look theirs) {
        boolean inOurs = ours.marks().contains(mark);
        boolean inTheirs = theirs.marks().contains(mark);
        return base.marks().contains(mark) ? inOurs && inTheirs : inOurs || inTheirs;
    }

    /// Of two new links that mean the same, the one whose name comes first.
    private Optional<Mark.Defined> link(Optional<Mark.Defined> base, Optional<Mark.Defined> ours, Optional<Mark.Defined> theirs) {
        boolean alike = ours.isPresent() && ours.equals(theirs);
        if (alike && !ours.get().name().equals(theirs.get().name())) {
            boolean oursIsOld = base.filter(old -> old.name().equals(ours.get().name())).isPresent();
            boolean theirsIsOld = base.filter(old -> old.name().equals(theirs.get().name())).isPresent();
            if (oursIsOld != theirsIsOld) {
                return oursIsOld ? theirs : ours;
            }
            return ours.get().name().compareTo(theirs.get().name()) < 0 ? ours : theirs;
        }
        return arbiter.value("a link", base, ours, theirs);
    }

    /// All marks: those there were in their order, then what is new, by name. When one side only added to what the other has, in its order.
    private static Collection<Mark> order(List<Mark> base, List<Mark> ours, List<Mark> theirs) {
        if (ours.containsAll(theirs) && ours.containsAll(base) && !theirs.containsAll(ours)) {
            return ours;
        }
        if (theirs.containsAll(ours) && theirs.containsAll(base) && !ours.containsAll(theirs)) {
            return theirs;
        }
        var order = new LinkedHashSet<Mark>(base);
        var fresh = new TreeSet<Mark>(Comparator.comparing(LookMerge::rank));
        fresh.addAll(ours);
        fresh.addAll(theirs);
        order.addAll(fresh);
        return order;
    }

    private static String rank(Mark mark) {
        return mark instanceof Mark.Defined(var def) ? "\uFFFF" + Keyless.of(def) : mark.name();
    }
}
