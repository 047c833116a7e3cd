package app.galley.review;

import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.review.Anchor;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes suggestions of what a reviewer typed over the text, and the text they typed of their suggestions.
///
/// Accepting all suggestions that came from two articles makes the one the other, as a reader sees it: keys of blocks may differ, an empty
/// body or box has an empty paragraph, and what [#unsaid] names stays as it was.
public final class Suggesting {

    private Suggesting() {}

    /// The suggestions that make one article of the other, in reading order: words that were replaced, put in or taken out, by whole words;
    /// blocks that are of another kind, new, gone or elsewhere; and whole blocks where marks, links or pictures changed.
    ///
    /// @param base what the reviewer saw
    /// @param edited what they made of it
    public static List<Remark> between(Article base, Article edited, Reviewer by, Instant now) {
        return between(base, edited, by, now, List.of());
    }

    /// The same, much faster when most of it was suggested before.
    ///
    /// @param before suggestions that were made of the same base
    public static List<Remark> between(Article base, Article edited, Reviewer by, Instant now, Collection<Remark> before) {
        String seen = Fingerprint.ofText(base).sha256();
        var wishes = new Wishes(base, before.stream().map(Remark::target).filter(target -> target.seen().equals(seen))
                .flatMap(target -> target.anchors().stream()).toList());
        HeadWishes.between(base, edited, wishes);
        BodyWishes.between(base, edited, wishes);
        return wishes.all().stream().map(wish -> Remark.of(by, now,
                new Target(base.get(Field.IDENTIFIER), seen, wish.anchors()), new Matter.Suggestion(wish.proposal(), ""))).toList();
    }

    /// The names in the file of what changed at the head and cannot be said by suggestions: what no line of the text holds.
    public static List<String> unsaid(Article base, Article edited) {
        return HeadWishes.unsaid(base, edited);
    }

    /// A reviewer's suggestions after they went on typing. One that proposes something else for the same place is the same remark with its
    /// reason and answers; one whose place is as it was again is taken back.
    ///
    /// @param open the reviewer's suggestions that were applied to what they typed on
    /// @param fresh what they would be if nothing had been suggested before
    /// @return what is to be added to their review
    public static List<Remark> renewed(Collection<Remark> open, List<Remark> fresh, Instant now) {
        var renewed = new ArrayList<Remark>();
        Set<Remark> kept = new HashSet<>();
        for (Remark remark : fresh) {
            Optional<Remark> same = open.stream().filter(old -> !kept.contains(old) && isSamePlace(old, remark)).findFirst();
            same.ifPresent(kept::add);
            if (same.isEmpty()) {
                renewed.add(remark);
            } else if (!proposal(same.get()).equals(proposal(remark))) {
                renewed.add(same.get().saying(new Matter.Suggestion(proposal(remark), same.get().matter().text()), now));
            }
        }
        open.stream().filter(old -> !kept.contains(old)).forEach(old -> renewed.add(old.withdraw(now)));
        return renewed;
    }

    private static boolean isSamePlace(Remark old, Remark remark) {
        return proposal(old).getClass() == proposal(remark).getClass()
                && places(old.target().anchors()).equals(places(remark.target().anchors()));
    }

    private static List<Anchor> places(List<Anchor> anchors) {
        return anchors.stream()
                .map(anchor -> new Anchor(anchor.place(), anchor.exact(), anchor.prefix(), anchor.suffix(), anchor.start(), anchor.end()))
                .toList();
    }

    private static Proposal proposal(Remark remark) {
        if (remark.matter() instanceof Matter.Suggestion(Proposal proposal, _)) {
            return proposal;
        }
        throw new IllegalArgumentException("no suggestion: " + remark);
    }

    /// The article as a reviewer typed it: with all their suggestions nobody has decided on.
    public static Accepting.All typed(Article article, Collection<Review> reviews, Reviewer by) {
        return Accepting.all(article,
                Threads.of(article, reviews).threads().stream().filter(thread -> thread.remark().by().is(by)).toList());
    }
}
