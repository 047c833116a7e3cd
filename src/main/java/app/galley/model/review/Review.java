package app.galley.model.review;

import app.galley.model.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/// Everything one reviewer said about an article, as one file holds it.
///
/// @param id a URI of the file itself
/// @param by who
/// @param remarks in the order of the file; those that do not say by whom they are have been given to whoever the file is by
/// @param asRead the file's object but for its remarks, with what Galley does not know; an empty object when it is from no file
public record Review(String id, Reviewer by, List<Remark> remarks, Value asRead) {

    public Review {
        remarks = List.copyOf(remarks);
    }

    /// A review in which nothing was said yet.
    public static Review of(Reviewer by) {
        return new Review("urn:uuid:" + UUID.randomUUID(), by, List.of(), Remark.NOT_READ);
    }

    /// The same with other remarks.
    public Review with(List<Remark> newRemarks) {
        return new Review(id, by, newRemarks, asRead);
    }

    /// The same with a remark: in the place of the one with its id, or at the end.
    public Review with(Remark remark) {
        var all = new ArrayList<>(remarks);
        int old = 0;
        while (old < all.size() && !all.get(old).id().equals(remark.id())) {
            old++;
        }
        if (old < all.size()) {
            all.set(old, remark);
        } else {
            all.add(remark);
        }
        return with(all);
    }

    /// The same with those remarks only.
    public Review only(Predicate<Remark> which) {
        List<Remark> some = remarks.stream().filter(which).toList();
        return some.size() == remarks.size() ? this : with(some);
    }

    /// When the last of it was said; the earliest of all times when nothing was.
    public Instant changedAt() {
        return remarks.stream().map(Remark::changedAt).max(Instant::compareTo).orElse(Instant.MIN);
    }
}
