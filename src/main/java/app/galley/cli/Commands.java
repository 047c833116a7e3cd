package app.galley.cli;

import app.galley.format.UnreadableArticle;
import app.galley.library.Assets;
import app.galley.library.FileFailure;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Runs what was typed after the program's name.
public final class Commands {

    private final Console console;
    private final Window window;
    private final Assets assets;
    private final String version;

    /// Commands that write there.
    ///
    /// @param window for what needs a display
    /// @param assets what is shipped with the program
    /// @param version of the program, as printed
    public Commands(PrintWriter out, PrintWriter err, Window window, Assets assets, String version) {
        this.console = new Console(out, err, System.console() != null && System.console().isTerminal());
        this.window = window;
        this.assets = assets;
        this.version = version;
    }

    /// Runs the words as a command.
    ///
    /// @return the exit status, see [Exit]
    public int run(String... words) {
        try {
            return commandLine().execute(words);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            console.message("There is not enough memory for this. No file was left half written.");
            return Exit.FILES;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private CommandLine commandLine() {
        var line = new CommandLine(new GalleyCommand(window));
        line.addSubcommand(new NewCommand(console, assets));
        line.addSubcommand(new ValidateCommand(console));
        line.addSubcommand(new FormatCommand(console));
        line.addSubcommand(new ImportCommand(console));
        line.addSubcommand(new ExportCommand(console, assets));
        line.addSubcommand(new DiffCommand(console));
        line.addSubcommand(new MergeCommand(console));
        line.addSubcommand(new PackCommand(console));
        line.addSubcommand(new UnpackCommand(console));
        line.addSubcommand(new SnapshotCommand(window));
        line.getCommandSpec().versionProvider((IVersionProvider) () -> new String[]{"galley " + version});
        line.setOut(console.out());
        line.setErr(console.err());
        // A file may be called @x; nothing is read in place of such a word.
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler(this::failed);
        return line;
    }

    private int misused(ParameterException wrong, String[] words) {
        console.message(wrong);
        console.message("Try “" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help”.");
        return Exit.USAGE;
    }

    private int failed(Exception failure, CommandLine line, ParseResult parsed) {
        switch (failure) {
            case FileFailure _,UnreadableArticle _ -> console.message(failure);
            default -> console.message("Something went wrong inside the program (" + failure + "). Please tell those who make it.");
        }
        return Exit.FILES;
    }
}
