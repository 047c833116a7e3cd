package app.galley.ui.editor;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// What a clipboard, or something dragged here, has to give.
///
/// @param own a piece of an article, as Galley writes it
/// @param html empty when there is none
/// @param text empty when there is none
/// @param image pixels, such as a screenshot
/// @param files copied in a file manager
record ClipboardOffer(Optional<byte[]> own, String html, String text, Optional<Image> image, List<Path> files) {

    /// Galley's own form. A page in a browser cannot write it: browsers put the formats of pages into a parcel of their own.
    static final DataFormat BLOCKS = format("application/x-galley-blocks+json");

    /// Characters from which on it takes a while to read.
    private static final int LONG = 200_000;

    private static DataFormat format(String type) {
        return Objects.requireNonNullElseGet(DataFormat.lookupMimeType(type), () -> new DataFormat(type));
    }

    /// Takes what is there. On the window's thread.
    static ClipboardOffer of(Clipboard clipboard) {
        String html = clipboard.hasHtml() ? Objects.requireNonNullElse(clipboard.getHtml(), "") : "";
        String text = clipboard.hasString() ? Objects.requireNonNullElse(clipboard.getString(), "") : "";
        List<Path> files = clipboard.hasFiles() ? clipboard.getFiles().stream().map(File::toPath).toList() : List.of();
        return new ClipboardOffer(own(clipboard), html, text, image(clipboard, html), files);
    }

    /// A piece of a page and nothing else.
    static ClipboardOffer ofHtml(String html) {
        return new ClipboardOffer(Optional.empty(), html, "", Optional.empty(), List.of());
    }

    private static Optional<byte[]> own(Clipboard clipboard) {
        if (!clipboard.hasContent(BLOCKS)) {
            return Optional.empty();
        }
        return switch (clipboard.getContent(BLOCKS)) {
            case ByteBuffer buffer -> {
                var bytes = new byte[buffer.duplicate().rewind().remaining()];
                buffer.duplicate().rewind().get(bytes);
                yield Optional.of(bytes);
            }
            case null, default -> Optional.empty();
        };
    }

    /// Where there are no pixels but HTML that names a picture, JavaFX would fetch that picture from wherever it is. So it is asked for an
    /// image only when there are pixels for certain.
    private static Optional<Image> image(Clipboard clipboard, String html) {
        boolean certain = !html.toLowerCase(Locale.ROOT).contains("<img") || clipboard.getContentTypes().stream()
                .flatMap(format -> format.getIdentifiers().stream()).anyMatch(type -> type.startsWith("image/"));
        return certain && clipboard.hasImage() ? Optional.ofNullable(clipboard.getImage()) : Optional.empty();
    }

    /// Whether there is so much text that reading it would be felt.
    boolean isLong() {
        return html.length() + text.length() + own.map(bytes -> bytes.length).orElse(0) > LONG;
    }

    /// Whether it is pixels, which take a moment to become a file.
    boolean isImage() {
        return image.isPresent() && html.isBlank() && own.isEmpty();
    }
}
