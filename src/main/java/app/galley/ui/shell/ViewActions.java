package app.galley.ui.shell;

import app.galley.ui.common.Action;
import app.galley.ui.editor.EditorPane;
import java.util.List;
import java.util.function.Supplier;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// What the window shows and how, and the clipboard, which is the editor's.
final class ViewActions {

    private final DeskWindow window;
    private final Supplier<EditorPane> editor;

    final Action cut;
    final Action copy;
    final Action paste;
    final Action pastePlain;
    final Action leftOut;
    final Action selectAll;
    final Action draftOnly;
    final Action both;
    final Action previewOnly;
    final Action outline;
    final Action inspector;
    final Action history;
    final Action keepHere;

    ViewActions(DeskWindow window, Supplier<EditorPane> editor) {
        this.window = window;
        this.editor = editor;
        cut = Action.of("cut", "Cut", () -> editor.get().cut()).icon(RemixiconMZ.SCISSORS_CUT_LINE).keys("Shortcut+X").inText()
                .when(() -> isSelected() && !editor.get().document().refusesEdits()).also("clipboard");
        copy = Action.of("copy", "Copy", () -> editor.get().copy()).icon(RemixiconAL.FILE_COPY_LINE).keys("Shortcut+C").inText()
                .when(this::isSelected).also("clipboard");
        paste = Action.of("paste", "Paste", () -> editor.get().paste()).icon(RemixiconAL.CLIPBOARD_LINE).keys("Shortcut+V").inText()
                .when(() -> !editor.get().document().refusesEdits()).also("clipboard", "insert");
        pastePlain = Action.of("paste-plain", "Paste as plain text", () -> editor.get().pastePlain()).keys("Shortcut+Shift+V").inText()
                .when(() -> !editor.get().document().refusesEdits()).also("paste without formatting", "paste and match style");
        leftOut = Action.of("left-out", "Show what did not come along", () -> editor.get().showLeftOut())
                .when(() -> editor.get().hasLeftOut());
        selectAll = Action.of("select-all", "Select all", () -> editor.get().selectAll()).keys("Shortcut+A").inText();
        draftOnly = view("view-draft", "Draft only", View.DRAFT, RemixiconAL.EDIT_LINE, "Shortcut+1").also("editor only", "write");
        both = view("view-both", "Draft and preview", View.BOTH, RemixiconMZ.SPLIT_CELLS_HORIZONTAL, "Shortcut+2").also("split view",
                "side by side");
        previewOnly = view("view-preview", "Preview only", View.PREVIEW, RemixiconAL.EYE_LINE, "Shortcut+3").also("read", "page only");
        outline = Action.of("outline", "Outline", () -> window.drawers().toggleOutline()).icon(RemixiconAL.LIST_CHECK_2).keys("F7")
                .on(() -> window.drawers().isOutlining())
                .also("structure", "sections", "navigation", "table of contents", "headings", "crossheads");
        inspector = Action.of("inspector", "About the article", () -> window.drawers().toggle(Drawers.Right.INSPECTOR))
                .icon(RemixiconMZ.SIDE_BAR_LINE).keys("F9")
                .on(() -> window.drawers().isOpen(Drawers.Right.INSPECTOR))
                .also("metadata", "properties", "details", "slug", "keywords", "inspector");
        history = Action.of("history", "Versions", () -> window.drawers().toggle(Drawers.Right.HISTORY)).icon(RemixiconAL.HISTORY_LINE)
                .keys("F4")
                .on(() -> window.drawers().isOpen(Drawers.Right.HISTORY))
                .also("history", "earlier versions", "compare", "restore", "time machine");
        keepHere = Action.of("keep-versions-here", "Keep versions in this folder…", () -> window.tab().history().keepInFolder())
                .when(() -> window.article().file().isPresent()).also("git", "repository");
    }

    private boolean isSelected() {
        return !editor.get().document().selection().isEmpty();
    }

    private Action view(String id, String name, View view, Ikon icon, String key) {
        return Action.of(id, name, () -> window.setView(view)).icon(icon).keys(key).on(() -> window.view() == view);
    }

    List<Action> all() {
        return List.of(cut, copy, paste, pastePlain, leftOut, selectAll, draftOnly, both, previewOnly, outline, inspector, history,
                keepHere);
    }
}
