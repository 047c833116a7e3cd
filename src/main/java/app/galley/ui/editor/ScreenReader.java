package app.galley.ui.editor;

import app.galley.edit.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.text.Font;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Tells screen readers what the area shows, which RichTextFX does not (its issue 999).
///
/// Offsets are those of the area: UTF-16 units, an object one, a paragraph's end one. Lines are those on the screen; a paragraph out of
/// view is laid out when one of its lines is asked for. So that a line's number does not depend on all paragraphs before it, it is the
/// paragraph's number times [#MOST] and the line's number in the paragraph; numbers in between lead on to the next paragraph or back
/// to the end of the last, so that a reader may count up and down.
final class ScreenReader {

    /// More lines than a paragraph has.
    private static final int MOST = 4096;

    private final DraftArea area;
    private final Supplier<Document> document;
    /// The whole text, made when it is asked for.
    private Optional<String> text = Optional.empty();

    ScreenReader(DraftArea area, Supplier<Document> document) {
        this.area = area;
        this.document = document;
    }

    /// To be called when the text has changed.
    void textChanged() {
        text = Optional.empty();
    }

    /// The value of an attribute; empty for those it knows nothing of and for places that are not there.
    Optional<Object> ask(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> Optional.of(text());
            case EDITABLE -> Optional.of(!document.get().refusesEdits());
            case FONT -> Optional.of(Font.font(EditorPane.TEXT_SIZE));
            case SELECTION_START -> Optional.of(area.getSelection().getStart());
            case SELECTION_END -> Optional.of(area.getSelection().getEnd());
            case CARET_OFFSET -> Optional.of(area.getCaretPosition());
            case LINE_FOR_OFFSET -> offset(parameters[0]).map(this::lineAt);
            case LINE_START -> number(parameters[0]).map(Line::start);
            case LINE_END -> number(parameters[0]).map(Line::end);
            case BOUNDS_FOR_RANGE -> offset(parameters[0]).flatMap(from -> offset(parameters[1]).map(to -> bounds(from, to)));
            case OFFSET_AT_POINT -> parameters[0] instanceof Point2D point ? Optional.of(offsetAt(point)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private String text() {
        if (text.isEmpty()) {
            text = Optional.of(area.getText());
        }
        return text.get();
    }

    private Optional<Integer> offset(Object parameter) {
        return parameter instanceof Integer offset && offset >= 0 && offset <= area.getLength() ? Optional.of(offset) : Optional.empty();
    }

    private int lineAt(int offset) {
        var place = area.offsetToPosition(offset, Bias.Forward);
        return place.getMajor() * MOST + LineOnScreen.at(area, place.getMajor(), place.getMinor()).number();
    }

    /// A line on the screen, by offsets of the area.
    private record Line(int start, int end) {}

    private Optional<Line> number(Object parameter) {
        if (!(parameter instanceof Integer number) || number < 0) {
            return Optional.empty();
        }
        int paragraph = number / MOST;
        int inside = number % MOST;
        boolean between = inside < MOST / 2 && paragraph < area.getParagraphs().size()
                && inside >= LineOnScreen.of(area, paragraph, 0).count();
        if (between) {
            paragraph++;
            inside = 0;
        }
        return paragraph < area.getParagraphs().size() ? Optional.of(line(paragraph, inside)) : Optional.empty();
    }

    /// A line by its number in the paragraph; one that is too high gives the last.
    private Line line(int paragraph, int inside) {
        LineOnScreen line = LineOnScreen.of(area, paragraph, inside);
        int start = area.getAbsolutePosition(paragraph, 0);
        return new Line(start + line.from(), start + line.to());
    }

    /// One rectangle on the screen for each line of a range; only what is in view has any.
    private Bounds[] bounds(int from, int to) {
        List<Bounds> bounds = new ArrayList<>();
        int at = from;
        while (at <= to && at <= area.getLength()) {
            var place = area.offsetToPosition(at, Bias.Forward);
            if (area.allParToVisibleParIndex(place.getMajor()).isPresent()) {
                int end = Math.min(to, line(place.getMajor(), LineOnScreen.at(area, place.getMajor(), place.getMinor()).number()).end);
                area.getCharacterBoundsOnScreen(at, Math.max(at, end)).ifPresent(bounds::add);
                at = Math.max(end, at) + 1;
            } else {
                at += area.getParagraphLength(place.getMajor()) - place.getMinor() + 1;
            }
        }
        return bounds.toArray(Bounds[]::new);
    }

    private int offsetAt(Point2D onScreen) {
        Point2D local = area.screenToLocal(onScreen);
        return local == null ? area.getCaretPosition() : area.hit(local.getX(), local.getY()).getInsertionIndex();
    }

    /// Does what a reader asks for.
    ///
    /// @return whether it is something the area can do
    boolean perform(AccessibleAction action, Object... parameters) {
        return switch (action) {
            case SET_TEXT_SELECTION -> select(parameters[0], parameters[1]);
            case SHOW_TEXT_RANGE -> offset(parameters[0]).map(this::show).isPresent();
            default -> false;
        };
    }

    private boolean select(Object from, Object to) {
        Optional<Integer> start = offset(from);
        Optional<Integer> end = offset(to);
        if (start.isPresent() && end.isPresent()) {
            area.selectRange(start.get(), end.get());
        }
        return true;
    }

    private int show(int offset) {
        int paragraph = area.offsetToPosition(offset, Bias.Forward).getMajor();
        area.showParagraphInViewport(paragraph);
        return paragraph;
    }
}
