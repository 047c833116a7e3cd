package app.galley.cli;

import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.library.packet.Packet;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes an article folder of a packet.
@Command(name = "unpack", description = {"Makes an article folder of a packet.",
    "A packet that is not exactly what it says is refused before anything is written. What is left out of one is told; the exit status is 1 "
            + "then."})
final class UnpackCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "the packet")
    Path packet = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FOLDER", description = "the folder to make")
    Path folder = Path.of("");

    @Option(names = "--json", description = "print the result as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    UnpackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FileFailure {
        Packet opened = Packet.open(packet);
        ArticleFile article = opened.unpack(folder);
        opened.notes().forEach(console::message);
        if (json) {
            console.json(Console.object("file", article.path()));
        } else {
            console.result(article.path().toString());
        }
        return opened.notes().isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }
}
