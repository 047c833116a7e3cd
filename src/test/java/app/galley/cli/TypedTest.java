package app.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.library.Assets;
import app.galley.library.DataFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/// Commands as they are typed, what they said, and what they asked of a window.
abstract class TypedTest {

    /// Where a user's own things would be.
    @TempDir
    Path data = Path.of("");

    final List<Object> asked = new ArrayList<>();
    String out = "";
    String err = "";

    /// @return the exit status
    int run(Object... words) {
        var result = new StringWriter();
        var messages = new StringWriter();
        var window = new Window() {
            @Override
            public int open(List<Path> articles) {
                asked.add(articles);
                return Exit.FINE;
            }

            @Override
            public int snapshot(SnapshotRequest request) {
                asked.add(request);
                return Exit.FINE;
            }
        };
        String[] texts = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        int status = new Commands(new PrintWriter(result), new PrintWriter(messages), window, new Assets(Path.of("assets")),
                new DataFolder(data), "9.8").run(texts);
        out = result.toString();
        err = messages.toString();
        assertThat(out + err).doesNotContain("\tat ", "Exception");
        return status;
    }
}
