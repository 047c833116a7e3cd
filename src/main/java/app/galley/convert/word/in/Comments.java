package app.galley.convert.word.in;

import app.galley.convert.Notes;
import app.galley.convert.document.Tag;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The comments in the margin, told with who wrote them, when, and on which words.
final class Comments {

    private static final int LONGEST = 120;

    private final Map<String, StringBuilder> words = new LinkedHashMap<>();
    private final Set<String> open = new HashSet<>();

    void begin(String id) {
        open.add(id);
        words.putIfAbsent(id, new StringBuilder());
    }

    void end(String id) {
        open.remove(id);
    }

    /// Words that stand where comments may be open.
    void words(String text) {
        for (String id : open) {
            StringBuilder about = words.getOrDefault(id, new StringBuilder());
            if (about.length() < LONGEST) {
                about.append(text);
            }
        }
    }

    /// Tells them all, in the document's order.
    ///
    /// @param root of the part that holds them
    void tell(@Nullable Tag root, Notes notes) {
        if (root == null) {
            return;
        }
        Map<String, Tag> byId = new LinkedHashMap<>();
        root.tags("w:comment").forEach(comment -> byId.put(comment.get("w:id"), comment));
        words.forEach((id, about) -> {
            Tag comment = byId.remove(id);
            if (comment != null) {
                tell(comment, about.toString().strip(), notes);
            }
        });
        byId.values().forEach(comment -> tell(comment, "", notes));
    }

    private static void tell(Tag comment, String about, Notes notes) {
        String on = about.length() > LONGEST ? about.substring(0, about.offsetByCodePoints(0, LONGEST / 2)) + "…" : about;
        notes.dropped("Comment %s%s.".formatted(Revisions.who(comment), on.isEmpty() ? "" : ", about “" + on + "”"), comment.words());
    }
}
