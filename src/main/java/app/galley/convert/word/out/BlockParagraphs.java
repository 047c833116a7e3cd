package app.galley.convert.word.out;

import app.galley.convert.word.WordStyle;
import app.galley.convert.word.out.RunWriter.Look;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.render.Labels;
import java.util.List;
import java.util.Optional;

/// Says which paragraphs blocks are.
final class BlockParagraphs {

    private static final String LEAD = "/image";

    private final DocumentWriter out;
    private final WordPictures pictures;
    private final WordLists lists;
    private final Labels labels;
    private final Remarks remarks;
    private final RewrittenWords rewritten;

    BlockParagraphs(DocumentWriter out, WordPictures pictures, WordLists lists, Labels labels, Remarks remarks) {
        this.out = out;
        this.pictures = pictures;
        this.lists = lists;
        this.labels = labels;
        this.remarks = remarks;
        rewritten = new RewrittenWords(out);
    }

    /// Writes the article's own blocks, and those that would come between them.
    void write(List<Block> blocks) {
        come(remarks.after(Remarks.START));
        writeAll(blocks);
    }

    private void writeAll(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof TextBlock text && text.listing().isItem())) {
                lists.end();
            }
            Optional<Tracked> fate = remarks.fate(block.key());
            out.tracker().as(fate.or(() -> out.tracker().mode()), () -> write(block));
            come(remarks.after(block.key()));
        }
        lists.end();
    }

    private void come(List<Remarks.Coming> all) {
        for (Remarks.Coming coming : all) {
            out.tracker().as(Optional.of(coming.how()), () -> coming.blocks().forEach(this::write));
        }
    }

    /// Whether what is written is only thought of.
    private boolean isComing() {
        return out.tracker().mode().filter(how -> how.kind() == Tracked.Kind.COMES || how.kind() == Tracked.Kind.ARRIVES).isPresent();
    }

    private void write(Block block) {
        switch (block) {
            case TextBlock text -> {
                if (text.listing().isItem() || !text.text().isBlank()) {
                    out.at(text.key());
                    paragraph(text);
                }
            }
            case Block.PictureBlock(Picture picture) -> picture(picture, picture.key(), WordStyle.PICTURE, WordStyle.MISSING_PICTURE);
            case Block.PullQuote quote -> {
                out.at(quote.key() + "/quote").open(WordStyle.PULL_QUOTE, quote.text()).text(quote.text(), Look.PLAIN).close();
                out.line(WordStyle.PULL_QUOTE_SOURCE, quote.key() + "/attribution", quote.attribution());
            }
            case Block.Embed embed -> {
                out.at(embed.key() + "/url").open(WordStyle.EMBED, embed.url());
                out.address(embed.url());
                out.close();
                out.line(WordStyle.EMBED_PROVIDER, embed.key() + "/provider", embed.provider());
                out.line(WordStyle.EMBED_CAPTION, embed.key() + "/caption", embed.caption());
            }
            case Block.Box box -> box(box);
            case Block.UnknownBlock unknown -> {
                String words = labels.unknownBlock(unknown.type());
                out.at(unknown.key() + "/card").tracker().whole();
                out.open(WordStyle.NORMAL, words).text(words, Look.of(WordStyle.PLACEHOLDER)).close();
            }
        }
    }

    private void paragraph(TextBlock text) {
        Optional<WordLists.Item> item = Optional.of(text.listing()).filter(Listing::isItem)
                .map(listing -> isComing() ? lists.loose(listing) : lists.item(listing));
        var kind = new ParagraphKind(style(text), item);
        Optional<Remarks.Rewritten> instead = isComing() ? Optional.empty() : remarks.rewritten(text.key());
        Optional<Remarks.OtherKind> other = isComing()
                ? Optional.empty()
                : remarks.kind(text.key()).or(() -> instead.flatMap(rewrite -> otherKind(text, rewrite)));
        other.ifPresentOrElse(now -> out.open(kind(text.withStyle(now.style()).withListing(now.listing())), kind, now.by(), text.text()),
                () -> out.open(kind, text.text()));
        instead.ifPresentOrElse(rewrite -> rewritten.write(text, rewrite), () -> out.words(text));
        out.close();
    }

    private static Optional<Remarks.OtherKind> otherKind(TextBlock text, Remarks.Rewritten instead) {
        boolean same = text.style().equals(instead.block().style()) && text.listing().equals(instead.block().listing());
        return same
                ? Optional.empty()
                : Optional.of(new Remarks.OtherKind(instead.block().style(), instead.block().listing(), instead.by()));
    }

    /// What a paragraph would be.
    private ParagraphKind kind(TextBlock text) {
        return new ParagraphKind(style(text), Optional.of(text.listing()).filter(Listing::isItem).map(lists::loose));
    }

    private static WordStyle style(TextBlock text) {
        WordStyle item = text.listing().isNumbered() ? WordStyle.NUMBER : WordStyle.BULLET;
        return style(text.style(), text.listing().isItem() ? item : WordStyle.NORMAL);
    }

    private static WordStyle style(Style style, WordStyle otherwise) {
        int level = style.headingLevel();
        return level > 0 ? WordStyle.heading(Math.clamp(level, 2, 4) - 1) : style.equals(Style.QUOTE) ? WordStyle.QUOTE : otherwise;
    }

    /// The picture above the text.
    void lead(Picture picture) {
        out.tracker().as(remarks.fate(LEAD), () -> picture(picture, LEAD, WordStyle.LEAD_PICTURE, WordStyle.MISSING_LEAD));
    }

    /// A picture with its texts, or a line in its place.
    ///
    /// @param base the start of the names of its places
    private void picture(Picture picture, String base, WordStyle there, WordStyle missing) {
        out.at(base + "/picture").tracker().whole();
        if (pictures.isThere(picture)) {
            out.open(there, "");
            out.tracker().object(() -> pictures.wide(out.xml(), picture));
            out.close();
        } else {
            missing(picture, missing);
        }
        out.line(WordStyle.CAPTION, base + "/caption", picture.caption());
        out.line(WordStyle.CREDIT, base + "/credit", picture.creditText());
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
        xml.open("w:tr");
        out.tracker().mode().ifPresent(how -> xml.open("w:trPr")
                .leaf(how.kind() == Tracked.Kind.GOES ? "w:del" : "w:ins", out.tracker().attributes(how.by())).close());
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", "5000", "w:type", "pct").close();
        out.line(WordStyle.BOX_TITLE, box.key() + "/title", box.title());
        if (isComing()) {
            box.body().forEach(this::write);
        } else {
            come(remarks.inside(box.key()));
            writeAll(box.body());
        }
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
