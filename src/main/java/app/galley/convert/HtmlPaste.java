package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Picture;
import app.galley.render.Address;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Turns the HTML of a clipboard into blocks: text, its marks, links, headings, lists and quotations.
///
/// Pictures, frames, scripts, styles, comments and what is hidden are left out, and nothing is ever fetched.
public final class HtmlPaste {

    private static final int DEEPEST = 200;

    private HtmlPaste() {}

    /// The blocks of what was copied, each under a new key; empty when there is no text in it.
    public static List<Block> read(String html) {
        return new HtmlBlocks(new Pasted()).read(tree(html));
    }

    /// The tree of a piece of a page; also what a page has outside of its body is in it.
    static Element tree(String html) {
        var body = new Element("body");
        body.appendChildren(Parser.htmlParser().setMaxDepth(DEEPEST).parseFragmentInput(Characters.clean(html), body, ""));
        return body;
    }

    private static final class Pasted implements HtmlGuest {
        @Override
        public void seen(Element element) {
            // Whoever pastes sees what came and what did not.
        }

        @Override
        public Optional<Picture> picture(Element img) {
            return Optional.empty();
        }

        @Override
        public Optional<String> link(String href) {
            // A relative address leads nowhere outside the page it was copied from.
            return Address.link(href).filter(address -> address.matches("(?i)[a-z][a-z0-9+.-]*:.*"));
        }

        @Override
        public Optional<Block> frame(Element iframe) {
            return Optional.empty();
        }

        @Override
        public String original(String text) {
            return text;
        }

        @Override
        public boolean hasTokens(String text) {
            return false;
        }

        @Override
        public void readTokens(String text, HtmlBlocks into) {
            into.plainText(text);
        }

        @Override
        public void dropped(String message, String text) {
            // As above.
        }

        @Override
        public void changed(String message, String text) {
            // As above.
        }
    }
}
