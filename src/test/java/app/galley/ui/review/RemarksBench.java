package app.galley.ui.review;

import app.galley.edit.Command;
import app.galley.edit.Document;
import app.galley.edit.Habits;
import app.galley.edit.Selection;
import app.galley.edit.Typing;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.review.Anchors;
import app.galley.review.ArticleText;
import app.galley.ui.common.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
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

/// What remarks add to the cost of a key, with the keys typed before all of them and in words that something is said about.
///
/// Each sample is two keys: a letter that is typed, and taken back.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xbatch", "-XX:+UseSerialGC"})
public class RemarksBench {

    private static final Reviewer ANA = Reviewer.named("Ana Duarte");
    private static final int PARAGRAPHS = 500;
    private static final int LINE = 6 + PARAGRAPHS / 2;

    @Param({"0", "2000"})
    int remarks;

    private final Habits habits = new Habits(true, true, Optional::of);
    private Document document;
    private ArticleReviews reviews;
    private Command takeBack;

    @Setup
    public void open() throws IOException {
        Article article = Article.untitled("urn:bench", "en")
                .withBody(Blocks.of(IntStream.range(0, PARAGRAPHS).mapToObj(i -> Block.TextBlock
                        .paragraph("p" + i, "Paragraph number %d says that the water of the river rose and fell %d times.".formatted(i, i)))
                        .toList()));
        document = new Document(article);
        var ended = new AtomicBoolean();
        Executor window = action -> {
            if (!ended.get()) {
                action.run();
            }
        };
        reviews = new ArticleReviews(document, new Silence(Files.createTempDirectory("galley-bench")), new Tasks(Runnable::run, window),
                Clock.systemUTC(), _ -> Duration.ofHours(1));
        reviews.take(List.of(review(article)), _ -> {});
        if (reviews.threads().threads().size() != remarks) {
            throw new IllegalStateException("the remarks are not there");
        }
        ended.set(true);
        document.select(Selection.at(LINE, 14));
        takeBack = Typing.delete(14, 15);
    }

    private Review review(Article article) {
        ArticleText text = ArticleText.of(article);
        var said = new ArrayList<Remark>();
        for (int i = 0; i < remarks; i++) {
            int from = 10 * (i / PARAGRAPHS);
            said.add(Remark.of(ANA, Instant.EPOCH, Anchors.target(article, List.of(Anchors.of(text, 6 + i % PARAGRAPHS, from, from + 9))),
                    new Matter.Comment(Kind.COMMENT, "Remark " + i)));
        }
        return Review.of(ANA).with(said);
    }

    /// A window nobody sits before.
    private record Silence(Path path) implements Host {

        @Override
        public Optional<ReviewFolder> folder() {
            return Optional.of(new ReviewFolder(path));
        }

        @Override
        public Reviewer me() {
            return ANA;
        }

        @Override
        public String title() {
            return "";
        }

        @Override
        public String commentKey() {
            return "";
        }

        @Override
        public Optional<byte[]> picture(String contentUrl) {
            return Optional.empty();
        }

        @Override
        public void settle(Runnable then) {
            then.run();
        }

        @Override
        public void trouble(Optional<String> trouble, Runnable again) {
            trouble.ifPresent(words -> {
                throw new IllegalStateException(words);
            });
        }

        @Override
        public void tell(String news) {
            throw new IllegalStateException(news);
        }

        @Override
        public Optional<String> choose(String question, String explanation, List<String> answers) {
            throw new IllegalStateException(question);
        }

        @Override
        public void begin() {
            // nobody waits for it
        }

        @Override
        public void end() {
            // nobody waits for it
        }
    }

    @Benchmark
    public List<String> typeAndTakeBack() {
        habits.type(document, "x");
        var there = new ArrayList<String>();
        reviews.places().in(LINE, (id, _) -> there.add(id));
        document.run(takeBack);
        reviews.places().in(LINE, (id, _) -> there.add(id));
        return there;
    }

    /// Runs the bench by itself.
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(RemarksBench.class.getName()).build()).run();
    }
}
