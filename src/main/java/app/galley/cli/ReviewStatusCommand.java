package app.galley.cli;

import app.galley.format.UnreadableArticle;
import app.galley.library.FileFailure;
import app.galley.model.Value;
import app.galley.model.review.Matter;
import app.galley.model.review.State;
import app.galley.review.SignedOff;
import app.galley.review.Thread;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says how far the review of an article has got.
@Command(name = "status", description = {
    "Says how far the review of an article has got: what is open, which claims are checked, and which sign-offs still hold.",
    "The exit status is 1 when something is open or a sign-off no longer holds."})
final class ReviewStatusCommand implements Callable<Integer> {

    private final Console console;
    private final Articles articles;

    @Parameters(paramLabel = "ARTICLE", description = "a folder, file or packet")
    Path article = Path.of("");

    @Option(names = "--json", description = "print the result as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    ReviewStatusCommand(Console console, Articles articles) {
        this.console = console;
        this.articles = articles;
    }

    /// How many remarks of a kind there are.
    private record Tally(long open, long done) {}

    @Override
    public Integer call() throws FileFailure, UnreadableArticle {
        Reviewed reviewed = Reviewed.read(articles.open(article));
        List<Thread> threads = reviewed.threads().stream().filter(thread -> !(thread.remark().matter() instanceof Matter.SignOff)).toList();
        List<Thread> claims = threads.stream().filter(thread -> thread.remark().matter() instanceof Matter.FactCheck).toList();
        Map<String, Tally> tallies = tallies(threads);
        List<SignedOff> signed = reviewed.signOffs();
        long lost = threads.stream().filter(Thread::isLost).filter(thread -> !thread.isDone()).count();
        if (json) {
            console.json(json(tallies, claims, lost, signed));
        } else {
            print(tallies, claims, lost, signed);
        }
        reviewed.unread().forEach(sentence -> console.message("A review could not be read. " + sentence));
        boolean open = threads.stream().anyMatch(thread -> !thread.isDone()) || !signed.stream().allMatch(SignedOff::fresh);
        return !reviewed.unread().isEmpty() ? Exit.FILES : open ? Exit.FINDINGS : Exit.FINE;
    }

    private static Map<String, Tally> tallies(List<Thread> threads) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (String kind : List.of("comment", "question", "praise", "legal", "suggestion", "fact check", "remark")) {
            List<Thread> some = threads.stream().filter(thread -> thread.kind().equals(kind)).toList();
            long done = some.stream().filter(Thread::isDone).count();
            if (!some.isEmpty()) {
                tallies.put(kind, new Tally(some.size() - done, done));
            }
        }
        return tallies;
    }

    private static long checked(List<Thread> claims) {
        return claims.stream()
                .filter(claim -> claim.state() == State.VERIFIED || claim.state() == State.DISPUTED || claim.state() == State.CUT)
                .count();
    }

    private void print(Map<String, Tally> tallies, List<Thread> claims, long lost, List<SignedOff> signed) {
        tallies.forEach((kind, tally) -> console.result("%s: %d open, %d done".formatted(kind, tally.open(), tally.done())));
        if (!claims.isEmpty()) {
            console.result("facts checked: %d of %d".formatted(checked(claims), claims.size()));
        }
        if (lost > 0) {
            console.result("without a place in the article: " + lost);
        }
        for (SignedOff each : signed) {
            console.result("signed off as %s by %s: %s".formatted(each.role().label(), each.by().name(), each.fresh()
                    ? "holds"
                    : "no longer holds (" + String.join("; ", each.changes()) + ")"));
        }
        if (tallies.isEmpty() && signed.isEmpty()) {
            console.result("Nobody has said anything yet.");
        }
    }

    private static Value json(Map<String, Tally> tallies, List<Thread> claims, long lost, List<SignedOff> signed) {
        Map<String, Value> kinds = new LinkedHashMap<>();
        tallies.forEach((kind, tally) -> kinds.put(kind, Console.object("open", tally.open(), "done", tally.done())));
        List<Value> offs = signed.stream().<Value>map(each -> Console.object("role", each.role().fileName(), "by", ThreadJson.by(each.by()),
                "at", each.remark().created(), "fresh", each.fresh(), "changes",
                new Value.Arr(each.changes().stream().<Value>map(Value.Text::new).toList()))).toList();
        return Console.object("threads", new Value.Obj(kinds), "facts", Console.object("checked", checked(claims), "total", claims.size()),
                "lost", lost, "signOffs", new Value.Arr(offs));
    }
}
