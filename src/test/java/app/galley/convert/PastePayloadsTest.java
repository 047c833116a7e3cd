package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Block;
import app.galley.model.Inline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the programs people copy from put on the clipboard, and what becomes of it.
///
/// `chromium-page` and `libreoffice-writer` were taken from the programs; the others are written after what those programs are known to
/// put there. Each folder has the `clipboard.html`, the `expected.txt` with a block to a line, and the `lost.txt` with what is told.
class PastePayloadsTest {

    private static final Path FOLDER = Path.of("src/test/resources/paste");

    static Stream<String> payloads() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static String clipboard(String payload) throws IOException {
        return Files.readString(FOLDER.resolve(payload).resolve("clipboard.html"));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void becomesTheArticleThatIsExpected(String payload) throws IOException {
        Pasted pasted = HtmlPaste.read(clipboard(payload));
        String article = lines(pasted.blocks().stream().map(block -> shown(block, pasted)).toList());

        assertThat(article).isEqualTo(Files.readString(FOLDER.resolve(payload).resolve("expected.txt")));
    }

    /// A picture's address is another each time.
    private static String shown(Block block, Pasted pasted) {
        String shown = ShownBlocks.of(List.of(block));
        for (String url : pasted.pictures().keySet()) {
            shown = shown.replace(url, "(picture)");
        }
        return block instanceof Block.PictureBlock(var picture) && !picture.caption().isEmpty() ? shown + " – " + picture.caption() : shown;
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void tellsWhatIsLost(String payload) throws IOException {
        String told = lines(HtmlPaste.read(clipboard(payload)).lost().stream()
                .map(lost -> lost.what() + " " + lost.text().replace("\n", " / ")).toList());

        assertThat(told).isEqualTo(Files.readString(FOLDER.resolve(payload).resolve("lost.txt")));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void everyCharacterThatIsSeenIsInTheArticleOrTheReport(String payload) throws IOException {
        Pasted pasted = HtmlPaste.read(clipboard(payload));
        Map<Integer, Integer> there = counts(pasted.blocks().stream().map(PastePayloadsTest::words).collect(Collectors.joining(" "))
                + pasted.lost().stream().map(Lost::text).collect(Collectors.joining(" ")));

        counts(seen(clipboard(payload))).forEach((character, count) -> assertThat(there.getOrDefault(character, 0))
                .as("“%s”", Character.toString(character)).isGreaterThanOrEqualTo(count));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.TextBlock text -> text.children().stream().map(Inline::text).collect(Collectors.joining());
            case Block.PictureBlock(var picture) -> picture.alt() + picture.caption();
            case Block.Embed embed -> embed.caption() + embed.url();
            case Block.PullQuote _,Block.Box _,Block.UnknownBlock _ -> throw new AssertionError("no paste makes " + block);
        };
    }

    /// Letters, digits and signs, not blanks and not what has no width.
    private static Map<Integer, Integer> counts(String text) {
        Map<Integer, Integer> counts = new HashMap<>();
        text.codePoints().filter(c -> c > ' ' && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.CONTROL).forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }

    /// What a person sees of a page, found in another way than by the reader: all text but that of what is plainly not shown.
    private static String seen(String html) {
        var seen = new StringBuilder();
        Element body = Jsoup.parse(html.substring(html.indexOf('<'))).body();
        body.traverse(new NodeVisitor() {
            private Node hidden;

            @Override
            public void head(Node node, int depth) {
                if (hidden == null && node instanceof Element element && isUnseen(element)) {
                    hidden = node;
                } else if (hidden == null && node instanceof TextNode text) {
                    seen.append(text.getWholeText());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                hidden = hidden == node ? null : hidden;
            }
        });
        return seen.toString();
    }

    private static boolean isUnseen(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean marker = style.contains("mso-list:ignore") || element.parents().is("p.MsoListParagraph") && element.is("span:has(span)");
        return marker || element.hasClass("MsoCommentReference") || style.contains("font-size:0px") || style.contains("display:none")
                || style.contains("mso-hide:all")
                || element.is("script, style, noscript, title, video, o|p:empty");
    }

    @Test
    void thereAreAtLeastTwenty() throws IOException {
        assertThat(payloads().count()).isGreaterThanOrEqualTo(20);
    }
}
