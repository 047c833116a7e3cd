package app.galley.review;

import app.galley.edit.Position;
import app.galley.model.review.Anchor;
import java.util.List;

/// Where an anchor is in a version of the article.
public sealed interface Found {

    /// How it was found.
    enum How {
        /// In its block, at its place, letter by letter.
        SAME,
        /// In its block, letter by letter, at another place.
        SHIFTED,
        /// In its block, or beside it where the block was split; the words or what is around them changed.
        CHANGED,
        /// In another block.
        ELSEWHERE
    }

    /// There.
    ///
    /// @param from before the first of the characters
    /// @param to behind the last of them; the same place when it is between two characters
    /// @param how how it was found
    /// @param words what stands there now; of a picture, the path of its file; texts of several lines are joined by `\n`
    record At(Position from, Position to, How how, String words) implements Found {}

    /// Nowhere: the words are gone, or changed so much that any place would be a guess.
    record Lost() implements Found {}

    /// At one of several places that are equally good.
    ///
    /// @param places two of them at least
    record Ambiguous(List<At> places) implements Found {
        public Ambiguous {
            places = List.copyOf(places);
        }
    }

    /// Whether there is exactly one place for it.
    default boolean isPlaced() {
        return this instanceof At;
    }

    /// Where an anchor is in the article of these texts; see [Finder].
    static Found of(Anchor anchor, ArticleText text) {
        return new Finder(text).find(anchor);
    }
}
