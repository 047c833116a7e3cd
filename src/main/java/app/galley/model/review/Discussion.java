package app.galley.model.review;

import java.util.List;
import java.util.Optional;

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

    /// Whether it began with a suggestion.
    public boolean isSuggestion() {
        return remark.matter() instanceof Matter.Suggestion;
    }

    /// The suggestion it began with and nothing else; empty when it did not.
    Optional<Discussion> bare() {
        if (!(remark.matter() instanceof Matter.Suggestion(Proposal proposal, _))) {
            return Optional.empty();
        }
        var alone = new Remark(remark.id(), remark.by(), remark.created(), remark.modified(), remark.target(),
                new Matter.Suggestion(proposal, ""), remark.withdrawn(), remark.legal(), Remark.NOT_READ);
        return Optional.of(new Discussion(alone, List.of(), passages, state));
    }

    /// Whether there is something left to do about it.
    public boolean isOpen() {
        return switch (state) {
            case OPEN, UNCHECKED, DISPUTED, RECHECK -> true;
            case RESOLVED, ACCEPTED, REJECTED, VERIFIED, CUT -> false;
        };
    }
}
