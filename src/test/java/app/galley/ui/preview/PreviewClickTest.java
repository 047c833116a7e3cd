package app.galley.ui.preview;

import static app.galley.ui.preview.Screen.on;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Lines;
import app.galley.edit.Place;
import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Inline.Span;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Part;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class PreviewClickTest {

    private static final Article ARTICLE = Article.untitled("urn:example:clicks", "en").with(Field.HEADLINE, "A headline to click on")
            .with(Field.LEAD, Optional.of(new Picture("lead", "images/lead.png", "alt", "A caption", "A credit", Extras.NONE)))
            .withBody(Blocks.of(
                    new TextBlock("p1", Style.NORMAL, Listing.NONE,
                            List.of(Span.plain("one\ntwo "), new Inline.InlinePicture(Picture.of("i", "images/i.png")),
                                    Span.plain(" three "),
                                    new Span("four", List.of("l")), Span.plain(" five")),
                            List.of(new MarkDef.Link("l", "https://example.org/")), Extras.NONE),
                    new TextBlock("b1", Style.NORMAL, Listing.of(Listing.BULLET, 1), List.of(Span.plain("item")), List.of(), Extras.NONE),
                    new Block.PullQuote("q", "Words said", "Somebody", Extras.NONE),
                    new Block.Box("box", Block.Box.FACT_BOX, "Title", Blocks.of(TextBlock.paragraph("in", "Inside the box")), Extras.NONE),
                    new Block.Embed("e", "https://video.example.org/v/1", "Video", "Under it", Extras.NONE)));

    private Screen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = Screen.of(ARTICLE);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aClickInARunningTextIsItsPlaceThere() {
        assertThat(clickBefore("three", 2)).isEqualTo(at("p1", Part.TEXT, "one\ntwo ￼ th".length()));
        assertThat(clickBefore("one", 1)).isEqualTo(at("p1", Part.TEXT, 1));
        assertThat(clickBefore("two", 1)).isEqualTo(at("p1", Part.TEXT, 5));
        assertThat(clickBefore("four", 3)).as("also in a link, which leads nowhere")
                .isEqualTo(at("p1", Part.TEXT, "one\ntwo ￼ three fou".length()));
    }

    @Test
    void aClickIsMappedWherePartsAreShown() {
        assertThat(clickBefore("item", 2)).isEqualTo(at("b1", Part.TEXT, 2));
        assertThat(clickBefore("Words said", 4)).isEqualTo(at("q", Part.QUOTE, 4));
        assertThat(clickBefore("Somebody", 3)).isEqualTo(at("q", Part.ATTRIBUTION, 3));
        assertThat(clickBefore("Title", 1)).isEqualTo(at("box", Part.TITLE, 1));
        assertThat(clickBefore("Inside the box", 6)).isEqualTo(at("in", Part.TEXT, 6));
        assertThat(clickBefore("Under it", 5)).isEqualTo(at("e", Part.CAPTION, 5));
        assertThat(clickBefore("video.example.org", 5)).as("an address is not shown as written").isEqualTo(at("e", Part.URL, 0));
    }

    @Test
    void aClickInTheHeadIsInItsField() {
        assertThat(clickBefore("A headline to", 4)).isEqualTo(new Position(1, 4));
        assertThat(clickBefore("A credit", 2)).isEqualTo(new Position(Lines.of(ARTICLE, new Place.Lead(Part.CREDIT)), 2));
        assertThat(clickBefore("Picture to come", 2)).isEqualTo(new Position(Lines.of(ARTICLE, new Place.Lead(Part.PICTURE)), 0));
    }

    @Test
    void aClickOnAPageMadeSmallerIsMappedToo() {
        on(() -> {
            screen.pane.setPageWidth(PageWidth.DESKTOP);
            return screen;
        });
        new FxRobot().interrupt(3);
        assertThat(screen.number("innerWidth")).isBetween(1199.0, 1201.0);
        assertThat(clickBefore("three", 2)).isEqualTo(at("p1", Part.TEXT, "one\ntwo ￼ th".length()));
    }

    private static Position at(String key, Part part, int offset) {
        return new Position(Lines.of(ARTICLE, Lines.find(ARTICLE, key).orElseThrow().path(), part), offset);
    }

    /// Clicks as a person does, between two characters of a text.
    private Position clickBefore(String text, int offset) {
        String point = """
                (() => {
                  const walk = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
                  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                    const at = node.data.indexOf('%s');
                    if (at >= 0) {
                      node.parentNode.scrollIntoView();
                      const range = document.createRange();
                      range.setStart(node, at + %d);
                      range.setEnd(node, at + %d);
                      const box = range.getBoundingClientRect();
                      return (box.left + 0.5) + ' ' + (box.top + box.height / 2);
                    }
                  }
                })()""".formatted(text, offset, offset + 1);
        String[] xy = ((String) screen.ask(point)).split(" ");
        int before = screen.clicks.size();
        var robot = new FxRobot();
        Point2D place = on(() -> {
            double zoom = screen.view().getZoom();
            return screen.view().localToScreen(Double.parseDouble(xy[0]) * zoom, Double.parseDouble(xy[1]) * zoom);
        });
        robot.clickOn(place, MouseButton.PRIMARY);
        assertThat(screen.clicks).hasSize(before + 1);
        return screen.clicks.getLast();
    }
}
