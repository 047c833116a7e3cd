package app.galley.convert;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Tells a picture that is a block from one in a line of text.
final class StandingAlone {

    /// Neighbours looked at; beyond so many the picture is taken to be in a line.
    private static final int FAR = 200;

    private StandingAlone() {}

    /// Whether nothing but links and marks stands between a picture and its paragraph.
    static boolean is(Element img) {
        int looked = 0;
        for (Node node = img; node instanceof Element element && (element == img || !element.isBlock()); node = node.parent()) {
            for (Node other = node.previousSibling(); other != null && !endsLine(other); other = other.previousSibling()) {
                if (isSeen(other) || ++looked > FAR) {
                    return false;
                }
            }
            for (Node other = node.nextSibling(); other != null && !endsLine(other); other = other.nextSibling()) {
                if (isSeen(other) || ++looked > FAR) {
                    return false;
                }
            }
        }
        return true;
    }

    /// A block beside the picture ends its line.
    private static boolean endsLine(Node node) {
        return node instanceof Element element && element.isBlock();
    }

    private static boolean isSeen(Node node) {
        return node instanceof TextNode text
                ? !text.isBlank()
                : node instanceof Element element && !element.normalName().matches("br|img") && element.hasText();
    }
}
