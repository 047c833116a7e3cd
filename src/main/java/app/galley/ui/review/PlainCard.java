package app.galley.ui.review;

import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.review.Thread;
import app.galley.ui.common.Letters;
import app.galley.ui.common.Times;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The card of most threads as long as they are not selected. It shows one after the other with the same nodes, so that scrolling costs
/// little.
final class PlainCard extends VBox {

    private final CardHead head;
    private final Label quote = Wording.label("", "thread-quote");
    private final Label text = Wording.label("", "thread-text");
    private final Label replies = Wording.label("", "thread-gist");

    PlainCard(Times times) {
        head = new CardHead(times);
        getStyleClass().add("thread-card");
        getChildren().addAll(head, quote, text, replies);
    }

    /// Whether a thread can be shown so: it is in its place, and all there is to it is words that JavaFX can break into lines.
    static boolean suits(Thread thread) {
        Remark remark = thread.remark();
        return !thread.isLost() && !remark.withdrawn() && remark.matter() instanceof Matter.Comment
                && !Letters.joinOrStack(remark.target().quote()) && !Letters.joinOrStack(remark.matter().text())
                && thread.replies().stream().noneMatch(reply -> Letters.joinOrStack(reply.matter().text() + reply.by().name()));
    }

    void show(Thread thread) {
        head.show(thread);
        show(quote, Said.quote(thread.remark(), Card.GIST_OF_QUOTE));
        show(text, Said.shortened(thread.remark().matter().text().strip(), Card.GIST));
        show(replies, Card.replies(thread));
        List<String> classes = List.of("thread-card", Said.tone(thread.state()));
        if (!getStyleClass().equals(classes)) {
            getStyleClass().setAll(classes);
        }
    }

    private static void show(Label label, String words) {
        label.setText(words);
        Composer.show(label, !words.isEmpty());
    }
}
