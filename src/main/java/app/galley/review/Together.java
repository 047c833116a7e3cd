package app.galley.review;

import app.galley.edit.Amending;
import app.galley.edit.Amendment;
import app.galley.edit.Lines;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.review.Proposal;
import app.galley.review.Accepting.All;
import app.galley.review.Accepting.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Suggestions that are accepted together, the earlier first.
final class Together {

    private record Step(Thread thread, Proposal proposal, Plan.Possible plan) {

        boolean removes() {
            return plan.amendment() instanceof Amendment.Remove;
        }
    }

    /// What is the very same when two people want it.
    private record Wish(Proposal proposal, Claims claims) {}

    private final Article article;
    private final List<Step> steps = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    Together(Article article) {
        this.article = article;
    }

    /// @param thread with its places in this very article
    void add(Thread thread, Proposal proposal) {
        switch (Planning.of(article, thread, proposal)) {
            case Plan.Possible plan -> steps.add(new Step(thread, proposal, plan));
            case Plan.Impossible(String why) -> refused.add(new Refused(thread, why));
        }
    }

    All all() {
        while (true) {
            var accepted = new ArrayList<Thread>();
            var late = new ArrayList<Refused>();
            List<Step> chosen = choose(accepted, late);
            Optional<Step> unfit = unfit(chosen);
            if (unfit.isEmpty()) {
                late.addAll(0, refused);
                Article after = chosen.isEmpty() ? article : Amending.filled(article, amended(chosen).orElseThrow());
                return new All(article, after, accepted, late);
            }
            steps.remove(unfit.get());
            refused.add(new Refused(unfit.get().thread(), unfit.get().removes()
                    ? "There is something in it that was not there, or is to stay."
                    : "It cannot be done any more, or not together with the others."));
        }
    }

    private List<Step> choose(List<Thread> accepted, List<Refused> late) {
        var taken = new Claims.Taken();
        Set<Wish> wishes = new HashSet<>();
        var chosen = new ArrayList<Step>();
        for (Step step : steps) {
            boolean along = wishes.contains(new Wish(step.proposal(), step.plan().claims()));
            if (along) {
                accepted.add(step.thread());
            } else if (taken.leaves(step.plan().claims())) {
                taken.take(step.plan().claims());
                wishes.add(new Wish(step.proposal(), step.plan().claims()));
                chosen.add(step);
                accepted.add(step.thread());
            } else {
                late.add(new Refused(step.thread(), "Another suggestion about the same was accepted."));
            }
        }
        return chosen;
    }

    /// One that cannot be done with the others.
    private Optional<Step> unfit(List<Step> chosen) {
        List<Step> others = chosen.stream().filter(step -> !step.removes()).toList();
        Optional<Article> before = amended(others);
        if (before.isEmpty()) {
            return Optional.of(firstUnfit(others));
        }
        return chosen.stream().filter(Step::removes).filter(step -> !takesOnlyItsOwn(before.get(), step)).findFirst();
    }

    private Step firstUnfit(List<Step> chosen) {
        int fit = 0;
        while (amended(chosen.subList(0, fit + 1)).isPresent()) {
            fit++;
        }
        return chosen.get(fit);
    }

    private Optional<Article> amended(List<Step> some) {
        return Amending.amended(article, InOrder.of(some.stream().map(step -> step.plan().amendment()).toList()));
    }

    private static boolean takesOnlyItsOwn(Article article, Step step) {
        return step.plan().amendment() instanceof Amendment.Remove(String key)
                && Lines.find(article, key).filter(place -> isOf(step.plan().whole(), place.path().in(article))).isPresent();
    }

    private static boolean isOf(Set<String> keys, Block block) {
        return keys.contains(block.key())
                && (!(block instanceof Block.Box box) || box.body().stream().allMatch(inner -> isOf(keys, inner)));
    }
}
