package app.galley.format;

import app.galley.model.review.Review;
import java.util.List;

/// A review as read, with what was wrong.
///
/// @param review what could be made of the file; what was wrong is kept in it by value
/// @param problems in the order of the file
/// @param forged those of the problems that are remarks under somebody else's name; these are not in the review
public record LoadedReview(Review review, List<Problem> problems, List<Problem> forged) {
    public LoadedReview {
        problems = List.copyOf(problems);
        forged = List.copyOf(forged);
    }

    /// Whether the file is valid by the schema; warnings do not count.
    public boolean isValid() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
