package app.galley.convert.copy;

import app.galley.model.Block;
import app.galley.model.Extras;
import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import app.galley.model.Style;
import app.galley.render.Address;
import java.util.ArrayList;
import java.util.List;

/// Makes blocks of running text; addresses of pages in it become links.
final class Prose {

    /// Longer than any address that anybody means.
    private static final int LONGEST = 2000;

    private final List<Inline> children = new ArrayList<>();
    private final List<MarkDef> defs = new ArrayList<>();
    private final List<String> marks;

    private Prose(List<String> marks) {
        this.marks = marks;
    }

    static Block block(Style style, Listing listing, String text) {
        return block(style, listing, text, List.of());
    }

    /// A paragraph by which editors speak to readers.
    static Block note(String text) {
        return block(Style.NORMAL, Listing.NONE, text, List.of(Marks.EM));
    }

    private static Block block(Style style, Listing listing, String text, List<String> marks) {
        var prose = new Prose(marks);
        prose.read(text);
        return new Block.TextBlock(Keys.next(), style, listing, prose.children, prose.defs, Extras.NONE);
    }

    private void read(String text) {
        int from = 0;
        for (int at = text.indexOf("http"); at >= 0; at = text.indexOf("http", Math.max(at + 4, from))) {
            int end = end(text, at);
            String address = text.substring(at, end);
            boolean whole = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (whole && (address.startsWith("http://") || address.startsWith("https://")) && Address.link(address).isPresent()) {
                plain(text.substring(from, at));
                link(address);
                from = end;
            }
        }
        plain(text.substring(from));
        if (children.isEmpty()) {
            children.add(new Inline.Span("", marks));
        }
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && !Character.isWhitespace(text.charAt(end))
                && "<>\"“”»|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from && ".,;:!?)]'’".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            children.add(new Inline.Span(text, marks));
        }
    }

    private void link(String address) {
        String key = Keys.next();
        var all = new ArrayList<>(marks);
        all.add(key);
        children.add(new Inline.Span(address, all));
        defs.add(new MarkDef.Link(key, address));
    }
}
