package app.galley.convert.document;

import app.galley.convert.document.Part.Item;
import app.galley.convert.word.WordStyle;
import java.util.Optional;

/// Something that is said of words of a document and is none of them: a comment that begins, a change that somebody tracked.
public interface Sign {

    /// What the paragraph would be.
    record OtherKind(WordStyle style, Optional<Item> item) {}

    /// Whether the paragraph would be of another kind.
    default Optional<OtherKind> otherKind() {
        return Optional.empty();
    }

    /// Of a whole paragraph that would only come.
    interface Coming extends Sign {

        /// The same of words that would come between others.
        Sign words(Part.Words words);
    }
}
