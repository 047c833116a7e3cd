package app.galley.model;

import java.util.List;

/// Which of a block's texts a line is. A block's lines stand in the order given by [#of].
public enum Part {
    /// The running text of a [Block.TextBlock].
    TEXT,
    /// A picture itself: one object, no text.
    PICTURE, CAPTION, CREDIT, ALT,
    /// The words of a pull quote.
    QUOTE, ATTRIBUTION,
    /// The address of an embed.
    URL, PROVIDER,
    /// The title of a box; the lines of its blocks follow.
    TITLE,
    /// A block that cannot be edited: one object, no text.
    CARD;

    private static final List<Part> OF_PICTURE = List.of(PICTURE, CAPTION, CREDIT, ALT);

    /// The parts of a block in reading order; of a box, only its own.
    public static List<Part> of(Block block) {
        return switch (block) {
            case Block.TextBlock _ -> List.of(TEXT);
            case Block.PictureBlock _ -> OF_PICTURE;
            case Block.PullQuote _ -> List.of(QUOTE, ATTRIBUTION);
            case Block.Embed _ -> List.of(URL, PROVIDER, CAPTION);
            case Block.Box _ -> List.of(TITLE);
            case Block.UnknownBlock _ -> List.of(CARD);
        };
    }

    /// Whether the line is one object without text.
    public boolean isObject() {
        return this == PICTURE || this == CARD;
    }
}
