package app.galley.library.packet;

import app.galley.format.LoadedReview;
import app.galley.format.Problem;
import app.galley.format.ReviewReader;
import app.galley.format.UnreadableArticle;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.FileFailure.Trouble;
import app.galley.model.review.Review;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Reviews that somebody sent, whatever they came in: a packet, a review's own file, or a review copy that was saved with the review inside.
///
/// @param file what was sent
/// @param kind what it is
/// @param reviews those in it; none in a review copy nobody wrote in
/// @param notes what was left out or is odd, in sentences
public record Incoming(Path file, Kind kind, List<Review> reviews, List<String> notes) {

    /// What reviews come in.
    public enum Kind {
        PACKET, REVIEW, COPY
    }

    /// The most bytes of a page or a review that are read; a page has its pictures inside.
    private static final long MOST_BYTES = 256L << 20;

    /// Bytes; what a review is stands before its remarks.
    private static final int LOOK = 1 << 12;

    public Incoming {
        reviews = List.copyOf(reviews);
        notes = List.copyOf(notes);
    }

    /// Whether a file could be one of these by its name; what is in it is only found out by [#read].
    public static boolean isLikely(Path file) {
        String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        return Set.of(Packet.ENDING, ".json", ".html", ".htm").stream().anyMatch(name::endsWith);
    }

    /// Whether a file is a review or a review copy, by what is in it, and nothing else that Galley opens. Of a review only the beginning is
    /// looked at.
    public static boolean isReview(Path file) {
        String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        boolean page = name.endsWith(".html") || name.endsWith(".htm");
        if (!Files.isRegularFile(file) || !page && !name.endsWith(".json")) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(LOOK);
            String json = new String(start, StandardCharsets.ISO_8859_1);
            return page
                    ? CopyPage.isPage(start) && Files.size(file) <= MOST_BYTES && CopyPage.reviews(Files.readAllBytes(file)).isPresent()
                    : json.contains("\"AnnotationPage\"") || json.contains("\"AnnotationCollection\"");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Reads what somebody sent. Nothing in it is run, and nothing is written.
    ///
    /// @throws FileFailure when it cannot be read, or is none of these
    public static Incoming read(Path file) throws FileFailure {
        if (Packet.isPacket(file)) {
            Packet packet = Packet.open(file);
            return new Incoming(file, Kind.PACKET, packet.reviews(), packet.notes());
        }
        byte[] bytes = bytes(file);
        if (CopyPage.isPage(bytes)) {
            return copy(file, CopyPage.reviews(bytes).orElseThrow(() -> none(file, "it is a page, but no review copy of Galley's")));
        }
        return review(file, Kind.REVIEW, bytes);
    }

    private static byte[] bytes(Path file) throws FileFailure {
        try {
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                throw none(file, "it takes more than %d MB".formatted(MOST_BYTES >> 20));
            }
        } catch (IOException why) {
            throw FileFailure.whileWriting(file, why);
        }
        return new AtomicFile().read(file);
    }

    private static Incoming copy(Path file, List<byte[]> pieces) throws FileFailure {
        var reviews = new ArrayList<Review>();
        var notes = new ArrayList<String>();
        for (byte[] piece : pieces) {
            Incoming one = review(file, Kind.COPY, piece);
            reviews.addAll(one.reviews);
            notes.addAll(one.notes);
        }
        if (reviews.isEmpty()) {
            notes.add("Nobody has written anything in this review copy yet.");
        }
        return new Incoming(file, Kind.COPY, reviews, notes);
    }

    private static Incoming review(Path file, Kind kind, byte[] json) throws FileFailure {
        try {
            LoadedReview loaded = ReviewReader.read(json);
            return new Incoming(file, kind, List.of(loaded.review()),
                    loaded.problems().stream().filter(Problem::isError).map(Problem::message).distinct().toList());
        } catch (UnreadableArticle nothing) {
            throw none(file, "it holds no review");
        }
    }

    private static FileFailure none(Path file, String why) {
        return new FileFailure(Trouble.DISK, file, "“%s” is not taken in: %s.".formatted(file.getFileName(), why), "Nothing was changed.",
                "Reviews come as packets (.galley), as review files (.json) or in review copies (.html).");
    }

    /// The identifiers of the articles the remarks are about.
    public Set<String> articles() {
        return reviews.stream().flatMap(review -> review.remarks().stream()).map(remark -> remark.target().article())
                .filter(article -> !article.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
