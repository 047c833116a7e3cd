package app.galley.ui.review;

import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.review.Target;
import app.galley.review.Anchors;
import app.galley.review.Fingerprint;
import app.galley.review.LiveAnchors;
import java.util.List;
import java.util.UUID;

/// Words of the draft that somebody is about to say something about; they are carried along while that is being written.
///
/// @param id tells it from all others
/// @param target the words
record Passage(String id, Target target) {

    /// A passage and where it is in the article it was taken from.
    record Taken(Passage passage, LiveAnchors found) {

        /// Describes what is selected. In a long article that takes a moment.
        ///
        /// @param whole whether the article as a whole is meant
        static Taken of(Article article, Selection selection, boolean whole) {
            Target target = whole
                    ? new Target(article.get(Field.IDENTIFIER), Fingerprint.ofText(article).sha256(), List.of())
                    : Anchors.target(article, selection);
            return new Taken(new Passage("passage:" + UUID.randomUUID(), target), LiveAnchors.of(article, target.anchors()));
        }
    }
}
