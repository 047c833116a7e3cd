package app.galley.cli;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.model.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Rewrites articles in the fixed layout, their values untouched.
@Command(name = "format", description = "Rewrites articles in the fixed layout of lines, values untouched, and names those that changed.")
final class FormatCommand implements Callable<Integer> {

    private final Console console;
    private final Articles files;
    private final List<Value> done = new ArrayList<>();

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "a folder or file")
    List<Path> articles = new ArrayList<>();

    @Option(names = "--json", description = "print the result as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    FormatCommand(Console console, Articles files) {
        this.console = console;
        this.files = files;
    }

    @Override
    public Integer call() {
        int status = Exit.FINE;
        for (Path article : articles) {
            try {
                format(files.writable(article));
            } catch (FileFailure failure) {
                console.message(failure);
                status = Exit.FILES;
            } catch (UnreadableArticle nothing) {
                console.message(article + ": " + Console.sentence(nothing));
                status = Exit.FILES;
            }
        }
        if (json) {
            console.json(new Value.Arr(done));
        }
        return status;
    }

    private void format(ArticleFile file) throws FileFailure, UnreadableArticle {
        byte[] before = file.read();
        ArticleReader.read(before); // any other JSON is none of our business
        byte[] after = ArticleWriter.reformat(before);
        boolean changed = !Arrays.equals(before, after);
        if (changed) {
            new AtomicFile().write(file.path(), after);
        }
        if (json) {
            done.add(Console.object("file", file.path(), "changed", changed));
        } else if (changed) {
            console.result(file.path().toString());
        }
    }
}
