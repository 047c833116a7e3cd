package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.format.ArticleWriter;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.LongArticle;
import app.galley.ui.common.Appearance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// Finding, replacing and going to what is unfinished in the real window, with the keys a person would use.
class FindTest extends WindowTest {

    private String count() {
        return robot.lookup("#find-count").queryAs(Label.class).getText();
    }

    private String problem() {
        return robot.lookup("#find-problem").queryAs(Label.class).getText();
    }

    private TextField field(String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private boolean isOpen() {
        return robot.lookup("#find-bar").tryQuery().isPresent();
    }

    /// The characters of the draft that stand out in a way, line by line as shown.
    private String standingOut(String styleClass) {
        return String.join("|", robot.lookup(".draft .run." + styleClass).queryAll().stream()
                .map(node -> ((Text) node).getText()).toList());
    }

    private static String body(DeskWindow window) {
        return String.join("/", written(window).body().stream().map(block -> ((Block.TextBlock) block).text()).toList());
    }

    private static Selection selection(DeskWindow window) {
        return window.article().document().selection();
    }

    @Test
    void whatIsTypedIsFoundAndGoneThroughByKeys() throws Exception {
        DeskWindow window = open(article("boats", "Night boats return", "The boat left.", "No boats, no BOAT."));
        caret(window, 6, 0);
        keys(KeyCode.CONTROL, KeyCode.F);
        assertThat(field("#find-words").isFocused()).isTrue();

        type("boat");
        await(() -> count().equals("2 of 4"));
        assertThat(selection(window)).isEqualTo(new Selection(new Position(6, 4), new Position(6, 8)));
        await(() -> standingOut("found").equals("boat|boat|BOAT") && standingOut("found-now").equals("boat"));
        keep(window.stage().getScene(), "find.png");

        keys(KeyCode.F3);
        await(() -> count().equals("3 of 4"));
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.G);
        await(() -> count().equals("1 of 4, from the top"));
        keys(KeyCode.SHIFT, KeyCode.F3);
        await(() -> count().equals("4 of 4, from the end"));
        keys(KeyCode.SHIFT, KeyCode.ENTER);
        await(() -> count().equals("3 of 4"));
        assertThat(field("#find-words").isFocused()).isTrue();

        keys(KeyCode.ESCAPE);
        await(() -> !isOpen() && standingOut("found").isEmpty() && standingOut("found-now").isEmpty());
        assertThat(selection(window)).isEqualTo(new Selection(new Position(7, 3), new Position(7, 7)));
        type("ferrie");
        await(() -> body(window).endsWith("No ferries, no BOAT."));

        keys(KeyCode.F3);
        await(() -> selection(window).start().equals(new Position(7, 15)));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void howOneLooksIsSwitchedByKeysInTheBar() throws Exception {
        DeskWindow window = open(article("boats", "H", "Boat, boats, boat; bxt."));
        keys(KeyCode.CONTROL, KeyCode.F);
        type("boat");
        await(() -> count().endsWith("of 3"));
        keys(KeyCode.ALT, KeyCode.C);
        await(() -> count().endsWith("of 2"));
        keys(KeyCode.ALT, KeyCode.O);
        await(() -> count().equals("1 of 1"));
        keys(KeyCode.ALT, KeyCode.C);
        await(() -> count().endsWith("of 2"));
        keys(KeyCode.ALT, KeyCode.R);
        robot.interact(() -> field("#find-words").setText("b\\w+t"));
        await(() -> count().endsWith("of 3"));
        robot.clickOn("#find-word");
        await(() -> count().endsWith("of 4"));
        assertThat(window.article().isModified()).isFalse();
    }

    @Test
    void allAreReplacedInOneStepAndTakenBackInOne() throws Exception {
        DeskWindow window = open(article("boats", "Boat", "A boat and a boat.", "No other."));
        String before = body(window);
        caret(window, 6, 0);
        keys(KeyCode.CONTROL, KeyCode.H);
        type("boat");
        await(() -> count().equals("2 of 3"));
        keys(KeyCode.TAB);
        assertThat(field("#find-replacement").isFocused()).isTrue();
        type("ferry");
        keys(KeyCode.ENTER);
        await(() -> body(window).equals("A ferry and a boat./No other.") && count().equals("2 of 2"));
        keep(window.stage().getScene(), "find-replace.png");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> body(window).equals("A ferry and a ferry./No other."));
        assertThat(headline(window)).isEqualTo("ferry");
        await(() -> count().equals("2 replaced"));

        keys(KeyCode.ESCAPE);
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> body(window).equals("A ferry and a boat./No other.") && headline(window).equals("Boat"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> body(window).equals(before));
        assertThat(window.article().document().history().canUndo()).isFalse();
    }

