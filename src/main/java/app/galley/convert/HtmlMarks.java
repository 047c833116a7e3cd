package app.galley.convert;

import app.galley.model.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Which marks an element of HTML puts on its text, by its name and by the style word processors write into it.
final class HtmlMarks {

    private static final Pattern WEIGHT = Pattern.compile("(^|;)\\s*font-weight\\s*:\\s*([a-z0-9]+)");
    private static final Pattern STYLE = Pattern.compile("(^|;)\\s*font-style\\s*:\\s*([a-z]+)");
    private static final Pattern DECORATION = Pattern.compile("(^|;)\\s*text-decoration(?:-line)?\\s*:\\s*([a-z -]+)");
    private static final Pattern ALIGN = Pattern.compile("(^|;)\\s*vertical-align\\s*:\\s*([a-z]+)");
    private static final Pattern UNSEEN = Pattern.compile("(^|;)\\s*(display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");
    private static final Set<String> BOLD = Set.of("bold", "bolder", "600", "700", "800", "900");

    private HtmlMarks() {}

    /// The marks, in the order of [Marks#DECORATORS]; none that `around` has already.
    static List<String> of(Element element, List<String> around) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        String byName = byName(element.normalName());
        var marks = new ArrayList<String>();
        String weight = value(WEIGHT, style);
        if (weight.isEmpty() ? byName.equals(Marks.STRONG) : BOLD.contains(weight)) {
            marks.add(Marks.STRONG);
        }
        String slant = value(STYLE, style);
        if (slant.isEmpty() ? byName.equals(Marks.EM) : slant.equals("italic") || slant.equals("oblique")) {
            marks.add(Marks.EM);
        }
        String decoration = value(DECORATION, style);
        // In a link the line under the text is the link's own.
        if (byName.equals(Marks.UNDERLINE) || (decoration.contains("underline") && element.closest("a[href]") == null)) {
            marks.add(Marks.UNDERLINE);
        }
        if (byName.equals(Marks.STRIKE) || decoration.contains("line-through")) {
            marks.add(Marks.STRIKE);
        }
        String align = value(ALIGN, style);
        if (byName.equals(Marks.CODE)) {
            marks.add(Marks.CODE);
        }
        if (byName.equals(Marks.SUB) || align.equals("sub")) {
            marks.add(Marks.SUB);
        }
        if (byName.equals(Marks.SUP) || align.equals("super")) {
            marks.add(Marks.SUP);
        }
        marks.removeAll(around);
        return marks;
    }

    /// Whether an element is there but not to be seen.
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || UNSEEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
    }

    private static String byName(String name) {
        return switch (name) {
            case "strong", "b" -> Marks.STRONG;
            case "em", "i", "cite", "dfn", "var" -> Marks.EM;
            case "u", "ins" -> Marks.UNDERLINE;
            case "s", "strike", "del" -> Marks.STRIKE;
            case "code", "kbd", "samp", "tt" -> Marks.CODE;
            case "sub" -> Marks.SUB;
            case "sup" -> Marks.SUP;
            default -> "";
        };
    }

    private static String value(Pattern property, String style) {
        if (style.isEmpty()) {
            return "";
        }
        Matcher matcher = property.matcher(style);
        return matcher.find() ? matcher.group(2).strip() : "";
    }
}
