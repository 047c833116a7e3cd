package app.galley.compare;

import app.galley.model.Article;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.Value;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Merges three versions of a head: fields that hold words by word, lists by item, all else by value.
///
/// Of two dates of the last change the later is taken, and of two versions of the file format the larger.
final class HeadMerge {

    private static final Set<Field<String>> OF_WORDS = Set.of(Field.KICKER, Field.HEADLINE, Field.STANDFIRST, Field.BY, Field.DATELINE);
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");
    private static final Comparator<String> BY_TIME = Comparator.comparing(HeadMerge::instant).thenComparing(Comparator.naturalOrder());
    private static final Comparator<String> BY_NUMBER = Comparator.comparing((String version) -> number(version, 0))
            .thenComparing(version -> number(version, 1)).thenComparing(Comparator.naturalOrder());

    private final Article base;
    private final Article ours;
    private final Article theirs;
    private final List<Conflict> conflicts = new ArrayList<>();

    HeadMerge(Article base, Article ours, Article theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /// The merged head.
    Head head() {
        Head merged = ours.head();
        for (Field<?> field : Field.all()) {
            merged = with(merged, field);
        }
        Extras old = base.head().extras();
        Extras mine = ours.head().extras();
        Extras other = theirs.head().extras();
        contest(old, mine, other);
        return merged.withExtras(new ExtrasMerge(Arbiter.impartial()).merge(old, mine, other));
    }

    /// What both changed, each otherwise, after the head was asked for.
    List<Conflict> conflicts() {
        return conflicts;
    }

    private <T> Head with(Head merged, Field<T> field) {
        var arbiter = Arbiter.impartial();
        T value = merge(arbiter, field);
        if (!arbiter.clashes().isEmpty()) {
            conflicts
                    .add(new Conflict.OfField<>(field, merge(Arbiter.taking(Choice.BASE), field), merge(Arbiter.taking(Choice.OURS), field),
                            merge(Arbiter.taking(Choice.THEIRS), field)));
        }
        return merged.with(field, value);
    }

    @SuppressWarnings("unchecked") // what is merged of three values of a type is of that type
    private <T> T merge(Arbiter arbiter, Field<T> field) {
        T old = base.get(field);
        T mine = ours.get(field);
        T other = theirs.get(field);
        if (mine.equals(other) || other.equals(old)) {
            return mine;
        }
        if (mine.equals(old)) {
            return other;
        }
        return (T) switch (mine) {
            case String text -> text(arbiter, field, (String) old, text, (String) other);
            case List<?> items -> new ListMerge(arbiter).merge((List<?>) old, items, (List<?>) other);
            case Optional<?> thing ->
                new ListMerge(arbiter).item((Optional<Object>) old, (Optional<Object>) thing, (Optional<Object>) other);
            default -> arbiter.value(field.fileName(), old, mine, other);
        };
    }

    private static String text(Arbiter arbiter, Field<?> field, String base, String ours, String theirs) {
        if (field == Field.MODIFIED) {
            return BY_TIME.compare(ours, theirs) > 0 ? ours : theirs;
        }
        if (field == Field.SCHEMA_VERSION) {
            return BY_NUMBER.compare(ours, theirs) > 0 ? ours : theirs;
        }
        return OF_WORDS.contains(field)
                ? TextMerge.merge(arbiter, base, ours, theirs)
                : arbiter.value(field.fileName(), base, ours, theirs);
    }

    private static Instant instant(String time) {
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeParseException notATime) {
            return Instant.MIN;
        }
    }

    private static int number(String version, int part) {
        String[] parts = NOT_DIGITS.split(version);
        return part < parts.length && !parts[part].isEmpty() && parts[part].length() < 9 ? Integer.parseInt(parts[part]) : 0;
    }

    private void contest(Extras old, Extras mine, Extras other) {
        var names = new LinkedHashSet<>(old.unknown().keySet());
        names.addAll(mine.unknown().keySet());
        names.addAll(other.unknown().keySet());
        for (String name : names) {
            Optional<Value> was = old.get(name);
            boolean clash = !mine.get(name).equals(other.get(name)) && !mine.get(name).equals(was) && !other.get(name).equals(was);
            if (clash) {
                conflicts.add(new Conflict.OfMember(name, was, mine.get(name), other.get(name)));
            }
        }
    }
}
