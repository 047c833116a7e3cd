package app.galley.ui.review;

import app.galley.review.Thread;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in place of threads where none is listed: why that is, and what one can do.
final class Emptiness extends VBox {

    private final Label words = new Label();
    private final Hyperlink showAll = new Hyperlink("Show all");
    private final Supplier<String> commentKey;

    /// @param commentKey the key that begins a remark
    /// @param all lists everything
    Emptiness(Supplier<String> commentKey, Runnable all) {
        this.commentKey = commentKey;
        words.getStyleClass().add("review-empty");
        words.setWrapText(true);
        showAll.setOnAction(_ -> all.run());
        getStyleClass().add("review-emptiness");
        setPickOnBounds(false);
        getChildren().addAll(words, showAll);
    }

    /// @param all the threads there are
    /// @param listed those that are listed
    /// @param looking whether it is not known yet where they all are
    void show(List<Thread> all, List<Thread> listed, Filter wanted, boolean looking) {
        Composer.show(this, listed.isEmpty());
        Composer.show(showAll, !all.isEmpty());
        words.setText(all.isEmpty() ? ofNothing(looking) : ofNone(all, wanted));
    }

    private String ofNothing(boolean looking) {
        return looking
                ? ""
                : "Nothing has been remarked yet.\nSelect some words and press %s to comment on them.".formatted(commentKey.get());
    }

    private static String ofNone(List<Thread> all, Filter wanted) {
        return wanted.equals(Filter.OPEN) && all.stream().allMatch(Thread::isDone)
                ? "Nothing is left to do."
                : "No remark is of that kind.";
    }
}
