package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.render.Address;
import app.galley.render.Html;
import app.galley.render.Pictures;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Writes blocks as the HTML that word processors and mail programs take well: plain elements, no classes, nothing that needs a style sheet.
public final class ClipboardHtml {

    private final StringBuilder page = new StringBuilder();
    private final Html html = new Html(page);
    private final Pictures pictures;
    /// The lists that are open, by kind, the innermost first; each has an item that is open too.
    private final Deque<String> lists = new ArrayDeque<>();

    private ClipboardHtml(Pictures pictures) {
        this.pictures = pictures;
    }

    /// The HTML of some blocks.
    ///
    /// @param language of the article, BCP 47
    /// @param pictures gives the pictures that may go along as `data:` URLs
    public static String of(List<Block> blocks, String language, Pictures pictures) {
        var writer = new ClipboardHtml(pictures);
        writer.html.open("meta").attribute("charset", "utf-8").closeVoid();
        writer.html.open(blocks.size() == 1 ? "span" : "div");
        if (!language.isBlank()) {
            writer.html.attribute("lang", language);
        }
        if (blocks.size() == 1 && blocks.getFirst() instanceof TextBlock words && words.style().equals(Style.NORMAL)
                && !words.listing().isItem()) {
            writer.text(words); // a few words, to be put in the middle of others
        } else {
            writer.write(blocks);
        }
        writer.html.close();
        return writer.page.toString();
    }

    private void write(List<Block> blocks) {
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
            case TextBlock text when text.style().equals(Style.QUOTE) -> {
                html.open("blockquote").open("p");
                text(text);
                html.close().close();
            }
            case TextBlock text -> {
                html.open(text.style().isHeading() ? text.style().name() : "p");
                text(text);
                html.close();
            }
            case Block.PictureBlock(Picture picture) -> {
                found(picture).ifPresent(url -> {
                    html.open("p");
                    image(picture, url);
                    html.close();
                });
                paragraph((picture.caption() + " " + picture.creditText()).strip());
            }
            case Block.PullQuote quote -> {
                html.open("blockquote");
                paragraph(quote.text());
                paragraph(quote.attribution());
                html.close();
            }
            case Block.Embed embed -> embed(embed);
            case Block.Box box -> {
                if (!box.title().isBlank()) {
                    html.open("h3").text(box.title()).close();
                }
                write(box.body());
            }
            case Block.UnknownBlock _ -> {
                /* nobody else could read it */ }
        }
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            html.open("p").lines(words).close();
        }
    }

    private Optional<String> found(Picture picture) {
        return !picture.contentUrl().isBlank() && pictures.find(picture.contentUrl()) instanceof Pictures.Found(String url, _, _)
                ? Optional.of(url)
                : Optional.empty();
    }

    private void image(Picture picture, String url) {
        html.open("img").source(url).attribute("alt", picture.alt()).closeVoid();
    }

    private void embed(Block.Embed embed) {
        if (!embed.url().isBlank()) {
            String words = embed.provider().isBlank() ? Address.host(embed.url()) : embed.provider();
            html.open("p").open("a").link(embed.url()).text(words.isBlank() ? embed.url() : words).close().close();
        }
        paragraph(embed.caption());
    }

    private void item(TextBlock text) {
        Listing listing = text.listing();
        String list = listing.isNumbered() ? "ol" : "ul";
        closeLists(listing.level());
        if (lists.size() == listing.level() && !lists.element().equals(list)) {
            closeLists(listing.level() - 1);
        }
        if (lists.size() == listing.level()) {
            html.close();
        }
        while (lists.size() < listing.level()) {
            html.open(list);
            lists.push(list);
            if (lists.size() < listing.level()) {
                html.open("li");
            }
        }
        html.open("li");
        text(text);
    }

    private void closeLists(int kept) {
        while (lists.size() > kept) {
            html.close().close();
            lists.pop();
        }
    }

    private void text(TextBlock block) {
        String open = "";
        for (Inline child : block.children()) {
            Optional<MarkDef.Link> link = link(child, block);
            String key = link.map(MarkDef.Link::key).orElse("");
            if (!key.equals(open)) {
                if (!open.isEmpty()) {
                    html.close();
                }
                link.ifPresent(to -> html.open("a").link(to.href()));
                open = key;
            }
            inline(child);
        }
        if (!open.isEmpty()) {
            html.close();
        }
    }

    private static Optional<MarkDef.Link> link(Inline child, TextBlock block) {
        if (block.defs().isEmpty() || !(child instanceof Inline.Span span)) {
            return Optional.empty();
        }
        return block.defs().stream().filter(def -> span.marks().contains(def.key())).filter(MarkDef.Link.class::isInstance)
                .map(MarkDef.Link.class::cast).findFirst();
    }

    private void inline(Inline child) {
        switch (child) {
            case Inline.Span span -> {
                List<String> elements = span.marks().stream().map(ClipboardHtml::element).filter(name -> !name.isEmpty()).toList();
                elements.forEach(html::open);
                html.lines(span.text());
                elements.forEach(_ -> html.close());
            }
            case Inline.InlinePicture(Picture picture) -> found(picture).ifPresent(url -> image(picture, url));
            case Inline.UnknownInline _ -> {
                /* nobody else could read it */ }
        }
    }

    private static String element(String mark) {
        return switch (mark) {
            case Marks.STRONG -> "b";
            case Marks.EM -> "i";
            case Marks.UNDERLINE -> "u";
            case Marks.STRIKE -> "s";
            case Marks.CODE, Marks.SUB, Marks.SUP -> mark;
            default -> "";
        };
    }
}