    @Test
    void aBadExpressionIsToldInPlainWordsAndOneThatGoesAstrayStopsNothing() throws Exception {
        DeskWindow window = open(article("boats", "H", "a".repeat(60) + "!", "boats (two)"));
        keys(KeyCode.CONTROL, KeyCode.H);
        keys(KeyCode.ALT, KeyCode.R);
        type("(boat");
        await(() -> problem().equals("A “(” has no “)” (character 1)."));
        keep(window.stage().getScene(), "find-problem.png");
        assertThat(robot.lookup("#find-next").query().isDisabled()).isTrue();
        type(")s");
        await(() -> count().equals("1 of 1") && problem().isEmpty());
        robot.clickOn("#find-replacement");
        type("$2");
        keys(KeyCode.ENTER);
        await(() -> problem().startsWith("The expression has no group 2"));
        assertThat(body(window)).endsWith("boats (two)");
        robot.interact(() -> field("#find-replacement").setText("$1y"));
        keys(KeyCode.ENTER);
        await(() -> body(window).endsWith("boaty (two)"));

        robot.interact(() -> field("#find-words").setText("(a|aa)+\\1*$"));
        await(() -> problem().startsWith("The expression takes too long"));
        caret(window, 6, 60);
        type("a");
        await(() -> body(window).contains("a!"));
    }

