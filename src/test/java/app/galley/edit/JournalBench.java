package app.galley.edit;

import app.galley.library.AtomicFile;
import app.galley.library.DataFolder;
import app.galley.library.journal.Journal;
import app.galley.library.journal.Journals;
import app.galley.library.journal.Origin;
import app.galley.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// What the journal adds to the cost of a key, while its thread writes to a real disk. The promise: less than 5 % of the median.
///
/// Each sample is two keys, as in [KeyPathBench].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-Xbatch", "-XX:+UseSerialGC"})
public class JournalBench {

    @Param({"10000", "500000"})
    int words;

    @Param({"false", "true"})
    boolean journalled;

    private final Habits habits = new Habits(true, true, Optional::of);
    private Document document;
    private Command takeBack;
    private Path folder;
    private Journals journals;

    @Setup
    public void open() throws IOException {
        Article article = Article.untitled("urn:bench", "en").withBody(KeyPathBench.body(words));
        int line = Lines.count(article) / 2;
        int offset = Lines.text(article, line).length() / 2;
        document = new Document(article);
        document.select(Selection.at(line, offset));
        takeBack = Typing.delete(offset, offset + 1);
        folder = Files.createTempDirectory("galley-bench");
        journals = new Journals(new DataFolder(folder), new AtomicFile());
        if (journalled) {
            Journal journal = journals.of(Origin.NONE, failure -> failure.ifPresent(why -> {
                throw new IllegalStateException(why);
            }));
            document.onEdit(edited -> journal.record(edited.after()));
        }
    }

    @TearDown
    public void close() throws IOException {
        journals.close();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public Article typeAndTakeBack() {
        habits.type(document, "x");
        document.run(takeBack);
        return document.article();
    }

    /// Runs the bench by itself.
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(JournalBench.class.getName()).build()).run();
    }
}
