package app.galley.ui.lengths;

import app.galley.edit.Document;
import app.galley.edit.Edited;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.render.Counts;
import app.galley.ui.common.Tasks;
import java.util.Optional;

/// Keeps the counts of a document's article right: counted once away from the window, then adjusted by what each change took and brought.
///
/// In another language words may end elsewhere; then all is counted anew.
final class Tally {

    private final Document document;
    private final Tasks tasks;
    private final Runnable told;
    /// Empty until all was counted; what changed meanwhile is added then.
    private Optional<Counts> all = Optional.empty();
    private Counts meanwhile = Counts.NONE;
    private int round;

    /// @param told called when all was counted
    Tally(Document document, Tasks tasks, Runnable told) {
        this.document = document;
        this.tasks = tasks;
        this.told = told;
        document.onEdit(this::edited);
    }

    /// Counts all for the first time.
    void start() {
        countAnew();
    }

    /// The counts of the article as it is; empty while they are being made.
    Optional<Counts> all() {
        return all;
    }

    private void countAnew() {
        all = Optional.empty();
        meanwhile = Counts.NONE;
        int thisRound = ++round;
        Article article = document.article();
        tasks.run(() -> Counts.of(article), first -> {
            if (thisRound == round) {
                all = Optional.of(first.plus(meanwhile));
                told.run();
            }
        });
    }

    private void edited(Edited edited) {
        String language = edited.after().get(Field.LANGUAGE);
        if (!language.equals(edited.before().get(Field.LANGUAGE))) {
            countAnew();
            return;
        }
        if (edited.change().changesBody()) {
            Counts difference = Counts.of(edited.change().after(), language).minus(Counts.of(edited.change().before(), language));
            all = all.map(so -> so.plus(difference));
            meanwhile = meanwhile.plus(difference);
        }
    }
}
