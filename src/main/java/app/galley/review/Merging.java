package app.galley.review;

import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Brings reviews together: of any number of reviewers, in any order, as often as one likes, with the same result.
///
/// Every remark is kept. Where there are two versions of a remark by the same reviewer, the one that was changed last wins; of two changed
/// at the same moment, one that takes the remark back, and else the one whose text is greater, so that it does not matter
/// which came first. Remarks stand in the order in which they were said.
public final class Merging {

    private static final Comparator<Remark> NEWER = Comparator.comparing(Remark::changedAt).thenComparing(Remark::withdrawn)
            .thenComparing(remark -> remark.matter().toString() + remark.target()).thenComparing(Remark::toString);

    private static final Comparator<Remark> IN_ORDER = Comparator.comparing(Remark::createdAt).thenComparing(Remark::id)
            .thenComparing(NEWER);

    private static final Comparator<Review> NEWER_FILE = Comparator.comparing(Review::changedAt)
            .thenComparing(review -> review.by().toString() + review.id() + review.asRead());

    private Merging() {}

    /// All reviews in one for each reviewer, in the order of who they are.
    public static List<Review> of(Collection<Review> reviews) {
        Map<String, Review> merged = new TreeMap<>();
        reviews.forEach(review -> merged.merge(review.by().identity(), ordered(review), Merging::of));
        return List.copyOf(merged.values());
    }

    /// Two versions of what one reviewer said.
    ///
    /// @throws IllegalArgumentException when they are by two people
    public static Review of(Review one, Review other) {
        if (!one.by().is(other.by())) {
            throw new IllegalArgumentException(one.by() + " is not " + other.by());
        }
        Review newer = NEWER_FILE.compare(one, other) >= 0 ? one : other;
        var all = new ArrayList<>(one.remarks());
        all.addAll(other.remarks());
        return newer.with(newest(all));
    }

    private static Review ordered(Review review) {
        return review.with(newest(review.remarks()));
    }

    private static List<Remark> newest(List<Remark> remarks) {
        Map<String, Remark> newest = new TreeMap<>();
        remarks.forEach(remark -> newest.merge(remark.id(), remark, (one, other) -> NEWER.compare(one, other) >= 0 ? one : other));
        return newest.values().stream().sorted(IN_ORDER).toList();
    }

    /// What came of taking reviews in.
    ///
    /// @param reviews all of them, in one for each reviewer
    /// @param arrived remarks that were not there before
    /// @param renewed remarks of which there is a newer version now
    public record Taken(List<Review> reviews, List<Remark> arrived, List<Remark> renewed) {
        public Taken {
            reviews = List.copyOf(reviews);
            arrived = List.copyOf(arrived);
            renewed = List.copyOf(renewed);
        }
    }

    /// Takes reviews in that came from elsewhere.
    public static Taken take(Collection<Review> here, Collection<Review> arriving) {
        var all = new ArrayList<>(here);
        all.addAll(arriving);
        List<Review> merged = of(all);
        var arrived = new ArrayList<Remark>();
        var renewed = new ArrayList<Remark>();
        for (Review review : merged) {
            List<Remark> old = here.stream().filter(other -> other.by().is(review.by())).flatMap(other -> other.remarks().stream())
                    .toList();
            for (Remark remark : review.remarks()) {
                Optional<Remark> was = old.stream().filter(other -> other.id().equals(remark.id())).max(NEWER);
                if (was.isEmpty()) {
                    arrived.add(remark);
                } else if (!was.get().equals(remark)) {
                    renewed.add(remark);
                }
            }
        }
        return new Taken(merged, arrived, renewed);
    }
}
