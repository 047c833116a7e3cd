package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Inserting;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import app.galley.model.Style;
import app.galley.ui.common.Action;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What happens around typed characters in the real window.
class TypingHabitsTest extends WindowTest {

    private static Block.TextBlock text(DeskWindow window, int index) {
        return (Block.TextBlock) written(window).body().get(index);
    }

    private DeskWindow empty() throws Exception {
        DeskWindow window = open(article("flood", "Flood", ""));
        caret(window, 6, 0);
        return window;
    }

    private void undo() {
        keys(KeyCode.CONTROL, KeyCode.Z);
    }

    @Test
    void aStructuredPieceIsTypedWithoutLeavingTheKeys() throws Exception {
        DeskWindow window = empty();
        type("## What now");
        keys(KeyCode.ENTER);
        type("The **wall** failed, says [the town](example.org/wall).");
        keys(KeyCode.ENTER);
        type("- Boats");
        keys(KeyCode.ENTER);
        type("Sand");
        keys(KeyCode.ENTER);
        keys(KeyCode.ENTER);
        type("> We will rebuild");
        await(() -> written(window).body().size() == 5);

        assertThat(text(window, 0).style()).isEqualTo(Style.H2);
        assertThat(text(window, 0).text()).isEqualTo("What now");
        assertThat(text(window, 1).text()).isEqualTo("The wall failed, says the town.");
        assertThat(((Inline.Span) text(window, 1).children().get(1)).marks()).containsExactly(Marks.STRONG);
        assertThat(((Inline.Span) text(window, 1).children().get(2)).marks()).isEmpty();
        assertThat(((MarkDef.Link) text(window, 1).defs().getFirst()).href()).isEqualTo("https://example.org/wall");
        assertThat(List.of(text(window, 2), text(window, 3))).allMatch(block -> block.listing().item().equals("bullet"));
        assertThat(text(window, 4).style()).isEqualTo(Style.QUOTE);
        assertThat(shownLine(window, 7)).isEqualTo("The wall failed, says the town.");
        keep(window.stage().getScene(), "window-habits.png");
    }

    /// The words of a line as the window shows them.
    private String shownLine(DeskWindow window, int line) {
        return robot.from(window.editor()).lookup(".draft").queryAs(org.fxmisc.richtext.GenericStyledArea.class).getText(line);
    }

    @Test
    void oneUndoGivesBackTheCharactersAndTheCaret() throws Exception {
        DeskWindow window = empty();
        type("## ");
        await(() -> text(window, 0).style().equals(Style.H2));
        undo();
        await(() -> text(window, 0).text().equals("## "));
        type("x");
        assertThat(text(window, 0).text()).isEqualTo("## x");
        assertThat(text(window, 0).style()).isEqualTo(Style.NORMAL);
        keys(KeyCode.ENTER);

        type("a **b** c");
        undo();
        undo();
        await(() -> text(window, 1).text().equals("a **b**"));
        type("!");
        assertThat(text(window, 1).text()).isEqualTo("a **b**!");
    }

    @Test
    void aFrenchSentenceIsSetInFrench() throws Exception {
        DeskWindow window = empty();
        robot.interact(() -> window.article().document().run(Inserting.field(Field.LANGUAGE, "fr-FR")));
        caret(window, 6, 0);
        type("Elle dit: \"C'est fini!\" -- vraiment?");
        await(() -> text(window, 0).text().endsWith("?"));
        assertThat(text(window, 0).text())
                .isEqualTo("Elle dit\u00a0: «\u00a0C’est fini\u202f!\u00a0» – vraiment\u202f?");
        undo();
        undo();
        undo();
        await(() -> text(window, 0).text().isEmpty());
    }

    @Test
    void headlineAndStandfirstAreSetToo() {
        DeskWindow window = untitled();
        type("\"It's over\"");
        keys(KeyCode.ENTER);
        type("So--they say...");
        await(() -> headline(window).equals("“It’s over”"));
        assertThat(written(window).get(Field.STANDFIRST)).matches("So[–—]they say…");
    }

    @Test
    void oneKeySwitchesTypographyOffForGoodAndOnAgain() throws Exception {
        DeskWindow window = empty();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        type("it's **b**");
        await(() -> text(window, 0).text().equals("it's b"));
        assertThat(isOn(window, "typography")).isFalse();
        assertThat(settings.isOn("typography")).isFalse();

        robot.interact(() -> action(window, "typography").perform());
        robot.interact(() -> action(window, "markdown-habits").perform());
        type("'s *c*");
        await(() -> text(window, 0).text().equals("it's b’s *c*"));
        robot.interact(() -> action(window, "tidy").perform());
        assertThat(text(window, 0).text()).isEqualTo("it’s b’s *c*");
        undo();
        await(() -> text(window, 0).text().equals("it's b’s *c*"));
        assertThat(isOn(untitled(), "markdown-habits")).isFalse();
    }

    private static boolean isOn(DeskWindow window, String id) {
        return action(window, id).selected().orElseThrow().getAsBoolean();
    }

    private static Action action(DeskWindow window, String id) {
        return window.actions().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
