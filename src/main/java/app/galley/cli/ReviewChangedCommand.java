package app.galley.cli;

import app.galley.compare.Comparison;
import app.galley.format.UnreadableArticle;
import app.galley.library.DataFolder;
import app.galley.library.FileFailure;
import app.galley.library.versions.Listed;
import app.galley.library.versions.Versions;
import app.galley.model.Article;
import app.galley.model.review.Remark;
import app.galley.review.Fingerprint;
import app.galley.review.SeenVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what changed since a reviewer read the article.
@Command(name = "changed", description = {"Says what changed in an article since a reviewer last read it, as “galley diff” does.",
    "The version they read is looked for among the earlier versions that are kept; the exit status is 1 when something changed, and 3 when "
            + "that version is not kept."})
final class ReviewChangedCommand implements Callable<Integer> {

    private final Console console;
    private final Articles articles;
    private final DataFolder data;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", description = "a folder, file or packet")
    Path article = Path.of("");

    @Option(names = "--since", required = true, paramLabel = "NAME", description = "the reviewer")
    String since = "";

    @Option(names = "--color", description = "show words that went and came in colours instead of brackets")
    boolean color;

    @Option(names = "--json", description = "print the changes as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    ReviewChangedCommand(Console console, Articles articles, DataFolder data) {
        this.console = console;
        this.articles = articles;
        this.data = data;
    }

    @Override
    public Integer call() throws FileFailure, UnreadableArticle {
        Reviewed reviewed = Reviewed.read(articles.open(article));
        Remark last = SeenVersion.last(reviewed.reviews(), since).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "Nobody called “%s” said anything about a version of this article.".formatted(since)));
        String seen = last.target().seen();
        Article now = reviewed.article();
        if (Fingerprint.ofText(now).sha256().equals(seen)) {
            console.message("Nothing changed since %s read it.".formatted(last.by().name()));
            return Exit.FINE;
        }
        Optional<Article> before = kept(reviewed, seen);
        if (before.isEmpty()) {
            console.message("The version that %s read on %s is not kept here.".formatted(last.by().name(), last.created()));
            return Exit.FILES;
        }
        Comparison comparison = Comparison.of(before.get(), now);
        if (json) {
            console.json(DiffJson.of(comparison));
        } else {
            DiffText.lines(comparison, "as %s read it".formatted(last.by().name()), articles.shown(article).toString(), color)
                    .forEach(console::styled);
        }
        return comparison.isSame() ? Exit.FINE : Exit.FINDINGS;
    }

    /// The version that was read, when it is among those that are kept.
    private Optional<Article> kept(Reviewed reviewed, String seen) {
        var versions = new Versions(reviewed.file(), data, () -> "", Clock.systemDefaultZone());
        Listed listed = versions.list(reviewed.article());
        listed.notes().forEach(console::message);
        return SeenVersion.of(seen, listed.versions().stream().map(version -> () -> {
            try {
                return Optional.of(versions.read(version));
            } catch (FileFailure unread) {
                console.message(unread);
                return Optional.empty();
            }
        }));
    }
}
