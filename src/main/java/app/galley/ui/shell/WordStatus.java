package app.galley.ui.shell;

import app.galley.edit.Copying;
import app.galley.edit.Document;
import app.galley.edit.Draft;
import app.galley.edit.Edited;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.render.Counts;
import app.galley.ui.common.Tasks;
import java.time.Duration;
import java.util.Optional;

/// Keeps the words in the status line right: counted once, then adjusted by what each change took and brought.
final class WordStatus {

    /// Long enough that the line is not drawn again at each word of somebody typing.
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Document document;
    private final Tasks tasks;
    private final StatusLine status;
    /// Empty until all was counted; what changed meanwhile is added then.
    private Optional<Counts> all = Optional.empty();
    private Counts meanwhile = Counts.NONE;
    private boolean waiting;

    WordStatus(Document document, Tasks tasks, StatusLine status) {
        this.document = document;
        this.tasks = tasks;
        this.status = status;
        document.onEdit(this::edited);
        Article article = document.article();
        tasks.run(() -> Counts.of(article), this::counted);
    }

    private void counted(Counts first) {
        all = Optional.of(first.plus(meanwhile));
        update();
    }

    private void edited(Edited edited) {
        String language = edited.after().get(Field.LANGUAGE);
        Counts difference = Counts.of(edited.change().after(), language).minus(Counts.of(edited.change().before(), language));
        if (all.isPresent()) {
            all = all.map(so -> so.plus(difference));
        } else {
            meanwhile = meanwhile.plus(difference);
        }
    }

    /// Something was changed or selected: the line will be brought up to date soon.
    void touched() {
        if (!waiting) {
            waiting = true;
            tasks.later(PATIENCE, () -> {
                waiting = false;
                update();
            });
        }
    }

    private void update() {
        Draft draft = document.draft();
        if (draft.selection().isEmpty()) {
            status.setWords(all, Optional.empty());
        } else {
            tasks.run(() -> Counts.of(Copying.selected(draft), draft.article().get(Field.LANGUAGE)), selected -> {
                if (document.draft().selection().equals(draft.selection())) {
                    status.setWords(all, Optional.of(selected));
                }
            });
        }
    }
}
