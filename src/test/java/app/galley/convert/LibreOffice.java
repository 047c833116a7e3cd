package app.galley.convert;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// LibreOffice, as far as it is installed: a judge from outside.
public final class LibreOffice {

    private LibreOffice() {}

    /// Skips the tests where it is not installed.
    public static void assumeThere() {
        assumeTrue(isThere(), "LibreOffice (soffice) is not installed, so nobody from outside judged the files of office programs");
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("soffice", "--version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor(60, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException none) {
            return false;
        }
    }

    /// Converts a file, with a profile of its own so that no other LibreOffice is in the way.
    ///
    /// @param folder where the profile and what is made are put
    public static Path convert(Path folder, Path file, String ending, String filter) throws Exception {
        Path out = Files.createDirectories(folder.resolve("out-" + ending + "-" + file.getFileName()));
        var convert = new ProcessBuilder("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--writer",
                "--convert-to", filter,
                "--outdir", out.toString(), file.toString()).redirectErrorStream(true).redirectOutput(out.resolve("log").toFile()).start();
        if (!convert.waitFor(120, TimeUnit.SECONDS)) {
            convert.destroyForcibly();
        }
        return out.resolve(String.valueOf(file.getFileName()).replaceFirst("[^.]*$", ending));
    }
}
