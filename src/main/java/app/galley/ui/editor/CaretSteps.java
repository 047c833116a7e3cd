package app.galley.ui.editor;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.KP_DOWN;
import static javafx.scene.input.KeyCode.KP_LEFT;
import static javafx.scene.input.KeyCode.KP_RIGHT;
import static javafx.scene.input.KeyCode.KP_UP;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.anyOf;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import app.galley.edit.Document;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/// Where the arrow keys go: by characters, by words and by lines on the screen; and the page keys.
///
/// RichTextFX goes by code points, so that an emoji or a letter with marks takes several keys; goes backwards in text from right to left
/// (its issue 1170); keeps to an old column after typing; and reads the whole text at each key. Here a key looks at one line.
final class CaretSteps {

    private final DraftArea area;
    private final Supplier<Document> document;
    private Optional<Column> column = Optional.empty();

    /// The column steps up and down keep to.
    ///
    /// @param selection at which it holds
    /// @param x pixels
    private record Column(Selection selection, double x) {}

    private CaretSteps(DraftArea area, Supplier<Document> document) {
        this.area = area;
        this.document = document;
    }

    static void install(DraftArea area, Supplier<Document> document) {
        Nodes.addInputMap(area, new CaretSteps(area, document).keys());
    }

    private InputMap<KeyEvent> keys() {
        return sequence(moves(false), moves(true, SHIFT_DOWN));
    }

    private InputMap<KeyEvent> moves(boolean extend, Modifier... held) {
        Modifier[] byWord = Stream.concat(Stream.of(SHORTCUT_DOWN), Stream.of(held)).toArray(Modifier[]::new);
        return sequence(consume(arrow(LEFT, KP_LEFT, held), _ -> byCharacter(false, extend)),
                consume(arrow(RIGHT, KP_RIGHT, held), _ -> byCharacter(true, extend)),
                consume(arrow(LEFT, KP_LEFT, byWord), _ -> byWord(false, extend)),
                consume(arrow(RIGHT, KP_RIGHT, byWord), _ -> byWord(true, extend)),
                consume(arrow(UP, KP_UP, held), _ -> byLine(false, extend)),
                consume(arrow(DOWN, KP_DOWN, held), _ -> byLine(true, extend)),
                consume(keyPressed(PAGE_UP, held), _ -> byPage(false, extend)),
                consume(keyPressed(PAGE_DOWN, held), _ -> byPage(true, extend)));
    }

    private static EventPattern<Event, KeyEvent> arrow(KeyCode code, KeyCode onKeypad, Modifier... held) {
        return anyOf(keyPressed(code, held), keyPressed(onKeypad, held));
    }

    /// Moves the caret a line on the screen up or down. A row of such steps keeps to the column it began in.
    private void byLine(boolean down, boolean extend) {
        Selection selection = document.get().selection();
        Position caret = selection.caret();
        LineOnScreen line = LineOnScreen.at(area, caret.line(), caret.offset());
        double x = column(selection);
        boolean within = down ? line.number() + 1 < line.count() : line.number() > 0;
        int paragraph = within ? caret.line() : caret.line() + (down ? 1 : -1);
        if (paragraph < 0 || paragraph >= area.getParagraphs().size()) {
            go(new Position(caret.line(), down ? text(caret.line()).length() : 0), extend);
            return;
        }
        int number = within ? line.number() + (down ? 1 : -1) : down ? 0 : Integer.MAX_VALUE;
        go(new Position(paragraph, LineOnScreen.of(area, paragraph, number).offsetAt(x)), extend);
        column = Optional.of(new Column(document.get().selection(), x));
    }

    /// Moves the caret as far as the window shows, and what it shows along with it, so that the caret stays where the eye is. A row of such
    /// steps keeps to the column it began in.
    private void byPage(boolean down, boolean extend) {
        Selection selection = document.get().selection();
        Position caret = selection.caret();
        double x = column(selection);
        var page = PageStep.of(area);
        Optional<PageStep.Stop> there = page.from(caret.line(), caret.offset(), down);
        if (there.isPresent()) {
            PageStep.Stop stop = there.get();
            select(new Position(stop.paragraph(), stop.line().offsetAt(x)), extend);
            page.show(stop);
        } else {
            go(down ? endOfArea() : Position.startOf(0), extend);
        }
        column = Optional.of(new Column(document.get().selection(), x));
    }

