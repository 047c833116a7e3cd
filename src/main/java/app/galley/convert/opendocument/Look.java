package app.galley.convert.opendocument;

import app.galley.convert.document.CharacterStyle;
import app.galley.convert.document.Letters.Way;
import app.galley.convert.document.Part.Words;
import app.galley.convert.opendocument.Styles.Style;
import app.galley.model.Marks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// How characters look, by the spans they stand in and by what somebody set by hand for their paragraph.
///
/// What the named style of a paragraph says is the look of its kind and no mark.
final class Look {

    private final Styles styles;
    private final String paragraph;
    /// The styles of the spans, the innermost first.
    private final List<String> spans;
    private final Map<Way, List<String>> marks = new EnumMap<>(Way.class);

    private Look(Styles styles, String paragraph, List<String> spans) {
        this.styles = styles;
        this.paragraph = paragraph;
        this.spans = spans;
    }

    /// In a paragraph of a style.
    static Look of(Styles styles, String paragraph) {
        return new Look(styles, paragraph, List.of());
    }

    /// In a span of a style.
    Look within(String span) {
        var all = new ArrayList<String>();
        all.add(span);
        all.addAll(spans);
        return span.isEmpty() ? this : new Look(styles, paragraph, all);
    }

    /// The marks of letters, in the order in which menus list them.
    List<String> marks(Way way) {
        return marks.computeIfAbsent(way, this::made);
    }

    private List<String> made(Way way) {
        String ending = ending(way);
        var made = new ArrayList<String>();
        add(made, Marks.STRONG, value("fo:font-weight", "style:font-weight", ending).matches("bold|[6-9]00"));
        add(made, Marks.EM, value("fo:font-style", "style:font-style", ending).matches("italic|oblique"));
        add(made, Marks.UNDERLINE, isLine("style:text-underline-style", style -> !CharacterStyle.isLink(style.shownName())));
        add(made, Marks.STRIKE, isLine("style:text-line-through-style", _ -> true) || isLine("style:text-line-through-type", _ -> true));
        add(made, Marks.CODE, named(CharacterStyle::isCode).isPresent());
        String raised = value("style:text-position", _ -> true);
        add(made, Marks.SUB, raised.startsWith("sub") || raised.matches("-[1-9].*"));
        add(made, Marks.SUP, raised.startsWith("super") || raised.matches("[1-9].*"));
        named(CharacterStyle::isOurs).ifPresent(name -> made.add(Words.STYLE + name));
        return List.copyOf(made);
    }

    private static void add(List<String> marks, String mark, boolean has) {
        if (has) {
            marks.add(mark);
        }
    }

    /// Whether they are not shown.
    boolean isHidden() {
        return value("text:display", _ -> true).equals("none");
    }

    /// Whether they are in a style of that name.
    boolean isIn(String name) {
        return named(name::equals).isPresent();
    }

    /// The language of letters as a BCP 47 tag; empty when it is not said.
    String language(Way way) {
        String ending = ending(way);
        String tag = said("style:rfc-language-tag" + ending);
        String language = said(ending.isEmpty() ? "fo:language" : "style:language" + ending);
        String country = said(ending.isEmpty() ? "fo:country" : "style:country" + ending);
        if (!tag.isEmpty() || language.isEmpty() || language.equals("none") || language.equals("zxx")) {
            return tag;
        }
        return country.isEmpty() || country.equals("none") ? language : language + "-" + country;
    }

    private static String ending(Way way) {
        return switch (way) {
            case WESTERN -> "";
            case ASIAN -> "-asian";
            case COMPLEX -> "-complex";
        };
    }

    /// What is said of letters other than western ones, or else of these.
    private String value(String western, String other, String ending) {
        String own = ending.isEmpty() ? "" : value(other + ending, _ -> true);
        return own.isEmpty() ? value(western, _ -> true) : own;
    }

    private boolean isLine(String attribute, Predicate<Style> counts) {
        String line = value(attribute, counts);
        return !line.isEmpty() && !line.equals("none");
    }

    private String value(String attribute, Predicate<Style> counts) {
        for (String span : spans) {
            String found = styles.ofText(Styles.TEXT, span, attribute, counts);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return styles.ofText(Styles.PARAGRAPH, paragraph, attribute, style -> style.isAutomatic() && counts.test(style));
    }

    /// What is said by any style, named ones of paragraphs included.
    private String said(String attribute) {
        String found = value(attribute, _ -> true);
        String ofParagraph = found.isEmpty() ? styles.ofText(Styles.PARAGRAPH, paragraph, attribute, _ -> true) : found;
        return ofParagraph.isEmpty() ? styles.usual(attribute) : ofParagraph;
    }

    private Optional<String> named(Predicate<String> fits) {
        return spans.stream().flatMap(span -> styles.named(Styles.TEXT, span, fits).stream()).findFirst();
    }
}
