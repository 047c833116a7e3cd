package app.galley.ui.review;

import app.galley.edit.Document;
import app.galley.model.review.Proposal;
import app.galley.model.review.State;
import app.galley.review.Accepting;
import app.galley.review.Thread;
import java.util.List;

/// Does what suggestions propose, as a step that undo takes back, and notes that they were accepted.
final class Suggestions {

    private static final String ACCEPT = "Accept them";

    private final ArticleReviews reviews;
    private final Document document;
    private final Host host;

    Suggestions(ArticleReviews reviews, Document document, Host host) {
        this.reviews = reviews;
        this.document = document;
        this.host = host;
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
                if (document.run(command)) {
                    note(thread);
                } else {
                    host.tell("The article cannot be changed here, so the suggestion was not accepted.");
                }
            }
        }
    }

    private void note(Thread thread) {
        reviews.say(Accepting.decision(thread, reviews.me(), reviews.moment(), State.ACCEPTED));
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
        if (host.choose(count == 1 ? "Accept 1 suggestion?" : "Accept %d suggestions?".formatted(count), left, List.of(ACCEPT)).isPresent()
                && document.run(all.command())) {
            all.accepted().forEach(this::note);
        }
    }
}
