package app.galley.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Unmodifiable maps that keep their order, which `Map.copyOf` does not.
final class Ordered {

    private Ordered() {}

    static <V> Map<String, V> copy(Map<String, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
