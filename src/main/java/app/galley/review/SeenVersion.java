package app.galley.review;

import app.galley.model.Article;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds the version of an article that a reviewer had before them.
public final class SeenVersion {

    private SeenVersion() {}

    /// The last remark of a person that says which version it is about.
    ///
    /// @param name of the person, whatever the case
    public static Optional<Remark> last(Collection<Review> reviews, String name) {
        return reviews.stream().filter(review -> review.by().name().strip().equalsIgnoreCase(name.strip()))
                .flatMap(review -> review.remarks().stream()).filter(remark -> !remark.target().seen().isEmpty())
                .max(Comparator.comparing(Remark::createdAt).thenComparing(Remark::id));
    }

    /// The version with that sum; those behind it are not read.
    ///
    /// @param seen the sum that remarks have, see [Fingerprint#ofText]
    /// @param versions in the order in which they are looked at; empty where one cannot be read
    public static Optional<Article> of(String seen, Stream<Supplier<Optional<Article>>> versions) {
        return versions.map(Supplier::get).flatMap(Optional::stream).filter(article -> Fingerprint.ofText(article).sha256().equals(seen))
                .findFirst();
    }
}
