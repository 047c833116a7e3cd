package app.galley.ui.lengths;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Document;
import app.galley.edit.Inserting;
import app.galley.edit.Selection;
import app.galley.edit.Typing;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.render.Counts;
import app.galley.ui.common.Tasks;
import app.galley.ui.preview.RandomEdits;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    private final Queue<Runnable> background = new ArrayDeque<>();

    private static Document document() {
        Article article = Article.untitled("urn:uuid:1", "en").with(Field.HEADLINE, "Flood");
        return new Document(article.withBody(Blocks.of(Block.TextBlock.paragraph("a", "Water rose in town. Walls held."),
                Block.TextBlock.paragraph("b", "وصل الماء"), Block.TextBlock.paragraph("c", "渡轮👩‍👩‍👧 回来了。"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void countsAdjustedByChangesAreThoseOfAFreshCount(long seed) {
        Document document = document();
        var tally = new Tally(document, new Tasks(Runnable::run, Runnable::run), () -> {});
        tally.start();
        var edits = new RandomEdits(document, seed);
        for (int i = 0; i < 300; i++) {
            edits.next();
            assertThat(tally.all()).as("after edit %d", i).contains(Counts.of(document.article()));
        }
    }

    @Test
    void whatChangesWhileAllIsBeingCountedIsAdded() {
        Document document = document();
        var tally = new Tally(document, new Tasks(background::add, Runnable::run), () -> {});
        tally.start();
        document.select(Selection.at(6, 0));
        document.run(Typing.insert("The brown "));
        assertThat(tally.all()).isEmpty();

        background.remove().run();

        assertThat(tally.all()).contains(Counts.of(document.article()));
    }

    @Test
    void anotherLanguageHasAllCountedAnewAndTheOldCountIsDropped() {
        Document document = document();
        var tally = new Tally(document, new Tasks(background::add, Runnable::run), () -> {});
        tally.start();
        document.run(Inserting.field(Field.LANGUAGE, "lo")::run);
        document.select(Selection.at(6, 0));
        document.run(Typing.insert("ສະບາຍດີ "));

        background.remove().run();
        assertThat(tally.all()).isEmpty();
        background.remove().run();
        assertThat(tally.all()).contains(Counts.of(document.article()));
    }
}
