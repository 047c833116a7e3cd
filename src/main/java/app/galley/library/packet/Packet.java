package app.galley.library.packet;

import app.galley.format.LoadedReview;
import app.galley.format.ReviewReader;
import app.galley.format.ReviewWriter;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.FileFailure.Trouble;
import app.galley.library.PictureFiles;
import app.galley.library.PictureHeader;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.review.Review;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A packet that was opened and found to be what it says.
///
/// @param file where it was
/// @param files what is in it, by path
/// @param notes what was left out of it, in sentences
public record Packet(Path file, Map<String, byte[]> files, List<String> notes) {

    /// How its file ends.
    public static final String ENDING = ".galley";

    /// The most bytes a packet may take, packed or unpacked.
    public static final long MOST_BYTES = 512L << 20;

    private static final String SAFE = "Nothing was unpacked.";
    private static final int START = 128;

    public Packet {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        notes = List.copyOf(notes);
    }

    /// Whether a file is a packet, or claims to be one, by its first bytes.
    public static boolean isPacket(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
            return start.startsWith("PK\u0003\u0004") && (start.contains(Manifest.MIME_TYPE) || file.toString().endsWith(ENDING));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Opens a packet, looking at everything in it.
    ///
    /// @throws FileFailure when it cannot be read, or is not exactly what it should be
    public static Packet open(Path file) throws FileFailure {
        try {
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                throw refused(file, "it takes more than %d MB".formatted(MOST_BYTES >> 20));
            }
        } catch (IOException why) {
            throw FileFailure.whileWriting(file, why);
        }
        return open(file, new AtomicFile().read(file));
    }

    static Packet open(Path file, byte[] bytes) throws FileFailure {
        Map<String, byte[]> files;
        try {
            files = new Unzipping(bytes).files();
        } catch (Unzipping.Refusal why) {
            throw refused(file, why.sentence());
        }
        var notes = new ArrayList<String>();
        Map<String, byte[]> checked = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            checked.put(each.getKey(), part(file, each.getKey(), each.getValue(), notes));
        }
        if (!checked.containsKey(ArticleFile.NAME)) {
            throw refused(file, "it holds no article");
        }
        return new Packet(file, checked, notes);
    }

    static FileFailure refused(Path file, String why) {
        return new FileFailure(Trouble.DISK, file, "“%s” is not opened: %s.".formatted(file.getFileName(), why), SAFE,
                "Ask whoever sent it for a new one.");
    }

    /// Whether a path may stand in a packet.
    static boolean isPath(String path) {
        return PictureFiles.isPlain(path) && !path.startsWith(".") && !path.contains("/.");
    }

    /// A part as it is taken in: of a review only what is by whoever it is by.
    private static byte[] part(Path packet, String path, byte[] bytes, List<String> notes) throws FileFailure {
        if (path.equals(ArticleFile.NAME)) {
            return bytes;
        }
        if (path.matches(ReviewFolder.NAME + "/(" + ReviewFolder.LEGAL + "/)?[^/]+\\.json")) {
            return review(packet, path, bytes, notes);
        }
        if (path.startsWith(ReviewFolder.NAME + "/") || PictureHeader.of(new ByteArrayInputStream(bytes)).isEmpty()) {
            throw refused(packet, "it holds “%s”, which is neither picture nor review".formatted(path));
        }
        return bytes;
    }

    private static byte[] review(Path packet, String path, byte[] bytes, List<String> notes) throws FileFailure {
        try {
            LoadedReview loaded = ReviewReader.read(bytes);
            loaded.forged().forEach(problem -> notes.add(path + ": " + problem.message()));
            return loaded.forged().isEmpty() ? bytes : ReviewWriter.write(loaded.review());
        } catch (UnreadableArticle nothing) {
            throw refused(packet, "its review “%s” cannot be read".formatted(path));
        }
    }

    /// The reviews in it.
    public List<Review> reviews() {
        var reviews = new ArrayList<Review>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(ReviewFolder.NAME + "/")) {
                try {
                    reviews.add(ReviewFolder.Stored.of(Path.of(path), bytes,
                            path.startsWith(ReviewFolder.NAME + "/" + ReviewFolder.LEGAL + "/")).review());
                } catch (UnreadableArticle impossible) {
                    throw new IllegalStateException("it was read before", impossible);
                }
            }
        });
        return reviews;
    }

    /// Puts everything into a folder, which must be empty or not there.
    ///
    /// @return the article
    /// @throws FileFailure when something is in the folder, or the disk refused
    public ArticleFile unpack(Path folder) throws FileFailure {
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new FileFailure(Trouble.EXISTS, folder, "There is something in “%s” already.".formatted(folder), "It was left as it is.",
                    "Choose another folder.");
        }
        var disk = new AtomicFile();
        disk.makeFolder(folder);
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path target = folder.resolve(each.getKey());
            Path parent = target.getParent();
            disk.makeFolder(parent == null ? folder : parent);
            disk.write(target, each.getValue());
        }
        return new ArticleFile(folder.resolve(ArticleFile.NAME));
    }

    private static boolean isEmptyFolder(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException noFolder) {
            return false;
        }
    }
}
