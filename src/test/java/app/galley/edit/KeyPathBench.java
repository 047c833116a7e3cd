package app.galley.edit;

import app.galley.check.Unfinished;
import app.galley.edit.find.Extent;
import app.galley.edit.find.Finds;
import app.galley.edit.find.Query;
import app.galley.edit.find.Search;
import app.galley.edit.outline.Outline;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Keys;
import app.galley.model.Part;
import app.galley.model.Style;
import app.galley.render.Counts;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// What a key costs, from the typed character to the new article, its change and its place in the history.
///
/// Each sample types one character and takes it back with Backspace, so that the block stays as long as it is: two keys. The promise: the
/// median at 500,000 words is at most one and a half times that at 1,000.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
// -Xbatch: compiled in the foreground, or a busy machine measures the interpreter.
@Fork(value = 1, jvmArgsAppend = {"-Xbatch", "-XX:+UseSerialGC"})
public class KeyPathBench {

    private static final int WORDS_IN_PARAGRAPH = 60;
    private static final int PARAGRAPHS_TO_HEADING = 6;

    @Param({"1000", "10000", "100000", "500000"})
    int words;

    @Param({"START", "MIDDLE", "BOX"})
    Where where;

    /// A letter concerns no habit; a blank is looked at, and nothing comes of it here.
    @Param({"x", " "})
    String key;

    /// Whether a search is open, with a hit at every fourth word, marks of what is unfinished are looked for, and an outline is kept.
    @Param({"false", "true"})
    boolean searching;

    private Document document;
    private final Habits habits = new Habits(true, true, Optional::of);
    private Command takeBack;

    /// Where the caret is.
    public enum Where {
        START, MIDDLE, BOX
    }

    @Setup
    public void open() {
        Article article = Article.untitled("urn:bench", "en").withBody(body(words));
        int boxAt = article.body().size() / 2;
        int index = switch (where) {
            case START -> 0;
            case MIDDLE -> boxAt + 1;
            case BOX -> boxAt;
        };
        Path path = where == Where.BOX ? Path.of(index).into(0) : Path.of(index);
        int line = Lines.of(article, path, Part.TEXT);
        int offset = Lines.text(article, line).length() / 2;
        document = new Document(article);
        document.select(Selection.at(line, offset));
        if (searching && Query.of("ferry").meaning() instanceof Query.Meaning.Clear(Search search)) {
            document.onEdit(Finds.of(article, search, Extent.ALL)::update);
            Outline outline = Outline.of(article);
            outline.take(outline.uncounted(article).stream().map(stretch -> stretch.count(KeyPathBench::words)).toList());
            document.onEdit(edited -> outline.update(edited.change(), KeyPathBench::words));
            document.onEdit(Finds.of(article, text -> Optional.of(Unfinished.in(text)), Extent.ALL)::update);
        }
        takeBack = Typing.delete(offset, offset + 1);
    }

    private static int words(Block block) {
        return Counts.of(block, "en").words();
    }

    /// Paragraphs, a heading every six, and in the middle a box with three paragraphs.
    static Blocks body(int words) {
        var blocks = new ArrayList<Block>();
        int paragraphs = Math.max(1, words / WORDS_IN_PARAGRAPH);
        for (int i = 0; i < paragraphs; i++) {
            if (i % PARAGRAPHS_TO_HEADING == PARAGRAPHS_TO_HEADING - 1) {
                blocks.add(Block.TextBlock.paragraph(Keys.next(), "What the harbour says").withStyle(Style.H2));
            }
            blocks.add(paragraph());
        }
        Blocks inside = Blocks.of(paragraph(), paragraph(), paragraph());
        blocks.add((blocks.size() + 1) / 2, new Block.Box(Keys.next(), Block.Box.FACT_BOX, "In brief", inside, Extras.NONE));
        return Blocks.of(blocks);
    }

    private static Block paragraph() {
        return Block.TextBlock.paragraph(Keys.next(), "The ferry left late ".repeat(WORDS_IN_PARAGRAPH / 4).strip());
    }

    @Benchmark
    public Article typeAndTakeBack() {
        habits.type(document, key);
        document.run(takeBack);
        return document.article();
    }

    /// Runs the bench by itself.
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(KeyPathBench.class.getName()).build()).run();
    }
}
