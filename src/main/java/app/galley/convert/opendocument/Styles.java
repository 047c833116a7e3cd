package app.galley.convert.opendocument;

import app.galley.convert.document.Tag;
import app.galley.convert.word.WordStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The styles of a document (OpenDocument 1.3 part 3, 16).
///
/// What a person sets by hand becomes a style too, an automatic one, based on a style that has a name for people.
final class Styles {

    static final String PARAGRAPH = "paragraph";
    static final String TEXT = "text";

    private static final int LONGEST_CHAIN = 24;
    private static final Pattern ESCAPED = Pattern.compile("_([0-9a-fA-F]{1,4})_");

    private final Map<Id, Style> styles = new HashMap<>();
    private final Map<String, Tag> defaults = new HashMap<>();
    private final Map<String, Tag> lists = new HashMap<>();
    private final Map<String, WordStyle> known = new HashMap<>();
    private Tag outline = new Tag("text:outline-style");

    private record Id(String family, String name) {}

    /// @param isAutomatic whether it is what somebody set by hand
    record Style(Tag tag, boolean isAutomatic) {

        /// What people call it.
        String shownName() {
            String shown = tag.get("style:display-name");
            return shown.isEmpty() ? unescaped(tag.get("style:name")) : shown;
        }

        String get(String attribute) {
            return tag.find("style:text-properties").map(found -> found.get(attribute)).orElse("");
        }
    }

    /// @param common the part with the styles that have names for people
    /// @param content the part with the text
    Styles(Optional<Tag> common, Tag content) {
        common.flatMap(root -> root.find("office:styles")).ifPresent(found -> add(found, false));
        common.flatMap(root -> root.find("office:automatic-styles")).ifPresent(found -> add(found, true));
        content.find("office:automatic-styles").ifPresent(found -> add(found, true));
    }

    private void add(Tag all, boolean areAutomatic) {
        for (Tag tag : all.tags()) {
            switch (tag.name()) {
                case "style:style" -> styles.put(new Id(tag.get("style:family"), tag.get("style:name")), new Style(tag, areAutomatic));
                case "style:default-style" -> defaults.put(tag.get("style:family"), tag);
                case "text:list-style" -> lists.put(tag.get("style:name"), tag);
                case "text:outline-style" -> outline = tag;
                default -> {
                } // of pages, tables, numbers
            }
        }
    }

    /// In names a sign that no identifier may hold is its number between two lines: `Heading_20_1`.
    private static String unescaped(String name) {
        return ESCAPED.matcher(name).replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /// What a paragraph in a style is: by the name of the style or one it is based on, else by its place in the outline.
    WordStyle paragraph(String name) {
        return known.computeIfAbsent(name, this::look);
    }

    private WordStyle look(String name) {
        return first(PARAGRAPH, name, style -> WordStyle.named(style.shownName()).filter(found -> found != WordStyle.NORMAL))
                .or(() -> first(PARAGRAPH, name, style -> heading(style.tag().get("style:default-outline-level"))))
                .orElse(WordStyle.NORMAL);
    }

    /// The heading of a level of the outline, from 1; empty when it is none.
    static Optional<WordStyle> heading(String level) {
        return level.matches("[1-9][0-9]?") ? Optional.of(WordStyle.heading(Integer.parseInt(level))) : Optional.empty();
    }

    /// The list that paragraphs in a style are items of; empty when they are none.
    String listOf(String paragraphStyle) {
        return first(PARAGRAPH, paragraphStyle,
                style -> Optional.of(style.tag().get("style:list-style-name")).filter(name -> !name.isEmpty()))
                .orElse("");
    }

    /// What a style says of characters, itself or by those it is based on; empty when nothing.
    ///
    /// @param counts which styles matter
    String ofText(String family, String name, String attribute, Predicate<Style> counts) {
        return first(family, name, style -> Optional.of(counts.test(style) ? style.get(attribute) : "").filter(value -> !value.isEmpty()))
                .orElse("");
    }

    /// What characters are when nothing else is said; empty when nothing.
    String usual(String attribute) {
        return Optional.ofNullable(defaults.get(PARAGRAPH)).flatMap(tag -> tag.find("style:text-properties"))
                .map(found -> found.get(attribute)).orElse("");
    }

    /// The name for people of the first style with one that fits.
    Optional<String> named(String family, String name, Predicate<String> fits) {
        return first(family, name, style -> Optional.of(style.shownName()).filter(shown -> !style.isAutomatic() && fits.test(shown)));
    }

    /// A style of lists; empty when there is none.
    Optional<Tag> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /// How headings are numbered.
    Tag outline() {
        return outline;
    }

    private <T> Optional<T> first(String family, String name, Function<Style, Optional<T>> look) {
        Style at = styles.get(new Id(family, name));
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            Optional<T> found = look.apply(at);
            if (found.isPresent()) {
                return found;
            }
            at = styles.get(new Id(family, at.tag().get("style:parent-style-name")));
        }
        return Optional.empty();
    }
}
