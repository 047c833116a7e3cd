package app.galley.cli;

import app.galley.format.Values;
import app.galley.model.Value;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Where commands write to.
///
/// @param out for results
/// @param err for messages
/// @param terminal whether a person sees both at once, and can be shown how far something is
record Console(PrintWriter out, PrintWriter err, boolean terminal) {

    /// Back to the start of the line and away with what stands there (ECMA-48, EL).
    private static final String CLEAR = "\r\033[K";

    /// Shows how far something is, until the next line of whatever kind.
    void progress(String words) {
        if (terminal) {
            err.print(CLEAR + printable(words));
            err.flush();
        }
    }

    /// Takes away what [#progress] showed.
    void clear() {
        if (terminal) {
            err.print(CLEAR);
            err.flush();
        }
    }

    /// One line of result.
    void result(String line) {
        clear();
        out.println(printable(line));
    }

    /// One line of result with colours of ours; what is from a file must have gone through [#printable].
    void styled(String line) {
        out.println(line);
    }

    /// A result for other programs.
    void json(Value value) {
        out.print(new String(Values.write(value), StandardCharsets.UTF_8));
    }

    /// One line for the person at the terminal.
    void message(String line) {
        clear();
        err.println("galley: " + printable(line));
    }

    /// What went wrong, for the person at the terminal.
    void message(Exception failure) {
        message(sentence(failure));
    }

    /// What an exception says.
    static String sentence(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }

    /// A file may hold characters that make a terminal do things; they are shown as U+FFFD.
    static String printable(String line) {
        return line.replace('\n', ' ').replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /// Members of an object, from names and texts or values in turn.
    static Value.Obj object(Object... namesAndValues) {
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], switch (namesAndValues[i + 1]) {
                case Value value -> value;
                case Boolean truth -> new Value.Bool(truth);
                case Number number -> new Value.Num(number.toString());
                default -> new Value.Text(namesAndValues[i + 1].toString());
            });
        }
        return new Value.Obj(members);
    }
}
