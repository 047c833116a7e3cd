package app.galley.cli;

import app.galley.model.Article;
import app.galley.model.review.State;
import app.galley.review.Accepting;
import app.galley.review.Thread;
import java.util.List;
import picocli.CommandLine.Command;

/// Does what suggestions propose.
@Command(name = "accept", description = {"Does what suggestions propose, and notes that they were accepted.",
    "One whose words changed or are gone is left open, and of two about the same words the later; the exit status is 1 then."})
final class ReviewAcceptCommand extends Deciding {

    ReviewAcceptCommand(Console console, Articles articles) {
        super(console, articles);
    }

    @Override
    Outcome decide(Article article, List<Thread> threads) {
        Accepting.All all = Accepting.all(article, threads);
        return new Outcome(all.after(), all.accepted(), all.refused(), State.ACCEPTED);
    }
}
