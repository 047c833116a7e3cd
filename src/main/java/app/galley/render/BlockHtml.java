package app.galley.render;

import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Listing;
import app.galley.model.Style;
import java.util.List;
import java.util.Optional;

/// Writes runs of blocks.
final class BlockHtml {

    private final Html html;
    private final PictureHtml pictures;
    private final Edits edits;
    private final Labels labels;
    private final Direction around;
    /// In how many boxes the blocks stand.
    private final int depth;
    private final ListNesting lists = new ListNesting();

    BlockHtml(Html html, PictureHtml pictures, Edits edits, Labels labels, Direction around, int depth) {
        this.html = html;
        this.pictures = pictures;
        this.edits = edits;
        this.labels = labels;
        this.around = around;
        this.depth = depth;
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof TextBlock text && text.listing().isItem()) {
                item(text);
            } else {
                closeLists(0);
                write(block);
            }
        }
        closeLists(0);
    }

    private void write(Block block) {
        switch (block) {
            case TextBlock text -> {
                open(text);
                identify(text, text.text());
                inline(text);
                html.close();
            }
            case Block.PictureBlock(var picture) -> {
                html.open("figure").ofClass("picture");
                identify(block, picture.caption());
                pictures.figure(html, picture, picture.key(), labels);
                html.close();
            }
            case Block.PullQuote quote -> pullQuote(quote);
            case Block.Embed embed -> embed(embed);
            case Block.Box box -> box(box);
            case Block.UnknownBlock unknown -> {
                html.open("div").ofClass("unknown").attribute("data-key", unknown.key()).attribute("data-part", "card");
                edits.on(html, unknown.key());
                html.text(labels.unknownBlock(unknown.type())).close();
            }
        }
    }

    /// Adds key and direction to the element just opened.
    private void identify(Block block, String text) {
        html.attribute("data-key", block.key());
        direct(text);
        edits.on(html, block.key());
    }

    private void direct(String text) {
        Direction.ofText(text).filter(direction -> direction != around).ifPresent(direction -> html.attribute("dir", direction.html()));
    }

    /// Writes the text into the element just opened, which is marked as the one to patch.
    private void inline(TextBlock text) {
        html.attribute("data-part", "text");
        Optional<String> around = edits.around(text.key());
        around.ifPresent(html::open);
        new InlineHtml(html, text, pictures, edits).write();
        around.ifPresent(_ -> html.close());
    }

    private void open(TextBlock text) {
        int level = text.style().headingLevel();
        if (level > 0) {
            openHeading(level + depth, text.text());
        } else {
            html.open(text.style().equals(Style.QUOTE) ? "blockquote" : text.listing().isItem() ? "span" : "p");
        }
    }

    private void openHeading(int level, String text) {
        int shown = Math.min(level, 6);
        html.open("h" + shown).heading(shown, text);
    }

    private void item(TextBlock text) {
        Listing listing = text.listing();
        int before = lists.depth();
        int level = ListNesting.level(listing);
        int kept = lists.add(listing);
        closeLists(before, kept);
        if (kept == level) {
            html.close();
        } else {
            for (int i = kept + 1; i <= level; i++) {
                html.open(listing.isNumbered() ? "ol" : "ul");
                if (i < level) {
                    html.open("li").ofClass("skipped");
                }
            }
        }
        html.open("li");
        identify(text, text.text());
        open(text);
        inline(text);
        html.close();
    }

    private void closeLists(int kept) {
        closeLists(lists.depth(), kept);
        lists.end();
    }

    private void closeLists(int open, int kept) {
        for (int i = open; i > kept; i--) {
            html.close().close();
        }
    }

    /// Writes a line of plain text into the element just opened, and ends it.
    private void line(String place, String text) {
        edits.line(html, place, text);
        html.close();
    }

    private void pullQuote(Block.PullQuote quote) {
        html.open("aside").ofClass("pull-quote");
        identify(quote, quote.text());
        html.open("blockquote").attribute("data-part", "quote");
        line(quote.key() + "/quote", quote.text());
        if (!quote.attribution().isBlank()) {
            html.open("p").ofClass("attribution").attribute("data-part", "attribution");
            line(quote.key() + "/attribution", quote.attribution());
        }
        html.close();
    }

    private void embed(Block.Embed embed) {
        String host = Address.host(embed.url());
        html.open("figure").ofClass("embed");
        identify(embed, embed.caption());
        if (!embed.provider().isBlank()) {
            html.open("p").ofClass("provider").attribute("data-part", "provider");
            edits.unbroken(html, embed.key() + "/provider", embed.provider());
            html.close();
        }
        if (!embed.caption().isBlank()) {
            html.open("p").ofClass("caption").attribute("data-part", "caption");
            line(embed.key() + "/caption", embed.caption());
        }
        if (!embed.url().isBlank()) {
            html.open("a").attribute("data-part", "url").link(embed.url()).attribute("dir", "ltr");
            html.text(host.isEmpty() ? embed.url() : host).close();
        }
        html.close();
    }

    private void box(Block.Box box) {
        html.open("aside").ofClass(box.role().equals(Block.Box.FACT_BOX) ? "box fact-box" : "box");
        identify(box, box.title());
        if (!box.title().isBlank()) {
            openHeading(2 + depth, box.title());
            html.ofClass("title").attribute("data-part", "title");
            edits.unbroken(html, box.key() + "/title", box.title());
            html.close();
        }
        new BlockHtml(html, pictures, edits, labels, around, depth + 1).write(box.body());
        html.close();
    }
}
