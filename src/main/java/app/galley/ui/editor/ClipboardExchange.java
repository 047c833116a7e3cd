package app.galley.ui.editor;

import app.galley.convert.HtmlPaste;
import app.galley.convert.PlainPaste;
import app.galley.edit.Command;
import app.galley.edit.Copying;
import app.galley.edit.Draft;
import app.galley.edit.Inserting;
import app.galley.edit.Typing;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.render.ArticleHtml;
import app.galley.render.Pictures;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copying to and pasting from the system's clipboard: as HTML and as plain text.
final class ClipboardExchange {

    private final Consumer<Command> run;

    ClipboardExchange(Consumer<Command> run) {
        this.run = run;
    }

    void copy(Draft draft) {
        if (draft.selection().isEmpty()) {
            return;
        }
        List<Block> blocks = Copying.selected(draft);
        String language = draft.article().get(Field.LANGUAGE);
        var content = new ClipboardContent();
        content.putString(Copying.words(draft));
        content.putHtml(new ArticleHtml(Pictures.NONE, Instant.MAX).blocks(blocks, language));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasHtml()) {
            List<Block> blocks = HtmlPaste.read(clipboard.getHtml()).blocks();
            if (!blocks.isEmpty()) {
                run.accept(Inserting.blocks(blocks));
                return;
            }
        }
        pastePlain();
    }

    void pastePlain() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            insertPlain(clipboard.getString());
        }
    }

    /// Puts plain text in place of the selection, lines as paragraphs.
    void insertPlain(String text) {
        List<Block> blocks = PlainPaste.read(text);
        if (blocks.size() == 1 && blocks.getFirst() instanceof Block.TextBlock only) {
            run.accept(Typing.insert(only.text()));
        } else {
            run.accept(Inserting.blocks(blocks));
        }
    }
}
