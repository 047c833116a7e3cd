package app.galley.cli;

import app.galley.format.ArticleReader;
import app.galley.format.Loaded;
import app.galley.format.Problem;
import app.galley.format.UnreadableArticle;
import app.galley.library.FileFailure;
import app.galley.model.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what is wrong with articles, as their file format sees it.
@Command(name = "validate", description = {"Says what is wrong with articles, one line for each problem:",
    "file:line:column: /json/pointer: message", "The status is 1 when one of them is not valid; warnings do not count."})
final class ValidateCommand implements Callable<Integer> {

    private final Console console;
    private final Articles files;
    private final List<Value> found = new ArrayList<>();

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "a folder, file or packet")
    List<Path> articles = new ArrayList<>();

    @Option(names = "--json", description = "print the problems as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    ValidateCommand(Console console, Articles files) {
        this.console = console;
        this.files = files;
    }

    @Override
    public Integer call() {
        int status = Exit.FINE;
        for (Path article : articles) {
            status = Math.max(status, validate(article));
        }
        if (json) {
            console.json(new Value.Arr(found));
        }
        return status;
    }

    private int validate(Path named) {
        Path file = files.shown(named);
        try {
            Loaded loaded = ArticleReader.read(files.open(named).read());
            loaded.problems().forEach(problem -> tell(file, problem));
            return loaded.isValid() ? Exit.FINE : Exit.FINDINGS;
        } catch (UnreadableArticle nothing) {
            tell(file, new Problem(Problem.Severity.ERROR, "", nothing.line(), nothing.column(), Console.sentence(nothing)));
            return Exit.FINDINGS;
        } catch (FileFailure failure) {
            console.message(failure);
            return Exit.FILES;
        }
    }

    private void tell(Path file, Problem problem) {
        if (json) {
            found.add(Console.object("file", file, "line", problem.line(), "column", problem.column(), "pointer", problem.pointer(),
                    "severity",
                    problem.severity().name().toLowerCase(Locale.ROOT), "message", problem.message()));
        } else {
            String pointer = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
            console.result("%s:%d:%d: %s%s%s".formatted(file, problem.line(), problem.column(), pointer,
                    problem.isError() ? "" : "warning: ",
                    problem.message()));
        }
    }
}
