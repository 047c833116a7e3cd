package app.galley.convert.opendocument;

import app.galley.convert.document.Tag;
import app.galley.convert.document.TagReader;
import app.galley.convert.document.Unpacking;
import app.galley.format.UnreadableArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The file of a document, opened within bounds: a zip with parts (OpenDocument 1.3 part 2), or one XML file that is all parts at once.
///
/// Parts are unpacked one by one as they are asked for, and all that is unpacked is counted, so that a zip bomb stops where it begins.
final class Parcel implements AutoCloseable {

    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final String ANY = "application/vnd.oasis.opendocument.";
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    /// Looked for as text, since the first OpenOffice gave its manifests a document type, which no part that is read may have.
    private static final String ENCRYPTED = ":encryption-data";

    private final Optional<ZipFile> zip;
    private final Optional<Tag> flat;
    private final Unpacking unpacking = new Unpacking();
    /// Pictures that stand in the text itself, by the names they are given here.
    private final Map<String, Tag> written = new HashMap<>();

    private Parcel(Optional<ZipFile> zip, Optional<Tag> flat) {
        this.zip = zip;
        this.flat = flat;
    }

    /// Opens a file.
    ///
    /// @throws UnreadableArticle when it is no text, is encrypted, or was cut off
    static Parcel open(byte[] file) throws UnreadableArticle {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return packed(file);
        }
        String start = new String(file, 0, Math.min(file.length, 64), StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        if (!start.startsWith("<")) {
            throw new UnreadableArticle("The file is no OpenDocument text (.odt).");
        }
        Tag root = TagReader.read(file);
        if (!root.is("office:document")) {
            throw new UnreadableArticle("The file is no OpenDocument text (.fodt), but XML of another kind.");
        }
        checkKind(root.get("office:mimetype"));
        return new Parcel(Optional.empty(), Optional.of(root));
    }

    private static Parcel packed(byte[] file) throws UnreadableArticle {
        ZipFile zip;
        try {
            zip = ZipFile.builder().setByteArray(file).get();
        } catch (IOException | IllegalArgumentException cut) {
            throw new UnreadableArticle("The document is damaged or was cut off.");
        }
        var parcel = new Parcel(Optional.of(zip), Optional.empty());
        checkKind(parcel.bytes("mimetype").map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip()).orElse(""));
        parcel.checkReadable();
        return parcel;
    }

    private static void checkKind(String type) throws UnreadableArticle {
        if (type.startsWith(ANY) && !type.startsWith(TEXT)) {
            String kind = type.substring(ANY.length()).toLowerCase(Locale.ROOT);
            throw new UnreadableArticle(
                    "The file is an OpenDocument of another kind (%s), and no text.".formatted(kind.matches("[a-z-]{1,40}") ? kind : "?"));
        }
    }

    private void checkReadable() throws UnreadableArticle {
        String manifest = bytes(MANIFEST).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
        boolean encrypted = has("encrypted-package") || manifest.contains(ENCRYPTED);
        if (encrypted) {
            throw new UnreadableArticle(
                    "The document is protected by a password; save it without one in the program it comes from, then import it again.");
        }
        if (!has(CONTENT)) {
            throw new UnreadableArticle("The file is no OpenDocument text (.odt), or a damaged one.");
        }
    }

    private boolean has(String path) {
        return zip.map(file -> file.getEntry(path) != null).orElse(false);
    }

    /// Whether anything in it is a program.
    boolean hasMacros() {
        return flat.flatMap(root -> root.find("office:scripts", "office:script")).isPresent()
                || has("Basic/script-lc.xml") || has("Scripts/") || has("Basic/Standard/script-lb.xml");
    }

    /// What holds the text and the styles used only in it.
    Tag content() throws UnreadableArticle {
        return xml(CONTENT).orElseThrow(() -> new UnreadableArticle("The document is damaged: it has no text."));
    }

    /// The root of a part; empty when there is none.
    Optional<Tag> xml(String path) throws UnreadableArticle {
        if (flat.isPresent()) {
            return flat;
        }
        Optional<byte[]> bytes = bytes(path);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(TagReader.read(bytes.get()));
    }

    /// The part that is an object inside the document; empty when there is none.
    ///
    /// @param address as the document says it, such as `./Object 1`
    Optional<Tag> object(String address) throws UnreadableArticle {
        return flat.isPresent() ? Optional.empty() : xml(path(address) + "/" + CONTENT);
    }

    /// The path of a part in the file; empty when the address leads out of it.
    static String path(String address) {
        String path = address.startsWith("./") ? address.substring(2) : address;
        boolean out = path.contains(":") || path.startsWith("/") || path.contains("..") || path.startsWith("#");
        return out ? "" : path;
    }

    /// A name for a picture that stands in the text itself, under which its bytes can be had.
    String nameOf(Tag binaryData) {
        String name = "picture-" + (written.size() + 1);
        written.put(name, binaryData);
        return name;
    }

    /// The bytes of a part; empty when there is none.
    Optional<byte[]> bytes(String path) throws UnreadableArticle {
        Tag inText = written.get(path);
        if (inText != null) {
            try {
                return Optional.of(Base64.getMimeDecoder().decode(inText.text()));
            } catch (IllegalArgumentException broken) {
                return Optional.empty();
            }
        }
        ZipArchiveEntry entry = zip.map(file -> file.getEntry(path)).orElse(null);
        if (entry == null || path.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = zip.orElseThrow().getInputStream(entry)) {
            return Optional.of(unpacking.read(in));
        } catch (IOException damaged) {
            throw new UnreadableArticle("The document is damaged or was cut off, or larger inside than can be read.");
        }
    }

    /// Gives back memory; nothing is ever written.
    @Override
    public void close() {
        try {
            if (zip.isPresent()) {
                zip.get().close();
            }
        } catch (IOException impossible) { // it is in memory
            throw new IllegalStateException(impossible);
        }
    }
}
