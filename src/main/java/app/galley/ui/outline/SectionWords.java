package app.galley.ui.outline;

import app.galley.edit.Document;
import app.galley.edit.outline.Outline;
import app.galley.edit.outline.Stretch;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.render.Counts;
import app.galley.ui.common.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;

/// Has the words of sections counted that are not known, away from the window, and has the new numbers shown from time to time.
final class SectionWords {

    /// Long enough that numbers are not drawn again at each word of somebody typing.
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Document document;
    private final Outline outline;
    private final Tasks tasks;
    private final Runnable show;
    private boolean waiting;

    /// @param show shows the numbers that the outline has
    SectionWords(Document document, Outline outline, Tasks tasks, Runnable show) {
        this.document = document;
        this.outline = outline;
        this.tasks = tasks;
        this.show = show;
    }

    /// How many words a block has in that language.
    static ToIntFunction<Block> of(String language) {
        return block -> Counts.of(block, language).words();
    }

    /// Something was changed: the numbers will be brought up to date soon.
    void touched() {
        if (!waiting) {
            waiting = true;
            tasks.later(PATIENCE, () -> {
                waiting = false;
                count();
            });
        }
    }

    private void count() {
        Article article = document.article();
        List<Stretch> stretches = outline.uncounted(article);
        if (stretches.isEmpty()) {
            show.run();
            return;
        }
        ToIntFunction<Block> words = of(article.get(Field.LANGUAGE));
        tasks.run(() -> stretches.stream().map(stretch -> stretch.count(words)).toList(), counts -> {
            outline.take(counts);
            show.run();
        });
    }
}
