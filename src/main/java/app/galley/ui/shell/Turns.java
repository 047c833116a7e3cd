package app.galley.ui.shell;

import app.galley.library.ArticleLock;
import app.galley.library.LockOwner;
import app.galley.ui.common.NoticeLine.Answer;
import app.galley.ui.common.NoticeLine.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Whose turn it is to write in an open article: shows others that it is open here, tells who has it open elsewhere, and lets one go on
/// when they have closed it.
final class Turns {

    private final ArticleTab tab;
    private final Desk desk;
    private final OpenArticle open;
    private boolean looking;
    private boolean stopped;

    Turns(ArticleTab tab, Desk desk) {
        this.tab = tab;
        this.desk = desk;
        open = tab.article();
    }

    /// Begins, when the article is in a tab.
    void begin() {
        open.hold().other().ifPresent(this::tell);
        desk.tasks().later(ArticleLock.BEAT, this::beat);
    }

    /// Ends.
    void stop() {
        stopped = true;
        open.hold().release(desk.tasks());
    }

    /// Looks who has it. To be called when the lock may have changed.
    void look() {
        if (!stopped && !looking && open.file().isPresent()) {
            looking = true;
            Path file = open.file().get().path();
            boolean reads = !open.hold().mayWrite();
            desk.tasks().run(() -> reads ? ArticleLock.holder(file, desk.keeping().files()) : open.hold().refresh(), found -> {
                looking = false;
                if (!stopped && reads != open.hold().mayWrite()) {
                    found(found, reads);
                }
            });
        }
    }

    private void beat() {
        if (!stopped) {
            look();
            desk.tasks().later(ArticleLock.BEAT, this::beat);
        }
    }

    private void found(Optional<LockOwner> holder, boolean reads) {
        if (holder.equals(open.hold().other())) {
            return;
        }
        if (holder.isPresent()) {
            open.hold().become(Hold.of(holder.get()), desk.tasks());
            tell(holder.get());
        } else if (reads) {
            offer();
        }
    }

    private void tell(LockOwner other) {
        String who = Others.hasOpen(other, desk.me(), open.title(), desk.clock());
        var elsewhere = new Answer("notice-elsewhere", "Save elsewhere…", () -> tab.saving().saveAs(() -> {}));
        if (open.document().isReadOnly()) {
            say(who + " Here it can be read.", List.of(elsewhere));
        } else {
            say(who + " It is not saved by itself here any more.",
                    List.of(new Answer("notice-back", "Go on here", this::takeBack), elsewhere));
        }
    }

    private void offer() {
        if (open.document().isReadOnly()) {
            say("Nobody else has “%s” open any more.".formatted(open.title()), List.of(new Answer("notice-edit", "Edit", this::edit)));
        } else {
            edit();
        }
    }

    private void say(String words, List<Answer> answers) {
        tab.notices().say(Notices.Kind.LOCK, new Notice(words, answers, false, false));
    }

    private void edit() {
        Path file = open.file().orElseThrow().path();
        desk.tasks().run(() -> Hold.of(ArticleLock.take(file, desk.me(), desk.keeping().files())), this::become);
    }

    private void takeBack() {
        Path file = open.file().orElseThrow().path();
        desk.tasks().run(() -> Hold.of(ArticleLock.takeOver(file, desk.me(), desk.keeping().files())), this::become);
    }

    private void become(Hold hold) {
        open.hold().become(hold, desk.tasks());
        if (hold.other().isPresent()) {
            tell(hold.other().get());
        } else {
            open.document().setReadOnly(false);
            tab.notices().drop(Notices.Kind.LOCK);
            tab.mayWriteAgain();
        }
    }
}
