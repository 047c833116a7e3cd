package app.galley.library.versions;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// What people called their versions, by id; kept beside the chain, so that a name can be given and taken without writing it anew.
record Names(Map<String, String> byId) {

    static final Names NONE = new Names(Map.of());

    private static final int LONGEST = 200;

    Names {
        byId = Map.copyOf(byId);
    }

    String of(String id) {
        return byId.getOrDefault(id, "");
    }

    /// The same with a name given; an empty one takes it away.
    Names with(String id, String name) {
        var copy = new LinkedHashMap<>(byId);
        String line = line(name);
        if (line.isEmpty()) {
            copy.remove(id);
        } else {
            copy.put(id, line);
        }
        return new Names(copy);
    }

    /// A name as it is kept: one line of bearable length.
    private static String line(String name) {
        String line = name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip();
    }

    byte[] write() {
        var lines = new StringBuilder();
        byId.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lines.append(entry.getKey()).append(' ').append(entry.getValue()).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Names read(byte[] utf8) {
        var names = new LinkedHashMap<String, String>();
        for (String line : new String(utf8, StandardCharsets.UTF_8).split("\n")) {
            int space = line.indexOf(' ');
            if (space > 0) {
                names.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        return new Names(names);
    }
}
