package app.galley.ui.shell;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.format.ArticleReader;
import app.galley.library.FileFailure;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Target;
import app.galley.review.Anchors;
import app.galley.review.Thread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;

/// Articles with remarks in a real window: puts them there, and looks at the margin.
abstract class ReviewedTest extends WindowTest {

    static final Reviewer ANA = Reviewer.named("Ana Duarte");
    static final Instant MORNING = Instant.parse("2026-02-11T09:00:00Z");

    @BeforeEach
    void sayTheName() {
        settings.keepPerson("Vey Okafor");
    }

    static Article onDisk(Path file) {
        try {
            return ArticleReader.read(Files.readAllBytes(file)).article();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static Target words(Path file, int line, int from, int to) {
        return Anchors.target(onDisk(file), new Selection(new Position(line, from), new Position(line, to)));
    }

    static Remark said(Reviewer by, Target target, Matter matter) {
        return Remark.of(by, MORNING, target, matter);
    }

    static Matter comment(String text) {
        return new Matter.Comment(Kind.COMMENT, text);
    }

    static void put(Path file, Reviewer by, List<Remark> remarks) throws FileFailure {
        new ReviewFolder(file.getParent()).write(List.of(Review.of(by).with(remarks)));
    }

    static List<Remark> onDiskRemarks(Path file) {
        try {
            return new ReviewFolder(file.getParent()).read().reviews().stream().flatMap(review -> review.remarks().stream()).toList();
        } catch (FileFailure failure) {
            throw new AssertionError(failure);
        }
    }

    static List<Thread> threads(DeskWindow window) {
        return window.tab().reviews().threads().threads();
    }

    DeskWindow reviewed(Path file, int threads) {
        DeskWindow window = open(file);
        await(() -> threads(window).size() == threads);
        keys(KeyCode.F5);
        await(() -> window.drawers().isOpen(Drawers.Right.REVIEW));
        return window;
    }

    <T extends Node> T find(DeskWindow window, String query) {
        return robot.from(window.stage().getScene().getRoot()).lookup(query).query();
    }

    Set<String> seen(DeskWindow window) {
        return robot.from(window.stage().getScene().getRoot()).lookup(".label").queryAll().stream()
                .filter(node -> node instanceof Labeled && node.isVisible()).map(node -> ((Labeled) node).getText())
                .collect(Collectors.toSet());
    }

    ListView<?> list(DeskWindow window) {
        return find(window, "#threads");
    }

    boolean hasRun(DeskWindow window, String styleClass) {
        return !robot.from(window.stage().getScene().getRoot()).lookup(".run." + styleClass).queryAll().isEmpty();
    }

    void click(DeskWindow window, String query) {
        robot.clickOn(this.<Node>find(window, query));
    }

    /// The words of the draft that look so.
    Set<String> runs(DeskWindow window, String styleClass) {
        return robot.from(window.stage().getScene().getRoot()).lookup(".run." + styleClass).queryAllAs(Text.class).stream()
                .map(Text::getText).collect(Collectors.toSet());
    }

    void await(DeskWindow window, String words) {
        await(() -> seen(window).stream().anyMatch(text -> text != null && text.contains(words)));
    }

    String composed(DeskWindow window) {
        return this.<TextArea>find(window, "#composer-text").getText();
    }

    boolean isComposing(DeskWindow window) {
        return find(window, "#composer").isVisible();
    }

    void beginComment(DeskWindow window) {
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        await(() -> window.drawers().isOpen(Drawers.Right.REVIEW) && isComposing(window)
                && find(window, "#composer-text").isFocused());
    }
}
