package app.galley.ui.shell;

import app.galley.compare.Merge;
import app.galley.compare.Merged;
import app.galley.edit.Adopting;
import app.galley.library.ArticleFile;
import app.galley.library.FolderWatch;
import app.galley.library.Glance;
import app.galley.library.Opened;
import app.galley.model.Article;
import app.galley.ui.common.Tasks;
import java.time.Clock;
import java.util.Optional;

/// Follows what others do to an open article's file: what they changed is merged into the draft, and where that cannot be done the person
/// chooses. A file that is gone or half written is waited for.
final class Follower {

    /// After so many looks at a file nothing can be made of, it is not just being written.
    private static final int HALVES = 8;
    private static final int HALVES_WHILE_WAITED_FOR = 3;
    /// Who writes on while it is being merged is not made to wait for ever: after so many rounds it is merged at once.
    private static final int ROUNDS = 3;

    private final ArticleTab tab;
    private final OpenArticle open;
    private final FolderWatch watch;
    private final Tasks tasks;
    private final Clock clock;
    private final Pace pace;
    private final Arrivals arrivals;
    private final Missing missing;
    private Optional<Runnable> unwatch = Optional.empty();
    private Optional<ArticleFile> watched = Optional.empty();
    private Optional<Waiting> waiting = Optional.empty();
    private boolean looking;
    private boolean again;
    private boolean stopped;
    private int halves;

    /// A person who wants to go on.
    ///
    /// @param then when all is taken in
    /// @param stuck when it cannot be
    private record Waiting(Runnable then, Runnable stuck) {}

    Follower(ArticleTab tab, Desk desk) {
        this.tab = tab;
        open = tab.article();
        watch = desk.watch();
        tasks = desk.tasks();
        clock = desk.clock();
        pace = desk.keeping().pace();
        arrivals = new Arrivals(tab, desk);
        missing = new Missing(tab, tasks, pace, this::look);
    }

    /// Begins to watch the file there is now; to be called again when it is another one.
    void begin() {
        if (stopped || watched.equals(open.file())) {
            return;
        }
        unwatch.ifPresent(end -> tasks.background().execute(end));
        unwatch = Optional.empty();
        watched = open.file();
        watched.ifPresent(file -> tasks.run(
                () -> watch.watch(file.path(), () -> tasks.window().execute(this::told)), end -> {
                    if (stopped || !watched.equals(Optional.of(file))) {
                        tasks.background().execute(end);
                    } else {
                        unwatch = Optional.of(end);
                        look();
                    }
                }));
    }

    /// Ends.
    void stop() {
        stopped = true;
        missing.stop();
        unwatch.ifPresent(end -> tasks.background().execute(end));
        unwatch = Optional.empty();
    }

    private void told() {
        look();
        tab.turns().look();
    }

    /// Looks whether the file is as it was left, and does what is to be done when it is not.
    void look() {
        if (stopped || open.file().isEmpty()) {
            return;
        }
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        ArticleFile file = open.file().get();
        tasks.run(() -> Glance.at(file, open::knows), glance -> {
            looking = false;
            if (!stopped && open.file().equals(Optional.of(file))) {
                seen(glance);
            }
            if (again) {
                again = false;
                look();
            }
        });
    }

    /// Takes in what others did, asking where that is needed, since a person wants to go on.
    ///
    /// @param then called when all is taken in; not when it was put off
    /// @param stuck called when it cannot be taken in
    void settle(Runnable then, Runnable stuck) {
        waiting = Optional.of(new Waiting(then, stuck));
        look();
    }

    private void seen(Glance glance) {
        halves = glance instanceof Glance.Unreadable ? halves + 1 : 0;
        switch (glance) {
            case Glance.Same() -> {
                missing.isBack();
                arrivals.nothingToChoose();
                goOn();
            }
            case Glance.Changed(Opened opened) -> {
                missing.isBack();
                if (opened.loaded().readOnly()) {
                    missing.isOfANewerProgram();
                    giveUp();
                } else {
                    merge(opened, 1);
                }
            }
            case Glance.Unreadable() -> {
                if (halves >= (waiting.isPresent() ? HALVES_WHILE_WAITED_FOR : HALVES)) {
                    missing.isUnreadable();
                    giveUp();
                }
                tasks.later(pace.settle().multipliedBy(Math.min(halves, HALVES)), this::look);
            }
            case Glance.Gone() -> {
                missing.isGone();
                goOn();
            }
            case Glance.OutOfReach(var failure) -> {
                missing.isOutOfReach(failure);
                goOn();
            }
        }
    }

    private void goOn() {
        Optional<Waiting> now = waiting;
        waiting = Optional.empty();
        now.ifPresent(person -> person.then.run());
    }

    private void giveUp() {
        Optional<Waiting> now = waiting;
        waiting = Optional.empty();
        now.ifPresent(person -> person.stuck.run());
    }

    private void merge(Opened opened, int round) {
        Article base = open.saved();
        Article ours = open.document().article();
        Article theirs = opened.loaded().article();
        if (open.document().isComposing()) {
            // Taking something in would cut off what an input method is composing.
            tasks.later(pace.settle(), this::look);
        } else if (round > ROUNDS) {
            merged(opened, Merge.of(base, ours, theirs));
        } else {
            looking = true;
            tasks.run(() -> Merge.of(base, ours, theirs), merged -> {
                looking = false;
                if (stopped) {
                    return;
                }
                if (open.document().article() == ours && open.saved() == base && !open.document().isComposing()) {
                    merged(opened, merged);
                } else if (open.saved() == base) {
                    merge(opened, round + 1);
                } else {
                    look();
                }
            });
        }
    }

    private void merged(Opened opened, Merged merged) {
        if (merged.isClean()) {
            takeIn(opened, merged.article());
        } else {
            arrivals.offerChoice(merged.conflicts().size(), () -> choose(opened, merged));
            if (waiting.isPresent()) {
                choose(opened, merged);
            }
        }
    }

    /// Asks. What was found may be old by now.
    private void choose(Opened opened, Merged merged) {
        Article ours = open.document().article();
        Merged now = Merge.of(open.saved(), ours, opened.loaded().article());
        if (now.isClean()) {
            takeIn(opened, now.article());
            return;
        }
        Optional<Article> chosen = arrivals.ask(now);
        if (stopped || chosen.isEmpty()) {
            waiting = Optional.empty();
            return;
        }
        arrivals.keepOtherSide(now, ours, opened.loaded().article(), chosen.get(), () -> {
            if (open.document().article() == ours) {
                takeIn(opened, chosen.get());
            } else {
                look();
            }
        });
    }

    private void takeIn(Opened opened, Article merged) {
        Article before = open.document().article();
        boolean mine = open.isModified();
        open.document().history().pause();
        tab.editor().keepingPlace(() -> open.document().takeIn(Adopting.article(merged)));
        open.document().history().pause();
        open.found(Adopting.alike(opened.loaded().article(), open.document().article()), opened.stamp(), clock.instant());
        arrivals.cameIn(before, mine);
        tab.takenIn();
        goOn();
    }
}
