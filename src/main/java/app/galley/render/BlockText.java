package app.galley.render;

import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Writes blocks as plain text; [PlainText] says how.
final class BlockText {

    private static final String INDENT = "   ";

    private final PlainText.Paragraphs paragraphs;
    private final ListNesting lists = new ListNesting();
    /// The number of the last item of each open list.
    private final List<Integer> numbers = new ArrayList<>();

    BlockText(PlainText.Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    void write(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (block instanceof TextBlock text && text.listing().isItem()) {
                item(text);
            } else {
                endLists();
                write(block);
            }
        }
        endLists();
    }

    private void endLists() {
        lists.end();
        numbers.clear();
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case TextBlock text -> paragraphs.add(paragraph(text));
            case Block.PictureBlock(var picture) -> paragraphs.add(picture(picture));
            case Block.PullQuote quote ->
                paragraphs.add(title("Pull quote", "") + "\n" + quote.text() + member("Attribution", quote.attribution()));
            case Block.Embed embed ->
                paragraphs.add(title("Embed", embed.url()) + member("Provider", embed.provider()) + member("Caption", embed.caption()));
            case Block.Box box -> {
                paragraphs.add(title("Box", box.title()));
                new BlockText(paragraphs).write(box.body());
                paragraphs.add(title("End of box", ""));
            }
            case Block.UnknownBlock unknown -> paragraphs.add(title("Not shown", unknown.type()));
        }
    }

    private static String paragraph(TextBlock text) {
        String words = words(text);
        if (words.isBlank()) {
            return "";
        }
        int level = text.style().headingLevel();
        if (level > 0) {
            return "#".repeat(level) + " " + words;
        }
        return text.style().equals(Style.QUOTE) ? "> " + words.replace("\n", "\n> ") : words;
    }

    private void item(TextBlock text) throws IOException {
        int depth = lists.depth();
        int level = ListNesting.level(text.listing());
        int kept = lists.add(text.listing());
        numbers.subList(kept, numbers.size()).clear();
        while (numbers.size() < level) {
            numbers.add(numbers.size() < level - 1 ? 1 : 0);
        }
        numbers.set(level - 1, numbers.get(level - 1) + 1);
        String start = INDENT.repeat(level - 1) + sign(text.listing(), numbers.get(level - 1));
        String line = start + words(text).replace("\n", "\n" + " ".repeat(start.length()));
        if (depth == 0 || kept == 0) {
            paragraphs.add(line);
        } else {
            paragraphs.addBelow(line);
        }
    }

    private static String sign(Listing listing, int number) {
        return listing.isNumbered() ? number + ". " : "• ";
    }

    /// A picture with its texts.
    static String picture(Picture picture) {
        return title("Picture", picture.contentUrl()) + member("Caption", picture.caption()) + member("Credit", picture.creditText())
                + member("Alt", picture.alt());
    }

    private static String title(String name, String of) {
        return of.isBlank() ? "[" + name + "]" : "[" + name + ": " + of + "]";
    }

    private static String member(String name, String text) {
        return text.isBlank() ? "" : "\n" + name + ": " + text.replace("\n", "\n" + INDENT);
    }

    private static String words(TextBlock block) {
        var words = new StringBuilder();
        List<Inline> children = block.children();
        for (int i = 0; i < children.size(); i++) {
            words.append(switch (children.get(i)) {
                case Inline.Span span -> span.text();
                case Inline.InlinePicture(var picture) -> "[" + picture.alt() + "]";
                case Inline.UnknownInline unknown -> "[" + Unknown.label(unknown.value()) + "]";
            });
            for (MarkDef def : block.defs()) {
                if (def instanceof MarkDef.Link link && has(children, i, def.key()) && !has(children, i + 1, def.key())) {
                    words.append(" <").append(link.href()).append('>');
                }
            }
        }
        return words.toString();
    }

    private static boolean has(List<Inline> children, int index, String mark) {
        return index < children.size() && children.get(index) instanceof Inline.Span span && span.marks().contains(mark);
    }
}