    @Test
    void severalSelectedLinesAreWhereItLooks() throws Exception {
        DeskWindow window = open(article("boats", "boat", "boat one boat", "boat", "boat two"));
        robot.interact(() -> window.article().document().select(new Selection(new Position(6, 4), new Position(7, 4))));
        keys(KeyCode.CONTROL, KeyCode.H);
        type("boat");
        await(() -> count().equals("1 of 2"));
        robot.clickOn("#find-replacement");
        type("ferry");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> body(window).equals("boat one ferry/ferry/boat two"));
        assertThat(headline(window)).isEqualTo("boat");
        robot.clickOn("#find-words");
        keys(KeyCode.ALT, KeyCode.L);
        await(() -> count().endsWith("3") || count().startsWith("3"));
    }

    @Test
    void theWordsSelectedAreTakenAndWhatIsWrittenIsCounted() throws Exception {
        DeskWindow window = open(article("boats", "H", "one boat", "two"));
        select(window, 6, 4, 8);
        keys(KeyCode.CONTROL, KeyCode.F);
        await(() -> field("#find-words").getText().equals("boat") && count().equals("1 of 1"));
        caret(window, 7, 3);
        type(" boats ");
        await(() -> count().equals("2 found") && standingOut("found").equals("boat|boat"));
        keys(KeyCode.ENTER);
        type("boat");
        await(() -> count().equals("3 found"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> count().startsWith("2"));
    }

    @Test
    void whatIsUnfinishedIsMarkedCountedListedAndGoneTo() throws Exception {
        DeskWindow window = open(article("boats", "TK boats", "There were TKTK and [[ask Mira]].", "Done."));
        await(() -> unfinished().isVisible() && unfinished().getText().equals("Unfinished: 3"));
        await(() -> standingOut("tk").equals("TK|TKTK|[[ask Mira]]"));
        caret(window, 7, 5);
        type(" TK");
        await(() -> unfinished().getText().equals("Unfinished: 4"));
        keep(window.stage().getScene(), "unfinished.png");

        keys(KeyCode.F8);
        await(() -> selection(window).start().equals(new Position(1, 0)));
        keys(KeyCode.F8);
        await(() -> selection(window).start().equals(new Position(6, 11)));
        keys(KeyCode.SHIFT, KeyCode.F8);
        keys(KeyCode.SHIFT, KeyCode.F8);
        await(() -> selection(window).start().equals(new Position(7, 6)));

        robot.clickOn("#status-unfinished");
        await(() -> robot.lookup("#unfinished-list").tryQuery().isPresent());
        keep(robot.lookup("#unfinished-list").query().getScene(), "unfinished-list.png");
        assertThat(robot.lookup("#unfinished-list").queryAs(ListView.class).getItems()).hasSize(4);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        await(() -> selection(window).equals(new Selection(new Position(6, 20), new Position(6, 32))));
        type("Mira said so");
        for (int line : List.of(1, 6, 7)) {
            int from = line == 1 ? 0 : line == 6 ? 11 : 6;
            select(window, line, from, from + (line == 6 ? 4 : 2));
            type("ten");
        }
        await(() -> !unfinished().isVisible());
        assertThat(body(window)).isEqualTo("There were ten and Mira said so./Done. ten");
    }

    private Button unfinished() {
        return robot.lookup("#status-unfinished").queryAs(Button.class);
    }

    @Test
    void anExportAsksWhenSomethingIsUnfinished() throws Exception {
        DeskWindow window = open(article("boats", "Boats", "TK people"));
        Path out = folder.resolve("out.txt");
        answers.files.add(out);
        robot.interact(() -> perform(window, "export-text"));
        await(() -> answers.asked.contains("Export the article as it is?"));
        assertThat(answers.asked).noneMatch(question -> question.startsWith("export"));

        answers.choices.add("Export anyway");
        robot.interact(() -> perform(window, "export-text"));
        await(() -> Files.exists(out));
        assertThat(Files.readString(out)).contains("TK people");

        answers.choices.add("Show what is missing");
        robot.interact(() -> perform(window, "export-text"));
        await(() -> robot.lookup("#unfinished-list").tryQuery().isPresent());
        keys(KeyCode.ENTER);
        await(() -> selection(window).equals(new Selection(new Position(6, 0), new Position(6, 2))));
    }

    private static void perform(DeskWindow window, String id) {
        window.actions().stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow().perform();
    }

    @Test
    void withTensOfThousandsFoundTheWindowStaysQuick() throws Exception {
        Path file = folder.resolve("long/article.json");
        Files.createDirectories(file.getParent());
        Files.write(file, ArticleWriter.write(LongArticle.ofWords(200_000)));
        DeskWindow window = open(file);
        keys(KeyCode.CONTROL, KeyCode.F);
        var longest = new AtomicLong();
        AnimationTimer watch = watch(longest);
        robot.interact(watch::start);
        type("night");
        await(() -> count().contains(" of "));
        long found = Long.parseLong(count().replaceAll(".* of ", "").replace(",", ""));
        assertThat(found).isGreaterThan(3_000);
        await(() -> window.editor().isShowingAllFound());
        robot.interact(watch::stop);
        assertThat(longest.get()).isLessThan(1_000_000_000L);
        keys(KeyCode.ESCAPE);
        await(() -> standingOut("found").isEmpty());
    }

    private static AnimationTimer watch(AtomicLong longest) {
        return new AnimationTimer() {
            private long last = System.nanoTime();

            @Override
            public void handle(long now) {
                long here = System.nanoTime();
                longest.accumulateAndGet(here - last, Math::max);
                last = here;
            }
        };
    }

    @Test
    void theBarAndWhatItFoundCanBeReadInTheDarkAndInArabic() throws Exception {
        Article article = Article.untitled("urn:x", "ar").with(Field.HEADLINE, "الكتاب TK في المدينة")
                .withBody(Blocks.of(Block.TextBlock.paragraph("a", "قرأ الكتاب، ثم كتب كِتَاباً آخر [[من؟]] عن المدينة."),
                        Block.TextBlock.paragraph("b", "The book (كتاب) is TK.")));
        Path file = folder.resolve("arabic/article.json");
        Files.createDirectories(file.getParent());
        Files.write(file, ArticleWriter.write(article));
        DeskWindow window = open(file);
        keys(KeyCode.CONTROL, KeyCode.H);
        robot.interact(() -> field("#find-words").setText("كتاب"));
        await(() -> count().endsWith("of 4"));
        keep(window.stage().getScene(), "find-arabic.png");
        robot.interact(() -> desk.choose(Appearance.Choice.DARK));
        keys(KeyCode.F3);
        keep(window.stage().getScene(), "find-dark.png");
        robot.interact(() -> desk.choose(Appearance.Choice.LIGHT));
        Stream<String> words = robot.lookup(".draft .run.found").queryAll().stream().map(node -> ((Text) node).getText());
        assertThat(words).anyMatch(word -> word.startsWith("الكتاب"));
    }

    @Test
    void everyControlOfTheBarHasANameAndIsReachedByTab() throws Exception {
        DeskWindow window = open(article("boats", "H", "boat boat"));
        keys(KeyCode.CONTROL, KeyCode.H);
        type("boat");
        await(() -> count().endsWith("of 2"));
        var seen = new ArrayList<String>();
        for (int i = 0; i < 11; i++) {
            Node owner = window.stage().getScene().getFocusOwner();
            assertThat(owner.getAccessibleText()).isNotBlank();
            seen.add(owner.getId());
            keys(KeyCode.TAB);
        }
        assertThat(seen).containsExactly("find-words", "find-replacement", "find-case", "find-word", "find-expression", "find-selection",
                "find-previous", "find-next", "find-close", "find-replace", "find-replace-all");
    }
}
