package app.galley.convert.pdf;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// One face of a family: upright or italic, of one weight.
///
/// @param family as style sheets name it
/// @param weight 400 is regular, 700 bold
/// @param file where it is
sealed interface Face {

    String family();

    int weight();

    boolean isItalic();

    /// Reads it.
    ///
    /// @param open gets what must stay open as long as it is used
    TrueTypeFont read(Consumer<Closeable> open) throws IOException;

    /// A face of the machine.
    ///
    /// @param name by which a file of several knows it; empty when the file has but one
    record OfMachine(String family, int weight, boolean isItalic, Path file, String name) implements Face {

        @Override
        public TrueTypeFont read(Consumer<Closeable> open) throws IOException {
            if (name.isEmpty()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
                open.accept(font);
                return font;
            }
            var collection = new TrueTypeCollection(file.toFile());
            open.accept(collection);
            return Objects.requireNonNull(collection.getFontByName(name), name);
        }
    }

    /// A face that comes with the program.
    ///
    /// @param resource its name on the class path
    record OfProgram(String family, int weight, boolean isItalic, String resource) implements Face {

        @Override
        public TrueTypeFont read(Consumer<Closeable> open) throws IOException {
            var bytes = new ByteArrayOutputStream(1 << 19);
            try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream(resource), resource)) {
                in.transferTo(bytes);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.toByteArray()));
            open.accept(font);
            return font;
        }
    }
}
