package app.galley;

import app.galley.cli.Commands;
import app.galley.library.Assets;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/// The program's entry: does what the words typed after its name say.
public final class Main {
    private Main() {}

    /// Starts the program with the words typed after its name.
    public static void main(String[] words) {
        var assets = Assets.ofProgram();
        var out = new PrintWriter(System.out, false, Charset.defaultCharset());
        var err = new PrintWriter(System.err, true, Charset.defaultCharset());
        int status = new Commands(out, err, new App(assets, err), assets, version()).run(words);
        out.flush();
        // The toolkit's thread may still be there.
        System.exit(status);
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(built from source)" : version;
    }
}
