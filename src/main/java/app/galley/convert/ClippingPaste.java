package app.galley.convert;

import app.galley.format.Clipping;
import app.galley.format.UnreadableArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a piece of an article that was copied in Galley into blocks, with nothing lost.
public final class ClippingPaste {

    private ClippingPaste() {}

    /// The blocks, with the pictures whose files were there when they were copied; empty when it is no such piece, or holds nothing.
    ///
    /// @param json what the clipboard holds; it may come from anyone
    public static Optional<Pasted> read(byte[] json) {
        try {
            Clipping clipping = Clipping.read(json);
            Map<String, Pasted.Source> pictures = new LinkedHashMap<>();
            clipping.pictures().forEach((url, path) -> {
                if (isOfThisMachine(path)) {
                    pictures.put(url, new Pasted.Source.OnDisk(path));
                }
            });
            var pasted = new Pasted(clipping.blocks(), List.of(), pictures);
            return clipping.blocks().isEmpty() ? Optional.empty() : Optional.of(pasted);
        } catch (UnreadableArticle other) {
            return Optional.empty();
        }
    }

    /// A path that leads to another machine would reach out to it.
    private static boolean isOfThisMachine(String path) {
        return !path.startsWith("\\\\") && !path.startsWith("//");
    }
}
