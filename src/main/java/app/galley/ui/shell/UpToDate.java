package app.galley.ui.shell;

import app.galley.edit.Document;
import app.galley.edit.Place;
import app.galley.model.Field;
import app.galley.ui.common.ToolRow;
import java.util.List;
import java.util.Optional;

/// Keeps a window's tools, title and status line as the article in front is: once a pulse, after the text was laid out.
final class UpToDate {

    private final DeskWindow window;
    private final List<ToolRow> tools;
    private boolean stale = true;
    private Optional<Object> situation = Optional.empty();

    UpToDate(DeskWindow window, ToolRow... tools) {
        this.window = window;
        this.tools = List.of(tools);
    }

    /// What is possible depends on little, so that it need not be asked at every key.
    private record Situation(Place place, boolean selected, boolean undo, boolean redo, boolean modified, View view) {}

    /// Something was changed or selected.
    void touched() {
        stale = true;
    }

    /// Nothing that was found out before holds any more.
    void forget() {
        situation = Optional.empty();
        stale = true;
    }

    void pulse() {
        if (stale) {
            stale = false;
            refresh();
        }
    }

    /// Brings everything up to date at once.
    void refresh() {
        ArticleTab front = window.tab();
        Document document = window.editor().document();
        var now = new Situation(document.draft().place(), !document.selection().isEmpty(), document.history().canUndo(),
                document.history().canRedo(), front.article().isModified(), window.view());
        boolean other = !situation.equals(Optional.of(now));
        situation = Optional.of(now);
        tools.forEach(row -> row.refresh(other));
        String title = front.markedTitle() + " — Galley";
        if (!title.equals(window.stage().getTitle())) {
            window.stage().setTitle(title);
            window.articles().retitle(front);
        }
        front.status().setState(front.state());
        front.status().setLanguage(document.article().get(Field.LANGUAGE));
    }
}
