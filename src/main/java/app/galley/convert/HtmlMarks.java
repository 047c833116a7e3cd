package app.galley.convert;

import app.galley.model.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// Which marks an element of HTML puts on its text, by its name and by the look that is said of it.
final class HtmlMarks {

    private HtmlMarks() {}

    /// The marks inside an element, in the order of [Marks#DECORATORS] after those there are around it. A look that is said to be ordinary
    /// takes off what stands around.
    static List<String> of(Element element, Css css, List<String> around) {
        String byName = byName(element.normalName());
        if (byName.isEmpty() && css.values().isEmpty()) {
            return around;
        }
        var marks = new ArrayList<>(around);
        set(marks, Marks.STRONG, css.isBold() || (byName.equals(Marks.STRONG) && !css.isNotBold()), css.isNotBold());
        String slant = css.get("font-style");
        boolean upright = slant.equals("normal");
        set(marks, Marks.EM, slant.startsWith("italic") || slant.startsWith("oblique") || (byName.equals(Marks.EM) && !upright), upright);
        String decoration = css.decoration();
        // In a link the line under the text is the link's own.
        boolean underlined = byName.equals(Marks.UNDERLINE) || (decoration.contains("underline") && element.closest("a[href]") == null);
        set(marks, Marks.UNDERLINE, underlined, false);
        set(marks, Marks.STRIKE, byName.equals(Marks.STRIKE) || decoration.contains("line-through"), false);
        set(marks, Marks.CODE, byName.equals(Marks.CODE), false);
        String align = element.isBlock() ? "" : css.get("vertical-align");
        set(marks, Marks.SUB, byName.equals(Marks.SUB) || align.startsWith("sub"), false);
        set(marks, Marks.SUP, byName.equals(Marks.SUP) || align.startsWith("super") || isRaised(element, css), false);
        return marks.equals(around) ? around : List.copyOf(marks);
    }

    /// Apple's programs say by how much a letter is raised.
    private static boolean isRaised(Element element, Css css) {
        return !element.isBlock() && element.normalName().equals("span") && css.points("vertical-align") > 0;
    }

    private static void set(List<String> marks, String mark, boolean on, boolean off) {
        if (on && !marks.contains(mark)) {
            marks.add(mark);
        } else if (off && !on) {
            marks.remove(mark);
        }
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
}
