package app.galley.render;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Field;
import app.galley.model.MarkDef;
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

/// What a patch of the preview costs to make: the text of one paragraph of 50 words, one block, a run of 100, and a whole page.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RenderBench {

    private static final String TEN_WORDS = "The harbour board’s night ferries will sail again from Friday. ";

    /// Words in the article.
    @Param({"1000", "500000"})
    public int words;

    private final ArticleHtml html = Made.html();
    private Article article = Made.article("en");
    private TextBlock paragraph = Made.p("p", "");
    private List<Block> hundred = List.of();

    /// Paragraphs of 50 words, every second with a link and bold words.
    @Setup
    public void write() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < words / 50; i++) {
            String key = "key" + i;
            blocks.add(i % 2 == 0 ? TextBlock.paragraph(key, TEN_WORDS.repeat(5)) : marked(key));
        }
        article = Made.article("en-GB", blocks.toArray(Block[]::new)).with(Field.STANDFIRST, TEN_WORDS);
        paragraph = (TextBlock) article.body().get(article.body().size() / 2 | 1);
        hundred = article.body().subList(0, Math.min(100, article.body().size()));
    }

    private static TextBlock marked(String key) {
        var children = List.<app.galley.model.Inline>of(Made.span(TEN_WORDS), Made.span(TEN_WORDS, "strong", "l"),
                Made.span(TEN_WORDS, "l"), Made.span(TEN_WORDS.repeat(2)));
        return TextBlock.paragraph(key, "").withContent(children, List.of(new MarkDef.Link("l", "https://example.org/")));
    }

    /// The text of one paragraph.
    @Benchmark
    public String inline() {
        return html.inline(paragraph);
    }

    /// One block with its element.
    @Benchmark
    public String block() {
        return html.blocks(List.of(paragraph), "en-GB");
    }

    /// A hundred blocks (twenty at 1,000 words).
    @Benchmark
    public String hundredBlocks() {
        return html.blocks(hundred, "en-GB");
    }

    /// The whole article.
    @Benchmark
    public String whole() {
        return html.article(article);
    }

    /// Words and characters of the paragraph.
    @Benchmark
    public Counts counts() {
        return Counts.of(paragraph, "en-GB");
    }

    /// Words and characters of the whole article.
    @Benchmark
    public Counts countsOfAll() {
        return Counts.of(article);
    }
}
