package app.galley.ui.review;

import app.galley.edit.Change;
import app.galley.edit.Command;
import app.galley.edit.Document;
import app.galley.model.Article;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.State;
import app.galley.review.Accepting;
import app.galley.review.Thread;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Does what suggestions propose, as a step that undo takes back, and notes that they were accepted. When that step is undone they are open
/// again, and when it is done again, accepted.
final class Suggestions {

    private static final String ACCEPT = "Accept them";

    private final ArticleReviews reviews;
    private final Document document;
    private final Host host;
    private final List<Step> steps = new ArrayList<>();

    /// What was accepted in one step.
    private record Step(Change change, List<Thread> threads) {}

    Suggestions(ArticleReviews reviews, Document document, Host host) {
        this.reviews = reviews;
        this.document = document;
        this.host = host;
        document.onEdit(edited -> steps.forEach(step -> follow(step, edited.change())));
    }

    private void follow(Step step, Change change) {
        if (change.equals(step.change)) {
            decide(step.threads, State.ACCEPTED);
        } else if (change.equals(step.change.invert())) {
            decide(step.threads, State.OPEN);
        }
    }

    void accept(Thread thread) {
        finish(thread, Accepting.one(document.article(), reviews.now(thread)));
    }

    /// Accepts a suggestion with other words than it has.
    void accept(Thread thread, String words) {
        finish(thread, Accepting.one(document.article(), reviews.now(thread), new Proposal.Replace(words)));
    }

    private void finish(Thread thread, Accepting.Verdict verdict) {
        switch (verdict) {
            case Accepting.Impossible(String why) -> host.tell("The suggestion was not accepted. " + why);
            case Accepting.Possible(var command) -> {
                if (!accepts(command, List.of(thread))) {
                    host.tell("The article cannot be changed here, so the suggestion was not accepted.");
                }
            }
        }
    }

    private boolean accepts(Command command, List<Thread> threads) {
        Article before = document.article();
        if (!document.run(command)) {
            return false;
        }
        steps.add(new Step(Change.between(before, document.article()), threads));
        decide(threads, State.ACCEPTED);
        return true;
    }

    /// Notes what became of those of which nothing else is noted.
    private void decide(List<Thread> threads, State state) {
        Set<String> ids = threads.stream().map(thread -> thread.remark().id()).collect(Collectors.toSet());
        List<Remark> decisions = reviews.threads().threads().stream()
                .filter(thread -> ids.contains(thread.remark().id()) && thread.state() != state)
                .map(thread -> Accepting.decision(thread, reviews.me(), reviews.moment(), state)).toList();
        if (!decisions.isEmpty()) {
            reviews.say(decisions);
        }
    }

    /// All nobody has decided on.
    List<Thread> open() {
        return reviews.threads().threads().stream().filter(Accepting::isOpen).toList();
    }

    /// Accepts all nobody has decided on, as one step, when that is meant.
    void acceptAll() {
        Accepting.All all = Accepting.all(document.article(), open().stream().map(reviews::now).toList());
        int count = all.accepted().size();
        if (count == 0) {
            host.tell("No suggestion can be accepted. " + all.refused().stream().findFirst().map(Accepting.Refused::why).orElse(""));
            return;
        }
        String left = all.refused().isEmpty()
                ? "Undo takes it back."
                : "%d cannot be accepted and stay as they are. Undo takes the others back.".formatted(all.refused().size());
        if (host.choose(count == 1 ? "Accept 1 suggestion?" : "Accept %d suggestions?".formatted(count), left, List.of(ACCEPT))
                .isPresent()) {
            accepts(all.command(), all.accepted());
        }
    }
}
