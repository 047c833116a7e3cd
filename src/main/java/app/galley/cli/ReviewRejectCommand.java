package app.galley.cli;

import app.galley.model.Article;
import app.galley.model.review.State;
import app.galley.review.Thread;
import java.util.List;
import picocli.CommandLine.Command;

/// Turns suggestions down.
@Command(name = "reject", description = "Notes that suggestions were turned down; the article stays as it is.")
final class ReviewRejectCommand extends Deciding {

    ReviewRejectCommand(Console console, Articles articles) {
        super(console, articles);
    }

    @Override
    Outcome decide(Article article, List<Thread> threads) {
        return new Outcome(article, threads, List.of(), State.REJECTED);
    }
}
