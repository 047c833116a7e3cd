package app.galley.cli;

import app.galley.compare.Choice;
import app.galley.compare.Conflict;
import app.galley.compare.Merge;
import app.galley.compare.Merged;
import app.galley.format.ArticleWriter;
import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.model.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings together what two sides made of one article.
@Command(name = "merge", description = {"Brings together what two sides made of one article, block by block and word by word.",
    "Where both changed the same, what is written holds ours, each such place is listed, and the status is 1.",
    "For Git: git config merge.galley.driver \"galley merge %%O %%A %%B -o %%A --name %%P\"."})
final class MergeCommand implements Callable<Integer> {

    private static final int THREE = 3;

    private final Console console;
    private final Articles files;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "BASE", description = "what both sides started from; an empty file or /dev/null for nothing")
    Path base = Path.of("");

    @Parameters(index = "1", paramLabel = "OURS", description = "one side")
    Path ours = Path.of("");

    @Parameters(index = "2", paramLabel = "THEIRS", description = "the other side; it is left as it is")
    Path theirs = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "the folder or file to write; may be OURS")
    Path out = Path.of("");

    @Option(names = "--name", paramLabel = "PATH", description = "what to call the article in messages, when Git merges it under another name")
    Optional<String> name = Optional.empty();

    @Option(names = "--json", description = "print the conflicts as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    MergeCommand(Console console, Articles files) {
        this.console = console;
        this.files = files;
    }

    @Override
    public Integer call() throws FileFailure {
        ArticleFile target = files.writable(out);
        if (isOne(target, theirs) || isOne(target, base)) {
            throw new ParameterException(spec.commandLine(), "Only ours may be written over; choose another file for the result.");
        }
        List<Side> sides = Stream.of(base, ours, theirs).flatMap(side -> Side.read(side, console, files).stream()).toList();
        if (sides.size() < THREE || isFromTheFuture(sides)) {
            return Exit.FILES;
        }
        return merge(sides.get(0), sides.get(1), sides.get(2), target);
    }

    private boolean isFromTheFuture(List<Side> sides) {
        boolean newer = sides.stream().anyMatch(Side::isReadOnly);
        if (newer) {
            console.message("One of the articles was written by a newer version of Galley, which alone can merge it. Nothing was written.");
        }
        return newer;
    }

    private int merge(Side old, Side mine, Side other, ArticleFile target) throws FileFailure {
        Merged merged = Merge.of(old.article(), mine.article(), other.article());
        Article result = merged.resolved(Choice.OURS);
        new AtomicFile().write(target.path(), ArticleWriter.write(result));
        tell(merged, result, target);
        return merged.isClean() ? Exit.FINE : Exit.FINDINGS;
    }

    private static boolean isOne(ArticleFile target, Path other) {
        return target.path().toAbsolutePath().normalize().equals(ArticleFile.of(other).path().toAbsolutePath().normalize());
    }

    private void tell(Merged merged, Article result, ArticleFile target) {
        var conflicts = new ConflictText(Pointers.of(result.body()).orIn(merged.article().body()));
        if (json) {
            console.json(Console.object("file", target.path(), "conflicts", conflicts.json(merged.conflicts())));
        } else {
            for (Conflict conflict : merged.conflicts()) {
                console.result(name.map(path -> path + ": ").orElse("") + conflicts.line(conflict));
            }
        }
        if (!merged.isClean()) {
            String place = merged.conflicts().size() == 1 ? "one place" : merged.conflicts().size() + " places";
            console.message("Both sides changed %s of %s otherwise. Ours stands there now; theirs is whole in %s.".formatted(place,
                    name.orElse(target.path().toString()),
                    name.map(path -> "Git: git show \":3:" + path + "\"").orElse(theirs.toString())));
        }
    }
}
