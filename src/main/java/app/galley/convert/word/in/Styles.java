package app.galley.convert.word.in;

import app.galley.convert.document.Tag;
import app.galley.convert.word.WordStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The styles of a document (ECMA-376 part 1, 17.7).
final class Styles {

    private static final int LONGEST_CHAIN = 24;

    private final Map<String, Tag> byId = new HashMap<>();
    private final Map<String, WordStyle> known = new HashMap<>();
    private final Optional<Tag> defaults;
    private String usual = "";

    Styles(@Nullable Tag root) {
        defaults = root == null ? Optional.empty() : root.find("w:docDefaults", "w:rPrDefault", "w:rPr");
        if (root != null) {
            root.tags("w:style").forEach(style -> {
                byId.put(style.get("w:styleId"), style);
                if (style.get("w:type").equals("paragraph") && isOn(style.get("w:default"), false)) {
                    usual = style.get("w:styleId");
                }
            });
        }
    }

    /// Whether a switch is on (ECMA-376 part 1, 22.9.2.7).
    static boolean isOn(String value, boolean whenEmpty) {
        return value.isEmpty() ? whenEmpty : value.equals("1") || value.equals("true") || value.equals("on");
    }

    /// What runs are when nothing else is said.
    Optional<Tag> defaults() {
        return defaults;
    }

    /// The id of the style of paragraphs that name none.
    String usual() {
        return usual;
    }

    /// What a paragraph in a style is: by the style's name or that of one it is based on, else by its place in the outline.
    WordStyle paragraph(String id) {
        return known.computeIfAbsent(id, this::look);
    }

    private WordStyle look(String id) {
        if (id.isEmpty()) {
            return WordStyle.NORMAL;
        }
        Optional<WordStyle> named = first(id, style -> WordStyle.named(style.value("w:name")).filter(found -> found != WordStyle.NORMAL));
        return named.orElseGet(() -> first(id, style -> style.find("w:pPr", "w:outlineLvl")).flatMap(Styles::ofOutline)
                .or(() -> WordStyle.named(id)).orElse(WordStyle.NORMAL));
    }

    /// A heading by its level in the outline, from 0; 9 is running text.
    static Optional<WordStyle> ofOutline(Tag outline) {
        String level = outline.get("w:val");
        return level.matches("[0-8]") ? Optional.of(WordStyle.heading(Integer.parseInt(level) + 1)) : Optional.empty();
    }

    /// A property of the paragraphs of a style.
    Optional<Tag> ofParagraph(String id, String property) {
        return first(id, style -> style.find("w:pPr", property));
    }

    /// A property of the runs of a style.
    Optional<Tag> ofRun(String id, String property) {
        return first(id, style -> style.find("w:rPr", property));
    }

    /// The name of a style; empty when there is no such style.
    String name(String id) {
        Tag style = byId.get(id);
        return style == null ? "" : style.value("w:name");
    }

    private <T> Optional<T> first(String id, Function<Tag, Optional<T>> look) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN && byId.containsKey(at); i++) {
            Tag style = byId.get(at);
            Optional<T> found = style == null ? Optional.empty() : look.apply(style);
            if (found.isPresent() || style == null) {
                return found;
            }
            at = style.value("w:basedOn");
        }
        return Optional.empty();
    }
}
