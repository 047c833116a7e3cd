package app.galley.library.reviews;

import app.galley.format.LoadedReview;
import app.galley.format.ReviewReader;
import app.galley.format.ReviewWriter;
import app.galley.format.UnreadableArticle;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.Stamp;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The reviews in an article's folder, a file for each reviewer; legal notes, and what is about them, in files of their own.
///
/// @param article the article's folder
public record ReviewFolder(Path article) {

    /// The folder's name.
    public static final String NAME = "reviews";
    /// The name of the folder in it that holds legal notes.
    public static final String LEGAL = "legal";

    private static final int LONGEST = 40;
    private static final int MARK = 8;

    /// A file that was read.
    ///
    /// @param file where it is
    /// @param loaded what it holds
    /// @param legal whether it is one of legal notes
    public record Stored(Path file, LoadedReview loaded, boolean legal) {

        /// The review, in which everything counts as legal that stands in a file of legal notes.
        public Review review() {
            Review review = loaded.review();
            return legal ? review.with(review.remarks().stream().map(Remark::asLegal).toList()) : review;
        }
    }

    /// Everything in the folder.
    ///
    /// @param stored the files that could be read, in the order of their names
    /// @param unread a sentence for each that could not be
    public record Contents(List<Stored> stored, List<String> unread) {
        public Contents {
            stored = List.copyOf(stored);
            unread = List.copyOf(unread);
        }

        /// The reviews of all files; a reviewer may have several.
        public List<Review> reviews() {
            return stored.stream().map(Stored::review).toList();
        }
    }

    private Path folder(boolean legal) {
        Path folder = article.resolve(NAME);
        return legal ? folder.resolve(LEGAL) : folder;
    }

    /// Reads all files; one that cannot be read keeps none of the others from it.
    ///
    /// @throws FileFailure when the folder itself cannot be read
    public Contents read() throws FileFailure {
        var stored = new ArrayList<Stored>();
        var unread = new ArrayList<String>();
        for (boolean legal : new boolean[]{false, true}) {
            for (Path file : files(legal)) {
                try {
                    stored.add(new Stored(file, ReviewReader.read(new AtomicFile().read(file)), legal));
                } catch (UnreadableArticle | FileFailure nothing) {
                    unread.add(file.getFileName() + ": " + nothing.getMessage());
                }
            }
        }
        return new Contents(stored, unread);
    }

    private List<Path> files(boolean legal) throws FileFailure {
        Path folder = folder(legal);
        if (!isInside(folder)) {
            return List.of();
        }
        return new AtomicFile().list(folder, "*.json").stream().filter(Files::isRegularFile)
                .filter(file -> !Objects.toString(file.getFileName()).startsWith(".")).sorted().toList();
    }

    /// Whether a folder is there and is no link that leads out of the article's.
    private boolean isInside(Path folder) {
        try {
            return Files.isDirectory(folder) && folder.toRealPath().startsWith(article.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    /// Writes reviews, one for each reviewer, each into the file that reviewer has, or a new one. Files in which nothing changed are left alone.
    ///
    /// @return the files that were written
    /// @throws FileFailure when the disk refused; the files written until then stay
    public List<Path> write(Collection<Review> reviews) throws FileFailure {
        List<Stored> known = read().stored();
        var written = new ArrayList<Path>();
        for (Review review : reviews) {
            write(review.only(remark -> !remark.legal()), false, known).ifPresent(written::add);
            write(review.only(Remark::legal), true, known).ifPresent(written::add);
        }
        return written;
    }

    private Optional<Path> write(Review review, boolean legal, List<Stored> known) throws FileFailure {
        Optional<Stored> own = known.stream().filter(stored -> stored.legal() == legal && stored.review().by().is(review.by())).findFirst();
        if (own.isEmpty() && review.remarks().isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = ReviewWriter.write(review);
        Path file = own.map(Stored::file).orElseGet(() -> folder(legal).resolve(nameOf(review.by())));
        var files = new AtomicFile();
        if (own.isPresent() && Arrays.equals(files.read(file), bytes)) {
            return Optional.empty();
        }
        files.makeFolder(folder(legal));
        if (!isInside(folder(legal))) {
            throw new FileFailure(FileFailure.Trouble.OUTSIDE, file,
                    "“%s” is a link that leads out of the article's folder.".formatted(NAME),
                    "Nothing on the disk was changed.", "Put a real folder in its place.");
        }
        files.write(file, bytes);
        return Optional.of(file);
    }

    /// The name of a reviewer's file: their name, and what tells two of the same name apart.
    public static String nameOf(Reviewer by) {
        String plain = Normalizer.normalize(by.name(), Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String slug = plain.codePoints().map(c -> Character.isLetterOrDigit(c) ? c : '-')
                .mapToObj(Character::toString).collect(Collectors.joining()).replaceAll("-+", "-").replaceAll("^-|-$", "");
        String base = slug.isEmpty()
                ? "reviewer"
                : slug.substring(0, slug.offsetByCodePoints(0, Math.min(LONGEST, slug.codePointCount(0, slug.length()))));
        String mark = Stamp.of(by.identity().getBytes(StandardCharsets.UTF_8)).sha256().substring(0, MARK);
        return base + "-" + mark + ".json";
    }
}
