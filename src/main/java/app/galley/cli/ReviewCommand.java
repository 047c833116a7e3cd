package app.galley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What reviewers say of an article; the commands below it do something with that.
@Command(name = "review", synopsisSubcommandLabel = "COMMAND", description = {
    "Lists, takes in and decides on what reviewers say of an article.",
    "Legal notes are shown only when they are asked for by name."})
final class ReviewCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
