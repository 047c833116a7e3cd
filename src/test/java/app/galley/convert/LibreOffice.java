package app.galley.convert;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Converts files as the office program on this machine does, with a profile of its own so that no other one is in the way.
public final class LibreOffice {

    private final Path folder;

    /// @param folder where profile and files go
    public LibreOffice(Path folder) {
        this.folder = folder;
    }

    /// Skips the tests where it is not installed.
    public static void assumeThere() {
        boolean there;
        try {
            there = new ProcessBuilder("soffice", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor(60, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException none) {
            there = false;
        }
        assumeTrue(there, "LibreOffice (soffice) is not installed, so nobody from outside judged the files of office programs");
    }

    /// The file in another format.
    public Path convert(Path file, String ending, String filter) throws Exception {
        Path out = Files.createDirectories(folder.resolve("out-" + ending + "-" + file.getFileName()));
        var convert = new ProcessBuilder("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--writer",
                "--convert-to", filter, "--outdir", out.toString(), file.toString()).redirectErrorStream(true)
                .redirectOutput(out.resolve("log").toFile()).start();
        if (!convert.waitFor(120, TimeUnit.SECONDS)) {
            convert.destroyForcibly();
        }
        return out.resolve(String.valueOf(file.getFileName()).replaceFirst("[^.]*$", ending));
    }
}
