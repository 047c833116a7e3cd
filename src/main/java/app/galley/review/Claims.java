package app.galley.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a suggestion takes for itself of an article, so that no two are done to the same.
///
/// @param texts the words it changes
/// @param things what it changes of blocks, such as `place p1`
/// @param joined keys of blocks that become part of others
/// @param uses keys of blocks it needs
record Claims(List<Stretch> texts, Set<String> things, Set<String> joined, Set<String> uses) {

    Claims {
        texts = List.copyOf(texts);
        things = Set.copyOf(things);
        joined = Set.copyOf(joined);
        uses = Set.copyOf(uses);
    }

    /// Some characters of a line, or a place between two.
    record Stretch(int line, int from, int to) {

        /// A whole line with its ends, at which nothing else may be put in either.
        static Stretch whole(int line) {
            return new Stretch(line, -1, Integer.MAX_VALUE);
        }

        private boolean meets(Stretch other) {
            boolean bothPoints = from == to && other.from == other.to;
            return bothPoints ? from == other.from : from < other.to && other.from < to;
        }
    }

    /// All that has been claimed.
    static final class Taken {

        private final Map<Integer, List<Stretch>> texts = new HashMap<>();
        private final Set<String> things = new HashSet<>();
        private final Set<String> joined = new HashSet<>();
        private final Set<String> uses = new HashSet<>();

        /// Whether none of it has been claimed by another.
        boolean leaves(Claims claims) {
            boolean words = claims.texts.stream()
                    .allMatch(text -> texts.getOrDefault(text.line, List.of()).stream().noneMatch(text::meets));
            return words && Collections.disjoint(things, claims.things) && Collections.disjoint(joined, claims.uses)
                    && Collections.disjoint(uses, claims.joined);
        }

        void take(Claims claims) {
            claims.texts.forEach(text -> texts.computeIfAbsent(text.line, _ -> new ArrayList<>()).add(text));
            things.addAll(claims.things);
            joined.addAll(claims.joined);
            uses.addAll(claims.uses);
        }
    }
}
