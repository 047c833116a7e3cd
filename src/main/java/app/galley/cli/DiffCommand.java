package app.galley.cli;

import app.galley.compare.Comparison;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what changed from one article to another, block by block and word by word.
@Command(name = "diff", description = {"Says what changed from one article to another: fields, then blocks, with the words in them.",
    "The status is 1 when something did. For Git: git config diff.galley.command \"galley diff --git\"."})
final class DiffCommand implements Callable<Integer> {

    /// What Git hands to a diff command: path, old file, hash and mode, new file, hash and mode; and two more for a renamed file.
    private static final int FROM_GIT = 7;
    private static final int OLD_FILE = 1;
    private static final int NEW_FILE = 4;
    private static final int NEW_PATH = 7;

    private final Console console;
    private final Articles files;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "OLD NEW", arity = "1..*", description = "two articles, each a folder, file or packet; /dev/null for none")
    List<String> words = new ArrayList<>();

    @Option(names = "--git", description = "take the words that Git hands to a diff command; the status is then 0 also when something changed")
    boolean git;

    @Option(names = "--color", description = "show words that went and came in colours instead of brackets")
    boolean color;

    @Option(names = "--json", description = "print the changes as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    DiffCommand(Console console, Articles files) {
        this.console = console;
        this.files = files;
    }

    @Override
    public Integer call() {
        if (git) {
            return fromGit();
        }
        if (words.size() != 2) {
            throw new ParameterException(spec.commandLine(), "Two articles are compared, not " + words.size() + ".");
        }
        return compare(words.get(0), words.get(1), words.get(0), words.get(1));
    }

    private int fromGit() {
        if (words.size() == 1) {
            console.result("* Not merged yet: " + words.getFirst());
            return Exit.FINE;
        }
        if (words.size() < FROM_GIT) {
            throw new ParameterException(spec.commandLine(), "Git hands seven words to a diff command, not " + words.size() + ".");
        }
        String path = words.getFirst();
        String newPath = words.size() > NEW_PATH ? words.get(NEW_PATH) : path;
        if (compare(words.get(OLD_FILE), words.get(NEW_FILE), "a/" + path, "b/" + newPath) == Exit.FILES) {
            console.result("* Not compared as articles: " + path);
        }
        // At another status Git would end, and not show the files after this one.
        return Exit.FINE;
    }

    private int compare(String before, String after, String oldName, String newName) {
        Optional<Side> read = Side.read(Path.of(before), console, files);
        Optional<Side> other = Side.read(Path.of(after), console, files);
        if (read.isEmpty() || other.isEmpty()) {
            return Exit.FILES;
        }
        Side old = read.get();
        Side now = other.get();
        Comparison comparison = Comparison.of(old.article(), now.article());
        if (json) {
            console.json(DiffJson.of(comparison));
        } else if (!comparison.isSame()) {
            DiffText.lines(comparison, old.isNothing() ? old.name() : oldName, now.isNothing() ? now.name() : newName, color)
                    .forEach(console::styled);
        }
        if (comparison.isSame() && !old.article().equals(now.article())) {
            console.message("They differ only in what no reader sees, such as keys or the order of members.");
        }
        return comparison.isSame() ? Exit.FINE : Exit.FINDINGS;
    }
}
