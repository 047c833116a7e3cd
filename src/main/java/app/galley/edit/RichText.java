package app.galley.edit;

import app.galley.model.Inline;
import app.galley.model.Inline.InlinePicture;
import app.galley.model.Inline.Span;
import app.galley.model.Inline.UnknownInline;
import app.galley.model.Keys;
import app.galley.model.MarkDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The text of one line with its marks: what a text block holds, apart from what kind of block it is.
///
/// Offsets are UTF-16 units; an inline object takes one. Results are in normal form: no two neighbouring spans that could be one, no
/// empty span, but one empty span when there is nothing at all (the file requires a child).
///
/// @param inlines spans and objects
/// @param defs what marks mean; also ones no span refers to
public record RichText(List<Inline> inlines, List<MarkDef> defs) {

    /// No text.
    public static final RichText EMPTY = plain("");

    /// The text of an object line.
    public static final RichText OBJECT = plain(String.valueOf(Inline.OBJECT));

    public RichText {
        inlines = List.copyOf(inlines);
        defs = List.copyOf(defs);
    }

    /// Text without marks.
    public static RichText plain(String text) {
        return new RichText(List.of(Span.plain(text)), List.of());
    }

    /// Text with marks that need no definition, or whose definition is in the text it goes into.
    public static RichText marked(String text, List<String> marks) {
        return new RichText(List.of(new Span(text, marks)), List.of());
    }

    /// Its length in UTF-16 units.
    public int length() {
        int length = 0;
        for (Inline inline : inlines) {
            length += inline.length();
        }
        return length;
    }

    /// Its characters; objects as U+FFFC.
    public String text() {
        return inlines.size() == 1 ? inlines.getFirst().text() : inlines.stream().map(Inline::text).collect(Collectors.joining());
    }

    /// Its characters without objects, hard breaks as spaces: for lines of plain text.
    public String oneLine() {
        String text = text();
        boolean plain = text.indexOf(Inline.OBJECT) < 0 && text.indexOf('\n') < 0;
        return plain ? text : text.replace(String.valueOf(Inline.OBJECT), "").replace('\n', ' ');
    }

    /// The part between two offsets, with the definitions it needs.
    public RichText slice(int from, int to) {
        List<Inline> part = cut(from, to);
        Set<String> used = used(part);
        return new RichText(normal(part), defs.stream().filter(def -> used.contains(def.key())).toList());
    }

    /// The part from an offset on, fit to stand in another block than the part before it: a definition both need has a new key here.
    public RichText tail(int offset) {
        Set<String> taken = used(cut(0, offset));
        return slice(offset, length()).rekeyed(key -> !taken.contains(key));
    }

