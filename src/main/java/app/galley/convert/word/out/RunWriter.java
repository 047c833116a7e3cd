package app.galley.convert.word.out;

import app.galley.convert.word.WordStyle;
import app.galley.model.Marks;
import app.galley.render.Direction;
import java.util.List;
import java.util.Optional;

/// Writes runs of characters. Where the direction of writing changes a run ends, since Word shapes a run as a whole.
final class RunWriter {

    private static final String LINK_COLOUR = "1F4E79";

    private final Xml xml;
    private final String language;

    /// @param language BCP 47 tag of the article
    RunWriter(Xml xml, String language) {
        this.xml = xml;
        this.language = language;
    }

    /// How a run looks.
    ///
    /// @param marks decorators
    /// @param style the name of a character style; may be empty
    /// @param isLink whether it is part of a link
    record Look(List<String> marks, String style, boolean isLink) {

        static final Look PLAIN = new Look(List.of(), "", false);

        static Look of(String style) {
            return new Look(List.of(), style, false);
        }

        /// The same outside of a link.
        Look unlinked() {
            return new Look(marks, style, false);
        }

        private boolean has(String mark) {
            return marks.contains(mark);
        }

        private String styleName() {
            return has(Marks.CODE) ? WordStyle.CODE : isLink ? WordStyle.HYPERLINK : style;
        }
    }

    /// What is tracked of a run.
    ///
    /// @param isGone whether its characters would go
    /// @param before how it looked, when it would look otherwise
    /// @param attributes who would have it look otherwise
    record Change(boolean isGone, Optional<Look> before, List<String> attributes) {

        static final Change NONE = new Change(false, Optional.empty(), List.of());
        static final Change GONE = new Change(true, Optional.empty(), List.of());
    }

    /// Writes text, line ends as line breaks.
    ///
    /// @param around the direction of the paragraph, which signs and blanks between two directions take
    void text(String text, Look look, Direction around, Change change) {
        int start = 0;
        Direction current = around;
        int neutral = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Optional<Direction> strong = strong(text.codePointAt(i));
            if (strong.isPresent()) {
                if (strong.get() != current) {
                    int cut = current == around ? i : neutral;
                    run(text.substring(start, cut), look, current, change);
                    if (cut < i && strong.get() != around) {
                        run(text.substring(cut, i), look, around, change);
                        cut = i;
                    }
                    start = cut;
                    current = strong.get();
                }
                neutral = i + Character.charCount(text.codePointAt(i));
            }
        }
        run(text.substring(start), look, current, change);
    }

    private static Optional<Direction> strong(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(Direction.LTR);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> Optional.of(Direction.RTL);
            default -> Optional.empty();
        };
    }

    /// Writes a run as it is.
    void run(String text, Look look, Direction direction, Change change) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        properties(look, direction, change);
        int from = 0;
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i <= lines.length(); i++) {
            char c = i < lines.length() ? lines.charAt(i) : '\n';
            if (c == '\n' || c == '\t') {
                if (i > from) {
                    xml.open(change.isGone ? "w:delText" : "w:t", "xml:space", "preserve").text(lines.substring(from, i)).close();
                }
                if (i < lines.length()) {
                    xml.leaf(c == '\n' ? "w:br" : "w:tab");
                }
                from = i + 1;
            }
        }
        xml.close();
    }

    /// The order is that of the schema (ECMA-376 part 1, 17.3.2.28).
    private void properties(Look look, Direction direction, Change change) {
        boolean rtl = direction == Direction.RTL;
        if (look.equals(Look.PLAIN) && !rtl && change.before.isEmpty()) {
            return;
        }
        xml.open("w:rPr");
        look(look, rtl);
        change.before.ifPresent(before -> {
            xml.open("w:rPrChange", change.attributes.toArray(String[]::new)).open("w:rPr");
            look(before, rtl);
            xml.close().close();
        });
        xml.close();
    }

    private void look(Look look, boolean rtl) {
        boolean foreign = rtl != (Direction.ofLanguage(language) == Direction.RTL);
        if (!look.styleName().isEmpty()) {
            xml.leaf("w:rStyle", "w:val", WordStyle.idOf(look.styleName()));
        }
        both(look.has(Marks.STRONG), "w:b");
        both(look.has(Marks.EM), "w:i");
        on(look.has(Marks.STRIKE), "w:strike");
        if (look.isLink && look.has(Marks.CODE)) {
            xml.leaf("w:color", "w:val", LINK_COLOUR);
        }
        if (look.has(Marks.UNDERLINE)) {
            xml.leaf("w:u", "w:val", "single");
        }
        if (look.has(Marks.SUB) || look.has(Marks.SUP)) {
            xml.leaf("w:vertAlign", "w:val", look.has(Marks.SUB) ? "subscript" : "superscript");
        }
        on(rtl, "w:rtl");
        if (rtl && !foreign && !language.isEmpty()) {
            xml.leaf("w:lang", "w:bidi", language);
        }
    }

    private void both(boolean is, String name) {
        on(is, name);
        on(is, name + "Cs");
    }

    private void on(boolean is, String name) {
        if (is) {
            xml.leaf(name);
        }
    }
}
