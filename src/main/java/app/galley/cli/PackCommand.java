package app.galley.cli;

import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.library.packet.Packing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts an article with its pictures and reviews into one file.
@Command(name = "pack", description = {"Puts an article with its pictures and reviews into one file, to be mailed.",
    "Legal notes stay behind unless --with-legal is said. What else is not in it is told; the exit status is 1 then."})
final class PackCommand implements Callable<Integer> {

    private final Console console;
    private final Articles files;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", description = "a folder, file or packet")
    Path article = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "the packet to write, such as story.galley")
    Path out = Path.of("");

    @Option(names = "--with-legal", description = "take legal notes along")
    boolean withLegal;

    @Option(names = "--json", description = "print the result as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    PackCommand(Console console, Articles files) {
        this.console = console;
        this.files = files;
    }

    @Override
    public Integer call() throws FileFailure, UnreadableArticle {
        ArticleFile file = files.open(article);
        if (Files.isDirectory(out) || out.toAbsolutePath().normalize().equals(files.shown(article).toAbsolutePath().normalize())) {
            throw new ParameterException(spec.commandLine(), "“%s” is there already; choose another name for the packet.".formatted(out));
        }
        List<String> notes = Packing.pack(file, out, withLegal);
        notes.forEach(console::message);
        if (json) {
            console.json(Console.object("file", out));
        } else {
            console.result(out.toString());
        }
        return notes.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }
}
