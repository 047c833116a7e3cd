package app.galley.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Our collection of markup that means harm: the files under `src/test/resources/hostile`, one payload to a line.
///
/// A line that begins with `%%` says what follows. `{RUN}` is a script that leaves a sign in the page's title, `{L}` an address at which
/// somebody listens. Characters can be written as in Java (`\n`, `\u0001`).
public final class HostileMarkup {

    /// What a script that ran leaves in the page's title.
    public static final String SIGN = "run";

    private static final Path FOLDER = Path.of(System.getProperty("galley.home", "."), "src/test/resources/hostile");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|[nrt0\\\\])");

    private HostileMarkup() {}

    /// Pieces of HTML.
    ///
    /// @param listener an address without a slash at its end
    public static List<String> markup(String listener) {
        return payloads("markup.txt", listener);
    }

    /// Pieces of Markdown, and whole files with front matter.
    public static List<String> markdown(String listener) {
        return payloads("markdown.txt", listener);
    }

    /// Addresses of links, pictures and embeds.
    public static List<String> addresses(String listener) {
        return payloads("addresses.txt", listener);
    }

    private static List<String> payloads(String file, String listener) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.isEmpty() && !line.startsWith("%%"))
                    .map(line -> ESCAPE.matcher(line).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1)))))
                    .map(line -> line.replace("{RUN}", "document.title=/" + SIGN + "/.source").replace("{L}", listener)).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String character(String escape) {
        return switch (escape.charAt(0)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case '0' -> "\0";
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            default -> escape;
        };
    }
}
