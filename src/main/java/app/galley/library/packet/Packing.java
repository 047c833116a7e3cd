package app.galley.library.packet;

import app.galley.format.ReviewWriter;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.NamedPictures;
import app.galley.library.PictureFiles;
import app.galley.library.Stamp;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs an article: its file, the pictures it shows, and its reviews.
public final class Packing {

    /// So that the same article always gives the same packet.
    private static final LocalDateTime TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

    private Packing() {}

    /// What came of packing.
    ///
    /// @param bytes of the packet
    /// @param notes what is not in it, in sentences
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Packed(byte[] bytes, List<String> notes) {}

    /// The packet of an article.
    ///
    /// @param withLegal whether legal notes go along
    /// @throws FileFailure when a file could not be read
    /// @throws UnreadableArticle when there is no article
    public static Packed pack(ArticleFile file, boolean withLegal) throws FileFailure, UnreadableArticle {
        byte[] bytes = file.read();
        Article article = file.open().loaded().article();
        Map<String, byte[]> files = new LinkedHashMap<>();
        var notes = new ArrayList<String>();
        files.put(ArticleFile.NAME, bytes);
        pictures(article, file.pictures(), files, notes);
        reviews(new ReviewFolder(file.folder()).read(), withLegal, files, notes);
        return new Packed(zip(files), notes);
    }

    /// Packs an article into a file.
    ///
    /// @return what is not in it, in sentences
    /// @throws FileFailure when a file could not be read or written
    /// @throws UnreadableArticle when there is no article
    public static List<String> pack(ArticleFile file, Path out, boolean withLegal) throws FileFailure, UnreadableArticle {
        Packed packed = pack(file, withLegal);
        new AtomicFile().write(out, packed.bytes());
        return packed.notes();
    }

    private static void pictures(Article article, PictureFiles pictures, Map<String, byte[]> files, List<String> notes) throws FileFailure {
        for (String url : NamedPictures.of(article)) {
            Optional<PictureFiles.Found> found = pictures.find(url);
            if (found.isPresent() && Packet.isPath(url)) {
                files.putIfAbsent(url, new AtomicFile().read(found.get().path()));
            } else {
                notes.add("The picture “" + url + "” is missing.");
            }
        }
    }

    private static void reviews(ReviewFolder.Contents contents, boolean withLegal, Map<String, byte[]> files, List<String> notes) {
        int kept = 0;
        for (ReviewFolder.Stored stored : contents.stored()) {
            Review review = stored.review().only(remark -> !remark.legal());
            Review legal = stored.review().only(Remark::legal);
            String name = String.valueOf(stored.file().getFileName());
            if (!review.remarks().isEmpty()) {
                files.put(ReviewFolder.NAME + "/" + name, ReviewWriter.write(review));
            }
            if (withLegal && !legal.remarks().isEmpty()) {
                files.put(ReviewFolder.NAME + "/" + ReviewFolder.LEGAL + "/" + name, ReviewWriter.write(legal));
            }
            kept += withLegal ? 0 : legal.remarks().size();
        }
        if (kept > 0) {
            notes.add(kept == 1 ? "1 legal note stays here." : kept + " legal notes stay here.");
        }
        contents.unread().forEach(sentence -> notes.add("A review is left out. " + sentence));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        Map<String, Stamp> stamps = new LinkedHashMap<>();
        files.forEach((path, bytes) -> stamps.put(path, Stamp.of(bytes)));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            byte[] type = Manifest.MIME_TYPE.getBytes(StandardCharsets.US_ASCII);
            var first = new ZipEntry(Manifest.MIME_ENTRY);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            var sum = new CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            put(zip, first, type);
            put(zip, new ZipEntry(Manifest.NAME), new Manifest(stamps).write());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, new ZipEntry(file.getKey()), file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
