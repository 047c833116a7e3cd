package app.galley.format;

import app.galley.model.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/// Lays values out on lines, always alike, so that one changed word is one changed line.
///
/// On one line stand, except that the outermost object never does: a scalar; a list of scalars; a list of one item that is on one line; a span; an object of at most four
/// scalars. Of other objects each member has a line of its own, but scalars that follow one another share one when the object has
/// a `_type` and holds a list or an object.
final class Layout {

    private static final int INLINE_MEMBERS = 4;
    private static final int FLUSH = 1 << 15;
    private static final String INDENT = "  ";

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(FLUSH + (FLUSH >> 2));
    private final JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    private int depth;

    Layout(OutputStream out) {
        this.out = out;
    }

    /// A value on one line, however much it holds.
    static byte[] line(Value value) {
        var layout = new Layout(OutputStream.nullOutputStream());
        layout.oneLine(value);
        return layout.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Writes a whole file of one value. The outermost object never stands on one line, however small it is.
    void file(Value value) throws IOException {
        if (value instanceof Value.Obj(var members) && !members.isEmpty()) {
            object(members);
        } else {
            value(value);
        }
        end();
    }

    /// Ends the file.
    void end() throws IOException {
        text.append('\n');
        flush();
    }

    private void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private void flushWhenLong() throws IOException {
        if (text.length() >= FLUSH) {
            flush();
        }
    }

    void value(Value value) throws IOException {
        switch (value) {
            case Value.Obj(var members) when !isOneLine(value) -> object(members);
            case Value.Arr(var items) when !isOneLine(value) -> items(items.iterator());
            default -> oneLine(value);
        }
    }

    private void object(Map<String, Value> members) throws IOException {
        open('{');
        boolean sharing = members.containsKey("_type") && !members.values().stream().allMatch(Layout::isScalar);
        boolean first = true;
        boolean afterScalar = false;
        for (Map.Entry<String, Value> member : members.entrySet()) {
            boolean scalar = isScalar(member.getValue());
            if (!first) {
                text.append(',');
            }
            if (!first && sharing && scalar && afterScalar) {
                text.append(' ');
            } else {
                line();
            }
            name(member.getKey());
            value(member.getValue());
            first = false;
            afterScalar = scalar;
        }
        close('}');
    }

    /// Writes a list, an item to a line.
    void items(Iterator<Value> items) throws IOException {
        open('[');
        while (items.hasNext()) {
            line();
            value(items.next());
            if (items.hasNext()) {
                text.append(',');
            }
            flushWhenLong();
        }
        close(']');
    }

    void open(char bracket) {
        text.append(bracket);
        depth++;
    }

    void close(char bracket) {
        depth--;
        line();
        text.append(bracket);
    }

    /// Begins a member on a line of its own.
    void member(String name, boolean first) {
        if (!first) {
            text.append(',');
        }
        line();
        name(name);
    }

    private void line() {
        text.append('\n').repeat(INDENT, depth);
    }

    private void name(String name) {
        string(name);
        text.append(": ");
    }

    static boolean isScalar(Value value) {
        return !(value instanceof Value.Obj || value instanceof Value.Arr);
    }

    private static boolean isOneLine(Value value) {
        return switch (value) {
            case Value.Obj(var members) -> isSpan(members)
                    || members.size() <= INLINE_MEMBERS && members.values().stream().allMatch(Layout::isScalar);
            case Value.Arr(var items) -> items.size() == 1 && isOneLine(items.getFirst()) || items.stream().allMatch(Layout::isScalar);
            default -> true;
        };
    }

    private static boolean isSpan(Map<String, Value> members) {
        return members.get("_type") instanceof Value.Text(var type) && type.equals("span");
    }

    private void oneLine(Value value) {
        switch (value) {
            case Value.Text(var string) -> string(string);
            case Value.Num(var literal) -> text.append(literal);
            case Value.Bool(var bool) -> text.append(bool);
            case Value.Null() -> text.append("null");
            case Value.Arr(var items) -> oneLine(items);
            case Value.Obj(var members) -> oneLine(members);
        }
    }

    private void oneLine(List<Value> items) {
        text.append('[');
        String separator = "";
        for (Value item : items) {
            text.append(separator);
            oneLine(item);
            separator = ", ";
        }
        text.append(']');
    }

    private void oneLine(Map<String, Value> members) {
        text.append('{');
        String separator = "";
        for (Map.Entry<String, Value> member : members.entrySet()) {
            text.append(separator);
            name(member.getKey());
            oneLine(member.getValue());
            separator = ", ";
        }
        text.append('}');
    }

    private void string(String string) {
        text.append('"');
        int start = text.length();
        encoder.quoteAsString(string, text);
        escapeHalves(start);
        text.append('"');
    }

    /// Halves of surrogate pairs have no UTF-8: they stay the escapes they must have been.
    private void escapeHalves(int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    i++;
                } else {
                    text.replace(i, i + 1, "\\u%04X".formatted((int) c));
                }
            }
        }
    }
}
