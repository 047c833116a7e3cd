package app.galley.ui.find;

import app.galley.edit.Document;
import app.galley.edit.Edited;
import app.galley.edit.Position;
import app.galley.edit.find.Extent;
import app.galley.edit.find.Finder;
import app.galley.edit.find.Finds;
import app.galley.edit.find.Found;
import app.galley.model.Article;
import app.galley.ui.common.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Looks through a document in the background. What is written meanwhile is looked at before the answer is given; an answer nobody waits for
/// any more is dropped, and the work for it ends early.
final class Seeking {

    private final Document document;
    private final Tasks tasks;
    private final AtomicInteger version = new AtomicInteger();
    private final List<Edited> meanwhile = new ArrayList<>();
    private boolean busy;

    Seeking(Document document, Tasks tasks) {
        this.document = document;
        this.tasks = tasks;
        document.onEdit(edited -> {
            if (busy) {
                meanwhile.add(edited);
            }
        });
    }

    /// Begins; what was begun before is dropped.
    ///
    /// @param near where the first one is wanted
    /// @param first told the first one as soon as it is known, if nothing was written meanwhile
    /// @param done gets all; it is the article's as it is then
    void start(Finder finder, Extent extent, Position near, Consumer<Found> first, Consumer<Finds> done) {
        int own = version.incrementAndGet();
        BooleanSupplier wanted = () -> version.get() == own;
        Article article = document.article();
        meanwhile.clear();
        busy = true;
        tasks.run(() -> {
            Finds.first(article, finder, extent, near, wanted).ifPresent(found -> tasks.window().execute(() -> {
                if (wanted.getAsBoolean() && document.article() == article) {
                    first.accept(found);
                }
            }));
            return Finds.of(article, finder, extent, wanted);
        }, finds -> {
            if (wanted.getAsBoolean()) {
                busy = false;
                meanwhile.forEach(finds::update);
                meanwhile.clear();
                done.accept(finds);
            }
        });
    }

    /// Drops what was begun.
    void stop() {
        version.incrementAndGet();
        busy = false;
        meanwhile.clear();
    }

    boolean isBusy() {
        return busy;
    }
}
