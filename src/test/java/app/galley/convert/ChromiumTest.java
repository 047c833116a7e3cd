package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.format.ArticleReader;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.LongArticle;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A real browser opens exported pages without a complaint and without asking anybody for anything.
class ChromiumTest {

    private static final Path HOME = Path.of(System.getProperty("galley.home", "."));

    @TempDir
    private static Path folder;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        var program = Chromium.find();
        assumeTrue(program.isPresent(), "there is no Chromium on this machine, so no exported page is opened in it");
        chromium = new Chromium(program.get(), folder);
    }

    @AfterAll
    static void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    static List<Path> articles() throws IOException {
        try (Stream<Path> samples = Files.list(HOME.resolve("assets/samples"));
                Stream<Path> fixtures = Files.list(HOME.resolve("src/test/resources/blocks"))) {
            return Stream.concat(samples, fixtures).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anExportedPageIsShownWithoutErrorOrRequest(Path article) throws Exception {
        quietly(ArticleReader.read(Files.readAllBytes(article.resolve("article.json"))).article(), picturesOf(article));
    }

    @Test
    void soIsALongOne() throws Exception {
        quietly(LongArticle.ofWords(20_000), Pictures.NONE);
    }

    private static void quietly(Article article, Pictures pictures) throws Exception {
        Theme theme = Theme.ofCss("broadsheet", Files.readString(HOME.resolve("assets/themes/broadsheet.css")));
        Path file = Files.write(folder.resolve("page.html"), HtmlExport.write(article, theme, pictures, Instant.EPOCH));
        Chromium.Visit visit = chromium.open(file);
        assertThat(visit.console()).isEmpty();
        assertThat(visit.requests()).isEmpty();
        Document page = Jsoup.parse(visit.page());
        assertThat(page.select("article h1").text()).isEqualTo(article.get(Field.HEADLINE));
        assertThat(page.select("article .body").text()).isEqualTo(Jsoup.parse(Files.readString(file)).select("article .body").text());
    }

    @Test
    void whatGoesWrongIsNoticed() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.html"), "<!DOCTYPE html><title>x</title><img src='http://example.org/a.png'>"
                + "<img src='" + chromium.address() + "/b.png'><script>console.error('said'); nothing()</script>");
        Chromium.Visit visit = chromium.open(file);
        assertThat(visit.requests()).anyMatch(request -> request.contains("http://example.org/a.png"))
                .anyMatch(request -> request.contains("/b.png"));
        assertThat(visit.console()).anyMatch(line -> line.contains("said")).anyMatch(line -> line.contains("nothing is not defined"));
    }

    private static Pictures picturesOf(Path article) {
        return url -> {
            Path file = article.resolve(url);
            try {
                return Files.isRegularFile(file)
                        ? new Pictures.Found("data:image/" + (url.endsWith("png") ? "png" : "jpeg") + ";base64,"
                                + Base64.getEncoder().encodeToString(Files.readAllBytes(file)), 3, 2)
                        : Pictures.Missing.OF_UNKNOWN_SIZE;
            } catch (IOException gone) {
                throw new AssertionError(gone);
            }
        };
    }
}
