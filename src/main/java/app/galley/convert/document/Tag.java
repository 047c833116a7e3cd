package app.galley.convert.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An element of a part, with the usual prefix of its namespace in its name, whatever prefix the file has: `w:p`.
///
/// A document can hold millions, so it is as small as can be.
public final class Tag {

    private static final Set<String> WORDS = Set.of("w:t", "w:delText", "m:t", "a:t", "c:v");
    private static final Set<String> PARAGRAPHS = Set.of("w:p", "a:p", "c:v", "text:p", "text:h", "svg:title", "svg:desc");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String name;
    /// Names and values in turn; a name has a prefix where the attribute is in a namespace.
    private final String[] attributes;
    /// Tags and texts, in order.
    private final List<Object> content = new ArrayList<>(2);

    public Tag(String name, String... attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    void add(Object tagOrText) {
        content.add(tagOrText);
    }

    public String name() {
        return name;
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    /// The value of an attribute; empty when there is none.
    public String get(String attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                return attributes[i + 1];
            }
        }
        return "";
    }

    /// The elements and texts in it, in their order; each is a tag or a string.
    public List<Object> content() {
        return Collections.unmodifiableList(content);
    }

    /// The elements in it.
    public List<Tag> tags() {
        return content.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
    }

    /// The elements of a name in it.
    public Stream<Tag> tags(String wanted) {
        return content.stream().filter(each -> each instanceof Tag tag && tag.is(wanted)).map(Tag.class::cast);
    }

    /// The first element found by going down that way.
    public Optional<Tag> find(String... way) {
        Tag at = this;
        for (String step : way) {
            Optional<Tag> next = at.tags(step).findFirst();
            if (next.isEmpty()) {
                return next;
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    /// The value of `w:val` of an element in it; empty when there is none.
    public String value(String... way) {
        return find(way).map(found -> found.get("w:val")).orElse("");
    }

    /// The first element of a name anywhere in it.
    public Optional<Tag> deep(String wanted) {
        for (Tag tag : tags()) {
            if (tag.is(wanted)) {
                return Optional.of(tag);
            }
            Optional<Tag> inside = tag.deep(wanted);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /// All elements of a name anywhere in it, outermost first.
    public void eachDeep(String wanted, Consumer<Tag> use) {
        for (Tag tag : tags()) {
            if (tag.is(wanted)) {
                use.accept(tag);
            }
            tag.eachDeep(wanted, use);
        }
    }

    /// The characters right in it.
    public String text() {
        return content.stream().filter(String.class::isInstance).map(String.class::cast).reduce("", String::concat);
    }

    /// All words in it as a person would copy them: a line for each paragraph.
    public String words() {
        var words = new StringBuilder();
        gather(words);
        return words.toString().strip().replaceAll("\\n{2,}", "\n");
    }

    /// All words in it as they are: a line for each paragraph, blanks and empty lines among them.
    public String lines() {
        var words = new StringBuilder();
        gather(words);
        int length = words.length();
        return length > 0 && words.charAt(length - 1) == '\n' ? words.substring(0, length - 1) : words.toString();
    }

    private void gather(StringBuilder words) {
        switch (name) {
            case "w:tab", "w:ptab", "text:tab" -> words.append('\t');
            case "w:br", "w:cr", "text:line-break" -> words.append('\n');
            case "w:noBreakHyphen" -> words.append('\u2011');
            case "text:s" -> words.append(' ');
            case "mc:Fallback", "w:pPr", "w:rPr", "math:annotation", "office:binary-data" -> {
                return; // the same as before it, and no words
            }
            default -> {
            }
        }
        for (Object piece : content) {
            if (piece instanceof Tag tag) {
                tag.gather(words);
            } else if (holdsWords()) {
                words.append(isOpen() ? BLANKS.matcher(piece.toString()).replaceAll(" ") : piece);
            }
        }
        if (PARAGRAPHS.contains(name)) {
            words.append('\n');
        }
    }

    private boolean holdsWords() {
        return WORDS.contains(name) || isOpen();
    }

    /// Whether several blanks in it are one, as in OpenDocument and MathML.
    private boolean isOpen() {
        return name.startsWith("text:") || name.startsWith("math:") || name.startsWith("svg:");
    }
}
