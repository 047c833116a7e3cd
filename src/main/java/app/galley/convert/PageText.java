package app.galley.convert;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Finds the story in a page and takes away the site's furniture around and in it, telling all its words.
///
/// A page that marks its story (`articleBody`, a single `article`) is believed. In any other the story is where the paragraphs are: each
/// paragraph speaks for the element it stands in, and half as much for the one around that; words in links speak for nothing. The ports of
/// readers' views to Java are no longer kept, and none says what it leaves out.
final class PageText {

    private static final String FURNITURE = "nav, footer, form, button, select, textarea, dialog, menu, [role=navigation], "
            + "[role=complementary], [role=banner], [role=contentinfo], [role=search], [aria-hidden=true]:not(img)";
    private static final Pattern NAMES = Pattern.compile(
            "(^|[\\s_-])(share|sharing|social|related|recommend(ed|ations)?|newsletter|subscribe|subscription|signup|advert(isement)?|ads?"
                    + "|ad-slot|promo|sponsor(ed)?|comments?|breadcrumbs?|cookie(s|-banner)?|paywall|outbrain|taboola|teasers?|toolbar"
                    + "|more-stories|read-more|most-read|popular|trending|skip-link|sidebar|tags|tag-list)($|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    /// More words than any furniture has; an element of a name like the above with more is the story after all.
    private static final int LONG = 4_000;
    private static final int SHORT_PARAGRAPH = 25;
    private static final String LEFT_OUT = "A part of the page beside the story was left out.";

    private final Notes notes;

    PageText(Notes notes) {
        this.notes = notes;
    }

    /// The element that holds the story; what stood around it is taken out of the tree and told.
    Element of(Element page) {
        Element story = find(page);
        around(page, story);
        for (Element element : story.select(FURNITURE + ", [class], [id]")) {
            if (element != story && isFurniture(element) && element.closest("figure") == null && element.parents().contains(story)) {
                tell(element);
                element.remove();
            }
        }
        return story;
    }

    private static boolean isFurniture(Element element) {
        return element.is(FURNITURE)
                || (NAMES.matcher(element.className() + " " + element.id()).find() && element.text().length() < LONG
                        && !element.is("body, article, main, h1, h2, h3, p, span, a, img, figure"));
    }

    private static Element find(Element page) {
        for (String marked : new String[]{"[itemprop=articleBody]", "article", "main", "[role=main]"}) {
            var all = page.select(marked);
            if (all.size() == 1 && all.getFirst().text().length() > SHORT_PARAGRAPH) {
                Element body = all.getFirst();
                Element around = body.closest("article");
                return around == null ? body : around;
            }
        }
        return mostText(page);
    }

    private static Element mostText(Element page) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : page.select("p, pre, blockquote > :not(p)")) {
            String text = paragraph.text();
            if (text.length() >= SHORT_PARAGRAPH && paragraph.closest(FURNITURE) == null) {
                double score = text.length() - 2.0 * paragraph.select("a").text().length();
                Element parent = paragraph.parent();
                if (parent != null) {
                    scores.merge(parent, score, Double::sum);
                    Element above = parent.parent();
                    if (above != null) {
                        scores.merge(above, score / 2, Double::sum);
                    }
                }
            }
        }
        return scores.entrySet().stream().filter(entry -> entry.getValue() > 0).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(page);
    }

    /// Takes away all that stands beside the story, up to the page, except a single large headline, which goes before it.
    private void around(Element page, Element story) {
        Element headline = story.selectFirst("h1") == null && page.select("h1").size() == 1 ? page.selectFirst("h1") : null;
        if (headline != null) {
            headline.remove();
        }
        for (Element at = story; at != page && at.parent() != null; at = at.parent()) {
            for (Node other : at.siblingNodes()) {
                if (other instanceof TextNode text) {
                    tell(text.getWholeText());
                } else if (other instanceof Element element) {
                    tell(element);
                }
                other.remove();
            }
        }
        if (headline != null) {
            story.prependChild(headline);
        }
    }

    /// Tells the words of an element block by block, so that each can be found again.
    private void tell(Element element) {
        tell(element.wholeText().lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }

    private void tell(String text) {
        if (!text.isBlank()) {
            notes.dropped(LEFT_OUT, text.strip());
        }
    }
}
