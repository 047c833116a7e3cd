package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.ui.common.NoticeLine.Answer;
import app.galley.ui.common.NoticeLine.Notice;
import app.galley.ui.common.Tasks;
import java.util.List;

/// Says that an article's file is not to be had, and looks again until it is.
final class Missing {

    private final ArticleTab tab;
    private final Tasks tasks;
    private final Pace pace;
    private final Runnable look;
    private int misses;
    private boolean stopped;

    /// @param look looks again
    Missing(ArticleTab tab, Tasks tasks, Pace pace, Runnable look) {
        this.tab = tab;
        this.tasks = tasks;
        this.pace = pace;
        this.look = look;
    }

    void stop() {
        stopped = true;
    }

    /// It can be had again.
    void isBack() {
        if (misses > 0) {
            misses = 0;
            tab.mayWriteAgain();
        }
        tab.notices().drop(Notices.Kind.FILE);
    }

    /// Somebody took it away. Some programs do so for a moment while they save.
    void isGone() {
        missed();
        if (misses > 1) {
            say("“%s” was moved or deleted. %s".formatted(name(), tab.whatIsSafe()),
                    new Answer("notice-put-back", "Save it here again", () -> tab.saving().save(() -> {})), elsewhere());
        }
    }

    /// Its folder or disk cannot be reached.
    void isOutOfReach(FileFailure failure) {
        missed();
        if (misses > 1) {
            say("“%s” cannot be reached at the moment. %s Galley goes on by itself when it is back.".formatted(
                    failure.file().toAbsolutePath(), tab.whatIsSafe()), elsewhere());
        }
    }

    /// Somebody has put something there that is no article.
    void isUnreadable() {
        say("“%s” was changed by another program, and nothing can be made of it. %s".formatted(name(), tab.whatIsSafe()),
                new Answer("notice-replace", "Replace it", () -> tab.saving().replace(() -> {})), elsewhere());
    }

    /// Somebody with a newer program has changed it.
    void isOfANewerProgram() {
        say("“%s” was changed by a newer Galley, which this one cannot put together with what is written here. %s".formatted(name(),
                tab.whatIsSafe()), elsewhere());
    }

    private void missed() {
        misses++;
        if (!stopped) {
            tasks.later(misses == 1 ? pace.settle().multipliedBy(2) : pace.again(misses), () -> {
                if (misses > 0 && !stopped) {
                    look.run();
                }
            });
        }
    }

    private Answer elsewhere() {
        return new Answer("notice-elsewhere", "Save elsewhere…", () -> tab.saving().saveAs(() -> {}));
    }

    private String name() {
        return tab.article().file().map(ArticleFile::name).orElse("");
    }

    private void say(String words, Answer... answers) {
        tab.notices().say(Notices.Kind.FILE, new Notice(words, List.of(answers), true, false));
    }
}
