package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is remembered of windows, splits and drafts, also when what was kept is old or broken.
class WindowPlaceTest {

    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

    private static WindowPlace place(double x, double y, double width, double height) {
        return new WindowPlace(x, y, width, height, false);
    }

    @Test
    void aPlaceThatIsSeenIsKept() {
        assertThat(place(2000, 40, 900, 700).within(List.of(LEFT, RIGHT))).isEqualTo(place(2000, 40, 900, 700));
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheFirst() {
        assertThat(place(2400, 200, 900, 700).within(List.of(LEFT))).isEqualTo(place(1020, 200, 900, 700));
        assertThat(place(-5000, -5000, 900, 700).within(List.of(LEFT, RIGHT))).isEqualTo(place(0, 0, 900, 700));
    }

    @Test
    void aWindowLargerThanItsScreenIsMadeSmaller() {
        assertThat(place(1900, -20, 3000, 2000).within(List.of(RIGHT))).isEqualTo(place(1920, 0, 1280, 1024));
    }

    @Test
    void whatIsKeptIsReadBack() {
        var place = new WindowPlace(-12, 40, 900, 700, true);
        assertThat(WindowPlace.read(place.text())).contains(place);
        var look = new DraftLook(1.21, true, false);
        assertThat(DraftLook.read(look.text())).isEqualTo(look);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "a b c d true", "0 0 0 0 true", "0 0 -5 5 false", "99999999 0 1 1 true"})
    void aPlaceThatSaysNothingIsPassedOver(String kept) {
        assertThat(WindowPlace.read(kept)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x true true", "NaN true true", "1.2"})
    void aLookThatSaysNothingIsPlain(String kept) {
        assertThat(DraftLook.read(kept)).isEqualTo(DraftLook.PLAIN);
    }

    @Test
    void anEnormousZoomIsHeldBack() {
        assertThat(DraftLook.read("400 false false").zoom()).isEqualTo(3);
    }

    @Test
    void theSplitsOfTheLastHundredArticlesAreKept() {
        String kept = "";
        for (int i : IntStream.range(0, 130).toArray()) {
            kept = new Split(View.BOTH, i / 200.0).addTo(kept, Split.key(Path.of("/stories/" + i)));
        }
        assertThat(kept.lines()).hasSize(100);
        assertThat(Split.find(kept, Split.key(Path.of("/stories/129")))).contains(new Split(View.BOTH, 0.645));
        assertThat(Split.find(kept, Split.key(Path.of("/stories/3")))).isEmpty();
        assertThat(Split.find("a BOTH 7\nb NOTHING 0.5\nc DRAFT x\nd DRAFT 0.25", "d")).contains(new Split(View.DRAFT, 0.25));
        assertThat(List.of("a", "b", "c")).allMatch(key -> Split.find("a BOTH 7\nb NOTHING 0.5\nc DRAFT x", key).isEmpty());
    }
}
