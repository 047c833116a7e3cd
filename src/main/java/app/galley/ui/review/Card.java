package app.galley.ui.review;

import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Source;
import app.galley.model.review.State;
import app.galley.review.Found;
import app.galley.review.Thread;
import app.galley.ui.common.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A thread as it is drawn: who, what, on which words, what was answered, how far it has got. All of it when it is selected, the gist when not.
final class Card extends VBox {

    /// Characters that are shown of what is not selected.
    static final int GIST = 260;
    static final int GIST_OF_QUOTE = 90;
    private static final int QUOTE = 300;

    private final Thread thread;
    private final boolean selected;
    private final Deeds deeds;
    private final Times times;

    Card(Thread thread, boolean selected, Deeds deeds, Times times) {
        this.thread = thread;
        this.selected = selected;
        this.deeds = deeds;
        this.times = times;
        getStyleClass().addAll("thread-card", Said.tone(thread.state()));
        getChildren().add(head());
        quote().ifPresent(getChildren()::add);
        addWhatItSays();
        if (selected) {
            addPlacesToChoose();
        }
        addAnswers();
        if (selected) {
            getChildren().add(new CardButtons(thread, deeds));
        }
    }

    private HBox head() {
        var head = new CardHead(times);
        head.show(thread);
        return head;
    }

    private Optional<Node> quote() {
        if (thread.remark().matter() instanceof Matter.Suggestion && !thread.isLost()) {
            return Optional.empty();
        }
        String words = Said.quote(thread.remark(), selected ? QUOTE : GIST_OF_QUOTE);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Region quote = Wording.of(words, "thread-quote");
        if (thread.isLost()) {
            quote.getStyleClass().add("lost");
        }
        return Optional.of(quote);
    }

    private void addWhatItSays() {
        Remark remark = thread.remark();
        if (remark.withdrawn()) {
            getChildren().add(Wording.of("Taken back.", "review-note"));
            return;
        }
        if (remark.matter() instanceof Matter.Suggestion(var proposal, _)) {
            getChildren().add(Proposed.of(thread, proposal));
        }
        String text = remark.matter().text().strip();
        if (!text.isEmpty()) {
            getChildren().add(Wording.of(selected ? text : Said.shortened(text, GIST), "thread-text"));
        }
        List<Source> sources = sources();
        (selected ? sources : sources.stream().limit(1).toList())
                .forEach(source -> getChildren().add(Wording.of(Said.source(source), "thread-source")));
        if (!selected && sources.size() > 1) {
            getChildren().add(Wording.of("and %d more".formatted(sources.size() - 1), "thread-source"));
        }
        if (remark.legal() && selected) {
            getChildren()
                    .add(Wording.of("Legal notes stay in this folder. They are in no export, packet or copy for review.", "review-note"));
        }
    }

    private List<Source> sources() {
        var sources = new ArrayList<Source>();
        if (thread.remark().matter() instanceof Matter.FactCheck(_, var first, _)) {
            sources.addAll(first);
        }
        thread.decisions().forEach(decision -> {
            if (decision.matter() instanceof Matter.Decision(_, _, _, var more)) {
                sources.addAll(more);
            }
        });
        return sources.stream().distinct().toList();
    }

    private void addPlacesToChoose() {
        if (!thread.isAmbiguous()) {
            return;
        }
        getChildren().add(Wording.of("These words stand at several places. Look at each:", "review-note"));
        thread.places().stream().filter(Found.Ambiguous.class::isInstance).map(Found.Ambiguous.class::cast)
                .flatMap(found -> found.places().stream()).limit(6).forEach(at -> {
                    var link = new Hyperlink("“%s”, line %d".formatted(Said.shortened(at.words(), 40), at.from().line() + 1));
                    link.getStyleClass().add("thread-place");
                    link.setOnAction(_ -> deeds.show(at));
                    getChildren().add(link);
                });
    }

    private void addAnswers() {
        List<Remark> replies = thread.replies();
        if (!selected) {
            if (!replies.isEmpty()) {
                getChildren().add(Wording.of(replies(thread), "thread-gist"));
            }
            return;
        }
        replies.forEach(reply -> getChildren().add(reply(reply)));
        if (!thread.decisions().isEmpty() && thread.decisions().getLast().matter() instanceof Matter.Decision(_, State state, _, _)) {
            Remark last = thread.decisions().getLast();
            getChildren()
                    .add(Wording.of("%s by %s, %s".formatted(state == State.OPEN ? "Reopened" : Said.state(state), Said.name(last.by()),
                            times.whole(last.createdAt())), "review-note"));
        }
    }

    /// How many replies there are, and what the last says; empty when there is none.
    static String replies(Thread thread) {
        List<Remark> replies = thread.replies();
        if (replies.isEmpty()) {
            return "";
        }
        Remark last = replies.getLast();
        return "%s, last by %s: %s".formatted(replies.size() == 1 ? "1 reply" : replies.size() + " replies", Said.name(last.by()),
                Said.shortened(last.matter().text().strip().replace('\n', ' '), 80));
    }

    private Node reply(Remark reply) {
        var name = new Label(Said.name(reply.by()));
        name.getStyleClass().add("thread-name");
        name.setMinWidth(0);
        var time = new Label(times.brief(reply.createdAt()));
        time.getStyleClass().add("thread-time");
        time.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(name, time);
        line.getStyleClass().add("thread-below");
        var box = new VBox(line, Wording.of(reply.matter().text().strip(), "thread-text"));
        box.getStyleClass().add("reply");
        if (deeds.isMine(reply)) {
            box.getChildren().add(CardButtons.ofReply(reply, deeds));
        }
        return box;
    }

    /// What a screen reader says.
    static String spoken(Thread thread, Times times) {
        Remark remark = thread.remark();
        var words = new ArrayList<String>();
        words.add("%s by %s, %s".formatted(Said.capital(thread.kind()), Said.name(remark.by()), times.brief(remark.createdAt())));
        String quote = Said.quote(remark, GIST_OF_QUOTE);
        words.add(quote.isEmpty() ? "" : "on “%s”".formatted(quote));
        words.add(Proposed.spoken(thread));
        words.add(remark.matter().text().strip());
        words.add(thread.isAmbiguous() ? "at several places" : thread.isLost() ? "not in the text any more" : "");
        words.add(thread.replies().isEmpty() ? "" : thread.replies().size() == 1 ? "1 reply" : thread.replies().size() + " replies");
        words.add(thread.state() == State.OPEN ? "" : Said.state(thread.state()));
        return String.join(". ", words.stream().filter(word -> !word.isBlank()).toList());
    }
}
