package app.galley.cli;

import app.galley.compare.Called;
import app.galley.format.UnreadableArticle;
import app.galley.library.FileFailure;
import app.galley.library.packet.Incoming;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Field;
import app.galley.model.Value;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.review.Merging;
import app.galley.review.Thread;
import app.galley.review.Threads;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes in what reviewers sent back.
@Command(name = "apply", description = {
    "Takes in what reviewers sent back: packets, review files and review copies, of any number of people, in any order.",
    "What arrived, what was renewed, and what has no place in the article any more is said, with the words it was about.",
    "The exit status is 1 when something has no place or was left out, and 3 when a file was refused."})
final class ReviewApplyCommand implements Callable<Integer> {

    private final Console console;
    private final Articles articles;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "a folder or file")
    Path article = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "what was sent")
    List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "print the result as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    private int status = Exit.FINE;

    ReviewApplyCommand(Console console, Articles articles) {
        this.console = console;
        this.articles = articles;
    }

    @Override
    public Integer call() throws FileFailure, UnreadableArticle {
        Reviewed reviewed = Reviewed.read(articles.writable(article));
        reviewed.unread().forEach(sentence -> find("A review that is here already could not be read. " + sentence));
        var arriving = new ArrayList<Review>();
        files.forEach(file -> arriving.addAll(read(file, reviewed.article().get(Field.IDENTIFIER))));
        Merging.Taken taken = Merging.take(reviewed.reviews(), arriving);
        new ReviewFolder(reviewed.file().folder()).write(taken.reviews());
        List<Thread> lost = lost(Threads.of(reviewed.article(), taken.reviews()).threads(), taken);
        if (json) {
            console.json(Console.object("arrived", remarks(taken.arrived()), "renewed", remarks(taken.renewed()), "lost",
                    new Value.Arr(lost.stream().filter(thread -> !thread.remark().legal()).map(ThreadJson::of).toList())));
        } else {
            taken.reviews().forEach(review -> tell(review, taken));
        }
        lost.forEach(this::tellLost);
        return status;
    }

    private void find(String sentence) {
        console.message(sentence);
        status = Math.max(status, Exit.FINDINGS);
    }

    /// The reviews in a file; none when it is refused.
    private List<Review> read(Path file, String identifier) {
        try {
            Incoming incoming = Incoming.read(file);
            incoming.notes().forEach(note -> find("%s: %s".formatted(file.getFileName(), note)));
            if (!identifier.isEmpty() && !incoming.articles().isEmpty() && !incoming.articles().contains(identifier)) {
                console.message("“%s” is about another article; it was not taken in.".formatted(file.getFileName()));
                status = Exit.FILES;
                return List.of();
            }
            return incoming.reviews();
        } catch (FileFailure refused) {
            console.message(refused);
            status = Exit.FILES;
            return List.of();
        }
    }

    private static List<Thread> lost(List<Thread> threads, Merging.Taken taken) {
        Set<String> fresh = new HashSet<>();
        Stream.concat(taken.arrived().stream(), taken.renewed().stream()).forEach(remark -> fresh.add(remark.id()));
        return threads.stream().filter(thread -> thread.isLost() && fresh.contains(thread.remark().id())).toList();
    }

    private void tell(Review review, Merging.Taken taken) {
        long arrived = taken.arrived().stream().filter(remark -> remark.by().is(review.by())).count();
        long renewed = taken.renewed().stream().filter(remark -> remark.by().is(review.by())).count();
        if (arrived + renewed > 0) {
            console.result("%s: %d new, %d renewed".formatted(review.by().name(), arrived, renewed));
        }
    }

    private void tellLost(Thread thread) {
        status = Math.max(status, Exit.FINDINGS);
        String what = thread.remark().legal()
                ? "A legal note"
                : "“%s” (%s)".formatted(Called.firstWords(thread.remark().target().quote()),
                        thread.kind());
        console.message("%s by %s %s.".formatted(what, thread.remark().by().name(),
                thread.isAmbiguous() ? "could be in several places" : "has no place in the article any more"));
    }

    private static Value remarks(List<Remark> remarks) {
        return new Value.Arr(remarks.stream().<Value>map(remark -> Console.object("id", remark.id(), "by", ThreadJson.by(remark.by())))
                .toList());
    }
}
