package app.galley.convert.word.out;

import app.galley.convert.word.WordStyle;
import app.galley.convert.word.out.RunWriter.Look;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.render.Labels;
import java.util.List;

/// Says which paragraphs blocks are.
final class BlockParagraphs {

    private final DocumentWriter out;
    private final WordPictures pictures;
    private final WordLists lists;
    private final Labels labels;

    BlockParagraphs(DocumentWriter out, WordPictures pictures, WordLists lists, Labels labels) {
        this.out = out;
        this.pictures = pictures;
        this.lists = lists;
        this.labels = labels;
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof TextBlock text && text.listing().isItem())) {
                lists.end();
            }
            write(block);
        }
        lists.end();
    }

    private void write(Block block) {
        switch (block) {
            case TextBlock text when text.listing().isItem() -> item(text);
            case TextBlock text -> {
                if (!text.text().isBlank()) {
                    out.open(style(text.style(), WordStyle.NORMAL), text.text());
                    out.words(text);
                    out.close();
                }
            }
            case Block.PictureBlock(Picture picture) -> picture(picture, WordStyle.PICTURE, WordStyle.MISSING_PICTURE);
            case Block.PullQuote quote -> {
                out.open(WordStyle.PULL_QUOTE, quote.text()).text(quote.text(), Look.PLAIN).close();
                out.line(WordStyle.PULL_QUOTE_SOURCE, quote.attribution());
            }
            case Block.Embed embed -> {
                out.open(WordStyle.EMBED, embed.url());
                out.address(embed.url());
                out.close();
                out.line(WordStyle.EMBED_PROVIDER, embed.provider());
                out.line(WordStyle.EMBED_CAPTION, embed.caption());
            }
            case Block.Box box -> box(box);
            case Block.UnknownBlock unknown -> {
                String words = labels.unknownBlock(unknown.type());
                out.open(WordStyle.NORMAL, words).text(words, Look.of(WordStyle.PLACEHOLDER)).close();
            }
        }
    }

    private void item(TextBlock text) {
        WordLists.Item item = lists.item(text.listing());
        out.open(style(text.style(), text.listing().isNumbered() ? WordStyle.NUMBER : WordStyle.BULLET), text.text(), item);
        out.words(text);
        out.close();
    }

    private static WordStyle style(Style style, WordStyle otherwise) {
        int level = style.headingLevel();
        return level > 0 ? WordStyle.heading(Math.clamp(level, 2, 4) - 1) : style.equals(Style.QUOTE) ? WordStyle.QUOTE : otherwise;
    }

    /// A picture with its texts, or a line in its place.
    void picture(Picture picture, WordStyle there, WordStyle missing) {
        if (pictures.isThere(picture)) {
            out.open(there, "");
            pictures.wide(out.xml(), picture);
            out.close();
        } else {
            missing(picture, missing);
        }
        out.line(WordStyle.CAPTION, picture.caption());
        out.line(WordStyle.CREDIT, picture.creditText());
    }

    private void missing(Picture picture, WordStyle style) {
        out.open(style, picture.alt());
        out.text(labels.pictureToCome() + " ", Look.of(WordStyle.PLACEHOLDER));
        out.text(picture.contentUrl(), Look.of(WordStyle.PICTURE_FILE));
        out.text(picture.alt().isBlank() ? "" : "\n", Look.of(WordStyle.PLACEHOLDER)).text(picture.alt(), Look.PLAIN).close();
    }

    /// A box is a table with one cell. Two tables would run together, and a cell ends in a paragraph.
    private void box(Block.Box box) {
        Xml xml = out.xml();
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", WordStyle.idOf(WordStyle.BOX))
                .leaf("w:tblW", "w:w", "5000", "w:type", "pct")
                .leaf("w:tblLook", "w:val", "0000").close();
        xml.open("w:tblGrid").leaf("w:gridCol", "w:w", "9000").close();
        xml.open("w:tr").open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "5000", "w:type", "pct").close();
        out.line(WordStyle.BOX_TITLE, box.title());
        write(box.body());
        if (box.body().isEmpty() ? box.title().isBlank() : box.body().getLast() instanceof Block.Box || isNothing(box)) {
            out.gap();
        }
        xml.close().close().close();
        out.gap();
    }

    private static boolean isNothing(Block.Box box) {
        return box.title().isBlank() && box.body().stream()
                .allMatch(block -> block instanceof TextBlock text && !text.listing().isItem() && text.text().isBlank());
    }
}
