package app.galley.convert.word.in;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields that are open at a place: what Word works out itself, of which the result is what a reader sees (ECMA-376 part 1, 17.16).
final class Fields {

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+(?!\\\\)(?:\"([^\"]*)\"|(\\S+))(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;
    }

    void begin() {
        open.push(new Field());
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.element().instruction.append(text);
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            open.element().inResult = true;
        }
    }

    void end() {
        open.poll();
    }

    /// A paragraph ends. A field that is still all instruction is a broken one, and must not hide the rest of the document.
    void settle() {
        open.forEach(field -> field.inResult = true);
    }

    /// A field whose instruction is known at once.
    void begin(String instruction) {
        begin();
        instruction(instruction);
        separate();
    }

    /// Whether what stands here is not seen: it is part of an instruction.
    boolean isHidden() {
        return open.stream().anyMatch(field -> !field.inResult);
    }

    /// Whether what stands here is the number of a page on paper, which an article does not have.
    boolean isPageNumber() {
        return open.stream().map(Fields::name).anyMatch(Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF")::contains);
    }

    /// Whether what stands here is a list of what is on which page.
    boolean isContents() {
        return open.stream().map(Fields::name).anyMatch(Set.of("TOC", "INDEX")::contains);
    }

    private static String name(Field field) {
        return field.instruction.toString().strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
    }

    /// The link that what stands here is part of.
    Optional<Link> link() {
        for (Field field : open) {
            Matcher link = LINK.matcher(field.instruction);
            if (link.matches()) {
                String address = link.group(1) == null ? link.group(2) : link.group(1);
                return Optional.of(new Link(field, address));
            }
        }
        return Optional.empty();
    }

    /// @param identity tells links apart
    record Link(Object identity, String address) {}
}
