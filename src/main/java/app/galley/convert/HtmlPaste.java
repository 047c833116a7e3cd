package app.galley.convert;

import app.galley.model.Block;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Turns the HTML of a clipboard into blocks: text, its marks, links, headings, lists, quotations and the pictures that came inside.
///
/// What the page said beyond that, and was to be seen, is told. Nothing is ever fetched or run.
public final class HtmlPaste {

    /// The most characters that are read.
    public static final int MOST = 64 << 20;

    private HtmlPaste() {}

    /// What becomes of what was copied.
    ///
    /// @param html a piece of a page, or what Windows puts on the clipboard, with its header
    public static Pasted read(String html) {
        return read(HtmlTree.of(withoutHeader(html)));
    }

    /// What becomes of what was copied; empty when it takes longer to find out.
    public static Optional<Pasted> readWithin(Duration limit, String html) {
        return HtmlTree.within(limit, withoutHeader(html)).map(HtmlPaste::read);
    }

    private static Pasted read(Element tree) {
        var guest = new PasteGuest(tree);
        List<Block> blocks = Headings.plain(new HtmlBlocks(guest).read(tree));
        return new Pasted(blocks, guest.lost(), guest.pictures());
    }

    /// Windows' clipboard says before the page where its parts begin ("HTML Clipboard Format"); the page itself says it again.
    private static String withoutHeader(String html) {
        String start = html.substring(0, Math.min(html.length(), 400));
        boolean header = start.stripLeading().regionMatches(true, 0, "Version:", 0, 8)
                && start.toLowerCase(Locale.ROOT).contains("starthtml:");
        int tag = html.indexOf('<');
        return header && tag >= 0 ? html.substring(tag) : html;
    }
}
