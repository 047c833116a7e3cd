package app.galley.ui.preview;

import static app.galley.ui.preview.Screen.on;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Lines;
import app.galley.edit.Selection;
import app.galley.edit.Typing;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline.Span;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Nothing leaves the machine, whatever an article or a style sheet holds, and the page stays where it is.
class PreviewSealTest {

    private static final byte[] RED = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private ServerSocket listener;
    private Screen screen;

    @BeforeEach
    void listen() throws Exception {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!listener.isClosed()) {
                try (var socket = listener.accept()) {
                    requests.add(socket.getRemoteSocketAddress().toString());
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    @AfterEach
    void close() throws Exception {
        listener.close();
        screen.close();
    }

    private String address() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/";
    }

    private void open(List<Block> body, String css, Pictures pictures) throws Exception {
        screen = Screen.of(
                Article.untitled("urn:example:hostile", "en").with(Field.HEADLINE, "<img src=" + address() + ">").withBody(Blocks.of(body)),
                Theme.ofCss("hostile", css), _ -> pictures, folder);
    }

    @Test
    void aHostileArticleFetchesNothingAndRunsNothing() throws Exception {
        String bad = address();
        var texts = List.of("<script>document.title='run'</script>", "<img src=x onerror=\"document.title='run'\">",
                "<iframe src=" + bad + "></iframe>", "<meta http-equiv=refresh content=\"0;url=" + bad + "\">",
                "<link rel=stylesheet href=" + bad + ">",
                "<video src=" + bad + " autoplay></video>", "</style></template><base href=" + bad + ">");
        var blocks = new ArrayList<Block>();
        for (String text : texts) {
            blocks.add(TextBlock.paragraph("\"><i " + blocks.size(), text));
            blocks.add(new Block.Embed("e" + blocks.size(), bad, text, text, Extras.NONE));
            blocks.add(new Block.PictureBlock(new Picture("p" + blocks.size(), bad + "a.png", text, text, text, Extras.NONE)));
            blocks.add(link("l" + blocks.size(), "javascript:document.title='run'"));
        }
        String css = "@import url(%1$s); @font-face {font-family: x; src: url(%1$s)} body {font-family: x; background: url(%1$s)} </style><img src=%1$s>"
                .formatted(bad);
        open(blocks, css, url -> new Pictures.Found(url, 10, 10));
        on(() -> {
            screen.document.select(Selection.at(Lines.count(screen.document.article()) - 1, 0));
            return screen.document.run(Typing.insert("<img src=" + bad + ">"));
        });
        for (double y = 20; y < 600; y += 40) {
            new FxRobot().moveTo(on(() -> screen.view().localToScreen(60, 10))).moveBy(0, y);
        }
        Thread.sleep(500);
        assertThat(requests).isEmpty();
        assertThat(screen.ask("document.title")).isNotEqualTo("run");
        assertThat(screen.number("document.querySelectorAll('script,iframe,video,audio,link,base,object,embed,form').length")).isZero();
    }

    @Test
    void linksLeadNowhere() throws Exception {
        open(List.of(link("l1", address())), "a {font-size: 80px}", Pictures.NONE);
        String page = screen.html();
        var robot = new FxRobot();
        for (MouseButton button : List.of(MouseButton.PRIMARY, MouseButton.MIDDLE, MouseButton.SECONDARY)) {
            String[] xy = ((String) screen.ask(
                    "(() => { const b = document.querySelector('a').getBoundingClientRect(); return (b.left + 20) + ' ' + (b.top + 30); })()"))
                    .split(" ");
            robot.clickOn(on(() -> screen.view().localToScreen(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]))), button);
        }
        on(() -> {
            screen.view().requestFocus();
            return screen.engine().executeScript("document.querySelector('a').focus()");
        });
        robot.type(KeyCode.ENTER).type(KeyCode.BACK_SPACE);
        screen.ask("document.querySelector('a').click()");
        stays(page);
    }

    @Test
    void evenAScriptCannotLeave() throws Exception {
        open(List.of(TextBlock.paragraph("p", "text")), "", Pictures.NONE);
        String page = screen.html();
        screen.ask("window.open('" + address() + "')");
        screen.ask("new Image().src = '" + address() + "'");
        screen.ask("fetch('" + address() + "').catch(() => 0); 1");
        screen.ask("navigator.sendBeacon && navigator.sendBeacon('" + address() + "')");
        stays(page);
        screen.ask("setTimeout(() => location.assign('" + address() + "'), 0); 1");
        Thread.sleep(400);
        assertThat(screen.html()).isEqualTo(page);
    }

    @Test
    void picturesAreTheFilesTheArticleMayShow() throws Exception {
        Path file = folder.resolve("red.png");
        Map<String, Path> known = Map.of("images/red.png", file);
        Pictures pictures = url -> known.containsKey(url) && Files.exists(known.get(url))
                ? new Pictures.Found(known.get(url).toUri().toASCIIString(), 1, 1)
                : Pictures.Missing.OF_UNKNOWN_SIZE;
        open(List.of(new Block.PictureBlock(Picture.of("p", "images/red.png"))), "", pictures);
        assertThat(screen.number("document.images.length")).isZero();
        Files.write(file, RED);
        on(() -> {
            screen.pane.reloadPictures("images/red.png");
            return screen;
        });
        for (int i = 0; i < 50 && screen.number("document.images[0].naturalWidth") == 0; i++) {
            Thread.sleep(50);
        }
        assertThat(screen.number("document.images[0].naturalWidth")).isEqualTo(1);
    }

    @Test
    void nothingIsKeptOnDisk() throws Exception {
        open(List.of(), "", Pictures.NONE);
        assertThat(screen.ask("(() => { try { localStorage.setItem('a', 'b'); return 'kept'; } catch (e) { return 'refused'; } })()"))
                .isEqualTo("refused");
    }

    private void stays(String page) throws Exception {
        Thread.sleep(400);
        assertThat(requests).isEmpty();
        assertThat(screen.html()).isEqualTo(page);
    }

    private static TextBlock link(String key, String href) {
        return new TextBlock(key, Style.NORMAL, Listing.NONE, List.of(new Span("a link to nowhere", List.of(key + "m"))),
                List.of(new MarkDef.Link(key + "m", href)), Extras.NONE);
    }
}
