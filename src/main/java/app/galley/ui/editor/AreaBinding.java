package app.galley.ui.editor;

import app.galley.edit.Document;
import app.galley.edit.Edited;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.edit.find.Finds;
import app.galley.edit.find.Found;
import app.galley.model.Field;
import java.util.Optional;
import javafx.geometry.Point2D;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Keeps the area and the document in step: what changed in the document is put into the area, and a selection made in either is made in the
/// other.
final class AreaBinding {

    private final DraftArea area;
    private final Document document;
    private final Spots spots = new Spots();
    private final AreaLines lines;
    private final FoundLines found;
    private final SpotSweep remarked;
    /// The area's selection is being set from the document, so its own events say nothing new.
    private boolean following;
    /// Whether the caret is to be brought into view: an article just opened is first shown from its top.
    private boolean followsCaret;

    AreaBinding(DraftArea area, Document document) {
        this.area = area;
        this.document = document;
        lines = new AreaLines(area.getContent(), spots);
        found = new FoundLines(spots, this::remake, new SpotSweep(this::remake, () -> area.getParagraphs().size()));
        remarked = new SpotSweep(this::remake, () -> area.getParagraphs().size());
        area.caretPositionProperty().addListener((_, _, _) -> readSelection());
        area.selectionProperty().addListener((_, _, _) -> readSelection());
        document.onEdit(this::changed);
        document.onSelect(_ -> showSelection());
        showAll();
    }

    /// Shows the whole article anew.
    void showAll() {
        following = true;
        lines.show(document.article());
        following = false;
        showSelection();
    }

    private void changed(Edited edited) {
        following = true;
        found.update(edited);
        remarked.update(edited);
        if (edited.before().get(Field.LANGUAGE).equals(edited.after().get(Field.LANGUAGE))) {
            lines.update(edited);
        } else {
            // every empty line may change sides
            lines.show(edited.after());
        }
        following = false;
        area.announceText();
        showSelection();
        followCaret();
    }

    /// From now on the caret is kept in view.
    void beginToFollow() {
        followsCaret = true;
    }

    /// Brings the caret into view.
    void reveal() {
        followsCaret = true;
        area.requestFollowCaret();
    }

    /// Does something that moves the caret without bringing it into view.
    void withoutFollowing(Runnable action) {
        boolean before = followsCaret;
        followsCaret = false;
        action.run();
        followsCaret = before;
    }

    private void followCaret() {
        if (followsCaret) {
            area.requestFollowCaret();
        }
    }

    private void showSelection() {
        found.select(document.selection());
        if (select(document.selection())) {
            area.announceSelection();
            followCaret();
        }
    }

    /// @return whether something else was selected before
    private boolean select(Selection selection) {
        int anchor = offset(selection.anchor());
        int caret = offset(selection.caret());
        if (area.getAnchor() == anchor && area.getCaretPosition() == caret) {
            return false;
        }
        boolean before = following;
        following = true;
        area.selectRange(anchor, caret);
        following = before;
        return true;
    }

    private void readSelection() {
        if (!following) {
            document.select(new Selection(position(area.getAnchor()), onCharacter(position(area.getCaretPosition()))));
            area.announceSelection();
        }
    }

    /// A click may hit the middle of a character that is made of several, such as an emoji.
    private Position onCharacter(Position position) {
        return new Position(position.line(), WordBreaks.characterStart(area.getText(position.line()), position.offset()));
    }

    /// Makes lines anew in which something else stands out now. A line made anew lets go of the caret in it.
    private void remake(int from, int to) {
        boolean before = following;
        following = true;
        lines.remake(document.article(), from, to);
        select(document.selection());
        following = before;
    }

    /// Lets something stand out that was found in the article as it is now.
    ///
    /// @param finds empty when nothing shall stand out any more
    void showFound(Optional<Finds> finds) {
        found.show(finds, document.selection(), firstVisible(), area.getVisibleParagraphs().size());
    }

    private int firstVisible() {
        return area.getVisibleParagraphs().isEmpty() ? 0 : area.firstVisibleParToAllParIndex();
    }

    /// Lets words stand out that something is said about.
    void show(Passages passages) {
        spots.show(passages);
        showPassages();
    }

    /// Other words stand out now; those in view at once, the rest soon.
    void showPassages() {
        remarked.start(firstVisible(), area.getVisibleParagraphs().size());
    }

    /// Other words of some lines stand out now.
    void showPassages(int from, int to) {
        remake(Math.max(0, from), Math.min(to, area.getParagraphs().size()));
    }

    boolean isShowingAllFound() {
        return !found.isUnderWay();
    }

    /// Underlines what an input method is composing; empty when it is composing nothing, to be called before that is taken out.
    void showComposed(Optional<Found> place) {
        spots.compose(place);
        place.ifPresent(there -> remake(there.line(), there.line() + 1));
    }

    /// The place in the article of an offset of the area.
    Position position(int offset) {
        var place = area.offsetToPosition(offset, Bias.Forward);
        return new Position(place.getMajor(), place.getMinor());
    }

    /// The place in the article under a point of the screen.
    Position positionAt(Point2D onScreen) {
        Point2D local = area.screenToLocal(onScreen);
        return position(area.hit(local.getX(), local.getY()).getInsertionIndex());
    }

    private int offset(Position position) {
        return area.getAbsolutePosition(position.line(), position.offset());
    }
}
