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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The reviews in an article's folder, a file for each reviewer; legal notes, and what is about them, in files of their own.
///
/// @param article the article's folder
/// @param files writes them
public record ReviewFolder(Path article, AtomicFile files) {

    /// The folder's name.
    public static final String NAME = "reviews";
    /// The name of the folder in it that holds legal notes.
    public static final String LEGAL = "legal";

    private static final int LONGEST = 40;
    private static final int MARK = 8;
    /// How often what others write meanwhile is read again.
    private static final int ROUNDS = 8;

    /// On the machine's own disks.
    public ReviewFolder(Path article) {
        this(article, new AtomicFile());
    }

    /// A file that was read.
    ///
    /// @param file where it is
    /// @param stamp tells whether it still holds that
    /// @param loaded what it holds
    /// @param legal whether it is one of legal notes
    public record Stored(Path file, Stamp stamp, LoadedReview loaded, boolean legal) {

        /// A file of these bytes.
        ///
        /// @throws UnreadableArticle when nothing can be made of it
        public static Stored of(Path file, byte[] bytes, boolean legal) throws UnreadableArticle {
            return new Stored(file, Stamp.of(bytes), ReviewReader.read(bytes), legal);
        }

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
                    stored.add(Stored.of(file, files.read(file), legal));
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
        return files.list(folder, "*.json").stream().filter(Files::isRegularFile)
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
        var written = new ArrayList<Path>();
        change(_ -> List.copyOf(reviews), written);
        return written;
    }

    /// Changes reviews as they are on the disk at that moment, so that nothing is lost that others have written since they were read.
    ///
    /// @param change gets the reviews of all files and gives back those to be written, one for each reviewer; asked again when somebody
    ///     else writes meanwhile
    /// @return what the folder holds then
    /// @throws FileFailure when the disk refused; the files written until then stay
    public Contents change(UnaryOperator<List<Review>> change) throws FileFailure {
        change(change, new ArrayList<>());
        return read();
    }

    private void change(UnaryOperator<List<Review>> change, List<Path> written) throws FileFailure {
        for (int round = 0; round < ROUNDS; round++) {
            Contents now = read();
            boolean all = true;
            for (Review review : change.apply(now.reviews())) {
                all &= put(review.only(remark -> !remark.legal()), false, now.stored, written);
                all &= put(review.only(Remark::legal), true, now.stored, written);
            }
            if (all) {
                return;
            }
        }
        throw new FileFailure(FileFailure.Trouble.DISK, folder(false), "Another program is writing in “%s” all the time.".formatted(NAME),
                "What it writes was left alone.", "Wait until it has finished.");
    }

    /// @return whether it is on the disk now; not when somebody else was quicker
    private boolean put(Review review, boolean legal, List<Stored> known, List<Path> written) throws FileFailure {
        Optional<Stored> own = known.stream().filter(stored -> stored.legal() == legal && stored.review().by().is(review.by())).findFirst();
        if (own.isEmpty() && review.remarks().isEmpty()) {
            return true;
        }
        byte[] bytes = ReviewWriter.write(review);
        if (own.filter(stored -> stored.stamp.equals(Stamp.of(bytes))).isPresent()) {
            return true;
        }
        if (!Files.isDirectory(article)) {
            throw new FileFailure(FileFailure.Trouble.FOLDER_GONE, article, "The folder “%s” is not there any more.".formatted(
                    article.getFileName()), "Nothing on the disk was changed.", "Put it back, or save the article elsewhere.");
        }
        files.makeFolder(folder(legal));
        if (!isInside(folder(legal))) {
            throw new FileFailure(FileFailure.Trouble.OUTSIDE, folder(legal),
                    "“%s” is a link that leads out of the article's folder.".formatted(NAME),
                    "Nothing on the disk was changed.", "Put a real folder in its place.");
        }
        Path file = own.map(Stored::file).orElseGet(() -> freeName(review.by(), legal));
        boolean done = own.isPresent() ? files.writeIf(() -> holds(file, own.get().stamp), file, bytes) : files.create(file, bytes);
        if (done) {
            written.add(file);
        }
        return done;
    }

    private boolean holds(Path file, Stamp stamp) {
        try {
            return Stamp.of(files.read(file)).equals(stamp);
        } catch (FileFailure gone) {
            return false;
        }
    }

    /// A file that could not be read may have the name; it is left alone.
    private Path freeName(Reviewer by, boolean legal) {
        String name = nameOf(by);
        Path file = folder(legal).resolve(name);
        for (int number = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); number++) {
            file = folder(legal).resolve(name.replace(".json", "-" + number + ".json"));
        }
        return file;
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
