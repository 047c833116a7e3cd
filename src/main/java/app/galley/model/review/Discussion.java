package app.galley.model.review;

import java.util.List;

/// A remark with the answers to it, on its way out of the house or in.
///
/// @param remark what it began with
/// @param answers in the order in which they were given
/// @param passages what it stands on in the article that goes with it; none when it is about the whole article, or has no place in it any more
/// @param state how far it has got
public record Discussion(Remark remark, List<Remark> answers, List<Passage> passages, State state) {

    public Discussion {
        answers = List.copyOf(answers);
        passages = List.copyOf(passages);
    }

    /// Whether it was put on words that are not there any more.
    public boolean isLost() {
        return passages.isEmpty() && !remark.target().anchors().isEmpty();
    }

    /// Whether there is something left to do about it.
    public boolean isOpen() {
        return switch (state) {
            case OPEN, UNCHECKED, DISPUTED, RECHECK -> true;
            case RESOLVED, ACCEPTED, REJECTED, VERIFIED, CUT -> false;
        };
    }
}
