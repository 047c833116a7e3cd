package app.galley.convert;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.render.ArticleHtml;
import app.galley.render.Pictures;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the blocks of an article as Markdown.
final class MarkdownBlocks {

    private static final ArticleHtml HTML = new ArticleHtml(url -> new Pictures.Found(path(url), 0, 0), Instant.EPOCH);

    private final String language;
    private final StringBuilder out = new StringBuilder();
    /// For each level of the list that is open, its kind and how far its numbers have come.
    private final List<Open> lists = new ArrayList<>();

    /// In how many boxes the walk stands; headings in them stand lower.
    private int boxes;

    private record Open(boolean numbered, int number) {

        private String marker() {
            return numbered ? number + ". " : "- ";
        }
    }

    private MarkdownBlocks(String language) {
        this.language = language;
    }

    static String of(Article article) {
        var writer = new MarkdownBlocks(article.get(Field.LANGUAGE));
        writer.write(article.body());
        return writer.out.toString();
    }

    private void write(List<Block> blocks) {
        for (Block block : blocks) {
            write(block);
        }
        endList();
    }

    private void write(Block block) {
        switch (block) {
            case TextBlock text when text.text().isBlank() -> {
                /* an empty paragraph is nothing in Markdown */ }
            case TextBlock text when text.listing().isItem() -> item(text);
            case TextBlock text -> paragraph(text);
            case Block.PictureBlock(Picture picture) when isPlain(picture) -> html(MarkdownText.picture(picture));
            case Block.PictureBlock _,Block.PullQuote _,Block.Embed _ -> html(HTML.blocks(List.of(block), language));
            case Block.Box box -> box(box);
            case Block.UnknownBlock _ -> {
                /* nobody can say what of it would be to be read */ }
        }
    }

    private static boolean isPlain(Picture picture) {
        return picture.caption().isBlank() && picture.creditText().isBlank();
    }

    /// Something that stands by itself; in HTML an empty line would end it.
    private void html(String html) {
        endList();
        out.append(withoutEmptyLines(html)).append("\n\n");
    }

    private static String withoutEmptyLines(String html) {
        return html.replaceAll("[\\r\\n]+", " ").replace("{", "&#123;");
    }

    private void box(Block.Box box) {
        String whole = HTML.blocks(List.of(box.withBody(Blocks.EMPTY)), language);
        html(whole.substring(0, whole.lastIndexOf("</")));
        boxes++;
        write(box.body());
        boxes--;
        html("</aside>");
    }

    private void paragraph(TextBlock text) {
        endList();
        String words = MarkdownText.of(text, !text.style().isHeading());
        String start = start(text.style());
        out.append(start).append(text.style().equals(Style.QUOTE) ? words.replace("\n", "\n> ") : words).append("\n\n");
    }

    private void endList() {
        lists.clear();
    }

    private void item(TextBlock text) {
        int level = Math.min(Math.max(1, text.listing().level()), lists.size() + 1);
        boolean numbered = text.listing().isNumbered();
        while (lists.size() > level) {
            lists.removeLast();
        }
        boolean goesOn = lists.size() == level && lists.getLast().numbered == numbered;
        int number = goesOn ? lists.getLast().number + 1 : 1;
        if (lists.size() == level) {
            lists.removeLast();
        }
        lists.add(new Open(numbered, number));
        String indent = lists.stream().limit(level - 1).map(outer -> " ".repeat(outer.marker().length())).collect(Collectors.joining());
        out.append(indent).append(lists.getLast().marker()).append(start(text.style())).append(MarkdownText.of(text, false)).append("\n\n");
    }

    private String start(Style style) {
        int heading = style.headingLevel();
        return heading > 0 ? "#".repeat(Math.min(6, Math.clamp(heading, 2, 4) + boxes)) + " " : style.equals(Style.QUOTE) ? "> " : "";
    }

    /// A path as a relative address (RFC 3986, 2.1); two slashes in front would lead to another machine (4.2), one to the top of a disk.
    static String path(String contentUrl) {
        String path = URLEncoder.encode(contentUrl, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/").replace("*", "%2A");
        return path.startsWith("/") ? "%2F" + path.substring(1) : path;
    }
}
