package app.galley.convert;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What the elements are that word processors, mail programs and messengers put on the clipboard.
final class PasteRoles {

    private static final int DEEPEST = 20;
    /// Google Docs writes a title as a large paragraph; its largest heading has this size, points.
    private static final double HEADING = 20;

    private final boolean fromDocs;
    private final Set<Element> captions;

    /// @param captions elements that have become a picture's caption
    PasteRoles(Element page, Set<Element> captions) {
        fromDocs = page.selectFirst("[id^=docs-internal-guid]") != null;
        this.captions = captions;
    }

    Role of(Element element, Css css) {
        return switch (element.normalName()) {
            case "p" -> paragraph(element, css);
            case "div" -> div(element, css);
            case "li" -> item(element);
            case "span" -> span(element, css);
            case "noscript" -> new Role.Skipped(Loss.UNSEEN);
            case "figcaption" -> captions.contains(element) ? new Role.Taken() : Role.AS_NAMED;
            default -> Role.AS_NAMED;
        };
    }

    private Role paragraph(Element p, Css css) {
        return heading(p, css).or(() -> WordList.item(p, css)).orElse(Role.AS_NAMED);
    }

    private Optional<Role> heading(Element p, Css css) {
        String name = p.className();
        int level = Lengths.number(css.get("mso-outline-level"), 0);
        if (p.attr("role").equals("heading")) {
            level = Lengths.number(p.attr("aria-level"), 2);
        } else if (name.startsWith("MsoHeading")) {
            level = Lengths.number(name.substring("MsoHeading".length()).replaceAll("\\D.*", ""), 2);
        } else if (name.startsWith("MsoTitle") || (fromDocs && isLarge(p))) {
            level = 1;
        }
        return level > 0 && level < 10 ? Optional.of(new Role.Heading(level)) : Optional.empty();
    }

    private static boolean isLarge(Element p) {
        boolean large = false;
        for (Element span : p.children()) {
            if (span.hasText()) {
                large = Css.of(span.attr("style")).points("font-size") >= HEADING;
                if (!large) {
                    return false;
                }
            }
        }
        return large && p.textNodes().stream().allMatch(text -> Characters.isBlank(text.getWholeText()));
    }

    private static Role span(Element span, Css css) {
        if (span.hasClass("MsoCommentReference")) {
            return new Role.Skipped(Loss.UNSEEN); // the remark itself, which has it too, is told
        }
        return WordList.isMarker(css) ? new Role.Taken() : Role.AS_NAMED;
    }

    private static Role div(Element div, Css css) {
        if (css.get("mso-element").startsWith("comment")) {
            return new Role.Skipped(Loss.REMARK);
        }
        if (div.attr("role").equals("heading")) {
            return new Role.Heading(Math.clamp(Lengths.number(div.attr("aria-level"), 2), 1, 6));
        }
        return Quoted.role(div, css).orElse(Role.AS_NAMED);
    }

    /// Word on the web, and Slack, write each item, or each level, as a list of its own and say the level apart.
    private static Role item(Element li) {
        int aria = li.hasAttr("data-aria-level") ? Lengths.number(li.attr("data-aria-level"), 0) : 0;
        int slack = li.hasAttr("data-stringify-indent") ? Lengths.number(li.attr("data-stringify-indent"), -1) + 1 : 0;
        int level = Math.max(aria, slack);
        return level > 0 ? new Role.ItemOfList(Math.min(level, DEEPEST)) : Role.AS_NAMED;
    }
}
