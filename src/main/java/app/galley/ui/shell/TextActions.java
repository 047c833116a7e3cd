package app.galley.ui.shell;

import app.galley.edit.Command;
import app.galley.edit.Deleting;
import app.galley.edit.Document;
import app.galley.edit.Draft;
import app.galley.edit.Kinds;
import app.galley.edit.Marking;
import app.galley.edit.Structure;
import app.galley.edit.Typing;
import app.galley.edit.outline.Sections;
import app.galley.model.Block;
import app.galley.model.Listing;
import app.galley.model.Marks;
import app.galley.model.Style;
import app.galley.ui.common.Action;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// What can be done to the text: marks, kinds of blocks, structure, undo.
final class TextActions {

    /// Lines of a selection up to which it is asked at every change whether all of it has a mark.
    private static final int FEW_LINES = 100;

    private final Supplier<Document> document;

    final Action undo;
    final Action redo;
    final Action delete;
    final Action strong;
    final Action em;
    final Action underline;
    final Action strike;
    final Action code;
    final Action sub;
    final Action sup;
    final Action unlink;
    final Action clear;
    final Action hardBreak;
    final Action paragraph;
    final Action h2;
    final Action h3;
    final Action h4;
    final Action quote;
    final Action bullet;
    final Action number;
    final Action pullQuote;
    final Action box;
    final Action unbox;
    final Action indent;
    final Action outdent;
    final Action moveUp;
    final Action moveDown;
    final Action remove;
    final Action sectionUp;
    final Action sectionDown;
    final Action sectionHigher;
    final Action sectionLower;

    /// @param document the one that is written at the moment
    TextActions(Supplier<Document> document) {
        this.document = document;
        undo = Action.of("undo", "Undo", () -> document.get().undo()).icon(RemixiconAL.ARROW_GO_BACK_LINE).keys("Shortcut+Z").inText()
                .when(() -> !document.get().refusesEdits() && document.get().history().canUndo()).also("take back", "revert");
        redo = Action.of("redo", "Redo", () -> document.get().redo()).icon(RemixiconAL.ARROW_GO_FORWARD_LINE)
                .keys("Shortcut+Shift+Z", "Shortcut+Y").inText()
                .when(() -> !document.get().refusesEdits() && document.get().history().canRedo()).also("do again", "repeat");
        delete = command("delete", "Delete", Deleting.selection());

        strong = mark("Bold", Marks.STRONG, RemixiconAL.BOLD, "Shortcut+B").also("strong", "b");
        em = mark("Italic", Marks.EM, RemixiconAL.ITALIC, "Shortcut+I").also("emphasis", "em", "i");
        underline = mark("Underline", Marks.UNDERLINE, RemixiconMZ.UNDERLINE, "Shortcut+U");
        strike = mark("Strike through", Marks.STRIKE, RemixiconMZ.STRIKETHROUGH, "Shortcut+Shift+X").also("delete line", "crossed out");
        code = mark("Code", Marks.CODE, RemixiconAL.CODE_LINE, "Shortcut+E").also("monospace");
        sub = mark("Subscript", Marks.SUB, RemixiconMZ.SUBSCRIPT, "Shortcut+Comma").also("sub", "lower");
        sup = mark("Superscript", Marks.SUP, RemixiconMZ.SUPERSCRIPT, "Shortcut+Period").also("sup", "raise");
        unlink = command("unlink", "Remove link", Marking.unlink()).icon(RemixiconAL.LINK_UNLINK).keys("Shortcut+Shift+K").inText()
                .also("remove hyperlink");
        clear = command("clear", "Clear formatting", Marking.clear()).icon(RemixiconAL.FORMAT_CLEAR).keys("Shortcut+R").inText()
                .also("remove formatting", "plain text");
        hardBreak = command("hard-break", "Line break", Typing.hardBreak()).icon(RemixiconMZ.TEXT_WRAP).keys("Shift+Enter").inText()
                .also("newline", "br", "soft return");

        paragraph = style("Paragraph", Style.NORMAL, RemixiconMZ.PARAGRAPH, "Shortcut+Alt+0")
                .on(is(text -> text.style().equals(Style.NORMAL)
                        && !text.listing().isItem()))
                .also("normal text", "body", "p");
        h2 = style("Crosshead", Style.H2, RemixiconAL.H_2, "Shortcut+Alt+2").also("heading", "heading 2", "h2", "subhead", "section");
        h3 = style("Crosshead, smaller", Style.H3, RemixiconAL.H_3, "Shortcut+Alt+3").also("heading 3", "h3", "subhead");
        h4 = style("Crosshead, smallest", Style.H4, RemixiconAL.H_4, "Shortcut+Alt+4").also("heading 4", "h4");
        quote = style("Quotation", Style.QUOTE, RemixiconAL.DOUBLE_QUOTES_L, "Shortcut+Shift+9").also("block quote", "blockquote",
                "citation");
        bullet = list("Bulleted list", Listing.BULLET, RemixiconAL.LIST_UNORDERED, "Shortcut+Shift+8").also("bullet", "unordered list",
                "ul", "points");
        number = list("Numbered list", Listing.NUMBER, RemixiconAL.LIST_ORDERED, "Shortcut+Shift+7").also("ordered list", "ol", "number",
                "enumerate");
        pullQuote = command("to-pull-quote", "Pull quote", Kinds.pullQuote()).on(() -> at(block -> block instanceof Block.PullQuote))
                .also("callout");
        box = command("to-box", "Put in a fact box", Kinds.box()).also("box", "sidebar");
        unbox = command("unbox", "Take out of the box", Kinds.unbox()).also("remove box");

        indent = command("indent", "Indent", Structure.indent()).icon(RemixiconAL.INDENT_INCREASE).keys("Shortcut+M").inText().also("nest",
                "deeper", "demote");
        outdent = command("outdent", "Outdent", Structure.outdent()).icon(RemixiconAL.INDENT_DECREASE).keys("Shortcut+Shift+M")
                .inText().also("unindent", "promote");
        moveUp = command("move-up", "Move block up", Structure.move(false)).icon(RemixiconAL.ARROW_UP_LINE).keys("Alt+Up").inText()
                .also("swap paragraph");
        moveDown = command("move-down", "Move block down", Structure.move(true)).icon(RemixiconAL.ARROW_DOWN_LINE).keys("Alt+Down")
                .inText().also("swap paragraph");
        remove = command("remove-block", "Remove block", Structure.removeBlocks()).icon(RemixiconAL.DELETE_BIN_LINE)
                .keys("Shortcut+Shift+Delete").inText().also("delete paragraph");

        sectionUp = command("section-up", "Move section up", Sections.step(false)).keys("Alt+Shift+Up").inText().also("outline");
        sectionDown = command("section-down", "Move section down", Sections.step(true)).keys("Alt+Shift+Down").inText().also("outline");
        sectionHigher = command("section-higher", "Raise section", Sections.relevel(false)).keys("Alt+Shift+Left").inText()
                .also("promote", "outline", "heading level");
        sectionLower = command("section-lower", "Lower section", Sections.relevel(true)).keys("Alt+Shift+Right").inText()
                .also("demote", "outline", "heading level");
    }

