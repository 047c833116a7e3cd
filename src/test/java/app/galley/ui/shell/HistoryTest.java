package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Lines;
import app.galley.format.ArticleReader;
import app.galley.library.ArticleFile;
import app.galley.library.versions.Version;
import app.galley.library.versions.VersionKind;
import app.galley.library.versions.Versions;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.ui.common.Appearance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The versions of an article in the real window, used by keys and mouse.
class HistoryTest extends WindowTest {

    @Test
    void anArticleWithoutAFileHasNoVersionsAndSaysSo() {
        DeskWindow window = untitled();
        keys(KeyCode.F4);
        await(() -> window.drawers().isOpen(Drawers.Right.HISTORY));
        assertThat(text(window, ".history-empty")).isEqualTo("Versions are kept from the first time the article is saved.");
        keys(KeyCode.F4);
        assertThat(window.drawers().isOpen(Drawers.Right.HISTORY)).isFalse();
    }

    @Test
    void everySaveIsAVersionAndWhatWasFoundIsOneToo() throws Exception {
        DeskWindow window = open(article("flood", "The flood", "One."));
        assertThat(folder.resolve(".data/versions")).doesNotExist();
        typeAndSave(window, "Two. ");
        typeAndSave(window, "Three. ");
        lookBack(window, 3);
        assertThat(versions(window)).extracting(Version::kind).containsExactly(VersionKind.SAVED, VersionKind.SAVED, VersionKind.FOUND);
        assertThat(versions(window).getFirst().author()).isEqualTo(desk.me().person());
        assertThat(versions(window).getFirst().extent().orElseThrow().added()).isEqualTo(1);
    }

    @Test
    void aVersionBearsTheNameThePersonGave() throws Exception {
        DeskWindow window = open(article("flood", "The flood", "One."));
        String before = desk.me().person();
        answers.choices.add("Ana Duarte");
        robot.interact(
                () -> window.actions().stream().filter(action -> action.id().equals("person")).forEach(action -> action.perform()));
        assertThat(answers.asked).containsExactly("What is your name, %s?".formatted(before));
        typeAndSave(window, "Two. ");
        lookBack(window, 2);
        assertThat(versions(window).getFirst().author()).isEqualTo("Ana Duarte");
        assertThat(desk.me().person()).isEqualTo("Ana Duarte");
    }

    @Test
    void theListFollowsWhatIsSaved() throws Exception {
        DeskWindow window = open(article("flood", "The flood", "One."));
        keys(KeyCode.F4);
        await(() -> text(window, ".history-empty").startsWith("There are no versions yet."));
        typeAndSave(window, "Two. ");
        await(() -> versions(window).size() == 2);
        assertThat(text(window, ".history-empty")).isEmpty();
    }

    @Test
    void aSelectedVersionIsComparedWithTheDraftAndEscLeadsBack() throws Exception {
        DeskWindow window = open(article("flood", "The flood", "One."));
        typeAndSave(window, "Two. ");
        lookBack(window, 2);
        keys(KeyCode.END);
        await(() -> text(window, ".comparison-summary").startsWith("1 change"));
        assertThat(text(window, ".look-title")).startsWith("As it was found, ");
        assertThat(labels(window, ".side-title")).containsExactly("today, 12:00", "The draft");
        keys(KeyCode.ENTER);
        keys(KeyCode.ESCAPE);
        await(() -> robot.from(window.stage().getScene().getRoot()).lookup(".look-back").tryQuery().isEmpty());
        await(() -> window.editor().lookup(".draft").isFocused() || window.stage().getScene().getFocusOwner() != null);
        type("Zero. ");
        assertThat(first(window)).contains("Zero. ");
    }

