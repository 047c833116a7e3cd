package app.galley.compare;

import app.galley.model.Author;
import app.galley.model.Correction;
import app.galley.model.Extras;
import app.galley.model.HeadlineVariant;
import app.galley.model.Picture;
import app.galley.model.Translation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Merges the things a field of the head may hold: lists item by item, and what is in an item member by member.
final class ListMerge {

    private final Arbiter arbiter;

    ListMerge(Arbiter arbiter) {
        this.arbiter = arbiter;
    }

    /// Items are known by what names them: an author by the name, a headline by its channel, a keyword by itself.
    List<Object> merge(List<?> base, List<?> ours, List<?> theirs) {
        Map<String, Object> olds = named(base);
        Map<String, Object> mine = named(ours);
        Map<String, Object> others = named(theirs);
        Map<String, Object> merged = new HashMap<>();
        var names = new LinkedHashSet<>(olds.keySet());
        names.addAll(mine.keySet());
        names.addAll(others.keySet());
        names.forEach(name -> item(Optional.ofNullable(olds.get(name)), Optional.ofNullable(mine.get(name)),
                Optional.ofNullable(others.get(name)))
                .ifPresent(item -> merged.put(name, item)));
        return Ordering.merge(kept(olds, merged), kept(mine, merged), kept(others, merged)).stream()
                .flatMap(name -> Stream.ofNullable(merged.get(name)))
                .toList();
    }

    private static List<String> kept(Map<String, Object> named, Map<String, Object> merged) {
        return named.keySet().stream().filter(merged::containsKey).toList();
    }

    private static Map<String, Object> named(List<?> items) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Object> named = new LinkedHashMap<>();
        for (Object item : items) {
            String name = name(item);
            named.put(name + " " + counts.merge(name, 1, Integer::sum), item);
        }
        return named;
    }

    private static String name(Object item) {
        return switch (item) {
            case Author author when author.extras().whole().isEmpty() -> author.name();
            case HeadlineVariant variant when variant.extras().whole().isEmpty() -> variant.role();
            case Correction correction when !correction.key().isEmpty() -> correction.key();
            case Correction correction when correction.extras().whole().isEmpty() -> correction.datePublished() + correction.text();
            case Translation translation when translation.extras().whole().isEmpty() -> translation.language();
            default -> item.toString();
        };
    }

    Optional<Object> item(Optional<Object> base, Optional<Object> ours, Optional<Object> theirs) {
        boolean all = base.isPresent() && ours.isPresent() && theirs.isPresent();
        return all ? Optional.of(item(base.get(), ours.get(), theirs.get())) : arbiter.value("an item", base, ours, theirs);
    }

    private Object item(Object base, Object ours, Object theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        if (base instanceof Author old && ours instanceof Author mine && theirs instanceof Author other
                && isOne(old.name(), mine.name(), other.name())) {
            return new Author(arbiter.value("the type", old.type(), mine.type(), other.type()), mine.name(),
                    words(old.jobTitle(), mine.jobTitle(), other.jobTitle()), extras(old.extras(), mine.extras(), other.extras()));
        }
        if (base instanceof Picture old && ours instanceof Picture mine && theirs instanceof Picture other
                && isOne(old.key(), mine.key(), other.key())) {
            return new BlockMerge(arbiter).picture(old, mine, other);
        }
        if (base instanceof HeadlineVariant old && ours instanceof HeadlineVariant mine && theirs instanceof HeadlineVariant other) {
            return new HeadlineVariant(mine.role(), words(old.value(), mine.value(), other.value()),
                    extras(old.extras(), mine.extras(), other.extras()));
        }
        if (base instanceof Correction old && ours instanceof Correction mine && theirs instanceof Correction other) {
            return new Correction(arbiter.value("the type", old.type(), mine.type(), other.type()), mine.key(),
                    arbiter.value("the date", old.datePublished(), mine.datePublished(), other.datePublished()),
                    words(old.text(), mine.text(), other.text()), extras(old.extras(), mine.extras(), other.extras()));
        }
        return arbiter.clash("an item", base, ours, theirs);
    }

    private static boolean isOne(String base, String ours, String theirs) {
        return base.equals(ours) && base.equals(theirs);
    }

    private String words(String base, String ours, String theirs) {
        return TextMerge.merge(arbiter, base, ours, theirs);
    }

    private Extras extras(Extras base, Extras ours, Extras theirs) {
        return new ExtrasMerge(arbiter).merge(base, ours, theirs);
    }
}
