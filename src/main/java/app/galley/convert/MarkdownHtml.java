package app.galley.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Writes parsed Markdown as HTML, in one walk without recursion, and tells what HTML would not show.
///
/// The library has a writer of its own; that one recurses (10,000 nested quotations overflow its stack) and drops what a reader of a page
/// does not see, such as definitions nobody refers to.
final class MarkdownHtml {

    private final StringBuilder html = new StringBuilder();
    private final BiConsumer<String, String> dropped;
    private final Set<String> destinations = new HashSet<>();
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
    private @Nullable Node tableRule;
    private boolean inTable;

    private MarkdownHtml(BiConsumer<String, String> dropped) {
        this.dropped = dropped;
    }

    /// The HTML of a document.
    ///
    /// @param dropped told, in a sentence and as text, what is not in it
    static String of(Node document, BiConsumer<String, String> dropped) {
        var writer = new MarkdownHtml(dropped);
        writer.walk(document);
        writer.reportUnused();
        return writer.html.toString();
    }

    private void walk(Node root) {
        Node node = root;
        while (true) {
            boolean into = enter(node);
            if (into && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            exit(node);
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                exit(node);
            }
            if (node == root) {
                return;
            }
            node = node.getNext();
        }
    }

    /// @return whether to go into its children
    private boolean enter(Node node) {
        if (node == tableRule) {
            return false;
        }
        switch (node) {
            case Text text -> escape(text.getLiteral());
            case SoftLineBreak _ -> softBreak();
            case HardLineBreak _ -> html.append("<br>");
            case Code code -> element("code", code.getLiteral());
            case FencedCodeBlock code -> {
                if (code.getInfo() != null) {
                    drop("The language of a piece of code was left out.", code.getInfo());
                }
                element("pre", "\n" + code.getLiteral());
            }
            case IndentedCodeBlock code -> element("pre", "\n" + code.getLiteral());
            case HtmlInline tag -> raw(tag.getLiteral(), RawHtml.isInlineSafe(tag.getLiteral()));
            case HtmlBlock block -> raw(block.getLiteral(), RawHtml.isWhole(block.getLiteral()));
            case ThematicBreak _ -> html.append("<hr>");
            case Image image -> {
                image(image);
                return false;
            }
            case Link link -> {
                destinations.add(link.getDestination());
                open("a", "href", link.getDestination(), "title", link.getTitle());
            }
            case OrderedList list -> open("ol", "start", String.valueOf(list.getMarkerStartNumber()));
            case LinkReferenceDefinition definition -> definitions.add(definition);
            case Paragraph paragraph -> {
                startTable(paragraph);
                html.append("<p>");
            }
            default -> html.append(tag(node).isEmpty() ? "" : "<" + tag(node) + ">");
        }
        return true;
    }

    private void exit(Node node) {
        if (node instanceof Paragraph) {
            inTable = false;
        }
        if (node instanceof Link) {
            html.append("</a>");
        } else if (!tag(node).isEmpty()) {
            html.append("</").append(tag(node)).append('>');
        }
    }

    private static String tag(Node node) {
        return switch (node) {
            case Paragraph _ -> "p";
            case Heading heading -> "h" + heading.getLevel();
            case BlockQuote _ -> "blockquote";
            case BulletList _ -> "ul";
            case OrderedList _ -> "ol";
            case ListItem _ -> "li";
            case Emphasis _ -> "em";
            case StrongEmphasis _ -> "strong";
            case Strikethrough _ -> "s";
            default -> "";
        };
    }

    private void softBreak() {
        html.append(inTable ? "<br>" : "\n");
    }

    private void startTable(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        while (first != null && !(first instanceof SoftLineBreak)) {
            first = first.getNext();
        }
        if (first != null && first.getNext() instanceof Text rule && isTableRule(rule.getLiteral())
                && (rule.getNext() == null || rule.getNext() instanceof SoftLineBreak)) {
            inTable = true;
            tableRule = rule;
            drop("A table became lines of text; the line that rules its columns was left out.", rule.getLiteral());
            first.unlink();
        }
    }

    /// The second line of a table: dashes between bars.
    private static boolean isTableRule(String line) {
        return line.contains("|") && line.contains("-") && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private void image(Image image) {
        destinations.add(image.getDestination());
        var alt = new StringBuilder();
        for (Node node = image.getFirstChild(); node != null; node = next(node, image)) {
            switch (node) {
                case Text text -> alt.append(text.getLiteral());
                case Code code -> alt.append(code.getLiteral());
                case SoftLineBreak _,HardLineBreak _ -> alt.append(' ');
                case HtmlInline tag -> alt.append(tag.getLiteral());
                case Link link -> drop("The address of a link in a picture's description was left out.", link.getDestination());
                case Image inner -> drop("The address of a picture in a picture's description was left out.", inner.getDestination());
                default -> {
                }
            }
        }
        open("img", "src", image.getDestination(), "alt", alt.toString(), "title", image.getTitle());
    }

    /// The node after this in reading order, inside the root.
    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == root ? null : at.getNext();
    }

    private void raw(String literal, boolean safe) {
        if (safe) {
            html.append(literal);
        } else {
            escape(literal);
        }
    }

    private void reportUnused() {
        for (LinkReferenceDefinition definition : definitions) {
            if (!destinations.contains(definition.getDestination())) {
                String title = definition.getTitle() == null ? "" : " " + definition.getTitle();
                drop("An address that no link uses was left out.",
                        "[" + definition.getLabel() + "]: " + definition.getDestination() + title);
            }
        }
    }

    private void drop(String message, String text) {
        if (!text.isBlank()) {
            dropped.accept(message, text);
        }
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>');
        escape(text);
        html.append("</").append(name).append('>');
    }

    private void open(String name, @Nullable String... attributes) {
        html.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                html.append(' ').append(attributes[i]).append("=\"");
                escape(value);
                html.append('"');
            }
        }
        html.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
