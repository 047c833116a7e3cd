package app.galley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Opens the window.
@Command(name = "galley", synopsisSubcommandLabel = "", customSynopsis = {"galley [ARTICLE...]", "galley COMMAND ..."}, description = {
    "Writes, shows and checks news articles.", "Without a command, opens the window.", "",
    "ARTICLE is an article's folder, its article.json, another file that holds an article, or a packet.", ""}, footer = {"",
        "Exit status: 0 fine, 1 something was found, 2 wrong usage, 3 a file cannot be read or written."})
final class GalleyCommand implements Callable<Integer> {

    private final Window window;

    @Parameters(paramLabel = "ARTICLE", description = "what to open in the window", arity = "0..*")
    List<Path> articles = new ArrayList<>();

    @Option(names = "--help", usageHelp = true, description = "say how the program is used")
    boolean help;

    @Option(names = "--version", versionHelp = true, description = "say which version this is")
    boolean version;

    GalleyCommand(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(List.copyOf(articles));
    }
}
