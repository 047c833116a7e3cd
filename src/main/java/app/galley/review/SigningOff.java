package app.galley.review;

import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Role;
import app.galley.model.review.Target;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Approves an article by role, and says of earlier approvals whether they still hold.
public final class SigningOff {

    private static final Comparator<Remark> LATER = Comparator.comparing(Remark::createdAt).thenComparing(Remark::changedAt)
            .thenComparing(Remark::id);

    private SigningOff() {}

    /// An approval, to be added to the review of whoever gives it.
    ///
    /// @param print of the article with the files of its pictures
    public static Remark sign(Article article, Fingerprint print, Role role, Reviewer by, Instant now) {
        var target = new Target(article.get(Field.IDENTIFIER), Fingerprint.ofText(article).sha256(), List.of());
        return Remark.of(by, now, target, new Matter.SignOff(role, print.sha256(), print.parts()));
    }

    /// All approvals that were not taken back, in the order of roles and then of names: of one person in one role the last only.
    ///
    /// @param print of the article as it is, with the files of its pictures
    public static List<SignedOff> of(Article article, Fingerprint print, Collection<Review> reviews) {
        Map<String, Remark> last = new TreeMap<>();
        for (Review review : Merging.of(reviews)) {
            for (Remark remark : review.remarks()) {
                if (remark.matter() instanceof Matter.SignOff signOff && !remark.withdrawn()) {
                    last.merge(signOff.role() + " " + remark.by().identity(), remark, (a, b) -> LATER.compare(a, b) > 0 ? a : b);
                }
            }
        }
        return last.values().stream().map(remark -> signedOff(article, print, remark))
                .sorted(Comparator.comparing(SignedOff::role).thenComparing(signed -> signed.by().name())).toList();
    }

    private static SignedOff signedOff(Article article, Fingerprint print, Remark remark) {
        if (!(remark.matter() instanceof Matter.SignOff(Role role, String sha256, Map<String, String> parts))) {
            throw new IllegalArgumentException("no sign-off: " + remark);
        }
        boolean fresh = sha256.equals(print.sha256());
        return new SignedOff(remark, role, fresh, fresh ? List.of() : ChangedParts.since(article, print, parts));
    }
}