    @Test
    void theWholeComesBackAndUndoTakesItAway() throws Exception {
        DeskWindow window = open(article("flood", "The flood", "One.", "Kept."));
        typeAndSave(window, "Two. ");
        caret(window, bodyLine(window), 0);
        type("Unsaved. ");
        Article before = written(window);
        lookBack(window, 2);
        keys(KeyCode.END);
        await(() -> button(window, "#look-restore").isVisible() && !text(window, ".comparison-summary").isEmpty());
        robot.clickOn(button(window, "#look-restore"));
        await(() -> first(window).equals("One."));
        await(() -> versions(window).size() == 3);
        assertThat(versions(window).getFirst().kind()).isEqualTo(VersionKind.BEFORE_RESTORE);
        robot.interact(() -> window.editor().focusText());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(written(window)).isEqualTo(before);
    }

    @Test
    void oneBlockComesBackAndTheRestStays() throws Exception {
        DeskWindow window = open(article("flood", "The flood", "One.", "Two."));
        caret(window, bodyLine(window), 0);
        type("Changed. ");
        caret(window, bodyLine(window) + 1, 0);
        type("Changed too. ");
        keys(KeyCode.CONTROL, KeyCode.S);
        lookBack(window, 2);
        keys(KeyCode.END);
        await(() -> text(window, ".comparison-summary").startsWith("2 changes"));
        robot.clickOn(robot.from(window.stage().getScene().getRoot()).lookup(".change-action").nth(0).queryAs(Button.class));
        await(() -> text(window, ".comparison-summary").startsWith("1 change,"));
        assertThat(first(window)).isEqualTo("One.");
        assertThat(((Block.TextBlock) written(window).body().get(1)).text()).isEqualTo("Changed too. Two.");
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text(window, ".comparison-summary").startsWith("2 changes"));
    }

    @Test
    void aVersionGetsANameByKey() throws Exception {
        DeskWindow window = open(article("flood", "The flood", "One."));
        typeAndSave(window, "Two. ");
        lookBack(window, 2);
        keys(KeyCode.HOME);
        answers.choices.add("Before the lawyer");
        keys(KeyCode.F2);
        await(() -> versions(window).getFirst().name().equals("Before the lawyer"));
        answers.choices.add("");
        robot.clickOn("#version-name");
        await(() -> versions(window).getFirst().name().isEmpty());
        assertThat(answers.asked).contains("name ", "name Before the lawyer");
    }

    @Test
    void aCaretThatIsSeenIsSeenWhenTheDrawerHasMadeTheDraftNarrow() throws Exception {
        String[] paragraphs = IntStream.range(0, 60)
                .mapToObj(i -> "Paragraph %d. ".formatted(i) + "The water came over the quay and into the street. ".repeat(9))
                .toArray(String[]::new);
        DeskWindow window = open(article("flood", "The flood", paragraphs));
        for (boolean open : new boolean[]{true, false}) {
            caret(window, 40, 400);
            await(() -> isCaretSeen(window));
            keys(KeyCode.F4);
            assertThat(window.drawers().isOpen(Drawers.Right.HISTORY)).isEqualTo(open);
            WaitForAsyncUtils.waitForFxEvents(5);
            await(() -> isCaretSeen(window));
        }
    }

    private static boolean isCaretSeen(DeskWindow window) {
        Node caret = window.editor().lookup(".caret");
        return caret != null && window.editor().localToScreen(window.editor().getLayoutBounds())
                .contains(caret.localToScreen(caret.getBoundsInLocal()));
    }

    @Test
    void twoSelectedVersionsAreComparedWithEachOther() throws Exception {
        DeskWindow window = open(article("flood", "The flood", "One."));
        typeAndSave(window, "Two. ");
        typeAndSave(window, "Three. ");
        lookBack(window, 3);
        keys(KeyCode.END);
        await(() -> text(window, ".comparison-summary").startsWith("1 change"));
        robot.press(KeyCode.SHIFT);
        keys(KeyCode.UP);
        robot.release(KeyCode.SHIFT);
        await(() -> text(window, ".look-title").equals("today, 12:00 and today, 12:00"));
        await(() -> text(window, ".comparison-summary").equals("1 change, +1 −0 words"));
        assertThat(button(window, "#look-restore").isVisible()).isFalse();
    }

    @Test
    void aVersionIsReadAloneOrBesideTheOneBefore() throws Exception {
        DeskWindow window = open(article("flood", "The flood", "One."));
        typeAndSave(window, "Two. ");
        typeAndSave(window, "Three. ");
        lookBack(window, 3);
        keys(KeyCode.HOME);
        await(() -> text(window, ".comparison-message").equals("They are alike."));
        robot.clickOn("#look-before");
        await(() -> text(window, ".comparison-summary").equals("1 change, +1 −0 words"));
        robot.clickOn("#look-alone");
        await(() -> text(window, ".comparison-message").isEmpty() && text(window, ".comparison-summary").isEmpty());
        assertThat(robot.lookup("#changes").queryListView().getItems()).hasSize(2);
    }

    @Test
    void aCopyOfAVersionIsANewArticleWithItsPictures() throws Exception {
        Path sample = sample();
        DeskWindow window = open(sample);
        typeAndSave(window, "Two. ");
        lookBack(window, 2);
        keys(KeyCode.END);
        await(() -> !text(window, ".comparison-summary").isEmpty());
        Files.delete(sample.resolveSibling("images").resolve("gauge-mill-bridge.jpg"));
        int tabs = window.tabs().size();
        robot.clickOn("#look-copy");
        await(() -> window.tabs().size() == tabs + 1);
        OpenArticle copy = window.article();
        assertThat(copy.file()).isEmpty();
        assertThat(copy.isModified()).isTrue();
        assertThat(copy.picture("images/gauge-mill-bridge.jpg")).isPresent();
        assertThat(copy.document().article().get(Field.IDENTIFIER)).isNotEqualTo(
                ArticleReader.read(Files.readAllBytes(sample)).article().get(Field.IDENTIFIER));
    }

    @Test
    void picturesThatWereDeletedComeBackWithTheWhole() throws Exception {
        Path sample = sample();
        Path picture = sample.resolveSibling("images").resolve("gauge-mill-bridge.jpg");
        byte[] bytes = Files.readAllBytes(picture);
        DeskWindow window = open(sample);
        typeAndSave(window, "Two. ");
        Files.delete(picture);
        lookBack(window, 2);
        keys(KeyCode.END);
        await(() -> !text(window, ".comparison-summary").isEmpty());
        robot.clickOn("#look-restore");
        await(() -> Files.exists(picture));
        assertThat(picture).hasBinaryContent(bytes);
    }

    @Test
    void versionsAreKeptInTheFolderWhenThePersonWantsIt() throws Exception {
        Path file = article("flood", "The flood", "One.");
        DeskWindow window = open(file);
        typeAndSave(window, "Two. ");
        lookBack(window, 2);
        assertThat(text(window, ".history-where")).isEqualTo("Kept by Galley on this computer.");
        answers.choices.add("Keep them there");
        robot.clickOn("#keep-here");
        await(() -> text(window, ".history-where").equals("Kept in the folder’s own Git repository."));
        assertThat(file.resolveSibling(".git")).isDirectory();
        await(() -> versions(window).size() == 3);
    }

    @Test
    void aVersionThatCannotBeKeptIsSaidQuietlyAndTheSaveCounts() throws Exception {
        DeskWindow window = open(article("flood", "The flood", "One."));
        Files.createDirectories(folder.resolve(".data"));
        Files.writeString(folder.resolve(".data/versions"), "in the way");
        caret(window, bodyLine(window), 0);
        type("Two. ");
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> window.tab().notices().of(Notices.Kind.VERSIONS).isPresent());
        assertThat(window.article().isModified()).isFalse();
        assertThat(answers.asked).isEmpty();
        assertThat(window.tab().notices().of(Notices.Kind.VERSIONS).orElseThrow().words()).contains("The article itself is saved.");
        Files.delete(folder.resolve(".data/versions"));
        typeAndSave(window, "Three. ");
        await(() -> window.tab().notices().of(Notices.Kind.VERSIONS).isEmpty());
    }

    @Test
    void looksGoodInEveryLight() throws Exception {
        Path sample = sample();
        DeskWindow window = open(sample);
        var file = new ArticleFile(sample);
        Article article = file.open().loaded().article();
        var past = new Versions(file, desk.data().orElseThrow(), () -> "Mara Voss", Clock.offset(NOON, Duration.ofDays(-3)));
        past.add(article.with(Field.HEADLINE, "Hundreds leave homes"), VersionKind.SAVED);
        var yesterday = new Versions(file, desk.data().orElseThrow(), () -> "Ines Roque", Clock.offset(NOON, Duration.ofHours(-20)));
        Version named = yesterday.add(article.with(Field.HEADLINE, "Hundreds leave homes as Marl tops wall"), VersionKind.AUTOMATIC)
                .version()
                .orElseThrow();
        yesterday.name(named, article, "Before the lawyer");
        typeAndSave(window, "Late on Tuesday ");
        lookBack(window, 4);
        robot.interact(() -> window.stage().setWidth(1280));
        robot.interact(() -> window.stage().setHeight(800));
        keys(KeyCode.END, KeyCode.END);
        keys(KeyCode.UP);
        await(() -> !text(window, ".comparison-summary").isEmpty());
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        keep(window.stage().getScene(), "history-light.png");
        robot.interact(() -> desk.choose(Appearance.Choice.DARK));
        keep(window.stage().getScene(), "history-dark.png");
        robot.interact(() -> desk.choose(Appearance.Choice.CONTRAST));
        keep(window.stage().getScene(), "history-contrast.png");
        robot.interact(() -> desk.choose(Appearance.Choice.LIGHT));
        assertThat(Files.size(Path.of("target/history-light.png"))).isGreaterThan(10_000);
    }

    private Path sample() throws Exception {
        Path from = Path.of("assets/samples/marl-flood");
        Path to = Files.createDirectories(folder.resolve("marl-flood"));
        try (var files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
        return to.resolve("article.json");
    }

    private void typeAndSave(DeskWindow window, String text) {
        robot.interact(() -> window.editor().focusText());
        caret(window, bodyLine(window), 0);
        type(text);
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> !window.article().isModified() && window.tab().state().startsWith("Saved"));
        var done = new AtomicBoolean();
        robot.interact(() -> desk.outstanding().whenNone(() -> done.set(true)));
        await(done::get);
    }

    private static int bodyLine(DeskWindow window) {
        return Lines.ofHead(written(window).head());
    }

    private void lookBack(DeskWindow window, int versions) {
        if (!window.drawers().isOpen(Drawers.Right.HISTORY)) {
            keys(KeyCode.F4);
        }
        await(() -> window.drawers().isOpen(Drawers.Right.HISTORY) && versions(window).size() == versions);
    }

    @SuppressWarnings("unchecked")
    private static List<Version> versions(DeskWindow window) {
        return List.copyOf(((ListView<Version>) window.tab().history().lookup("#versions")).getItems());
    }

    private static String first(DeskWindow window) {
        return ((Block.TextBlock) written(window).body().getFirst()).text();
    }

    private String text(DeskWindow window, String query) {
        return robot.from(window.stage().getScene().getRoot()).lookup(query).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private List<String> labels(DeskWindow window, String query) {
        return robot.from(window.stage().getScene().getRoot()).lookup(query).<Labeled>queryAll().stream().map(Labeled::getText).toList();
    }

    private Button button(DeskWindow window, String query) {
        return robot.from(window.stage().getScene().getRoot()).lookup(query).queryAs(Button.class);
    }
}
