package app.galley.edit.outline;

import app.galley.model.Block;
import app.galley.model.Inline;
import app.galley.model.Picture;
import java.util.Optional;

/// What stands in the outline for a headline, a crosshead or a landmark.
///
/// @param key the block's key; empty for the headline
/// @param kind what it is
/// @param level 0 for the headline, 1 to 6 for a crosshead, [#LANDMARK_LEVEL] for a landmark
/// @param depth in how many sections it stands, that of the whole article included; what levels are skipped does not matter
/// @param text its words on one line, without blanks around them; may be empty
public record Entry(String key, Kind kind, int level, int depth, String text) {

    /// What an entry stands for.
    public enum Kind {
        HEADLINE, CROSSHEAD, BOX, PICTURE, PULL_QUOTE, EMBED;

        /// Whether it is one block only, which begins no section.
        public boolean isLandmark() {
            return this != HEADLINE && this != CROSSHEAD;
        }
    }

    /// Deeper than any crosshead.
    public static final int LANDMARK_LEVEL = 7;

    static Entry headline(String text) {
        return new Entry("", Kind.HEADLINE, 0, 0, plain(text));
    }

    /// The entry of a block, as if it stood in no section; empty when it has none.
    static Optional<Entry> of(Block block) {
        return switch (block) {
            case Block.TextBlock text when Section.isHeading(text) ->
                Optional.of(new Entry(text.key(), Kind.CROSSHEAD, text.style().headingLevel(), 0, plain(text.text())));
            case Block.TextBlock _ -> Optional.empty();
            case Block.PictureBlock(Picture picture) -> Optional.of(landmark(block, Kind.PICTURE, first(picture.caption(), picture.alt())));
            case Block.PullQuote quote -> Optional.of(landmark(block, Kind.PULL_QUOTE, quote.text()));
            case Block.Embed embed -> Optional.of(landmark(block, Kind.EMBED, first(embed.caption(), embed.provider())));
            case Block.Box box -> Optional.of(landmark(block, Kind.BOX, box.title()));
            case Block.UnknownBlock _ -> Optional.empty();
        };
    }

    private static Entry landmark(Block block, Kind kind, String text) {
        return new Entry(block.key(), kind, LANDMARK_LEVEL, 0, plain(text));
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }

    private static String plain(String text) {
        return text.replace('\n', ' ').replace(Inline.OBJECT, ' ').strip();
    }

    Entry withDepth(int newDepth) {
        return new Entry(key, kind, level, newDepth, text);
    }
}
