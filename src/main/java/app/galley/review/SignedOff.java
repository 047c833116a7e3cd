package app.galley.review;

import app.galley.model.review.Remark;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Role;
import java.time.Instant;
import java.util.List;

/// Somebody's approval of the article, and whether it still holds.
///
/// @param remark the sign-off itself
/// @param role whose approval it is
/// @param fresh whether text and pictures are exactly what was approved
/// @param changes what is not as it was approved, in words, in reading order; nothing when it is fresh
public record SignedOff(Remark remark, Role role, boolean fresh, List<String> changes) {

    public SignedOff {
        changes = List.copyOf(changes);
    }

    /// Who approved.
    public Reviewer by() {
        return remark.by();
    }

    /// When; the earliest of all times when the file does not say.
    public Instant at() {
        return remark.createdAt();
    }
}
