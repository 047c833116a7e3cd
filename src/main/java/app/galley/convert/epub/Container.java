package app.galley.convert.epub;

import app.galley.render.Html;
import app.galley.render.Medium;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The one file of a book: a zip that begins with its media type, readable without unpacking (EPUB 3.3, 4.2 and 4.3).
///
/// All entries bear the same date, so that the same book is the same bytes.
final class Container {

    private static final String MEDIA_TYPE = "application/epub+zip";
    /// Any that a zip can hold without a field more, which the first entry must not have.
    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    Container() {
        addStored("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
    }

    /// Adds a text, squeezed.
    void add(String path, String text) {
        put(entry(path), text.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds a file as it is; a picture does not get smaller by squeezing.
    void addStored(String path, byte[] file) {
        ZipEntry entry = entry(path);
        var sum = new CRC32();
        sum.update(file);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.length);
        entry.setCrc(sum.getValue());
        put(entry, file);
    }

    /// All of it, when everything has been added.
    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// The file that says where the package document is.
    static String pointer(String path) {
        var out = new StringBuilder();
        new Html(out, Medium.BOOK).declaration().open("container").attribute("version", "1.0")
                .attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container").open("rootfiles").open("rootfile")
                .attribute("full-path", path).attribute("media-type", "application/oebps-package+xml").closeVoid().close().close();
        return out.toString();
    }

    private static ZipEntry entry(String path) {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(DATE);
        return entry;
    }

    private void put(ZipEntry entry, byte[] file) {
        try {
            zip.putNextEntry(entry);
            zip.write(file);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
