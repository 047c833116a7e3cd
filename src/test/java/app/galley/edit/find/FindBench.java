package app.galley.edit.find;

import app.galley.check.Unfinished;
import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.LongArticle;
import java.util.List;
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

/// What looking through a whole article costs, to all that is found in it, to the first near the caret, and to all replaced.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xbatch", "-XX:+UseSerialGC"})
public class FindBench {

    @Param({"100000", "500000"})
    int words;

    @Param({"WORD", "EXACT", "EXPRESSION", "UNFINISHED"})
    Kind kind;

    private Article article = Article.untitled("urn:bench", "en");
    private Search search = new WordSearch("night", false, false);
    private Finder finder = search;

    /// What is looked for: a word among forty, or marks that are not there.
    public enum Kind {
        WORD, EXACT, EXPRESSION, UNFINISHED
    }

    @Setup
    public void open() {
        article = LongArticle.ofWords(words);
        search = switch (kind) {
            case WORD, UNFINISHED -> new WordSearch("night", false, true);
            case EXACT -> new WordSearch("night", true, false);
            case EXPRESSION -> new ExpressionSearch("\\bn\\w+t\\b", false, false);
        };
        finder = kind == Kind.UNFINISHED ? text -> Optional.of(Unfinished.in(text)) : search;
    }

    @Benchmark
    public List<Found> findAll() {
        return Finds.of(article, finder, Extent.ALL).all();
    }

    @Benchmark
    public Optional<Found> findFirst() {
        return Finds.first(article, finder, Extent.ALL, new Position(3_000, 0), () -> true);
    }

    @Benchmark
    public Article replaceAll() {
        return Replacing.all(article, search, Extent.ALL, "evening").after();
    }
}
