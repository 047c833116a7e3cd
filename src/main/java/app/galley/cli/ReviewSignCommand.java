package app.galley.cli;

import app.galley.format.UnreadableArticle;
import app.galley.library.FileFailure;
import app.galley.model.review.Remark;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Role;
import app.galley.review.SigningOff;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Signs an article off.
@Command(name = "sign", description = {"Signs an article off, bound to its exact text and pictures: any later change ends it.",
    "The roles are editor, fact-checker, lawyer and picture-desk."})
final class ReviewSignCommand implements Callable<Integer> {

    private final Console console;
    private final Articles articles;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", description = "a folder or file")
    Path article = Path.of("");

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "as whom")
    String role = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "who signs")
    String name = "";

    @Option(names = "--json", description = "print the result as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    ReviewSignCommand(Console console, Articles articles) {
        this.console = console;
        this.articles = articles;
    }

    @Override
    public Integer call() throws FileFailure, UnreadableArticle {
        Role known = Role.ofFileName(role).orElseThrow(() -> new ParameterException(spec.commandLine(), "“%s” is no role; there are: %s."
                .formatted(role, String.join(", ", Arrays.stream(Role.values()).map(Role::fileName).toList()))));
        if (name.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Say with --name who signs.");
        }
        Reviewed reviewed = Reviewed.read(articles.writable(article));
        Reviewer who = reviewed.reviewer(name);
        Remark signed = SigningOff.sign(reviewed.article(), reviewed.fingerprint(), known, who, Instant.now());
        reviewed.add(who, List.of(signed));
        if (json) {
            console.json(Console.object("id", signed.id(), "role", known.fileName(), "by", ThreadJson.by(who)));
        } else {
            console.result("Signed off as %s by %s.".formatted(known.label(), who.name()));
        }
        return Exit.FINE;
    }
}
