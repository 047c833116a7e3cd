package app.galley.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Finds in a page what could run, fetch or lead astray.
///
/// It names what is harmless and takes all else for harm, so that what nobody thought of is found too.
final class ActiveContent {

    private static final Set<String> ELEMENTS = Set.of("#root", "html", "head", "body", "meta", "title", "style", "article", "header",
            "footer",
            "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "figure", "figcaption", "img", "aside",
            "section",
            "nav", "time", "span", "a", "br", "hr", "strong", "em", "u", "del", "code", "pre", "sub", "sup", "link");
    private static final Set<String> ATTRIBUTES = Set.of("lang", "xml:lang", "dir", "charset", "http-equiv", "content", "name", "class",
            "id",
            "data-key", "data-part", "data-mark", "data-scheme", "style", "alt", "role", "datetime", "hreflang", "href", "src", "width",
            "height", "start", "title", "rel", "type", "xmlns", "xmlns:epub", "epub:type");
    private static final Pattern LINK = Pattern
            .compile("(?i)(https?|mailto|tel):[^\\p{Cntrl}]*|(?!/[/\\\\])[^:\\p{Cntrl}\\\\]*([/?#][^\\p{Cntrl}]*)?");
    private static final Pattern PICTURE = Pattern
            .compile("(?i)data:image/[^\\p{Cntrl}]*|file:[^\\p{Cntrl}\\\\]*|(?!//)[^:\\p{Cntrl}\\\\]*([/?#][^\\p{Cntrl}]*)?");
    private static final Pattern STYLE = Pattern.compile("text-decoration: ?underline|aspect-ratio: [0-9]+ / [0-9]+");

    private final List<String> found = new ArrayList<>();

    private ActiveContent() {}

    /// What is active in HTML; the data of a page of ours are not.
    static List<String> inHtml(String html) {
        Document page = Jsoup.parse(html);
        page.select("body > script[type=application/ld+json], body > script#galley-article[type=application/json]").remove();
        return in(page);
    }

    /// What is active in XHTML.
    static List<String> inXml(String xml) {
        return in(Jsoup.parse(xml, "", Parser.xmlParser()));
    }

    private static List<String> in(Document page) {
        var content = new ActiveContent();
        page.getAllElements().forEach(content::look);
        return content.found;
    }

    private void look(Element element) {
        String name = element.normalName();
        if (!ELEMENTS.contains(name)) {
            found.add("<" + name + ">");
        }
        element.attributes().forEach(attribute -> look(element, attribute));
        if (name.equals("meta") && element.hasAttr("http-equiv") && !element.attr("content").startsWith("default-src 'none'; img-src ")) {
            found.add("meta " + element.attributes());
        }
        if (name.equals("style") && !element.parent().normalName().equals("head")) {
            found.add("style in the text");
        }
    }

    private void look(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        boolean fine = switch (name) {
            case "href" -> LINK.matcher(value).matches();
            case "src" -> element.normalName().equals("img") && PICTURE.matcher(value).matches();
            case "style" -> STYLE.matcher(value).matches();
            case "rel" -> value.equals("stylesheet") && element.attr("href").equals("style.css");
            default -> ATTRIBUTES.contains(name);
        };
        if (!fine) {
            found.add(element.normalName() + " " + name + "=" + value);
        }
    }
}