    /// An action that does a command to the document.
    Action command(String id, String name, Command command) {
        return Action.of(id, name, () -> document.get().run(command)).when(() -> document.get().allows(command));
    }

    private Action mark(String name, String mark, Ikon icon, String key) {
        return command(mark, name, Marking.toggle(mark)).icon(icon).keys(key).inText().on(() -> hasMark(mark));
    }

    private boolean hasMark(String mark) {
        Draft draft = document.get().draft();
        boolean few = draft.selection().end().line() - draft.selection().start().line() <= FEW_LINES;
        return few && Marking.isOn(draft, mark);
    }

    /// An action for a style; taking it again makes a paragraph.
    private Action style(String name, Style style, Ikon icon, String key) {
        return command(style.name(), name, Kinds.style(style).or(Kinds.paragraph())).icon(icon).keys(key).inText()
                .on(is(text -> text.style().equals(style) && !text.listing().isItem()));
    }

    private Action list(String name, String item, Ikon icon, String key) {
        return command(item, name, Kinds.list(item)).icon(icon).keys(key).inText().on(is(text -> text.listing().item().equals(item)));
    }

    private BooleanSupplier is(Predicate<Block.TextBlock> question) {
        return () -> document.get().draft().textBlock().filter(question).isPresent();
    }

    private boolean at(Predicate<Block> question) {
        Draft draft = document.get().draft();
        return draft.path().map(path -> path.in(draft.article())).filter(question).isPresent();
    }

    List<Action> marks() {
        return List.of(strong, em, underline, strike, code, sub, sup);
    }

    List<Action> kinds() {
        return List.of(paragraph, h2, h3, h4, quote, bullet, number, pullQuote);
    }

    List<Action> structure() {
        return List.of(indent, outdent, moveUp, moveDown, remove);
    }

    List<Action> sections() {
        return List.of(sectionUp, sectionDown, sectionHigher, sectionLower);
    }

    List<Action> all() {
        return Stream.of(List.of(undo, redo), marks(), List.of(unlink, clear, hardBreak), kinds(), List.of(box, unbox), structure(),
                sections())
                .flatMap(List::stream).toList();
    }
}
