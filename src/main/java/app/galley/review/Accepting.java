package app.galley.review;

import app.galley.edit.Adopting;
import app.galley.edit.Command;
import app.galley.model.Article;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Reviewer;
import app.galley.model.review.State;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Does what suggestions propose, as one step; never to other words than those they were made for.
///
/// A suggestion is refused with a sentence when its words are gone, changed or ambiguous. Of several, the earlier comes first: where two
/// want something else of the same words or block, the later is refused; where they want the very same, both are done at once.
public final class Accepting {

    private static final Comparator<Thread> EARLIER = Comparator.<Thread, Instant>comparing(thread -> thread.remark().createdAt())
            .thenComparing(thread -> thread.remark().id());

    private Accepting() {}

    /// Whether one suggestion can be accepted.
    public sealed interface Verdict {}

    /// It can.
    ///
    /// @param command does it; only possible on the very article that was asked about
    public record Possible(Command command) implements Verdict {}

    /// It cannot.
    ///
    /// @param why in a sentence
    public record Impossible(String why) implements Verdict {}

    /// What comes of accepting several.
    ///
    /// @param before the article that was asked about
    /// @param after the article afterwards
    /// @param accepted those that are done
    /// @param refused those that are not
    public record All(Article before, Article after, List<Thread> accepted, List<Refused> refused) {
        public All {
            accepted = List.copyOf(accepted);
            refused = List.copyOf(refused);
        }

        /// Does all that can be done, as one step; only possible on the very article that was asked about, and when it changes anything.
        public Command command() {
            return draft -> draft.article() == before ? Adopting.article(after).run(draft) : Optional.empty();
        }
    }

    /// A suggestion that is not done.
    ///
    /// @param why in a sentence
    public record Refused(Thread thread, String why) {}

    /// What one suggestion would do.
    ///
    /// @param article the article as it is
    /// @param thread the suggestion, with its places in this very article
    public static Verdict one(Article article, Thread thread) {
        return thread.remark().matter() instanceof Matter.Suggestion(Proposal proposal, _)
                ? one(article, thread, proposal)
                : new Impossible("It is no suggestion.");
    }

    /// What one suggestion would do after it was edited.
    ///
    /// @param instead what is done in place of what was proposed
    public static Verdict one(Article article, Thread thread, Proposal instead) {
        var together = new Together(article);
        together.add(thread, instead);
        All all = together.all();
        if (all.refused().isEmpty()) {
            return all.after() == article ? new Impossible("It is so already.") : new Possible(all.command());
        }
        return new Impossible(all.refused().getFirst().why());
    }

    /// What several suggestions would do together. Remarks that are none and suggestions that were decided on are left out.
    ///
    /// @param article the article as it is
    /// @param threads with their places in this very article
    public static All all(Article article, Collection<Thread> threads) {
        var together = new Together(article);
        threads.stream().filter(Accepting::isOpen).sorted(EARLIER).forEach(thread -> {
            if (thread.remark().matter() instanceof Matter.Suggestion(Proposal proposal, _)) {
                together.add(thread, proposal);
            }
        });
        return together.all();
    }

    /// Whether it is a suggestion nobody has decided on.
    public static boolean isOpen(Thread thread) {
        return thread.remark().matter() instanceof Matter.Suggestion && !thread.remark().withdrawn() && !thread.isDone();
    }

    /// What is noted of a decision.
    ///
    /// @param state accepted, rejected or, to take either back, open
    public static Remark decision(Thread thread, Reviewer who, Instant now, State state) {
        return thread.remark().answer(who, now, new Matter.Decision(thread.remark().id(), state, "", List.of()));
    }
}
