package app.galley;

import app.galley.library.Assets;
import app.galley.ui.shell.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The program's entry: starts the window.
public final class Main {
    private Main() {}

    /// Starts the program with the words typed after its name.
    public static void main(String[] words) {
        var app = new App(Assets.ofProgram());
        if (words.length > 0 && words[0].equals("snapshot")) {
            System.exit(app.snapshot(new Snapshot(Optional.of(Path.of(words[1])), words[2].equals("read"), words[3].equals("dark"),
                    Integer.parseInt(words[4]),
                    Integer.parseInt(words[5]), Path.of(words[6])), Optional.empty()));
        }
        List<Path> files = Stream.of(words).map(Path::of).toList();
        app.open(files).ifPresent(System::exit);
    }
}
