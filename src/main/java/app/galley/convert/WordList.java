package app.galley.convert;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/// Knows the list items that Word and Outlook write as paragraphs.
///
/// Such a paragraph says `mso-list:l0 level2 lfo1` and has the bullet or number as text in a span that says `mso-list:Ignore`. Mail programs
/// on the web take the saying away and leave the class and the text.
final class WordList {

    private static final Pattern LEVEL = Pattern.compile("\\blevel([1-9])\\b");
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:([0-9]{1,6})|([a-z])|([ivxlc]{1,8}))[.)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKER = Pattern
            .compile("[\\s\\u00A0]*(?:[·•o§▪◦–-]|\\(?(?:[0-9]{1,6}|[a-z]|[ivxlc]{1,8})[.)])(?:[\\s\\u00A0]{2,}|$)",
                    Pattern.CASE_INSENSITIVE);
    /// How far Word indents each level, points.
    private static final double INDENT = 36;
    private static final int DEEPEST = 9;

    private WordList() {}

    /// The item a paragraph is; empty when it is none. A bullet or number that is not in a span of its own is taken out of its text.
    static Optional<Role> item(Element paragraph, Css css) {
        Matcher level = LEVEL.matcher(css.get("mso-list"));
        if (level.find()) {
            Element marker = marker(paragraph);
            return Optional.of(item(Integer.parseInt(level.group(1)), marker == null ? "" : marker.wholeText()));
        }
        if (!paragraph.className().startsWith("MsoListParagraph")) {
            return Optional.empty();
        }
        TextNode first = firstText(paragraph);
        Matcher written = MARKER.matcher(first == null ? "" : first.getWholeText());
        if (first == null || !written.lookingAt()) {
            return Optional.empty();
        }
        String marker = written.group();
        first.text(first.getWholeText().substring(written.end()));
        double indent = css.points("margin-left");
        return Optional.of(item(indent > 0 ? Math.clamp(Math.round(indent / INDENT), 1, DEEPEST) : 1, marker));
    }

    /// Whether an element holds only what Word draws before an item.
    static boolean isMarker(Css css) {
        return css.get("mso-list").equals("ignore");
    }

    private static Role item(int level, String marker) {
        Matcher number = NUMBER.matcher(marker.replace('\u00A0', ' ').strip());
        if (!number.lookingAt()) {
            return new Role.Item(level, false, 0);
        }
        return new Role.Item(level, true, number.group(1) == null ? 0 : Integer.parseInt(number.group(1)));
    }

    private static @Nullable Element marker(Element paragraph) {
        for (Element span : paragraph.getElementsByTag("span")) {
            if (span.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("mso-list:ignore")) {
                return span;
            }
        }
        return null;
    }

    private static @Nullable TextNode firstText(Element paragraph) {
        var found = new @Nullable TextNode[1];
        paragraph.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text && !Characters.isBlank(text.getWholeText())) {
                    found[0] = text;
                    return FilterResult.STOP;
                }
                return FilterResult.CONTINUE;
            }
        });
        return found[0];
    }
}
