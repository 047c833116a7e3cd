package app.galley.ui.find;

import app.galley.check.Unfinished;
import app.galley.edit.Document;
import app.galley.edit.Edited;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.edit.find.Extent;
import app.galley.edit.find.Finds;
import app.galley.edit.find.Found;
import app.galley.ui.common.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Knows the marks of a draft that say something is missing: looked for once, then adjusted by each change.
public final class UnfinishedMarks {

    private final Document document;
    private final IntConsumer counted;
    private Optional<Finds> finds = Optional.empty();

    /// @param counted told how many there are, when that is known and whenever it changes
    public UnfinishedMarks(Document document, Tasks tasks, IntConsumer counted) {
        this.document = document;
        this.counted = counted;
        document.onEdit(this::edited);
        new Seeking(document, tasks).start(text -> Optional.of(Unfinished.in(text)), Extent.ALL, new Position(0, 0), _ -> {},
                found -> {
                    finds = Optional.of(found);
                    counted.accept(found.count());
                });
    }

    private void edited(Edited edited) {
        finds.ifPresent(found -> {
            int before = found.count();
            found.update(edited);
            if (found.count() != before) {
                counted.accept(found.count());
            }
        });
    }

    /// How many there are; 0 until they were counted.
    public int count() {
        return finds.map(Finds::count).orElse(0);
    }

    /// The first after what is selected, or else the first of all.
    public Optional<Found> next() {
        Selection selection = document.selection();
        return finds.flatMap(found -> found.from(selection.isEmpty() ? selection.caret().plus(1) : selection.end())
                .or(() -> found.get(0)));
    }

    /// The last before what is selected, or else the last of all.
    public Optional<Found> previous() {
        return finds.flatMap(found -> found.lastBefore(document.selection().start()).or(() -> found.get(found.count() - 1)));
    }

    /// All there are, in the order of the draft.
    public List<Found> all() {
        return finds.map(Finds::all).orElse(List.of());
    }
}
