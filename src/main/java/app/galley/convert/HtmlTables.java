package app.galley.convert;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/// The tables that are open while HTML is read.
///
/// A table of data becomes a line of text for each row, with a border between the cells; paragraphs in a cell are run together. A table
/// that only lays out a page, or whose cells hold more than a few words, is read as if it were not there, cell by cell.
final class HtmlTables {

    static final String BORDER = " | ";

    private static final int LONGEST_CELL = 400;
    private static final int MOST_PARAGRAPHS = 4;
    private static final Set<String> NOT_IN_CELLS = Set.of("table", "ul", "ol", "menu", "dir", "blockquote", "pre", "figure", "h1", "h2",
            "h3",
            "h4", "h5", "h6", "section", "article");

    private final Deque<Boolean> open = new ArrayDeque<>();
    private int cells;
    private int borders;

    /// A table begins.
    ///
    /// @return whether its shape will be lost
    boolean start(Element table) {
        boolean data = isData(table);
        open.push(data);
        startRow();
        return data && hasColumns(table);
    }

    void end() {
        open.pop();
        startRow();
    }

    private void startRow() {
        cells = 0;
        borders = 0;
    }

    /// Whether the start of a block is the affair of a table of data, and then deals with it.
    boolean takesOpen(String name, BlockList out) {
        if (!inData() || isPartOfTable(name)) {
            return false;
        }
        switch (name) {
            case "td", "th" -> {
                borders += cells > 0 ? 1 : 0;
                cells++;
            }
            case "tr" -> {
                out.endLine();
                startRow();
            }
            default -> out.line().text(" ", List.of());
        }
        return true;
    }

    /// Whether the end of a block is the affair of a table of data, and then deals with it.
    boolean takesClose(String name, BlockList out) {
        if (!inData() || isPartOfTable(name) || name.equals("tr")) {
            return false;
        }
        boolean cell = name.equals("td") || name.equals("th");
        if (!cell) { // the next cell, if there is one, writes the border
            out.line().text(" ", List.of());
        }
        return true;
    }

    private static boolean isPartOfTable(String name) {
        return switch (name) {
            case "table", "caption", "thead", "tbody", "tfoot" -> true;
            default -> false;
        };
    }

    /// Whether the innermost table is one of data.
    boolean inData() {
        return !open.isEmpty() && open.element();
    }

    /// The borders that stand before what comes next; each is given once.
    String takeBorders() {
        String all = BORDER.repeat(borders);
        borders = 0;
        return all;
    }

    private static boolean isData(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) {
            return false;
        }
        var look = new Cells();
        table.filter(look);
        return look.areSmall;
    }

    private static boolean hasColumns(Element table) {
        for (Element row : table.getElementsByTag("tr")) {
            if (row.childrenSize() > 1) {
                return true;
            }
        }
        return false;
    }

    /// Looks through a table until something stands in a cell that is more than a few words.
    private static final class Cells implements NodeFilter {
        private boolean areSmall = true;
        private int length;
        private int paragraphs;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                length += text.isBlank() ? 0 : text.getWholeText().length();
            } else if (node instanceof Element element && depth > 0) {
                String name = element.normalName();
                if (name.equals("td") || name.equals("th")) {
                    length = 0;
                    paragraphs = 0;
                }
                paragraphs += name.equals("p") || name.equals("div") ? 1 : 0;
                areSmall &= !NOT_IN_CELLS.contains(name);
            }
            areSmall &= length <= LONGEST_CELL && paragraphs <= MOST_PARAGRAPHS;
            return areSmall ? FilterResult.CONTINUE : FilterResult.STOP;
        }
    }
}
