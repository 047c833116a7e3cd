package app.galley.convert;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Parses HTML into a tree of bearable depth.
final class HtmlTree {

    private static final int DEEPEST = 200;

    private HtmlTree() {}

    /// The tree of a piece of a page; also what a page has outside of its body is in it. Elements nested too deeply become siblings.
    static Element of(String html) {
        var body = new Element("body");
        body.appendChildren(Parser.htmlParser().setMaxDepth(DEEPEST).parseFragmentInput(Characters.clean(html), body, ""));
        return body;
    }
}
