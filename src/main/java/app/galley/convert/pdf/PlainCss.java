package app.galley.convert.pdf;

import app.galley.convert.pdf.CssRule.Declaration;
import app.galley.render.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Says a theme in the CSS that the layout knows: 2.1 and some of 3.
///
/// Variables are put in as they stand for the whole article, sums worked out, sides made left and right, units of the screen made points.
/// What applies on screens only, or refers to anything outside the style sheet, is left out.
final class PlainCss {

    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,((?:[^()]|\\([^()]*\\))*))?\\)");
    private static final Pattern LANGUAGE = Pattern.compile(":lang\\(\\s*[\"']?([\\w-]+)[\"']?\\s*\\)");
    private static final Pattern REFERENCE = Pattern.compile("(?i)url\\s*\\(|image\\s*\\(|image-set|\\\\|expression|gradient");
    private static final Pattern ROOT_SIZE = Pattern.compile("([\\d.]+)(pt|px|mm|cm|in|pc|rem|em|%)?");
    private static final int DEEPEST = 20;
    private static final double USUAL_SIZE = 12;

    private final Document page;
    private final Direction direction;
    private final PageSetup setup;
    private final List<CssRule> rules = new ArrayList<>();
    private final Map<String, String> variables;

    /// @param page the page it is for
    PlainCss(String css, Document page, Direction direction, PageSetup setup) {
        this.page = page;
        this.direction = direction;
        this.setup = setup;
        collect(CssRule.read(css), 0);
        variables = variables();
    }

    private void collect(List<CssRule> from, int depth) {
        for (CssRule rule : from) {
            if (!rule.prelude().startsWith("@")) {
                rules.add(rule);
            } else if (depth < DEEPEST && rule.isAt("media") && isForPaper(rule.prelude()) || rule.isAt("supports")) {
                collect(CssRule.read(rule.body()), depth + 1);
            }
        }
    }

    private static boolean isForPaper(String media) {
        String query = media.toLowerCase(Locale.ROOT);
        return (query.contains("print") || query.contains("all")) && !query.contains("not ") && !query.contains("(");
    }

    /// The value of a variable for the whole article.
    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).flatMap(value -> filled(value, 0));
    }

    private record Weighed(int weight, String name, String value) {}

    private Map<String, String> variables() {
        var found = new ArrayList<Weighed>();
        for (CssRule rule : rules) {
            weight(rule).ifPresent(weight -> rule.declarations().stream().filter(declared -> declared.name().startsWith("--"))
                    .forEach(declared -> found.add(new Weighed(weight, declared.name(), declared.value()))));
        }
        found.sort(Comparator.comparingInt(Weighed::weight));
        var values = new LinkedHashMap<String, String>();
        found.forEach(weighed -> values.put(weighed.name(), weighed.value()));
        return values;
    }

    /// How much a rule weighs that applies to the whole page or article: what says more of what it is for wins.
    private Optional<Integer> weight(CssRule rule) {
        return rule.selectors().stream().filter(selector -> applies(selector))
                .map(selector -> (int) selector.chars().filter(c -> c == '.' || c == ':' || c == '[').count() * 10
                        + (selector.startsWith("article") ? 1000 : 0))
                .max(Comparator.naturalOrder());
    }

    private boolean applies(String selector) {
        String asked = LANGUAGE.matcher(selector).replaceAll("[lang~=(?i)^$1(-.*)?\\$]");
        try {
            return is(page.selectFirst("html"), asked) || is(page.selectFirst("article"), asked);
        } catch (IllegalStateException unknown) {
            return false;
        }
    }

    private static boolean is(@Nullable Element element, String selector) {
        return element != null && element.is(selector);
    }

    private Optional<String> filled(String value, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        var matcher = VARIABLE.matcher(value);
        if (!matcher.find()) {
            return value.contains("var(") ? Optional.empty() : Optional.of(value);
        }
        Optional<String> put = Optional.ofNullable(variables.get(matcher.group(1))).or(() -> Optional.ofNullable(matcher.group(2)));
        return put.flatMap(text -> filled(value.substring(0, matcher.start()) + text + value.substring(matcher.end()), depth + 1));
    }

    /// The size of the running text, in points.
    double rootSize() {
        double size = USUAL_SIZE;
        for (CssRule rule : rules) {
            if (rule.selectors().stream().anyMatch(selector -> selector.equals("html") || selector.equals(":root"))) {
                for (Declaration declared : rule.declarations()) {
                    if (declared.name().equals("font-size")) {
                        size = filled(declared.value(), 0).flatMap(lengths(USUAL_SIZE)::plain).map(PlainCss::points).orElse(size);
                    }
                }
            }
        }
        return Math.clamp(size, 5, 30);
    }

    private static double points(String value) {
        var size = ROOT_SIZE.matcher(value);
        if (!size.matches()) {
            return USUAL_SIZE;
        }
        double number = Double.parseDouble(size.group(1));
        String unit = Optional.ofNullable(size.group(2)).orElse("px");
        double points = switch (unit) {
            case "%" -> number * USUAL_SIZE / 100;
            case "em" -> number * USUAL_SIZE;
            default -> number * new CssLength(USUAL_SIZE, 0, 0).points(unit);
        };
        return points;
    }

    private CssLength lengths(double root) {
        return new CssLength(root, setup.width() * 72 / 25.4, setup.height() * 72 / 25.4);
    }

    /// The families the style sheet names, the general ones among them, in the order in which they are named.
    Set<String> families() {
        var families = new LinkedHashSet<String>();
        rules.forEach(rule -> rule.declarations().stream().filter(PlainCss::isFont)
                .forEach(
                        declared -> filled(declared.value(), 0).ifPresent(value -> families.addAll(FontNames.of(declared.name(), value)))));
        return families;
    }

    private static boolean isFont(Declaration declared) {
        return declared.name().equals("font-family") || declared.name().equals("font");
    }

    /// The style sheet.
    ///
    /// @param root the size of `1rem`, in points
    /// @param spare families that come after those of every style
    String text(double root, List<String> spare) {
        var out = new StringBuilder();
        CssLength lengths = lengths(root);
        for (CssRule rule : rules) {
            var body = new StringBuilder();
            for (Declaration declared : rule.declarations()) {
                plain(declared, lengths, spare)
                        .forEach(plain -> body.append(plain.name()).append(": ").append(plain.value()).append(";\n"));
            }
            if (!body.isEmpty()) {
                // each selector alone: one that is not known must not take the others with it
                rule.selectors()
                        .forEach(selector -> out.append(selector.replace(":root", "html")).append(" {\n").append(body).append("}\n"));
            }
        }
        return out.toString();
    }

    private List<Declaration> plain(Declaration declared, CssLength lengths, List<String> spare) {
        if (declared.name().startsWith("--") || REFERENCE.matcher(declared.value()).find()) {
            return List.of();
        }
        Optional<String> plain = filled(declared.value(), 0).filter(value -> !REFERENCE.matcher(value).find()).flatMap(lengths::plain)
                .map(value -> isFont(declared) ? FontNames.with(declared.name(), value, spare) : value);
        return plain.stream().flatMap(value -> CssSides.plain(new Declaration(declared.name(), value), direction).stream())
                .map(this::width).toList();
    }

    /// What is only limited in width would not be centred by the layout: it gets that width, or none where it has no room for it.
    private Declaration width(Declaration declared) {
        if (!declared.name().equals("max-width") || !declared.value().endsWith("pt")) {
            return declared;
        }
        double room = (setup.width() - 2 * setup.margin()) * 72 / 25.4;
        return points(declared.value()) > room ? new Declaration("max-width", "100%") : new Declaration("width", declared.value());
    }
}
