package app.galley.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Finds where JSON pointers point, in one pass over a file, so that reading need not remember where everything stood.
final class Locator {

    /// A value some pointer leads to or through.
    private static final class Node {
        final Map<String, Node> children = new HashMap<>();
        final List<String> pointers = new ArrayList<>(1);
        int offset = -1;
    }

    private final JsonParser parser;
    private final List<Node> found = new ArrayList<>();

    private Locator(JsonParser parser) {
        this.parser = parser;
    }

    /// The places of those values; one that is not there is left out.
    static Map<String, Place> locate(byte[] utf8, Collection<String> pointers) {
        Node root = new Node();
        pointers.forEach(pointer -> plant(root, pointer));
        try (JsonParser parser = Json.parser(utf8)) {
            var locator = new Locator(parser);
            parser.nextToken();
            locator.walk(root);
            return locator.places(utf8);
        }
    }

    private static void plant(Node root, String pointer) {
        Node node = root;
        for (String segment : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            node = node.children.computeIfAbsent(segment.replace("~1", "/").replace("~0", "~"), _ -> new Node());
        }
        if (!node.pointers.contains(pointer)) {
            node.pointers.add(pointer);
        }
    }

    private void walk(@Nullable Node node) {
        if (node == null) {
            parser.skipChildren();
            return;
        }
        node.offset = (int) parser.currentTokenLocation().getByteOffset();
        found.add(node);
        if (node.children.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Node child = node.children.get(parser.currentName());
                parser.nextToken();
                walk(child);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                walk(node.children.get(Integer.toString(i)));
            }
        }
    }

    private Map<String, Place> places(byte[] utf8) {
        found.sort(Comparator.comparingInt(node -> node.offset));
        var places = new HashMap<String, Place>();
        Place place = Place.START;
        int offset = 0;
        for (Node node : found) {
            place = place.advance(utf8, offset, node.offset);
            offset = node.offset;
            for (String pointer : node.pointers) {
                places.put(pointer, place);
            }
        }
        return places;
    }
}
