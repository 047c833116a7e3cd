package app.galley.convert.word.in;

import app.galley.convert.document.Part.Item;
import app.galley.convert.document.Part.Words;
import app.galley.convert.document.Sign;
import app.galley.convert.word.WordStyle;
import java.util.List;
import java.util.Optional;

/// What stands in a document beside its words.
sealed interface Signs extends Sign {

    record CommentBegins(String id) implements Signs {}

    record CommentEnds(String id) implements Signs {}

    /// A comment that is on no words: its paragraph is meant.
    record CommentHere(String id) implements Signs {}

    /// Words that would go.
    record Gone(Change change, String text) implements Signs {}

    /// Words that would come.
    record Come(Change change, Words words) implements Signs {}

    /// The end of a paragraph that would go, so that the next goes on in it.
    record EndGone(Change change) implements Signs {}

    /// Characters that would have other marks.
    ///
    /// @param marks those they would have
    record Looks(Change change, List<String> marks) implements Signs {}

    /// A paragraph that would be of another kind.
    record OfKind(Change change, WordStyle style, Optional<Item> item) implements Signs {
        @Override
        public Optional<OtherKind> otherKind() {
            return Optional.of(new OtherKind(style, item));
        }
    }

    /// A paragraph that would come.
    record Whole(Change change) implements Signs, Sign.Coming {
        @Override
        public Come words(Words words) {
            return new Come(change, words);
        }
    }
}
