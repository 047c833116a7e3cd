package app.galley.cli;

import app.galley.format.UnreadableArticle;
import app.galley.library.Assets;
import app.galley.library.DataFolder;
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
    private final DataFolder data;
    private final String version;

    /// Commands that write there.
    ///
    /// @param window for what needs a display
    /// @param assets what is shipped with the program
    /// @param version of the program, as printed
    public Commands(PrintWriter out, PrintWriter err, Window window, Assets assets, String version) {
        this(out, err, window, assets, DataFolder.ofUser(), version);
    }

    /// Commands of a user whose own things are in a folder.
    Commands(PrintWriter out, PrintWriter err, Window window, Assets assets, DataFolder data, String version) {
        this.console = new Console(out, err, System.console() != null && System.console().isTerminal());
        this.window = window;
        this.assets = assets;
        this.data = data;
        this.version = version;
    }

    /// Runs the words as a command.
    ///
    /// @return the exit status, see [Exit]
    public int run(String... words) {
        try (var articles = new Articles(console)) {
            return commandLine(articles).execute(words);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            console.message("There is not enough memory for this. No file was left half written.");
            return Exit.FILES;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private CommandLine commandLine(Articles articles) {
        var line = new CommandLine(new GalleyCommand(window));
        line.addSubcommand(new NewCommand(console, assets));
        line.addSubcommand(new ValidateCommand(console, articles));
        line.addSubcommand(new FormatCommand(console, articles));
        line.addSubcommand(new ImportCommand(console));
        line.addSubcommand(new ExportCommand(console, assets, articles));
        line.addSubcommand(new DiffCommand(console, articles));
        line.addSubcommand(new MergeCommand(console, articles));
        line.addSubcommand(new PackCommand(console, articles));
        line.addSubcommand(new UnpackCommand(console));
        line.addSubcommand(review(articles));
        line.addSubcommand(new SnapshotCommand(window, articles));
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

    private CommandLine review(Articles articles) {
        var review = new CommandLine(new ReviewCommand());
        review.addSubcommand(new ReviewListCommand(console, articles));
        review.addSubcommand(new ReviewStatusCommand(console, articles));
        review.addSubcommand(new ReviewApplyCommand(console, articles));
        review.addSubcommand(new ReviewAcceptCommand(console, articles));
        review.addSubcommand(new ReviewRejectCommand(console, articles));
        review.addSubcommand(new ReviewSignCommand(console, articles));
        review.addSubcommand(new ReviewChangedCommand(console, articles, data));
        return review;
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
