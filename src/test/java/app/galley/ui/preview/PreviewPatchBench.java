package app.galley.ui.preview;

import app.galley.edit.Document;
import app.galley.edit.Edited;
import app.galley.edit.Habits;
import app.galley.edit.Lines;
import app.galley.edit.Path;
import app.galley.edit.Selection;
import app.galley.edit.Structure;
import app.galley.edit.Typing;
import app.galley.model.Article;
import app.galley.model.Part;
import app.galley.render.ArticleHtml;
import app.galley.render.Pictures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From a key to what is to be written into the page: a typed character, and a paragraph split in two.
///
/// Each iteration starts from the same article, so that it does not grow from one to the next.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class PreviewPatchBench {

    /// Words in the article.
    @Param({"1000", "10000", "100000", "500000"})
    public int words;

    private static final Habits HABITS = new Habits(true, true, Optional::of);

    private final PagePatches patches = new PagePatches(new ArticleHtml(Pictures.NONE, Instant.EPOCH));
    private Article article = LongArticle.ofWords(0);
    private Document document = new Document(article);
    private List<PagePatch> last = List.of();

    /// Makes the article.
    @Setup(Level.Trial)
    public void write() {
        article = LongArticle.ofWords(words);
    }

    /// Puts the caret into a paragraph in the middle.
    @Setup(Level.Iteration)
    public void open() {
        document = new Document(article);
        document.onEdit(this::patch);
        int middle = article.body().size() / 2 / 24 * 24 + 1;
        document.select(Selection.at(Lines.of(article, Path.of(middle), Part.TEXT), 20));
    }

    private void patch(Edited edited) {
        last = patches.after(edited, new Window(0, edited.before().body().size())).patches();
    }

    /// A typed character, and its deletion, so that the paragraph stays as long as it is.
    @Benchmark
    public List<PagePatch> typeAndDelete() {
        HABITS.type(document, "x");
        int caret = document.selection().caret().offset();
        document.run(Typing.delete(caret - 1, caret));
        return last;
    }

    /// A split paragraph, and its joining.
    @Benchmark
    public List<PagePatch> splitAndJoin() {
        document.run(Structure.enter());
        document.run(Structure.backspaceAtStart());
        return last;
    }
}