    private List<Inline> cut(int from, int to) {
        var part = new ArrayList<Inline>();
        int at = 0;
        for (Inline inline : inlines) {
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, inline.length());
            if (start < end) {
                boolean whole = start == 0 && end == inline.length();
                part.add(whole ? inline : ((Span) inline).withText(inline.text().substring(start, end)));
            }
            at += inline.length();
        }
        return part;
    }

    /// A copy in which the part between two offsets is replaced. Definitions that lose their last span go; those that never had one stay.
    public RichText replace(int from, int to, RichText by) {
        List<Inline> all = cut(0, from);
        all.addAll(by.inlines);
        all.addAll(cut(to, length()));
        return with(all, by.defs);
    }

    /// This followed by another. A link that was split between the two is one again.
    public RichText append(RichText other) {
        RichText next = other;
        for (String mark : marksAt(length() - 1)) {
            for (String more : other.marksAt(0)) {
                boolean same = def(mark).isPresent() && other.def(more).map(def -> rekey(def, mark)).equals(def(mark));
                next = same && !more.equals(mark) ? next.rekeyed(key -> !key.equals(more), () -> mark) : next;
            }
        }
        return replace(length(), length(), next);
    }

    private RichText with(List<Inline> changed, List<MarkDef> added) {
        if (defs.isEmpty() && added.isEmpty()) {
            return new RichText(normal(changed), List.of());
        }
        Set<String> before = used(inlines);
        Set<String> after = used(changed);
        var kept = new ArrayList<MarkDef>();
        var keys = new HashSet<String>();
        for (MarkDef def : defs) {
            if ((!before.contains(def.key()) || after.contains(def.key())) && keys.add(def.key())) {
                kept.add(def);
            }
        }
        for (MarkDef def : added) {
            if (keys.add(def.key())) {
                kept.add(def);
            }
        }
        return new RichText(normal(changed), kept);
    }

    private static Set<String> used(List<Inline> inlines) {
        var used = new HashSet<String>();
        for (Inline inline : inlines) {
            if (inline instanceof Span span) {
                used.addAll(span.marks());
            }
        }
        return used;
    }

    private static List<Inline> normal(List<Inline> inlines) {
        var normal = new ArrayList<Inline>(inlines.size());
        for (Inline inline : inlines) {
            if (inline instanceof Span next && !normal.isEmpty() && normal.getLast() instanceof Span last
                    && last.marks().equals(next.marks())
                    && last.extras().equals(next.extras())) {
                normal.set(normal.size() - 1, last.withText(last.text() + next.text()));
            } else if (inline.length() > 0) {
                normal.add(inline);
            }
        }
        return normal.isEmpty() ? List.of(Span.plain("")) : normal;
    }

    /// The marks that text typed at an offset takes: those of the character before it, or at the start those of the one after; but a
    /// link or the like is only continued from within.
    public List<String> marksForTyping(int offset) {
        return marksForTyping(offset, offset);
    }

    /// The marks that text takes which is typed in place of what stands between two offsets: those of the first character there; but a
    /// link or the like only when it goes on at both sides.
    public List<String> marksForTyping(int from, int to) {
        List<String> before = marksAt(from - 1);
        List<String> after = marksAt(to);
        List<String> near = from == to && from > 0 ? before : marksAt(from);
        return near.stream().filter(mark -> def(mark).isEmpty() || (before.contains(mark) && after.contains(mark))).toList();
    }

    /// The marks of the character just after an offset; none at the end and on objects.
    public List<String> marksAt(int offset) {
        int at = 0;
        for (Inline inline : inlines) {
            if (offset >= at && offset < at + inline.length()) {
                return inline instanceof Span span ? span.marks() : List.of();
            }
            at += inline.length();
        }
        return List.of();
    }

    /// What a mark means, when it is not a plain decorator.
    public Optional<MarkDef> def(String mark) {
        return defs.stream().filter(def -> def.key().equals(mark)).findFirst();
    }

    /// The link on the character just after, or else just before an offset.
    public Optional<MarkDef.Link> linkAt(int offset) {
        return linkOn(offset).or(() -> linkOn(offset - 1));
    }

    private Optional<MarkDef.Link> linkOn(int offset) {
        for (String mark : marksAt(offset)) {
            if (def(mark).orElse(null) instanceof MarkDef.Link link) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    /// Where the characters with a mark begin and end around an offset.
    public int[] rangeOf(String mark, int offset) {
        int from = offset;
        while (from > 0 && marksAt(from - 1).contains(mark)) {
            from--;
        }
        int to = offset;
        while (marksAt(to).contains(mark)) {
            to++;
        }
        return new int[]{from, to};
    }

    /// The object just after an offset.
    public Optional<Inline> objectAt(int offset) {
        int at = 0;
        for (Inline inline : inlines) {
            if (at == offset && !(inline instanceof Span)) {
                return Optional.of(inline);
            }
            at += inline.length();
        }
        return Optional.empty();
    }

    /// Whether every character between two offsets has the mark; `true` for none.
    public boolean isMarked(int from, int to, String mark) {
        return cut(from, to).stream().allMatch(inline -> !(inline instanceof Span span) || span.marks().contains(mark));
    }

    /// A copy in which the characters between two offsets have the mark.
    public RichText mark(int from, int to, String mark) {
        return remark(from, to, marks -> {
            if (marks.contains(mark)) {
                return marks;
            }
            var more = new ArrayList<>(marks);
            more.add(mark);
            return more;
        });
    }

    /// A copy in which the characters between two offsets do not have the mark.
    public RichText unmark(int from, int to, String mark) {
        return remark(from, to, marks -> marks.stream().filter(other -> !other.equals(mark)).toList());
    }

    /// A copy in which the characters between two offsets have no marks at all.
    public RichText unmarkAll(int from, int to) {
        return remark(from, to, _ -> List.of());
    }

    /// A copy in which the characters between two offsets are a link, and no other link. When they are all of one already, that one gets
    /// another address and keeps what else the file says of it.
    public RichText link(int from, int to, String href) {
        if (cut(from, to).stream().noneMatch(Span.class::isInstance)) {
            return this;
        }
        Optional<MarkDef.Link> whole = linkOn(from)
                .filter(old -> isMarked(from, to, old.key()) && Arrays.equals(rangeOf(old.key(), from), new int[]{from, to}));
        if (whole.isPresent()) {
            MarkDef.Link old = whole.get();
            return new RichText(inlines,
                    defs.stream().map(def -> def == old ? new MarkDef.Link(old.key(), href, old.extras()) : def).toList());
        }
        var link = new MarkDef.Link(Keys.next(), href);
        RichText bare = unlink(from, to);
        var more = new ArrayList<>(bare.defs);
        more.add(link);
        return new RichText(bare.inlines, more).mark(from, to, link.key());
    }

    /// A copy in which the characters between two offsets are no link.
    public RichText unlink(int from, int to) {
        return remark(from, to, marks -> marks.stream().filter(mark -> !(def(mark).orElse(null) instanceof MarkDef.Link)).toList());
    }

    private RichText remark(int from, int to, UnaryOperator<List<String>> change) {
        List<Inline> all = cut(0, from);
        for (Inline inline : cut(from, to)) {
            all.add(inline instanceof Span span ? span.withMarks(change.apply(span.marks())) : inline);
        }
        all.addAll(cut(to, length()));
        return with(all, List.of());
    }

    /// A copy whose definitions and inline objects have new keys, except those whose old key is free.
    ///
    /// @param isFree whether an old key may be kept
    public RichText rekeyed(Predicate<String> isFree) {
        return rekeyed(isFree, Keys::next);
    }

    private RichText rekeyed(Predicate<String> isFree, Supplier<String> newKeys) {
        Map<String, String> keys = new HashMap<>();
        for (MarkDef def : defs) {
            keys.put(def.key(), isFree.test(def.key()) ? def.key() : newKeys.get());
        }
        List<MarkDef> newDefs = defs.stream().map(def -> rekey(def, keys.getOrDefault(def.key(), def.key()))).toList();
        List<Inline> newInlines = inlines.stream().map(inline -> rekey(inline, keys, isFree)).toList();
        return new RichText(newInlines, newDefs);
    }

    private static MarkDef rekey(MarkDef def, String key) {
        return switch (def) {
            case MarkDef.Link link -> new MarkDef.Link(key, link.href(), link.extras());
            case MarkDef.UnknownMark unknown -> unknown.withKey(key);
        };
    }

    private static Inline rekey(Inline inline, Map<String, String> keys, Predicate<String> isFree) {
        return switch (inline) {
            case Span span -> span.withMarks(span.marks().stream().map(mark -> keys.getOrDefault(mark, mark)).toList());
            case InlinePicture(var picture) -> isFree.test(picture.key()) ? inline : new InlinePicture(picture.withKey(Keys.next()));
            case UnknownInline unknown -> isFree.test(unknown.key()) ? inline : unknown.withKey(Keys.next());
        };
    }

}
