package app.galley.convert.word.in;

import app.galley.convert.document.Tag;
import app.galley.convert.document.TagReader;
import app.galley.convert.document.Unpacking;
import app.galley.format.UnreadableArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// The file of a document: a zip with parts, opened within bounds.
///
/// Parts are unpacked one by one as they are asked for, and all that is unpacked is counted, so that a zip bomb stops where it begins.
final class Parcel implements AutoCloseable {

    /// The most that POI itself reads of what tells the parts, unpacked.
    private static final int MOST_TELLING = 4 << 20;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static {
        // What is packed by more than a thousandth is a bomb; a document of a few words in many cells is not.
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setMaxEntrySize(Unpacking.MOST_OF_ONE);
        ZipSecureFile.setMaxFileCount(Unpacking.MOST_PARTS);
    }

    private final OPCPackage parts;
    private final Unpacking unpacking = new Unpacking();

    private Parcel(OPCPackage parts) {
        this.parts = parts;
    }

    /// Opens a file.
    ///
    /// @throws UnreadableArticle when it is no document, is encrypted, or was cut off
    static Parcel open(byte[] file) throws UnreadableArticle {
        refuseOthers(file);
        try {
            ZipFile zip = ZipFile.builder().setByteArray(file).get();
            checkTelling(zip);
            return new Parcel(OPCPackage.open(new ZipFileZipEntrySource(zip)));
        } catch (IOException cut) {
            throw new UnreadableArticle("The document is damaged or was cut off.");
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException other) {
            throw new UnreadableArticle("The file is no Word document, or a damaged one.");
        }
    }

    private static void refuseOthers(byte[] file) throws UnreadableArticle {
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableArticle(indexOf(file, ENCRYPTED) >= 0
                    ? "The document is protected by a password; take it away in Word, then import it again."
                    : "The document is in the format of old Word (.doc); save it as .docx in Word, then import that.");
        }
        if (startsWith(file, '{', '\\', 'r', 't', 'f')) {
            throw new UnreadableArticle("The document is in rich text format (RTF); save it as .docx, then import that.");
        }
        if (!startsWith(file, 'P', 'K')) {
            throw new UnreadableArticle("The file is no Word document (.docx).");
        }
    }

    private static boolean startsWith(byte[] file, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] file, byte[] wanted) {
        for (int i = 0; i + wanted.length <= file.length; i++) {
            int same = 0;
            while (same < wanted.length && file[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    /// POI reads some parts before anybody asks for them, so they are unpacked once before.
    private static void checkTelling(ZipFile zip) throws IOException, UnreadableArticle {
        int left = MOST_TELLING;
        int count = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements();) {
            ZipArchiveEntry entry = entries.nextElement();
            String name = entry.getName();
            if (++count > Unpacking.MOST_PARTS) {
                throw new UnreadableArticle("The document has too many parts.");
            }
            if (name.endsWith(".rels") || name.equals("[Content_Types].xml") || name.startsWith("docProps/")) {
                try (InputStream in = zip.getInputStream(entry)) {
                    left -= in.readNBytes(left + 1).length;
                }
                if (left < 0) {
                    throw new UnreadableArticle("The document is larger inside than can be read.");
                }
            }
        }
    }

    /// The path of the part that is the document itself.
    String document() throws UnreadableArticle {
        for (PackageRelationship relation : parts.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = parts.getPart(relation);
                if (part != null && part.getContentType().contains("word")) {
                    return part.getPartName().getName();
                }
            }
        }
        throw new UnreadableArticle("The file is no Word document; it was made by another program of the same kind.");
    }

    /// The root of a part; empty when there is none.
    Optional<Tag> xml(String path) throws UnreadableArticle {
        Optional<byte[]> bytes = bytes(path);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(TagReader.read(bytes.get()));
    }

    /// What a part refers to.
    Relations relations(String path) throws UnreadableArticle {
        return xml(Relations.pathFor(path)).map(root -> Relations.of(path, root)).orElse(Relations.NONE);
    }

    /// The bytes of a part; empty when there is none.
    Optional<byte[]> bytes(String path) throws UnreadableArticle {
        try {
            PackagePart part = parts.getPart(PackagingURIHelper.createPartName(path));
            if (part == null) {
                return Optional.empty();
            }
            try (InputStream in = part.getInputStream()) {
                return Optional.of(unpacking.read(in));
            }
        } catch (InvalidFormatException noPath) {
            return Optional.empty();
        } catch (IOException damaged) {
            throw new UnreadableArticle("The document is damaged or was cut off, or larger inside than can be read.");
        }
    }

    /// What the file says of itself.
    Optional<PackageProperties> properties() {
        try {
            return Optional.of(parts.getPackageProperties());
        } catch (InvalidFormatException none) {
            return Optional.empty();
        }
    }

    /// Gives back memory; nothing is ever written.
    @Override
    public void close() {
        parts.revert();
    }
}
