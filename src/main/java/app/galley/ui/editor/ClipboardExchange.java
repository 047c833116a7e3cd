package app.galley.ui.editor;

import app.galley.convert.ClipboardHtml;
import app.galley.edit.Copying;
import app.galley.edit.Draft;
import app.galley.format.Clipping;
import app.galley.model.Block;
import app.galley.model.Field;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copying to and pasting from the system's clipboard: as Galley's own form, in which nothing is lost, as HTML and as plain text.
final class ClipboardExchange {

    private final Pasting pasting;
    private final PictureHome home;

    ClipboardExchange(Pasting pasting, PictureHome home) {
        this.pasting = pasting;
        this.home = home;
    }

    void copy(Draft draft) {
        if (draft.selection().isEmpty()) {
            return;
        }
        List<Block> blocks = Copying.selected(draft);
        Map<String, String> files = new HashMap<>();
        for (String url : PictureBlocks.urls(blocks)) {
            home.file(url).map(Path::toAbsolutePath).ifPresent(file -> files.put(url, file.toString()));
        }
        var content = new ClipboardContent();
        content.put(ClipboardOffer.BLOCKS, ByteBuffer.wrap(new Clipping(blocks, files).write()));
        content.putString(Copying.words(draft));
        content.putHtml(ClipboardHtml.of(blocks, draft.article().get(Field.LANGUAGE), new PicturesToGo(home)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void paste() {
        pasting.paste(ClipboardOffer.of(Clipboard.getSystemClipboard()));
    }

    void pastePlain() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            pasting.pastePlain(clipboard.getString());
        }
    }
}
