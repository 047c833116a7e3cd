package app.galley.convert;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The style sheet of a page, as far as word processors need it: rules for a class, or for a class of one element.
///
/// Anything cleverer than that styles pages and not words.
final class StyleSheet {

    private static final int LONGEST = 2_000_000;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}@;]{1,2000})\\{([^{}]*+)\\}");
    private static final Pattern SELECTOR = Pattern.compile("([a-zA-Z][a-zA-Z0-9]*)?\\.([\\w-]+)");

    private final Map<String, Css> rules = new HashMap<>();

    /// The rules in all `style` elements of a page.
    static StyleSheet of(Element page) {
        var sheet = new StyleSheet();
        for (Element style : page.getElementsByTag("style")) {
            String css = style.data();
            if (css.length() <= LONGEST) {
                sheet.read(COMMENT.matcher(css).replaceAll(" "));
            }
        }
        return sheet;
    }

    private void read(String css) {
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            Css said = Css.of(rule.group(2));
            for (String selector : said.values().isEmpty() ? new String[0] : rule.group(1).split(",")) {
                String name = selector.strip();
                if (SELECTOR.matcher(name).matches()) {
                    rules.merge(name.toLowerCase(Locale.ROOT), said, (earlier, later) -> later.or(earlier));
                }
            }
        }
    }

    /// What is said of an element: by itself, else by its classes.
    Css css(Element element) {
        Css css = Css.of(element.attr("style"));
        if (rules.isEmpty() || !element.hasAttr("class")) {
            return css;
        }
        for (String name : element.className().toLowerCase(Locale.ROOT).split("\\s+")) {
            css = css.or(rules.getOrDefault(element.normalName() + "." + name, Css.NONE)).or(rules.getOrDefault("." + name, Css.NONE));
        }
        return css;
    }
}
