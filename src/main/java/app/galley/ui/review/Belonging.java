package app.galley.ui.review;

import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells remarks about one article from those about others in the same folder.
final class Belonging {

    private Belonging() {}

    /// What is said of an article, and what is said of that.
    ///
    /// @param identifier the article's; a remark that names no article belongs to whichever it is found beside
    static List<Review> to(String identifier, Collection<Review> reviews) {
        Map<String, Remark> known = new HashMap<>();
        reviews.forEach(review -> review.remarks().forEach(remark -> known.put(remark.id(), remark)));
        return reviews.stream().map(review -> review.only(remark -> belongs(first(remark, known), identifier))).toList();
    }

    private static boolean belongs(Remark remark, String identifier) {
        String article = remark.target().article();
        return article.isEmpty() || identifier.isEmpty() || article.equals(identifier);
    }

    /// What a chain of answers began with, as far as it is there.
    private static Remark first(Remark remark, Map<String, Remark> known) {
        Set<String> seen = new HashSet<>();
        Remark at = remark;
        while (seen.add(at.id()) && known.containsKey(at.matter().about())) {
            at = known.get(at.matter().about());
        }
        return at;
    }

    /// All but what is confidential.
    static List<Review> withoutLegal(Collection<Review> reviews) {
        return reviews.stream().map(review -> review.only(remark -> !remark.legal())).filter(review -> !review.remarks().isEmpty())
                .toList();
    }

    /// All but some remarks, those of other versions not among them.
    static List<Review> without(Collection<Review> reviews, Collection<Review> some) {
        Set<Remark> gone = new HashSet<>();
        some.forEach(review -> gone.addAll(review.remarks()));
        var left = new ArrayList<Review>();
        for (Review review : reviews) {
            Review rest = review.only(remark -> !gone.contains(remark));
            if (!rest.remarks().isEmpty()) {
                left.add(rest);
            }
        }
        return left;
    }
}
