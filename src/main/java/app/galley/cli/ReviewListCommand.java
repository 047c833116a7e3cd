package app.galley.cli;

import app.galley.format.UnreadableArticle;
import app.galley.library.FileFailure;
import app.galley.model.Value;
import app.galley.review.Thread;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists what was said of an article.
@Command(name = "list", description = {"Lists what was said of an article, in the order of its text, what has lost its place last.",
    "The name at the start of each is what “accept” and “reject” take.",
    "Legal notes are left out unless --legal or --kind legal is said."})
final class ReviewListCommand implements Callable<Integer> {

    private static final List<String> KINDS = List.of("comment", "question", "praise", "legal", "suggestion", "fact-check", "sign-off");

    private final Console console;
    private final Articles articles;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", description = "a folder, file or packet")
    Path article = Path.of("");

    @Option(names = "--open", description = "only what somebody has still to do something about")
    boolean open;

    @Option(names = "--by", paramLabel = "NAME", defaultValue = "", description = "only what this person said")
    String by = "";

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "", description = "only comment, question, praise, legal, suggestion, fact-check or sign-off")
    String kind = "";

    @Option(names = "--legal", description = "legal notes too")
    boolean legal;

    @Option(names = "--json", description = "print the list as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    ReviewListCommand(Console console, Articles articles) {
        this.console = console;
        this.articles = articles;
    }

    @Override
    public Integer call() throws FileFailure, UnreadableArticle {
        if (!kind.isEmpty() && !KINDS.contains(kind.toLowerCase(Locale.ROOT))) {
            throw new ParameterException(spec.commandLine(), "“%s” is no kind; there are: %s.".formatted(kind, String.join(", ", KINDS)));
        }
        Reviewed reviewed = Reviewed.read(articles.open(article));
        List<Thread> all = reviewed.threads();
        List<Thread> shown = all.stream().filter(this::isWanted).filter(this::mayBeShown).toList();
        if (json) {
            console.json(new Value.Arr(shown.stream().map(ThreadJson::of).toList()));
        } else {
            var names = new ThreadNames(all);
            shown.forEach(thread -> ThreadText.lines(names.of(thread), thread).forEach(console::result));
        }
        long hidden = all.stream().filter(this::isWanted).count() - shown.size();
        if (hidden > 0) {
            console.message(hidden == 1
                    ? "1 legal note is not shown; --legal shows it."
                    : hidden + " legal notes are not shown; --legal shows them.");
        }
        reviewed.unread().forEach(sentence -> console.message("A review could not be read. " + sentence));
        return reviewed.unread().isEmpty() ? Exit.FINE : Exit.FILES;
    }

    private boolean isWanted(Thread thread) {
        return (!open || !thread.isDone()) && (by.isBlank() || thread.remark().by().name().strip().equalsIgnoreCase(by.strip()))
                && (kind.isEmpty() || thread.kind().replace(' ', '-').equalsIgnoreCase(kind));
    }

    private boolean mayBeShown(Thread thread) {
        return legal || kind.equalsIgnoreCase("legal") || !thread.remark().legal();
    }
}
