package app.galley.convert.word.in;

import app.galley.convert.document.CharacterStyle;
import app.galley.convert.document.Part.Words;
import app.galley.convert.document.Tag;
import app.galley.model.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The marks of a run, by what it says itself and by its character style. What a paragraph's style says is its look and no mark.
final class RunMarks {

    private final Styles styles;

    RunMarks(Styles styles) {
        this.styles = styles;
    }

    /// The marks, in the order in which menus list them.
    List<String> of(Tag properties) {
        String style = properties.value("w:rStyle");
        String name = style.isEmpty() ? "" : styles.name(style);
        var marks = new ArrayList<String>();
        boolean complex = isOn(properties, style, "w:rtl") || isOn(properties, style, "w:cs");
        add(marks, Marks.STRONG, isOn(properties, style, "w:b") || complex && isOn(properties, style, "w:bCs"));
        add(marks, Marks.EM, isOn(properties, style, "w:i") || complex && isOn(properties, style, "w:iCs"));
        boolean link = CharacterStyle.isLink(name);
        Optional<Tag> underline = link ? properties.find("w:u") : property(properties, style, "w:u");
        add(marks, Marks.UNDERLINE, underline.filter(found -> !found.get("w:val").equals("none")).isPresent());
        add(marks, Marks.STRIKE, isOn(properties, style, "w:strike") || isOn(properties, style, "w:dstrike"));
        add(marks, Marks.CODE, CharacterStyle.isCode(name));
        String raised = raised(properties, style);
        add(marks, Marks.SUB, raised.equals("subscript"));
        add(marks, Marks.SUP, raised.equals("superscript"));
        add(marks, Words.STYLE + name, CharacterStyle.isOurs(name));
        return List.copyOf(marks);
    }

    /// Whether a run is not shown.
    boolean isHidden(Tag properties) {
        return isOn(properties, properties.value("w:rStyle"), "w:vanish");
    }

    /// LibreOffice moves letters up or down by half points instead of saying what they are.
    private String raised(Tag properties, String style) {
        String moved = properties.value("w:position");
        return property(properties, style, "w:vertAlign").map(found -> found.get("w:val"))
                .orElse(moved.matches("-[1-9].*") ? "subscript" : moved.matches("[1-9].*") ? "superscript" : "");
    }

    private static void add(List<String> marks, String mark, boolean has) {
        if (has) {
            marks.add(mark);
        }
    }

    private boolean isOn(Tag properties, String style, String name) {
        return property(properties, style, name).map(found -> Styles.isOn(found.get("w:val"), true)).orElse(false);
    }

    private Optional<Tag> property(Tag properties, String style, String name) {
        Optional<Tag> own = properties.find(name);
        return own.isPresent() || style.isEmpty() ? own : styles.ofRun(style, name);
    }
}
