package app.galley.ui.common;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// The system's own program for looking through folders. It is started only when a person asks for it.
public final class FileBrowser {

    private static final int LONGEST_SECONDS = 10;

    private FileBrowser() {}

    /// Shows the folder of a file, with the file marked where the system can do that. May take seconds.
    ///
    /// @throws IOException when the system has no such program, or it does not show the folder
    public static void show(Path file) throws IOException {
        String system = System.getProperty("os.name");
        Process process = new ProcessBuilder(command(file, system)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (ended && process.exitValue() != 0 && !isWindows(system)) { // where it is 1 when all went well
                throw new IOException("it ended with %d".formatted(process.exitValue()));
            }
        } catch (InterruptedException shown) {
            Thread.currentThread().interrupt();
        }
    }

    /// The program and what it is given, each a word of its own, so that no shell reads them.
    ///
    /// @param system its name, as Java tells it
    static List<String> command(Path file, String system) {
        Path whole = file.toAbsolutePath().normalize();
        if (isWindows(system)) {
            return List.of("explorer.exe", "/select," + whole);
        }
        if (system.toLowerCase(Locale.ROOT).contains("mac")) {
            return List.of("open", "-R", whole.toString());
        }
        return List.of("xdg-open", whole.resolveSibling("").toString());
    }

    private static boolean isWindows(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("win");
    }
}
