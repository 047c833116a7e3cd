package app.galley.ui.lengths;

import app.galley.check.HeadlineChannel;
import app.galley.check.HeadlineLength;
import app.galley.model.Head;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// A draft, and at its foot, while the headline is being worked on, the strip of headline lengths.
///
/// The strip stands at the foot so that no line of the draft moves when it comes and goes.
public final class DraftFoot extends BorderPane {

    private final Consumer<HeadlineChannel> open;
    private Optional<HeadlineStrip> strip = Optional.empty();

    /// @param draft what it stands below
    /// @param open opens a channel's own headline
    public DraftFoot(Node draft, Consumer<HeadlineChannel> open) {
        this.open = open;
        setCenter(draft);
    }

    /// Shows how long the headlines are; the strip is made when it is first wanted.
    void show(Head head) {
        HeadlineStrip shown = strip.orElseGet(() -> new HeadlineStrip(open));
        strip = Optional.of(shown);
        shown.show(HeadlineLength.all(head));
        if (getBottom() != shown) {
            setBottom(shown);
        }
    }

    void hideStrip() {
        if (getBottom() != null) {
            setBottom(null);
        }
    }
}
