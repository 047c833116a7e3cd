package app.galley.convert;

import app.galley.model.Block.TextBlock;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.render.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Writes the text of a block as Markdown.
///
/// `*` and `**` are only written where they can mean nothing else: around words, between blanks. Everywhere else a mark is the tag of HTML,
/// as is every mark for which Markdown has no sign; whatever in the text looks like Markdown gets a backslash before it.
final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>{}~|#";
    private static final String AT_START = "+-=.)";
    private static final String APART = " \t\n.,;:!?()";
    private static final Map<String, String> SIGNS = Map.of(Marks.STRONG, "**", Marks.EM, "*", Marks.CODE, "`");
    /// Begins and ends in a letter or digit, with no line end between.
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{Nd}]([^\\n]*[\\p{L}\\p{Nd}])?");
    private static final Pattern NOT_IN_CODE = Pattern.compile("[`{]|[ \\t]{2}");
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9:/?=.,%#~+@;-]*");
    /// Control characters are read as blanks.
    private static final Pattern BREAK = Pattern.compile("[\\x00-\\x20\\x7f]*\\n[\\x00-\\x20\\x7f]*");
    private static final Pattern BLANK_START = Pattern.compile("^[\\x00-\\x20\\x7f]+");
    /// Blanks, control characters, which are read as blanks, and line ends around the text mean nothing; a backslash may only go with the line
    /// end it makes.
    private static final Pattern ENDS = Pattern.compile("^([\\x00-\\x20\\x7f]|<br>|\\\\\\n)+|([\\x00-\\x20\\x7f]|<br>|\\\\\\n)+$");

    private final TextBlock block;
    private final boolean breaksLines;
    private final StringBuilder out = new StringBuilder();
    private final List<String> open = new ArrayList<>();
    /// Whether what was written last is a line end; two would end the paragraph.
    private boolean atBreak;

    private MarkdownText(TextBlock block, boolean breaksLines) {
        this.block = block;
        this.breaksLines = breaksLines;
    }

    /// The text.
    ///
    /// @param breaksLines whether a hard break may be written as one
    static String of(TextBlock block, boolean breaksLines) {
        var writer = new MarkdownText(block, breaksLines);
        writer.write(block.children());
        return ENDS.matcher(writer.out).replaceAll("");
    }

    /// A picture without a caption.
    static String picture(Picture picture) {
        return "![" + escaped(picture.alt().replaceAll("\\s+", " ").strip(), false) + "](" + MarkdownBlocks.path(picture.contentUrl())
                + ")";
    }

    private void write(List<Inline> children) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Inline.Span span && isAlone(children, i, span)) {
                turnTo(List.of());
                signs(span);
            } else {
                write(children.get(i));
            }
        }
        turnTo(List.of());
    }

    private void write(Inline child) {
        switch (child) {
            case Inline.Span span -> span(span);
            case Inline.InlinePicture(Picture picture) -> {
                turnTo(List.of());
                out.append(picture(picture));
                atBreak = false;
            }
            case Inline.UnknownInline _ -> {
                /* nobody can say what of it would be to be read */ }
        }
    }

    /// Whether the signs of Markdown around a piece of text can mean nothing but its marks.
    private boolean isAlone(List<Inline> children, int i, Inline.Span span) {
        List<String> marks = ordered(span.marks());
        List<String> looks = marks.stream().filter(mark -> link(mark).isEmpty()).toList();
        boolean known = !marks.isEmpty() && looks.size() <= 1 && SIGNS.keySet().containsAll(looks);
        return known && WORDS.matcher(span.text()).matches() && isApart(i == 0 ? null : children.get(i - 1), true)
                && isApart(i + 1 == children.size() ? null : children.get(i + 1), false)
                && !(looks.contains(Marks.CODE) && NOT_IN_CODE.matcher(span.text()).find())
                && marks.stream().flatMap(mark -> link(mark).stream()).allMatch(href -> PLAIN_ADDRESS.matcher(href).matches());
    }

    /// Whether a neighbour has no marks and ends, or begins, in a blank or a stop.
    private boolean isApart(@Nullable Inline neighbour, boolean before) {
        if (neighbour == null) {
            return true;
        }
        String text = neighbour instanceof Inline.Span span && ordered(span.marks()).isEmpty() ? span.text() : "";
        return !text.isEmpty() && APART.indexOf(text.charAt(before ? text.length() - 1 : 0)) >= 0;
    }

    private void signs(Inline.Span span) {
        List<String> marks = ordered(span.marks());
        Optional<String> link = marks.stream().flatMap(mark -> link(mark).stream()).findFirst();
        String sign = marks.stream().map(mark -> SIGNS.getOrDefault(mark, "")).collect(Collectors.joining());
        String text = sign.equals("`") ? span.text() : lines(escaped(span.text(), false));
        out.append(link.isPresent() ? "[" : "").append(sign).append(text).append(sign);
        link.ifPresent(href -> out.append("](").append(href).append(')'));
        atBreak = false;
    }

    private void span(Inline.Span span) {
        String text = BREAK.matcher(span.text()).replaceAll("\n");
        if (atBreak) {
            text = BLANK_START.matcher(text).replaceFirst("");
        }
        if (text.isEmpty()) {
            return;
        }
        turnTo(text.isBlank() ? List.of() : ordered(span.marks()));
        out.append(lines(escaped(text, out.isEmpty() || atBreak)));
        atBreak = text.endsWith("\n");
    }

    private String lines(String text) {
        return text.replace("\n", breaksLines ? "\\\n" : "<br>");
    }

    /// A link stands around the other marks, and only one.
    private List<String> ordered(List<String> marks) {
        var ordered = new ArrayList<String>();
        marks.stream().filter(mark -> link(mark).isPresent()).limit(1).forEach(ordered::add);
        Marks.DECORATORS.stream().filter(marks::contains).forEach(ordered::add);
        return ordered;
    }

    private Optional<String> link(String mark) {
        return block.defs().stream().filter(def -> def.key().equals(mark) && def instanceof MarkDef.Link)
                .flatMap(def -> Address.link(((MarkDef.Link) def).href()).stream()).findFirst();
    }

    private void turnTo(List<String> wanted) {
        int kept = 0;
        while (kept < open.size() && kept < wanted.size() && open.get(kept).equals(wanted.get(kept))) {
            kept++;
        }
        while (open.size() > kept) {
            String mark = open.removeLast();
            out.append("</").append(link(mark).isPresent() ? "a" : tag(mark)).append('>');
        }
        for (String mark : wanted.subList(kept, wanted.size())) {
            open.add(mark);
            Optional<String> link = link(mark);
            out.append(link.map(href -> "<a href=\"" + attribute(href) + "\">").orElseGet(() -> "<" + tag(mark) + ">"));
        }
    }

    private static String attribute(String href) {
        return Parser.unescapeEntities(href, true).equals(href) ? escapedAttribute(href, "&") : escapedAttribute(href, "&amp;");
    }

    private static String escapedAttribute(String href, String ampersand) {
        return href.replace("&", ampersand).replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;").replace("{", "&#123;")
                .replaceAll("\\s", "%20");
    }

    private static String tag(String mark) {
        return switch (mark) {
            case Marks.UNDERLINE -> "u";
            case Marks.STRIKE -> "s";
            default -> mark;
        };
    }

    /// @param atStart whether it stands at the start of a line
    private static String escaped(String text, boolean atStart) {
        var escaped = new StringBuilder();
        boolean start = atStart;
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean special = SPECIAL.indexOf(c) >= 0
                    || (start && AT_START.indexOf(c) >= 0 && (!".)".contains(String.valueOf(c)) || digits))
                    || (c == '&' && isEntity(text, i)) || c == '!' && i + 1 == text.length();
            escaped.append(special ? "\\" : "").append(c);
            digits = start && c >= '0' && c <= '9';
            start = c == '\n' || (start && (digits || c == ' '));
        }
        return escaped.toString();
    }

    private static boolean isEntity(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return next == '#' || Character.isLetter(next) || at + 1 == text.length();
    }
}
