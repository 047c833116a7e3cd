package app.galley.review;

import app.galley.edit.Amendment;
import app.galley.edit.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts amendments of one article into an order in which all their places stay right.
///
/// Words first, from the end to the start, while every place is where it was found. Then what blocks are, then where they stand, each after
/// the one it shall stand after or in; then what comes in, beside blocks that are in their place; at last what goes, so that others could stand after it.
final class InOrder {

    private static final Comparator<Amendment.Words> FROM_THE_END = Comparator.<Amendment.Words, Position>comparing(Amendment.Words::from)
            .thenComparing(Amendment.Words::to).reversed();

    private InOrder() {}

    /// @param amendments the earlier wish first
    static List<Amendment> of(List<Amendment> amendments) {
        var ordered = new ArrayList<Amendment>(only(Amendment.Words.class, amendments).stream().sorted(FROM_THE_END).toList());
        ordered.addAll(only(Amendment.Kind.class, amendments));
        ordered.addAll(only(Amendment.Rewrite.class, amendments));
        ordered.addAll(only(Amendment.Lead.class, amendments));
        ordered.addAll(chained(only(Amendment.Move.class, amendments)));
        // each is put right after its block, so the first comes last
        ordered.addAll(only(Amendment.Insert.class, amendments).reversed());
        ordered.addAll(only(Amendment.Remove.class, amendments));
        return ordered;
    }

    private static <T extends Amendment> List<T> only(Class<T> kind, List<Amendment> amendments) {
        return amendments.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// A block that another is put after, or into, is put in its own place before.
    private static List<Amendment.Move> chained(List<Amendment.Move> moves) {
        Map<String, Amendment.Move> byKey = new HashMap<>();
        moves.forEach(move -> byKey.putIfAbsent(move.key(), move));
        Set<Amendment.Move> chained = new LinkedHashSet<>();
        for (Amendment.Move move : moves) {
            var chain = new ArrayList<Amendment.Move>();
            for (Amendment.Move at = move; at != null && !chained.contains(at) && !chain.contains(at); at = byKey.get(neighbour(at))) {
                chain.addFirst(at);
            }
            chained.addAll(chain);
        }
        return List.copyOf(chained);
    }

    private static String neighbour(Amendment.Move move) {
        return move.after().isEmpty() ? move.inside() : move.after();
    }
}
