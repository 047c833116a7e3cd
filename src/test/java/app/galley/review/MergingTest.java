package app.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// Any number of reviewers, on different versions of the article, in any order, as often as one likes.
class MergingTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Reviewer ANA = new Reviewer("urn:uuid:a", "Ana");
    private static final Reviewer BEN = new Reviewer("urn:uuid:b", "Ben");

    /// Five reviewers, each of whom remarks on an article that is being edited, changes and withdraws remarks, answers others, and hands out
    /// what they have by and by.
    private static final class Round {

        private final Random random;
        private final Traced traced;
        private final List<Review> handedOut = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();

        Round(Random random) {
            this.random = random;
            this.traced = Traced.of(random);
        }

        List<Review> play(boolean versions) {
            var own = new ArrayList<Review>();
            for (int i = 0; i < 5; i++) {
                own.add(Review.of(new Reviewer(i == 4 ? "" : "urn:uuid:" + i, i < 2 ? "Ana" : "Reviewer " + i)));
            }
            for (int step = 0; step < 25; step++) {
                int who = random.nextInt(5);
                own.set(who, act(own.get(who)));
                if (random.nextInt(3) == 0) {
                    handedOut.add(own.get(who));
                }
                if (versions) {
                    traced.edit(random);
                }
            }
            handedOut.addAll(own);
            return handedOut;
        }

        private Review act(Review review) {
            Instant when = NOW.plusSeconds(random.nextInt(20));
            List<Remark> all = handedOut.stream().flatMap(other -> other.remarks().stream()).toList();
            Remark remark = remark(review, all, when);
            ids.add(remark.id());
            return review.with(remark);
        }

        private Remark remark(Review review, List<Remark> all, Instant when) {
            int what = random.nextInt(5);
            if (what <= 1 && !all.isEmpty()) {
                Remark to = all.get(random.nextInt(all.size()));
                return to.answer(review.by(), when, what == 0
                        ? new Matter.Reply(to.id(), "No.")
                        : new Matter.Decision(to.id(), State.RESOLVED, "", List.of()));
            }
            if (what == 2 && !review.remarks().isEmpty()) {
                Remark old = review.remarks().get(random.nextInt(review.remarks().size()));
                return random.nextInt(4) == 0
                        ? old.withdraw(when)
                        : old.saying(new Matter.Comment(Kind.COMMENT, "Rather " + random.nextInt(9)), when);
            }
            return Remark.of(review.by(), when, target(), random.nextBoolean()
                    ? new Matter.Comment(Kind.QUESTION, "Why?")
                    : new Matter.Suggestion(new Proposal.Replace("x"), ""));
        }

        private Target target() {
            Article article = traced.article();
            ArticleText text = ArticleText.of(article);
            Traced.Passage passage = traced.passage(random);
            return Anchors.target(article, List.of(Anchors.of(text, passage.line(), passage.from(), passage.to())));
        }
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void everyOrderGivesTheSameAndNoRemarkIsLost(@ForAll Random random, @ForAll boolean versions) {
        var round = new Round(random);
        List<Review> files = round.play(versions);
        List<Review> merged = Merging.of(files);
        var shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        assertThat(Merging.of(shuffled)).isEqualTo(merged);

        List<Review> oneByOne = List.of();
        for (Review file : shuffled) {
            oneByOne = Merging.take(oneByOne, List.of(file)).reviews();
        }
        assertThat(oneByOne).isEqualTo(merged);

        int cut = random.nextInt(files.size());
        List<Review> left = Merging.of(shuffled.subList(0, cut));
        List<Review> right = Merging.of(shuffled.subList(cut, files.size()));
        assertThat(Merging.take(left, right).reviews()).isEqualTo(merged);
        assertThat(Merging.take(right, left).reviews()).isEqualTo(merged);
        assertThat(Merging.take(merged, files).arrived()).isEmpty();
        assertThat(Merging.take(merged, files).renewed()).isEmpty();

        var kept = new HashSet<String>();
        merged.forEach(review -> review.remarks().forEach(remark -> kept.add(remark.id())));
        assertThat(kept).isEqualTo(round.ids);
    }

    @Test
    void theLaterVersionOfARemarkWins() {
        Remark old = Remark.of(ANA, NOW, Target.whole("urn:test"), new Matter.Comment(Kind.COMMENT, "Old"));
        Remark newer = old.saying(new Matter.Comment(Kind.COMMENT, "New"), NOW.plusSeconds(1));
        assertThat(Merging.of(Review.of(ANA).with(newer), Review.of(ANA).with(old)).remarks()).containsExactly(newer);
    }

    @Test
    void whatWasTakenBackIsNotBroughtBackByAnOlderFile() {
        Remark old = Remark.of(ANA, NOW, Target.whole("urn:test"), new Matter.Comment(Kind.COMMENT, "Old"));
        List<Review> merged = Merging.of(List.of(Review.of(ANA).with(old.withdraw(NOW.plusSeconds(1))), Review.of(ANA).with(old)));
        assertThat(merged.getFirst().remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.withdrawn()).isTrue();
            assertThat(remark.matter().text()).isEmpty();
        });
        assertThat(Threads.of(Sheet.of("p1: Hello.").article(), merged).threads()).isEmpty();
    }

    @Test
    void twoOfTheSameNameAreTwoPeople() {
        Remark one = Remark.of(ANA, NOW, Target.whole("urn:test"), new Matter.Comment(Kind.COMMENT, "One"));
        var other = new Reviewer("urn:uuid:z", "Ana");
        Remark two = Remark.of(other, NOW, Target.whole("urn:test"), new Matter.Comment(Kind.COMMENT, "Two"));
        assertThat(Merging.of(List.of(Review.of(ANA).with(one), Review.of(other).with(two)))).hasSize(2);
    }

    @Test
    void twoSuggestionsOnTheSameWordsStandSideBySide() {
        Sheet sheet = Sheet.of("p1: Night ferries return after «nine» years.");
        Target target = Anchors.target(sheet.article(),
                new Selection(sheet.marks().getFirst(), sheet.marks().getLast()));
        Review ana = Review.of(ANA).with(Remark.of(ANA, NOW, target, new Matter.Suggestion(new Proposal.Replace("ten"), "")));
        Review ben = Review.of(BEN).with(Remark.of(BEN, NOW, target, new Matter.Suggestion(new Proposal.Replace("some"), "")));
        List<Thread> threads = Threads.of(sheet.article(), List.of(ben, ana)).threads();
        assertThat(threads).hasSize(2).allSatisfy(thread -> assertThat(thread.words()).isEqualTo("nine"));
    }

    @Test
    void aThreadHasEverybodysAnswersAndTheLastDecisionCounts() {
        Sheet sheet = Sheet.of("p1: Night ferries return after «nine» years.");
        Target target = Anchors.target(sheet.article(),
                new Selection(sheet.marks().getFirst(), sheet.marks().getLast()));
        Remark question = Remark.of(ANA, NOW, target, new Matter.Comment(Kind.QUESTION, "Nine, @Ben?"));
        Remark answer = question.answer(BEN, NOW.plusSeconds(1), new Matter.Reply(question.id(), "Yes."));
        Remark resolved = question.answer(BEN, NOW.plusSeconds(2), new Matter.Decision(question.id(), State.RESOLVED, "", List.of()));
        Remark again = question.answer(ANA, NOW.plusSeconds(3), new Matter.Decision(question.id(), State.OPEN, "", List.of()));
        Review ana = Review.of(ANA).with(question).with(again);
        Thread open = Threads.of(sheet.article(), List.of(Review.of(BEN).with(answer).with(resolved), ana)).threads().getFirst();
        assertThat(open.replies()).containsExactly(answer);
        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(open.mentions("ben")).isTrue();
        assertThat(open.mentions("Be")).isFalse();
        Thread done = Threads.of(sheet.article(), List.of(Review.of(BEN).with(answer).with(resolved), Review.of(ANA).with(question)))
                .threads().getFirst();
        assertThat(done.isDone()).isTrue();
    }

    @Test
    void aClaimWhoseWordsChangedIsToBeCheckedAgain() {
        Sheet sheet = Sheet.of("p1: It was said that «six boats will cross every night» from Friday on.");
        Target target = Anchors.target(sheet.article(),
                new Selection(sheet.marks().getFirst(), sheet.marks().getLast()));
        Remark claim = Remark.of(ANA, NOW, target, new Matter.FactCheck(State.VERIFIED, List.of(), ""));
        List<Review> reviews = List.of(Review.of(ANA).with(claim));
        assertThat(Threads.of(sheet.article(), reviews).threads().getFirst().state()).isEqualTo(State.VERIFIED);
        Article changed = Sheet.of("p1: It was said that six boats will cross most nights from Friday on.").article();
        Thread recheck = Threads.of(changed, reviews).threads().getFirst();
        assertThat(recheck.state()).isEqualTo(State.RECHECK);
        Remark verified = claim.answer(BEN, NOW.plusSeconds(9),
                new Matter.Decision(claim.id(), State.VERIFIED, recheck.words(), List.of()));
        assertThat(Threads.of(changed, List.of(reviews.getFirst(), Review.of(BEN).with(verified))).threads().getFirst().state())
                .isEqualTo(State.VERIFIED);
    }
}
