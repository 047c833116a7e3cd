package app.galley.ui.lengths;

import app.galley.ui.lengths.Target.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The target lengths of the articles written lately, as text for the settings: a line each, the last set first.
///
/// A target is what one desk wants of an article today, not a fact about it; no standard for news has a field for it. In the file it would travel to the
/// reader and be one more thing that a merge can disagree about. So it is kept with the writer's settings under the article's identifier, which
/// stays the same when the article is moved or saved elsewhere. When there are too many, the oldest are forgotten.
///
/// @param lines the text
public record Targets(String lines) {

    private static final int MOST = 100;
    /// UTF-16 units; settings may hold no more than 8192 in one value.
    private static final int LONGEST = 8000;

    /// One article's.
    private record Entry(String identifier, Target target) {

        static Optional<Entry> read(String line) {
            String[] parts = line.split("\t", 3);
            return parts.length < 3
                    ? Optional.empty()
                    : Target.number(parts[0]).flatMap(number -> unit(parts[1]).map(unit -> new Entry(parts[2], new Target(number, unit))));
        }

        private static Optional<Unit> unit(String name) {
            return Stream.of(Unit.values()).filter(unit -> unit.name().equals(name)).findFirst();
        }

        String line() {
            return target.number() + "\t" + target.unit().name() + "\t" + identifier;
        }
    }

    /// The target of an article; [Target#NONE] when it has none.
    public Target of(String identifier) {
        return entries().stream().filter(entry -> entry.identifier.equals(identifier)).map(Entry::target).findFirst().orElse(Target.NONE);
    }

    /// These with another target for an article; [Target#NONE] forgets it.
    public Targets with(String identifier, Target target) {
        var now = new ArrayList<>(entries());
        now.removeIf(entry -> entry.identifier.equals(identifier));
        boolean usable = !identifier.isBlank() && identifier.lines().count() == 1;
        if (usable && !target.isNone()) {
            now.addFirst(new Entry(identifier, target));
        }
        return new Targets(joined(now));
    }

    private List<Entry> entries() {
        return lines.lines().map(Entry::read).flatMap(Optional::stream).toList();
    }

    private static String joined(List<Entry> entries) {
        var joined = new StringBuilder();
        for (Entry entry : entries.subList(0, Math.min(MOST, entries.size()))) {
            String line = entry.line() + "\n";
            if (joined.length() + line.length() > LONGEST) {
                break;
            }
            joined.append(line);
        }
        return joined.toString();
    }
}
