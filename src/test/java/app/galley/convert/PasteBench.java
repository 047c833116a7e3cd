package app.galley.convert;

import app.galley.edit.Document;
import app.galley.edit.Inserting;
import app.galley.edit.Selection;
import app.galley.model.Article;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// What a paste of 10,000 words costs before the window draws it: reading the HTML, and putting the blocks into an article.
///
/// The first paste of a session runs in code that is not compiled yet, so single shots are measured in fresh Javas too. The promise, with
/// drawing: 300 ms.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
public class PasteBench {

    private static final int WORDS_IN_PARAGRAPH = 60;

    @Param({"10000"})
    int words;

    /// As a browser writes it, or as Word does.
    @Param({"BROWSER", "WORD"})
    Source source;

    private String html;
    private Document document;

    /// Whose HTML it is.
    public enum Source {
        BROWSER, WORD
    }

    @Setup(Level.Trial)
    public void write() {
        html = html(source, words);
    }

    @Setup(Level.Invocation)
    public void open() {
        document = new Document(Article.untitled("urn:bench", "en"));
        document.select(Selection.at(6, 0));
    }

    /// Paragraphs with emphasis and a link, each tenth a heading, each sixth a list item.
    static String html(Source source, int words) {
        var html = new StringBuilder();
        for (int i = 0; i < words / WORDS_IN_PARAGRAPH; i++) {
            String text = "The ferry left late ".repeat(WORDS_IN_PARAGRAPH / 4 - 3) + "and <b>nobody</b> on the <i>north pier</i> had "
                    + "<a href=\"https://ferry.example/log?day=" + i + "\">seen it</a> go.";
            html.append(source == Source.WORD ? word(i, text) : browser(i, text)).append('\n');
        }
        return html.toString();
    }

    private static String browser(int i, String text) {
        String style = " style=\"color: rgb(34, 34, 34); font-family: Georgia; font-size: medium; font-style: normal; font-variant-caps: normal; "
                + "font-weight: 400; letter-spacing: normal; orphans: 2; text-align: start; text-indent: 0px; white-space: normal;\"";
        return i % 10 == 0
                ? "<h2" + style + ">What the harbour says</h2><p" + style + ">" + text + "</p>"
                : "<p" + style + ">" + text + "</p>";
    }

    private static String word(int i, String text) {
        String run = "<span lang=EN-GB style='font-size:11.0pt;font-family:\"Calibri\",sans-serif;mso-ansi-language:EN-GB'>" + text
                + "</span><o:p></o:p></p>";
        return i % 6 == 0
                ? "<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>"
                        + "<span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;"
                        + "</span></span></span><![endif]>" + run
                : "<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'>" + run;
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 3, time = 1)
    public Article often() {
        document.run(Inserting.blocks(HtmlPaste.read(html).blocks()));
        return document.article();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Article first() {
        document.run(Inserting.blocks(HtmlPaste.read(html).blocks()));
        return document.article();
    }

    /// Runs the bench by itself.
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(PasteBench.class.getName()).build()).run();
    }
}
