package app.galley.compare;

import app.galley.model.Block;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which blocks are in the merged body, and in which box.
///
/// What one side deleted and the other did not change is gone; moving is not changing. What the other did change, or put something into, is
/// kept and contested. What both moved into different boxes goes into the one whose name
/// comes first.
final class Fates {

    private final Version base;
    private final Version ours;
    private final Version theirs;
    private final Map<String, String> homes = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> contested = new LinkedHashSet<>();

    Fates(Version base, Version ours, Version theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        var all = new LinkedHashSet<>(base.names());
        all.addAll(ours.names());
        all.addAll(theirs.names());
        all.forEach(name -> homes.put(name, home(name)));
        breakCircles();
        base.names().stream().filter(name -> !ours.has(name) && !theirs.has(name)).forEach(gone::add);
        deletedBy(theirs, ours);
        deletedBy(ours, theirs);
        List.copyOf(contested).forEach(name -> keepAll(name, ours.has(name) ? ours : theirs));
    }

    /// Whether a block is in the merged body.
    boolean isKept(String name) {
        return !gone.contains(name);
    }

    /// Whether one side deleted the block and the other changed it.
    boolean isContested(String name) {
        return contested.contains(name);
    }

    /// In which box a block is, or was.
    String homeOf(String name) {
        return homes.getOrDefault(name, Version.ROOT);
    }

    private String home(String name) {
        Optional<String> old = base.parent(name);
        Optional<String> mine = ours.parent(name);
        Optional<String> other = theirs.parent(name);
        if (mine.isEmpty() || other.isEmpty()) {
            return mine.or(() -> other).or(() -> old).orElse(Version.ROOT);
        }
        if (mine.equals(other) || other.equals(old)) {
            return mine.get();
        }
        return mine.equals(old) || other.get().compareTo(mine.get()) < 0 ? other.get() : mine.get();
    }

    /// Two boxes may each have been put into the other: the one whose name comes last then stays where it was.
    private void breakCircles() {
        for (String name : List.copyOf(homes.keySet())) {
            Optional<String> last = lastMovedInCircle(name);
            while (last.isPresent()) {
                homes.put(last.get(), base.parent(last.get()).orElse(Version.ROOT));
                last = lastMovedInCircle(name);
            }
        }
    }

    /// Of the boxes that are in one another and so in themselves, that one; empty when the block is not one of them.
    private Optional<String> lastMovedInCircle(String name) {
        var circle = new LinkedHashSet<String>();
        String at = name;
        while (!at.equals(Version.ROOT) && circle.add(at)) {
            at = homeOf(at);
        }
        boolean isCircle = at.equals(name);
        return isCircle
                ? circle.stream().filter(each -> !base.parent(each).orElse(Version.ROOT).equals(homeOf(each))).max(String::compareTo)
                : Optional.empty();
    }

    /// Decides about what one side deleted, the innermost blocks first.
    private void deletedBy(Version deleter, Version other) {
        for (String name : other.names().reversed()) {
            if (!base.has(name) || deleter.has(name)) {
                continue;
            }
            boolean changed = !isSame(base.block(name), other.block(name));
            boolean filled = other.children(name).stream().anyMatch(child -> isKept(child) && homeOf(child).equals(name));
            if (changed || filled) {
                contested.add(name);
            } else {
                gone.add(name);
            }
        }
    }

    private static boolean isSame(Optional<Block> one, Optional<Block> other) {
        return one.isPresent() && other.isPresent() && BlockMerge.isSame(one.get(), other.get());
    }

    private void keepAll(String name, Version version) {
        for (String child : version.children(name)) {
            if (homeOf(child).equals(name)) {
                gone.remove(child);
                keepAll(child, version);
            }
        }
    }
}
