package app.galley.convert;

import app.galley.model.Block;
import java.util.List;
import java.util.Optional;

/// How much can be pasted at once without the window standing still.
public final class PasteLimits {

    /// An article of 500,000 words has some 10,000 paragraphs.
    static final int BLOCKS = 20_000;
    static final int CHARACTERS = 8_000_000;
    /// A paragraph is laid out as a whole.
    static final int OF_PARAGRAPH = 200_000;
    /// Each piece of other type in a paragraph is a thing of its own on the screen.
    static final int PIECES = 4_000;

    private PasteLimits() {}

    /// Why it is too much, in a sentence; empty when it is not.
    public static Optional<String> refusal(List<Block> blocks) {
        if (blocks.size() > BLOCKS) {
            return Optional.of("It has %,d paragraphs; up to %,d can be pasted at once.".formatted(blocks.size(), BLOCKS));
        }
        long characters = 0;
        for (Block block : blocks) {
            if (block instanceof Block.TextBlock text) {
                int length = text.children().stream().mapToInt(child -> child.length()).sum();
                characters += length;
                if (length > OF_PARAGRAPH) {
                    return Optional
                            .of("One of its paragraphs has %,d characters; up to %,d can be pasted.".formatted(length, OF_PARAGRAPH));
                }
                if (text.children().size() > PIECES) {
                    return Optional.of("One of its paragraphs has %,d changes of type; up to %,d can be pasted."
                            .formatted(text.children().size(), PIECES));
                }
            }
        }
        return characters > CHARACTERS ? Optional.of(tooLong(characters)) : Optional.empty();
    }

    /// Why something is not even read, in a sentence; empty when it is.
    public static Optional<String> refusal(String html, String text) {
        if (html.length() > HtmlPaste.MOST) {
            return Optional.of("It has %,d MB of text with its looks; up to %d MB can be pasted at once.".formatted(html.length() >> 20,
                    HtmlPaste.MOST >> 20));
        }
        return text.length() > CHARACTERS ? Optional.of(tooLong(text.length())) : Optional.empty();
    }

    private static String tooLong(long characters) {
        return "It has %,d characters; up to %,d can be pasted at once.".formatted(characters, CHARACTERS);
    }
}
