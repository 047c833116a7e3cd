package app.galley.format;

import app.galley.model.Article;
import app.galley.model.LongArticle;
import java.io.IOException;
import java.io.OutputStream;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// What reading and writing cost beside the JSON parser alone, with and without taking the texts from it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArticleReaderBench {

    @Param({"10000", "500000"})
    public int words;

    private byte[] file;
    private Article article;

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(ArticleReaderBench.class.getSimpleName()).build()).run();
    }

    @Setup
    public void write() {
        article = LongArticle.ofWords(words);
        file = ArticleWriter.write(article);
    }

    @Benchmark
    public int parserSkippingTexts() {
        int tokens = 0;
        try (JsonParser parser = Json.parser(file)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public int parserWithTexts() {
        int length = 0;
        try (JsonParser parser = Json.parser(file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    length += parser.getString().length();
                }
            }
        }
        return length;
    }

    @Benchmark
    public Loaded reader() throws UnreadableArticle {
        return ArticleReader.read(file);
    }

    @Benchmark
    public void writer() throws IOException {
        ArticleWriter.write(article, OutputStream.nullOutputStream());
    }
}
