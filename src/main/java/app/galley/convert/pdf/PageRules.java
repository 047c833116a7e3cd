package app.galley.convert.pdf;

import app.galley.render.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What paper needs beyond a theme: pages with heads and feet, breaks at good places, pictures that fit.
///
/// @param setup what the pages are
/// @param direction of the article
/// @param head what stands in the head of a page: at its beginning and at its end
/// @param foot the words around the number of a page, with `{n}` and `{m}` in them
/// @param sans the families of what stands there
record PageRules(PageSetup setup, Direction direction, Head head, String foot, String sans) {

    /// The most letters of a headline that a running head has room for.
    private static final int MOST = 80;
    private static final double NUMBERS = 12;
    private static final double WIDE = 38;
    private static final double HEAD = 6;

    /// @param start at the side where lines begin
    /// @param end at the other
    record Head(String start, String end) {}

    /// The style sheet, to be read after that of the theme.
    String css() {
        return pages() + COMMON.replace("TALL", CssLength.text(setup.height() * 0.5) + "mm")
                + (setup.layout() == PageLayout.PROOF
                        ? PROOF.replace("START", isLtr() ? "left" : "right").replace("END", isLtr() ? "right" : "left")
                        : CLEAN);
    }

    private boolean isLtr() {
        return direction == Direction.LTR;
    }

    private boolean isProof() {
        return setup.layout() == PageLayout.PROOF;
    }

    private String pages() {
        String start = isLtr() ? "left" : "right";
        String end = isLtr() ? "right" : "left";
        double top = setup.margin() + (isProof() ? HEAD : 0);
        String first = isProof() ? "" : "@page :first { @top-%s { content: none } }\n".formatted(start);
        String corners = isProof()
                ? "@top-%s-corner { content: %s; %s text-align: %s; padding-%s: 5mm }\n".formatted(end, string(head.end()), small(), end,
                        end)
                : "";
        return """
                @page {
                  size: %smm %smm;
                  margin-top: %smm; margin-bottom: %smm; margin-%s: %smm; margin-%s: %smm;
                  @top-%s { content: %s; %s text-align: %s; width: 100%% }
                  %s@bottom-%s { content: %s; %s text-align: %s; width: 100%% }
                }
                %s""".formatted(n(setup.width()), n(setup.height()), n(top), n(Math.max(setup.margin(), 10)),
                start, n(startMargin()), end, n(endMargin()),
                start, string(shortened(head.start())), small(), start, corners,
                footAt(), number(), small(), footAt(), first);
    }

    /// The layout puts what belongs at the left beside the text when lines run from right to left.
    private String footAt() {
        return isProof() && isLtr() ? "right" : "center";
    }

    private double startMargin() {
        return setup.margin() + (isProof() ? NUMBERS : 0);
    }

    private double endMargin() {
        return isProof() ? Math.min(setup.width() * 0.3, setup.margin() + WIDE) : setup.margin();
    }

    private String small() {
        return "font: 8pt/1.3 " + sans + "; color: #444; vertical-align: middle; white-space: pre;";
    }

    private String number() {
        String words = foot.replace("{n}", "\u0000n\u0000").replace("{m}", "\u0000m\u0000");
        List<String> parts = Arrays.asList(words.split("\u0000"));
        return parts.stream().filter(part -> !part.isEmpty())
                .map(part -> part.equals("n") ? "counter(page)" : part.equals("m") ? "counter(pages)" : string(spaced(part)))
                .collect(Collectors.joining(" "));
    }

    /// Blanks beside a number would be dropped.
    private static String spaced(String part) {
        return part.replace(' ', '\u00A0');
    }

    private static String n(double number) {
        return CssLength.text(number);
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, MOST - 1)).strip() + "…";
    }

    /// A text as CSS takes it for `content`, whatever is in it; in the order in which it is seen, since the layout takes it so there.
    private String string(String text) {
        return "\"" + Scripts.seen(text, direction).codePoints().mapToObj(c -> Character.isLetterOrDigit(c) || c == ' ' || c >= 0xA0
                ? Character.toString(c)
                : c < ' ' ? " " : "\\%06X ".formatted(c)).collect(Collectors.joining()) + "\"";
    }

    private static final String COMMON = """
            html, body { margin: 0; padding: 0; background: #fff; }
            article { max-width: none; }
            header { page-break-after: avoid; }
            p, li, blockquote, .standfirst { orphans: 2; widows: 2; }
            h1, h2, h3, h4, h5, h6, .kicker, .byline { page-break-after: avoid; page-break-inside: avoid; }
            figure, .pull-quote, .box, .unknown, .corrections { page-break-inside: avoid; }
            li { -fs-keep-with-inline: keep; }
            .picture img { display: block; width: auto !important; height: auto; max-width: 100%; max-height: TALL; }
            img.inline-picture { display: inline; width: auto; height: 1em; }
            .picture div.missing { display: block; width: auto; height: auto; padding: 12mm 8mm; text-align: center; background: #f2f2f2; border: 0.5pt dashed #888; }
            .missing span { display: block; }
            span.missing { display: inline; }
            a { text-decoration: underline; color: inherit; }
            """;

    private static final String CLEAN = ".picture img { margin-left: auto; margin-right: auto; }\n";

    private static final String PROOF = """
            article, .body p, .body li, .body blockquote, .standfirst { line-height: 2 !important; }
            .body, .body > *, header, footer, header p, header h1 { max-width: none !important; width: auto !important; margin-left: 0 !important; margin-right: 0 !important; }
            header, header p, header h1, .body .pull-quote { text-align: START !important; }
            .body blockquote { margin-START: 6mm !important; }
            .body { column-count: auto !important; }
            .picture img { max-height: 70mm; margin-START: 0 !important; margin-END: auto !important; }
            """;
}
