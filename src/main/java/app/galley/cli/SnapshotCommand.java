package app.galley.cli;

import app.galley.library.FileFailure;
import app.galley.library.packet.Packet;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Draws a picture of an article as the window shows it.
@Command(name = "snapshot", description = "Draws a picture of an article as the window shows it, without a display.")
final class SnapshotCommand implements Callable<Integer> {

    private static final int LARGEST = 20_000;

    private final Window window;
    private final Articles files;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", description = "a folder, file or packet")
    Path article = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "PNG", description = "the picture to write")
    Path out = Path.of("");

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "EDIT", description = "edit, read or review (default: edit)")
    SnapshotRequest.View view = SnapshotRequest.View.EDIT;

    @Option(names = "--theme", paramLabel = "NAME", defaultValue = "", description = "a theme, or a CSS file")
    String theme = "";

    @Option(names = "--dark", description = "in dark colours")
    boolean dark;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800", description = "in pixels (default: ${DEFAULT-VALUE})")
    String size = "1280x800";

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    SnapshotCommand(Window window, Articles files) {
        this.window = window;
        this.files = files;
    }

    @Override
    public Integer call() throws FileFailure {
        if (!size.matches("[1-9][0-9]{0,4}x[1-9][0-9]{0,4}")) {
            throw new ParameterException(spec.commandLine(), "“%s” is no size; write it like 1280x800.".formatted(size));
        }
        String[] sides = size.split("x", 2);
        int width = Integer.parseInt(sides[0]);
        int height = Integer.parseInt(sides[1]);
        if (width > LARGEST || height > LARGEST) {
            throw new ParameterException(spec.commandLine(),
                    "The picture would be too large; a side has at most %d pixels.".formatted(LARGEST));
        }
        return window.snapshot(new SnapshotRequest(shown(), out, view, theme, dark, width, height));
    }

    /// The article, or what a packet was unpacked to.
    private Path shown() throws FileFailure {
        return Packet.isPacket(article) ? files.open(article).path() : article;
    }
}
