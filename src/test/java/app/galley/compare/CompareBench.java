package app.galley.compare;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.LongArticle;
import java.util.ArrayList;
import java.util.List;
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

/// What comparing and merging cost when little was changed.
///
/// Each side rewrote ten words in ten paragraphs, put in one, deleted one and moved one across half of the article. The promise: ten times
/// the blocks take at most ten times as long, also for articles that share no object because they were read from different files. What
/// the machine itself makes of ten times the text, which fits its caches no more, is told by [#read].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xbatch", "-XX:+UseSerialGC", "-Xms2g", "-Xmn1g"})
public class CompareBench {

    private static final int WORDS_IN_BLOCK = 30;
    private static final int EDITS = 10;

    @Param({"100", "1000", "10000"})
    int blocks;

    /// Whether each article was read by itself, or all come from one in memory.
    @Param({"true", "false"})
    boolean apart;

    private Article base;
    private Article ours;
    private Article theirs;
    private Article same;

    @Setup
    public void write() {
        base = article();
        same = apart ? article() : base;
        ours = edited(apart ? article() : base, "ours", 0);
        theirs = edited(apart ? article() : base, "theirs", 1);
    }

    private Article article() {
        Article article = LongArticle.ofWords(blocks * WORDS_IN_BLOCK * 2);
        return article.withBody(Blocks.of(new ArrayList<>(article.body().subList(0, blocks))));
    }

    private static Article edited(Article article, String side, int shift) {
        Blocks body = article.body();
        for (int i = 0; i < EDITS; i++) {
            int at = (2 * i + shift) * body.size() / (2 * EDITS);
            if (body.get(at) instanceof Block.TextBlock text) {
                body = body.replace(at, at + 1,
                        List.of(Block.TextBlock.paragraph(text.key(), text.text().replaceFirst(" ", " " + side + " "))));
            }
        }
        int at = body.size() / 3 + shift * 3;
        Block moved = body.get(at);
        body = body.replace(at, at + 2, List.of());
        int to = body.size() - 5 - shift * 9;
        body = body.replace(to, to, List.of(moved));
        return article.withBody(body.replace(at, at, List.of(Block.TextBlock.paragraph(side, "A new paragraph from " + side))));
    }

    /// Looks once at everything in both.
    @Benchmark
    public boolean read() {
        return base.equals(same);
    }

    @Benchmark
    public Comparison compare() {
        return Comparison.of(base, ours);
    }

    @Benchmark
    public Size size() {
        return Comparison.of(base, ours).size();
    }

    @Benchmark
    public Patch patch() {
        return Patch.between(base, ours);
    }

    @Benchmark
    public Merged merge() {
        return Merge.of(base, ours, theirs);
    }
}
