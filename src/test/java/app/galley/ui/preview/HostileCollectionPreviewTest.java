package app.galley.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.Beside;
import app.galley.convert.HostileMarkup;
import app.galley.convert.HtmlImport;
import app.galley.convert.HtmlPaste;
import app.galley.convert.MarkdownImport;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All of the collection of hostile markup in one article, in the preview: it runs nothing, and nobody is asked for anything.
class HostileCollectionPreviewTest {

    @Test
    void theWholeCollectionFetchesNothingAndRunsNothing(@TempDir Path folder) throws Exception {
        List<String> requests = new CopyOnWriteArrayList<>();
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> listen(listener, requests));
            String address = "http://127.0.0.1:" + listener.getLocalPort();
            String css = String.join("\n", HostileMarkup.markup(address).stream().filter(text -> text.contains("<style>")).toList());
            Screen screen = Screen.of(article(address), Theme.ofCss("hostile", css), _ -> url -> new Pictures.Found(url, 10, 10), folder);
            try {
                Thread.sleep(1_500);
                assertThat(screen.number("document.querySelectorAll('.body p').length")).isGreaterThan(100);
                assertThat(screen.ask("document.title")).isNotEqualTo(HostileMarkup.SIGN);
                assertThat(screen
                        .number("document.querySelectorAll('.body script, iframe, video, audio, object, embed, form, svg, math, template')"
                                + ".length"))
                        .isZero();
                assertThat(requests).isEmpty();
            } finally {
                screen.close();
            }
        }
    }

    private static void listen(ServerSocket listener, List<String> requests) {
        while (!listener.isClosed()) {
            try (var socket = listener.accept()) {
                requests.add(socket.getRemoteSocketAddress().toString());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static Article article(String address) {
        var body = new ArrayList<Block>();
        for (String payload : HostileMarkup.markup(address)) {
            body.addAll(HtmlPaste.read("<p>before</p>" + payload).blocks());
            body.addAll(HtmlImport.read(("<article><p>before</p>" + payload).getBytes(StandardCharsets.UTF_8), Beside.NOTHING).article()
                    .body());
            body.addAll(MarkdownImport.read(payload.getBytes(StandardCharsets.UTF_8), Beside.NOTHING).article().body());
            body.add(TextBlock.paragraph(payload, payload));
        }
        for (String payload : HostileMarkup.markdown(address)) {
            body.addAll(MarkdownImport.read(payload.getBytes(StandardCharsets.UTF_8), Beside.NOTHING).article().body());
        }
        for (String place : HostileMarkup.addresses(address)) {
            var picture = new Picture("p" + place, place, place, place, place, Extras.NONE);
            body.add(new Block.PictureBlock(picture));
            body.add(new Block.Embed("e" + place, place, "Site", "Words", Extras.NONE));
            body.add(TextBlock.paragraph("l" + place, "").withContent(
                    List.of(new Inline.Span("words", List.of("m")), new Inline.InlinePicture(picture)),
                    List.of(new MarkDef.Link("m", place))));
        }
        return Article.untitled("urn:example:hostile", "en").with(Field.HEADLINE, "Boats").withBody(Blocks.of(body));
    }
}
