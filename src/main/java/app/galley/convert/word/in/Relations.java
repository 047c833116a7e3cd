package app.galley.convert.word.in;

import app.galley.convert.document.Tag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a part refers to, by id (ECMA-376 part 2, 9.3).
///
/// They are read here once more, beside POI, since POI forgets an address that is no proper URI.
final class Relations {

    static final Relations NONE = new Relations(new LinkedHashMap<>());

    private final Map<String, Relation> byId;

    private Relations(Map<String, Relation> byId) {
        this.byId = byId;
    }

    /// Something outside or another part.
    ///
    /// @param type the last step of its address, such as `image`
    /// @param target an address outside, or the path of a part
    /// @param isOutside whether it is not in the file; nothing outside is ever read
    record Relation(String type, String target, boolean isOutside) {}

    /// The relations of a part.
    ///
    /// @param part its path
    /// @param root of the part that holds them
    static Relations of(String part, Tag root) {
        var byId = new LinkedHashMap<String, Relation>();
        root.tags("rel:Relationship").forEach(tag -> {
            boolean outside = tag.get("TargetMode").equalsIgnoreCase("External");
            String type = tag.get("Type");
            String target = tag.get("Target");
            byId.put(tag.get("Id"), new Relation(type.substring(type.lastIndexOf('/') + 1),
                    outside ? target : resolved(part, target), outside));
        });
        return new Relations(byId);
    }

    /// The path of the part that holds a part's relations.
    static String pathFor(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash) + "/_rels" + part.substring(slash) + ".rels";
    }

    /// A path never leads above the root.
    private static String resolved(String part, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : part.substring(0, part.lastIndexOf('/') + 1) + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return "/" + String.join("/", steps);
    }

    Optional<Relation> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The first of a type that is in the file.
    Optional<Relation> ofType(String type) {
        return byId.values().stream().filter(relation -> relation.type.equals(type) && !relation.isOutside).findFirst();
    }
}
