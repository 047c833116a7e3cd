package app.galley.convert;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.nodes.Element;

/// Imports Markdown (CommonMark 0.31 with strike-through) with YAML front matter.
///
/// Where the front matter gives no title, a first heading of level 1 is the headline. Raw HTML counts as what it says. Site generators'
/// shortcodes for pictures, boxes, quotations and videos are understood. What an article cannot hold is in the report.
public final class MarkdownImport {

    /// Quotations and lists in one another; deeper ones are read as text. No article looks sensible beyond a few.
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder().extensions(List.of(StrikethroughExtension.create())).maxOpenBlockParsers(DEEPEST)
            .build();

    private final Notes notes = new Notes();
    private final PictureShelf shelf;

    private MarkdownImport(Beside beside) {
        shelf = new PictureShelf(beside, notes);
    }

    /// Makes an article of a Markdown file.
    ///
    /// @param file its bytes
    /// @param beside the files that lie beside it
    public static Imported read(byte[] file, Beside beside) {
        return new MarkdownImport(beside).read(file);
    }

    private Imported read(byte[] file) {
        FrontMatter.Split split = FrontMatter.split(SourceText.of(file, notes));
        Head start = Article.untitled("urn:uuid:" + UUID.randomUUID(), "").head();
        Head head = FrontMatterHead.of(FrontMatter.read(split.yaml(), notes::dropped), start, shelf, notes);
        var codes = new Shortcodes(split.markdown());
        Node document = PARSER.parse(codes.markdown());
        var blocks = new ArrayList<Block>();
        if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            heading.unlink();
            heading.setLevel(2);
            head = titled(head, blocks(heading, codes), blocks);
        }
        blocks.addAll(blocks(document, codes));
        if (blocks.isEmpty()) {
            blocks.addAll(Article.untitled("", "").body());
        }
        return new Imported(new Article(head, Blocks.of(blocks)), notes.list(), shelf.originals());
    }

    private List<Block> blocks(Node node, Shortcodes codes) {
        var guest = new MarkdownGuest(codes, shelf, notes);
        Element tree = HtmlTree.of(MarkdownHtml.of(node, (message, text) -> notes.dropped(message, guest.original(text))));
        guest.pieces().take(tree);
        return new HtmlBlocks(guest).read(tree);
    }

    /// The head with the first heading as headline, if it has none; what else the heading held, and a heading that says something else, stay in the text.
    private Head titled(Head head, List<Block> heading, List<Block> rest) {
        Head titled = head;
        for (Block block : heading) {
            String text = block instanceof Block.TextBlock line ? plain(line) : "";
            if (!text.isEmpty() && titled.get(Field.HEADLINE).isEmpty()) {
                titled = titled.with(Field.HEADLINE, text);
                tellLinks((Block.TextBlock) block);
            } else if (text.isEmpty() || !text.equals(titled.get(Field.HEADLINE))) {
                rest.add(block);
                if (!text.isEmpty()) {
                    notes.changed("A heading of level 1 became one of level 2.", text);
                }
            } else {
                notes.changed("The first heading says the same as the title and was left out.", text);
            }
        }
        return titled;
    }

    private void tellLinks(Block.TextBlock headline) {
        headline.defs().forEach(def -> notes.dropped("A headline has no links; an address was left out.",
                def instanceof MarkDef.Link link ? link.href() : def.key()));
    }

    private static String plain(Block.TextBlock line) {
        return line.children().stream().filter(Inline.Span.class::isInstance).map(Inline::text).collect(Collectors.joining())
                .replaceAll("\\s+", " ").strip();
    }
}
