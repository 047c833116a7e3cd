package app.galley.convert.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a paragraph of a Word document is, by the name of its style.
///
/// Names of built-in styles are English in every edition of Word; their ids are not (ECMA-376 part 1, 17.7.4.9).
public enum WordStyle {
    KICKER("Kicker", "Eyebrow"), TITLE("Title", "Headline"), SUBTITLE("Subtitle", "Standfirst"), BYLINE("Byline", "Author"),
    /// The place a story comes from, and the day.
    DATELINE("Dateline"), EMBARGO("Embargo"),
    /// The picture above the text.
    LEAD_PICTURE("Lead Picture"), PICTURE("Picture"),
    /// A line in place of a picture that is still to come.
    MISSING_LEAD("Missing Lead Picture"), MISSING_PICTURE("Missing Picture"), //
    CAPTION("caption", "Picture Caption", "Illustration", "Figure"), CREDIT("Credit", "Picture Credit", "Photo Credit"), //
    HEADING_1("heading 1"), HEADING_2("heading 2"), HEADING_3("heading 3"), HEADING_4("heading 4", "heading 5", "heading 6", "heading 7",
            "heading 8", "heading 9"), QUOTE("Quote", "Quotations",
                    "Block Text"), PULL_QUOTE("Pull Quote", "Intense Quote"), PULL_QUOTE_SOURCE("Pull Quote Source"), //
    EMBED("Embed"), EMBED_PROVIDER("Embed Provider"), EMBED_CAPTION("Embed Caption"), BOX_TITLE("Box Title"), //
    CORRECTIONS("Correction Heading"), CORRECTION("Correction"), SOURCE("Source"), //
    BULLET("List Bullet"), NUMBER("List Number"), CONTENTS("toc 1", "toc 2", "toc 3", "toc 4", "toc 5", "toc 6", "toc 7", "toc 8", "toc 9",
            "toc heading", "table of figures", "Contents Heading"), NORMAL("Normal", "Default Paragraph Style");

    /// The style of a table that is a box.
    public static final String BOX = "Box";
    /// Words that stand for something and are no words of the article.
    public static final String PLACEHOLDER = "Placeholder";
    /// The path of a picture that is not there.
    public static final String PICTURE_FILE = "Picture File";
    /// A picture in the line that is still to come.
    public static final String INLINE_PICTURE = "Inline Picture";
    public static final String AUTHOR_NAME = "Author Name";
    public static final String AUTHOR_ROLE = "Author Role";
    public static final String PLACE = "Place";
    public static final String DAY = "Day";
    public static final String CODE = "Code";
    public static final String HYPERLINK = "Hyperlink";

    private static final Map<String, WordStyle> BY_NAME = Arrays.stream(values())
            .flatMap(style -> Stream.of(style.names).map(name -> Map.entry(key(name), style)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String[] names;

    WordStyle(String... names) {
        this.names = names;
    }

    /// Its name in documents that Galley writes.
    public String styleName() {
        return names[0];
    }

    /// Its id in documents that Galley writes.
    public String id() {
        return idOf(styleName());
    }

    /// The id Galley gives a style of that name.
    public static String idOf(String name) {
        return Stream.of(name.split(" ")).map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /// The style of that name, whatever its case.
    public static Optional<WordStyle> named(String name) {
        String key = key(name);
        return Optional.ofNullable(BY_NAME.get(key)).or(() -> Stream.of(BULLET, NUMBER)
                .filter(list -> key.matches(key(list.styleName()) + " ?[2-9]")).findFirst());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// 1 to 4 for a heading, else 0.
    public int headingLevel() {
        return switch (this) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            default -> 0;
        };
    }

    /// The heading of a level; deeper ones are of the lowest.
    public static WordStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /// Whether it says something about the paragraph that its words do not.
    public boolean isTelling() {
        return switch (this) {
            case NORMAL, PICTURE, CAPTION, BULLET, NUMBER, CONTENTS, QUOTE -> false;
            default -> true;
        };
    }
}