    private Position endOfArea() {
        int last = area.getParagraphs().size() - 1;
        return new Position(last, text(last).length());
    }

    private double column(Selection selection) {
        Position caret = selection.caret();
        return column.filter(kept -> kept.selection.equals(selection)).map(Column::x)
                .orElseGet(() -> LineOnScreen.at(area, caret.line(), caret.offset()).x(caret.offset()));
    }

    /// Moves the caret to a neighbour.
    ///
    /// @param extend whether the selection goes along; otherwise, there being one, the caret goes to its end at that side
    private void byCharacter(boolean toRight, boolean extend) {
        Selection selection = document.get().selection();
        if (!extend && !selection.isEmpty()) {
            go(toRight == runsLeftToRight(selection.caret()) ? selection.end() : selection.start(), false);
        } else {
            go(besides(selection.caret(), toRight), extend);
        }
    }

    private Position besides(Position caret, boolean toRight) {
        String text = text(caret.line());
        if (!VisualOrder.isNeeded(text)) {
            boolean forward = toRight == runsLeftToRight(caret);
            return forward ? after(caret, text, WordBreaks::nextCharacter) : before(caret, text, WordBreaks::previousCharacter);
        }
        LineOnScreen line = LineOnScreen.at(area, caret.line(), caret.offset());
        var order = new VisualOrder(text, line.from(), line.to(), isRightToLeft(caret.line()));
        OptionalInt next = order.next(caret.offset(), toRight);
        if (next.isPresent()) {
            return new Position(caret.line(), next.getAsInt());
        }
        // out of the line at one side: on to the next line or back to the last
        return toRight != order.isRightToLeft()
                ? line.to() < text.length() ? new Position(caret.line(), line.to()) : nextLine(caret)
                : line.from() > 0
                        ? new Position(caret.line(), WordBreaks.previousCharacter(text, line.from()))
                        : lastLine(caret);
    }

    /// Moves the caret past a word.
    private void byWord(boolean toRight, boolean extend) {
        Position caret = document.get().selection().caret();
        String text = text(caret.line());
        boolean forward = toRight == runsLeftToRight(caret);
        go(forward ? after(caret, text, WordBreaks::nextWord) : before(caret, text, WordBreaks::previousWord), extend);
    }

    /// A step within a text from an offset.
    private interface Step {
        int from(String text, int offset);
    }

    private Position after(Position caret, String text, Step step) {
        return caret.offset() < text.length() ? new Position(caret.line(), step.from(text, caret.offset())) : nextLine(caret);
    }

    private Position before(Position caret, String text, Step step) {
        return caret.offset() > 0 ? new Position(caret.line(), step.from(text, caret.offset())) : lastLine(caret);
    }

    private Position nextLine(Position caret) {
        return caret.line() + 1 < area.getParagraphs().size() ? Position.startOf(caret.line() + 1) : caret;
    }

    private Position lastLine(Position caret) {
        return caret.line() > 0 ? new Position(caret.line() - 1, text(caret.line() - 1).length()) : caret;
    }

    private void go(Position to, boolean extend) {
        select(to, extend);
        area.requestFollowCaret();
    }

    private void select(Position to, boolean extend) {
        Selection selection = document.get().selection();
        document.get().select(extend ? new Selection(selection.anchor(), to) : Selection.at(to));
    }

    private boolean runsLeftToRight(Position position) {
        return !isRightToLeft(position.line());
    }

    private boolean isRightToLeft(int line) {
        return area.getParagraph(line).getParagraphStyle().rightToLeft();
    }

    private String text(int line) {
        // a hard break must not end a paragraph of the bidirectional algorithm
        return Lines.text(document.get().article(), line).text().replace('\n', '\u2028');
    }
}
