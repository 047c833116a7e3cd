package app.galley.format;

import app.galley.model.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Reads and writes JSON files as plain values, whatever they hold.
public final class Values {

    private Values() {}

    /// The value in a file, with every text and number as it is.
    ///
    /// @throws UnreadableArticle when the file is not JSON
    public static Value read(byte[] file) throws UnreadableArticle {
        return Intake.whole(Intake.check(file).utf8(), Texts.untouched(), Tokens::value);
    }

    /// The bytes of a file of that value, in the fixed layout.
    public static byte[] write(Value value) {
        var bytes = new ByteArrayOutputStream();
        try {
            new Layout(bytes).file(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// The same file in the fixed layout, its values untouched.
    ///
    /// @throws UnreadableArticle when the file is not JSON
    public static byte[] reformat(byte[] file) throws UnreadableArticle {
        return write(read(file));
    }
}
