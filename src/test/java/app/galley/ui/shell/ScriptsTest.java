package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galley.edit.Inserting;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Writing in the scripts of the world, through input methods, and with a screen reader.
class ScriptsTest extends WindowTest {

    private static final String ARABIC = "وصلت السفينة إلى الميناء ظهرا";
    private static final String FAMILY = "👩‍👩‍👧";

    private DeskWindow window;
    private int line;

    private void open(String... paragraphs) throws IOException {
        window = open(article("story", "Harbour", paragraphs));
        line = Lines.ofHead(written(window).head());
    }

    private int offset() {
        return selection().caret().offset();
    }

    private Selection selection() {
        return window.article().document().selection();
    }

    private Node area() {
        return window.stage().getScene().lookup(".draft");
    }

    private Object ask(AccessibleAttribute attribute, Object... parameters) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> area().queryAccessibleAttribute(attribute, parameters));
    }

    /// The offset in the whole text of a place in the paragraph.
    private int at(int offset) {
        return ((String) ask(AccessibleAttribute.TEXT)).indexOf(((String) ask(AccessibleAttribute.TEXT)).lines().toList().get(line))
                + offset;
    }

    private String text() {
        return Lines.text(written(window), line).text();
    }

    @Test
    void anArrowGoesWhereItPointsInArabic() throws IOException {
        open(ARABIC);
        caret(window, line, 0);
        var seen = new ArrayList<Integer>();
        for (int i = 0; i < 6; i++) {
            seen.add(offset());
            keys(KeyCode.LEFT);
        }
        assertThat(seen).containsExactly(0, 1, 2, 3, 4, 5);
        keys(KeyCode.RIGHT);
        assertThat(offset()).isEqualTo(5);
        keys(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(selection().anchor().offset()).isEqualTo(5);
        assertThat(offset()).isEqualTo(6);
        keys(KeyCode.RIGHT);
        assertThat(selection().isEmpty()).isTrue();
        assertThat(offset()).as("out of the selection at its right").isEqualTo(5);
    }

    @Test
    void theCaretOfAnArabicLineMovesToTheLeft() throws IOException {
        open(ARABIC);
        caret(window, line, 0);
        double last = Double.MAX_VALUE;
        for (int offset = 0; offset <= ARABIC.length(); offset++) {
            caret(window, line, offset);
            Bounds caret = caretBounds();
            assertThat(caret.getMinX()).as("caret before letter %d", offset).isLessThanOrEqualTo(last);
            last = caret.getMinX();
        }
    }

    private Bounds caretBounds() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            area().getScene().getRoot().layout();
            Node caret = area().lookup(".caret");
            return caret.localToScreen(caret.getBoundsInLocal());
        });
    }

    @Test
    void aClickInArabicGoesToTheLetter() throws IOException {
        open(ARABIC);
        for (int offset : List.of(3, 10, 17, 25)) {
            caret(window, line, offset);
            Bounds there = caretBounds();
            caret(window, 1, 0);
            robot.clickOn(new Point2D(there.getCenterX(), there.getCenterY()));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(offset()).as("clicked where the caret stood before letter %d", offset).isEqualTo(offset);
        }
    }

    @Test
    void homeAndEndGoToTheStartAndEndOfAnArabicLine() throws IOException {
        open(ARABIC);
        caret(window, line, 9);
        keys(KeyCode.HOME);
        assertThat(offset()).isZero();
        keys(KeyCode.END);
        assertThat(offset()).isEqualTo(ARABIC.length());
        keys(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(ARABIC.substring(offset())).isEqualTo("ظهرا");
        keys(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(offset()).isEqualTo(ARABIC.length());
    }

    @Test
    void anArrowGoesOnInTheNextLine() throws IOException {
        open(ARABIC, "quay");
        caret(window, line, ARABIC.length());
        keys(KeyCode.LEFT);
        assertThat(selection()).isEqualTo(Selection.at(line + 1, 0));
        keys(KeyCode.LEFT);
        assertThat(selection()).isEqualTo(Selection.at(line, ARABIC.length()));
    }

    @Test
    void anEmojiAndALetterWithMarksAreOneStep() throws IOException {
        open("a" + FAMILY + "e\u0301z");
        caret(window, line, 1);
        keys(KeyCode.RIGHT);
        assertThat(offset()).isEqualTo(1 + FAMILY.length());
        keys(KeyCode.RIGHT);
        assertThat(offset()).isEqualTo(3 + FAMILY.length());
        keys(KeyCode.LEFT);
        keys(KeyCode.BACK_SPACE);
        assertThat(text()).isEqualTo("ae\u0301z");
        keys(KeyCode.DELETE);
        assertThat(text()).isEqualTo("az");
    }

    @Test
    void aDoubleClickTakesOneWord() throws IOException {
        open("The ferry left at noon");
        caret(window, line, 6);
        Bounds there = caretBounds();
        robot.doubleClickOn(new Point2D(there.getCenterX(), there.getCenterY()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text().substring(selection().start().offset(), selection().end().offset())).isEqualTo("ferry");
    }

    private void compose(String committed, String composed) {
        robot.interact(() -> Event.fireEvent(area(), new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                composed.isEmpty() ? List.of() : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                committed, composed.length())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatAnInputMethodComposesIsSeenAndOnlyWhatItCommitsIsAStep() throws IOException {
        open("船到了。");
        caret(window, line, 1);
        compose("", "z");
        compose("", "zuo");
        compose("", "zuo tian");
        assertThat(text()).isEqualTo("船zuo tian到了。");
        assertThat(area().lookup(".run.composed")).as("it is underlined").isNotNull();
        compose("昨天", "");
        assertThat(text()).isEqualTo("船昨天到了。");
        assertThat(area().lookup(".run.composed")).isNull();
        assertThat(offset()).isEqualTo(3);
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).isEqualTo("船到了。");
        assertThat(window.article().document().history().canUndo()).isFalse();
    }

    @Test
    void anInputMethodThatGivesUpLeavesNothing() throws IOException {
        open("港口");
        select(window, line, 0, 1);
        compose("", "gang");
        compose("", "");
        assertThat(text()).as("what was selected is there again").isEqualTo("港口");
        assertThat(window.article().isModified()).isFalse();
    }

    @Test
    void aClickElsewhereKeepsWhatWasComposed() throws IOException {
        open("港口");
        caret(window, line, 2);
        compose("", "はし");
        caret(window, 1, 0);
        assertThat(text()).isEqualTo("港口はし");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text()).isEqualTo("港口");
    }

    @Test
    void aScreenReaderIsToldTheTextTheCaretAndTheLines() throws IOException {
        String words = "The ferry left at noon, and of those on the quay nobody waved. ".repeat(4).strip();
        open(words, "second");
        assertThat(area().getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat((String) ask(AccessibleAttribute.TEXT)).contains("Harbour\n").contains("waved.\nsecond");
        caret(window, line, 4);
        assertThat(ask(AccessibleAttribute.CARET_OFFSET)).isEqualTo(at(4));
        assertThat(ask(AccessibleAttribute.EDITABLE)).isEqualTo(true);
        Object first = ask(AccessibleAttribute.LINE_FOR_OFFSET, at(4));
        assertThat(ask(AccessibleAttribute.LINE_START, first)).isEqualTo(at(0));
        int end = (Integer) ask(AccessibleAttribute.LINE_END, first);
        assertThat(end).isGreaterThan(at(30)).isLessThan(at(words.length()));
        assertThat(ask(AccessibleAttribute.LINE_START, (Integer) first + 1)).as("the next line").isEqualTo(end);
        Object last = ask(AccessibleAttribute.LINE_FOR_OFFSET, at(words.length()));
        assertThat(ask(AccessibleAttribute.LINE_START, (Integer) last + 1)).as("that of the next paragraph")
                .isEqualTo(at(words.length() + 1));
        Object second = ask(AccessibleAttribute.LINE_FOR_OFFSET, at(words.length() + 1));
        assertThat(ask(AccessibleAttribute.LINE_END, (Integer) second - 1)).as("back to the last").isEqualTo(at(words.length()));
        assertThat(ask(AccessibleAttribute.LINE_START, 1_000_000)).isNull();
    }

    @Test
    void aScreenReaderIsToldWhereCharactersStandAndMaySelect() throws IOException {
        open("The ferry left at noon");
        caret(window, line, 0);
        var bounds = (Bounds[]) ask(AccessibleAttribute.BOUNDS_FOR_RANGE, at(4), at(9));
        assertThat(bounds).hasSize(1);
        assertThat(bounds[0].getWidth()).isBetween(20.0, 80.0);
        assertThat(ask(AccessibleAttribute.OFFSET_AT_POINT, new Point2D(bounds[0].getMinX() + 1, bounds[0].getCenterY()))).isEqualTo(at(4));
        int from = at(4);
        robot.interact(() -> area().executeAccessibleAction(AccessibleAction.SET_TEXT_SELECTION, from, from + 5));
        assertThat(selection().start().offset()).isEqualTo(4);
        assertThat(selection().end().offset()).isEqualTo(9);
        type("boat");
        assertThat((String) ask(AccessibleAttribute.TEXT)).contains("The boat left");
    }

    @Test
    void aHeadlineInHebrewCanBeWrittenAndMended() throws IOException {
        open("quay");
        robot.interact(() -> window.article().document().run(Inserting.field(Field.HEADLINE, "נמל ABC סגור")));
        caret(window, 1, 0);
        for (int i = 0; i < 12; i++) {
            keys(KeyCode.LEFT);
            assertThat(selection().caret().line()).as("step %d", i).isLessThanOrEqualTo(2);
        }
        assertThat(selection().caret().line()).as("the walk ends after the line").isEqualTo(2);
    }

    @Test
    void upAndDownKeepToTheColumn() throws IOException {
        String words = "The ferry left at noon, and of those on the quay nobody waved. ".repeat(4).strip();
        open(words, "Short.", words);
        caret(window, line, 40);
        keys(KeyCode.DOWN);
        int second = offset();
        assertThat(selection().caret().line()).isEqualTo(line);
        assertThat(second).isGreaterThan(80);
        while (selection().caret().line() == line) {
            keys(KeyCode.DOWN);
        }
        assertThat(selection()).as("the end of a line that is too short").isEqualTo(Selection.at(line + 1, 6));
        keys(KeyCode.DOWN);
        assertThat(offset()).as("the column it began in").isBetween(36, 44);
        keys(KeyCode.UP);
        keys(KeyCode.UP);
        assertThat(selection().caret().line()).isEqualTo(line);
        type("x");
        int typed = offset();
        keys(KeyCode.DOWN);
        keys(KeyCode.UP);
        assertThat(offset()).as("up again from below").isLessThanOrEqualTo(typed);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(selection().isEmpty()).isFalse();
    }

    @Test
    void theLinesOfALongArabicParagraphAreWalkedOneByOne() throws IOException {
        String words = (ARABIC + "، ").repeat(8).strip();
        open(words);
        caret(window, line, 0);
        keys(KeyCode.END);
        int end = offset();
        assertThat(end).isBetween(30, 120);
        assertThat(words.charAt(end)).as("the blank the line is broken at").isEqualTo(' ');
        keys(KeyCode.HOME);
        assertThat(offset()).isZero();
        var starts = new ArrayList<Integer>();
        while (offset() < words.length() && starts.size() < 20) {
            starts.add(offset());
            keys(KeyCode.DOWN);
        }
        assertThat(starts).as("the start of each line").hasSizeBetween(3, 8).isSorted().element(1).isEqualTo(end + 1);
        caret(window, line, end);
        keys(KeyCode.LEFT);
        assertThat(offset()).as("on in the next line").isEqualTo(end + 1);
        keys(KeyCode.RIGHT);
        assertThat(offset()).isEqualTo(end);
    }

    @Test
    void theCaretGoesOnIntoArabicLinesThatWereOutOfView() throws IOException {
        String words = (ARABIC + "، ").repeat(4).strip();
        open(Collections.nCopies(30, words).toArray(String[]::new));
        caret(window, line, 20);
        int last = line + 29;
        for (int i = 0; i < 120 && selection().caret().line() < last; i++) {
            keys(KeyCode.DOWN);
        }
        assertThat(selection().caret().line()).isEqualTo(last);
        for (int i = 0; i < 120 && selection().caret().line() > line; i++) {
            keys(KeyCode.UP);
        }
        assertThat(selection().caret().line()).isEqualTo(line);
        assertThat(offset()).as("where it came from, but for the width of a letter").isGreaterThan(10);
    }

    @Test
    void aPageDownGoesAsFarAsIsSeenAndLeavesTheCaretWhereTheEyeIs() throws IOException {
        String words = "The sluice keeper counts the boats. ".repeat(7).strip();
        open(Collections.nCopies(60, words).toArray(String[]::new));
        caret(window, line, 50);
        Bounds before = caretOnScreen();
        keys(KeyCode.PAGE_DOWN);
        Selection once = selection();
        assertThat(once.isEmpty()).isTrue();
        assertThat(once.caret().line()).isGreaterThan(line + 2);
        assertThat(caretOnScreen().getMinY()).isCloseTo(before.getMinY(), within(30.0));
        keys(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
        assertThat(selection().anchor()).isEqualTo(once.caret());
        assertThat(selection().caret()).isGreaterThan(once.caret());
        keys(KeyCode.PAGE_UP);
        keys(KeyCode.PAGE_UP);
        assertThat(selection().caret().line()).isCloseTo(line, within(1));
    }

    @Test
    void pagesEndWithTheTextInEveryScript() throws IOException {
        String words = (ARABIC + "، ").repeat(6).strip();
        open(Collections.nCopies(40, words).toArray(String[]::new));
        caret(window, line, 5);
        int steps = 0;
        while (selection().caret().line() < line + 39 && steps < 30) {
            keys(KeyCode.PAGE_DOWN);
            steps++;
        }
        keys(KeyCode.PAGE_DOWN);
        assertThat(steps).isBetween(3, 29);
        assertThat(selection().caret()).isEqualTo(new Position(line + 39, words.length()));
        for (int i = 0; i <= steps + 1; i++) {
            keys(KeyCode.PAGE_UP);
        }
        assertThat(selection().caret()).isEqualTo(Position.startOf(0));
    }

    private Bounds caretOnScreen() {
        Node caret = window.stage().getScene().lookup(".draft .caret");
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> caret.localToScreen(caret.getLayoutBounds()));
    }
}
