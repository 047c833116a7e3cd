package app.galley.convert.word.in;

import app.galley.convert.word.RemarkWords;
import app.galley.model.review.Discussion;
import app.galley.model.review.Matter;
import app.galley.model.review.Passage;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Reviewer;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A discussion while it is put together.
final class Draft {

    private final Change by;
    private final List<Passage> passages;
    private Matter matter;
    private State state = State.OPEN;
    private final List<Said> answers = new ArrayList<>();

    /// @param passages none for the whole article
    Draft(Change by, Matter matter, List<Passage> passages) {
        this.by = by;
        this.matter = matter;
        this.passages = passages;
    }

    /// Something somebody said.
    record Said(Change by, String text) {}

    Change by() {
        return by;
    }

    List<Passage> passages() {
        return passages;
    }

    void answer(Said answer) {
        answers.add(answer);
    }

    void resolved() {
        state = State.RESOLVED;
    }

    /// A comment about a suggestion: the reason, when it is by the same person and none is known, else an answer.
    void about(Said said) {
        boolean reason = said.by.author().equals(by.author()) && matter.text().isEmpty() && answers.isEmpty();
        Optional<Proposal> proposal = proposal();
        if (reason && proposal.isPresent()) {
            matter = new Matter.Suggestion(proposal.get(), said.text);
        } else {
            answers.add(said);
        }
    }

    /// What it suggests; empty when it is another remark.
    Optional<Proposal> proposal() {
        return matter instanceof Matter.Suggestion(Proposal proposal, _) ? Optional.of(proposal) : Optional.empty();
    }

    /// All words of it.
    String words() {
        return Stream.concat(Stream.of(RemarkWords.of(matter, state)), answers.stream().map(Said::text)).collect(Collectors.joining("\n"));
    }

    Discussion discussion() {
        Remark remark = remark(by, matter);
        List<Remark> replies = answers.stream().map(said -> remark(said.by, new Matter.Reply(remark.id(), said.text))).toList();
        return new Discussion(remark, replies, passages, matter instanceof Matter.FactCheck(State checked, _, _) ? checked : state);
    }

    private static Remark remark(Change by, Matter matter) {
        return new Remark("urn:uuid:" + UUID.randomUUID(), Reviewer.named(by.author()), by.date(), "", Target.NONE, matter, false, false,
                Remark.NOT_READ);
    }
}
