package app.galley.review;

import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.State;
import app.galley.review.Found.At;
import java.util.List;
import java.util.Optional;

/// A remark about the article with everything that was said and decided about it, by whomever.
///
/// @param remark what it began with
/// @param replies answers, in the order in which they were given
/// @param decisions what was decided, in the order in which it was
/// @param places where it is now: one for each anchor of its target; none when it is about the whole article
/// @param state how far it has got
public record Thread(Remark remark, List<Remark> replies, List<Remark> decisions, List<Found> places, State state) {

    public Thread {
        replies = List.copyOf(replies);
        decisions = List.copyOf(decisions);
        places = List.copyOf(places);
    }

    /// Whether it has no place in the article any more: none of its anchors was found, though it had some.
    public boolean isLost() {
        return !places.isEmpty() && places.stream().noneMatch(Found::isPlaced);
    }

    /// Whether it could be at several places, none of which is better than the others.
    public boolean isAmbiguous() {
        return isLost() && places.stream().anyMatch(Found.Ambiguous.class::isInstance);
    }

    /// Its first place, when it has one.
    public Optional<At> place() {
        return places.stream().filter(At.class::isInstance).map(At.class::cast).findFirst();
    }

    /// The words it is about now, a line for each text; empty when it is lost or about the whole article.
    public String words() {
        return words(places);
    }

    static String words(List<Found> places) {
        return String.join("\n", places.stream().filter(At.class::isInstance).map(place -> ((At) place).words()).toList());
    }

    /// Whether nothing is left to do about it. About a sign-off there never is.
    public boolean isDone() {
        return remark.matter() instanceof Matter.SignOff || switch (state) {
            case RESOLVED, ACCEPTED, REJECTED, VERIFIED, CUT -> true;
            case OPEN, UNCHECKED, DISPUTED, RECHECK -> false;
        };
    }

    /// What it is, in one word for people.
    public String kind() {
        return switch (remark.matter()) {
            case Matter.Comment(Kind kind, _) -> switch (kind) {
                case COMMENT -> "comment";
                case QUESTION -> "question";
                case PRAISE -> "praise";
                case LEGAL -> "legal";
            };
            case Matter.Suggestion _ -> "suggestion";
            case Matter.FactCheck _ -> "fact check";
            case Matter.SignOff _ -> "sign-off";
            case Matter.Reply _,Matter.Decision _,Matter.Unknown _ -> "remark";
        };
    }

    /// Whether somebody is named in it, as `@Name`, whatever the case.
    public boolean mentions(String name) {
        return Mentions.has(remark.matter().text(), name) || replies.stream().anyMatch(reply -> Mentions.has(reply.matter().text(), name));
    }
}
