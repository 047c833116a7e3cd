package app.galley.cli;

import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.model.Article;
import app.galley.model.Value;
import app.galley.model.review.Matter;
import app.galley.model.review.Reviewer;
import app.galley.model.review.State;
import app.galley.review.Accepting;
import app.galley.review.Thread;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What accepting and rejecting have in common: which suggestions are meant, and the note of what was decided.
abstract class Deciding implements Callable<Integer> {

    private final Console console;
    private final Articles articles;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "a folder or file")
    Path article = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", description = "a suggestion, by the name that “review list” gives it")
    List<String> ids = new ArrayList<>();

    @Option(names = "--all", description = "all open suggestions; a lawyer's only by their names")
    boolean all;

    @Option(names = "--by", paramLabel = "NAME", defaultValue = "", description = "with --all, only those of this person")
    String by = "";

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "who decides (default: the user of this machine)")
    String name = "";

    @Option(names = "--json", description = "print the result as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    Deciding(Console console, Articles articles) {
        this.console = console;
        this.articles = articles;
    }

    /// What is decided of some suggestions.
    ///
    /// @param article the article afterwards
    record Outcome(Article article, List<Thread> decided, List<Accepting.Refused> refused, State state) {}

    abstract Outcome decide(Article article, List<Thread> threads);

    @Override
    public Integer call() throws FileFailure, UnreadableArticle {
        if (all == !ids.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say which suggestions, by their names or with --all.");
        }
        Reviewed reviewed = Reviewed.read(articles.writable(article));
        List<Thread> threads = reviewed.threads();
        var names = new ThreadNames(threads);
        Outcome outcome = decide(reviewed.article(), chosen(threads, names));
        if (outcome.article() != reviewed.article()) {
            save(reviewed, outcome.article());
        }
        note(reviewed, outcome);
        tell(outcome, names);
        return outcome.refused().isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    private List<Thread> chosen(List<Thread> threads, ThreadNames names) {
        if (all) {
            return threads.stream().filter(thread -> Accepting.isOpen(thread) && !thread.remark().legal())
                    .filter(thread -> by.isBlank() || thread.remark().by().name().strip().equalsIgnoreCase(by.strip())).toList();
        }
        var chosen = new ArrayList<Thread>();
        for (String id : ids) {
            List<Thread> found = names.found(id);
            if (found.size() != 1) {
                throw new ParameterException(spec.commandLine(), found.isEmpty()
                        ? "There is no remark “%s”.".formatted(id)
                        : "“%s” is the beginning of several remarks' names.".formatted(id));
            }
            Thread thread = found.getFirst();
            if (!Accepting.isOpen(thread)) {
                throw new ParameterException(spec.commandLine(), thread.remark().matter() instanceof Matter.Suggestion
                        ? "“%s” was decided on already.".formatted(id)
                        : "“%s” is no suggestion.".formatted(id));
            }
            if (!chosen.contains(thread)) {
                chosen.add(thread);
            }
        }
        return chosen;
    }

    private static void save(Reviewed reviewed, Article changed) throws FileFailure {
        ArticleFile file = reviewed.file();
        if (reviewed.loaded().readOnly()) {
            throw new FileFailure(FileFailure.Trouble.READ_ONLY, file.path(),
                    "“%s” was written by a newer version of Galley.".formatted(file.name()), "Nothing was changed.",
                    "Accept suggestions with that version.");
        }
        file.save(changed);
    }

    private void note(Reviewed reviewed, Outcome outcome) throws FileFailure {
        Reviewer who = reviewed.reviewer(name.isBlank() ? System.getProperty("user.name", "Editor") : name);
        Instant now = Instant.now();
        if (!outcome.decided().isEmpty()) {
            reviewed.add(who, outcome.decided().stream().map(thread -> Accepting.decision(thread, who, now, outcome.state())).toList());
        }
    }

    private void tell(Outcome outcome, ThreadNames names) {
        if (json) {
            console.json(Console.object("decided", ids(outcome.decided()), "refused",
                    new Value.Arr(
                            outcome.refused().stream().<Value>map(refused -> Console.object("id", refused.thread().remark().id(), "why",
                                    refused.why())).toList())));
        } else {
            outcome.decided().forEach(thread -> console.result("%s %s".formatted(names.of(thread), outcome.state().fileName())));
        }
        outcome.refused().forEach(refused -> console.message("%s was left open. %s".formatted(names.of(refused.thread()),
                refused.why())));
    }

    private static Value ids(List<Thread> threads) {
        return new Value.Arr(threads.stream().<Value>map(thread -> new Value.Text(thread.remark().id())).toList());
    }
}
