package app.galley.ui.review;

import app.galley.edit.Document;
import app.galley.model.Article;
import app.galley.model.review.Matter;
import app.galley.model.review.Review;
import app.galley.model.review.Role;
import app.galley.model.review.State;
import app.galley.render.Counts;
import app.galley.review.Fingerprint;
import app.galley.review.SignedOff;
import app.galley.review.SigningOff;
import app.galley.review.Thread;
import app.galley.ui.common.Tasks;
import app.galley.ui.common.Times;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// Who has approved the article, and whether that still holds: found out in the background, after a pause in writing.
final class SignOffs extends VBox {

    private static final Duration PAUSE = Duration.ofMillis(1200);
    private static final int MOST_CHANGES = 4;

    private final Document document;
    private final ArticleReviews reviews;
    private final Host host;
    private final Tasks tasks;
    private final Times times;
    private Optional<Article> judged = Optional.empty();
    private List<Review> judgedReviews = List.of();
    private int asked;
    private boolean waiting;

    SignOffs(Document document, ArticleReviews reviews, Host host, Tasks tasks, Clock clock) {
        this.document = document;
        this.reviews = reviews;
        this.host = host;
        this.tasks = tasks;
        times = new Times(clock);
        getStyleClass().add("sign-offs");
        setId("sign-offs");
        document.onEdit(_ -> touched());
        Composer.show(this, false);
    }

    /// At every key, so it only plans.
    private void touched() {
        if (!waiting && isVisible()) {
            waiting = true;
            tasks.later(PAUSE, () -> {
                waiting = false;
                look();
            });
        }
    }

    private boolean hasAny() {
        return reviews.threads().threads().stream().anyMatch(thread -> thread.remark().matter() instanceof Matter.SignOff);
    }

    /// Looks again when somebody has signed, or taken a signature back; what is written is looked at after a pause.
    void lookAtReviews() {
        if (judged.isEmpty() || !judgedReviews.equals(reviews.ofArticle())) {
            look();
        }
    }

    /// Looks whether approvals hold, unless that is known.
    void look() {
        if (getScene() == null) {
            return;
        }
        if (!hasAny()) {
            asked++;
            judged = Optional.empty();
            getChildren().clear();
            Composer.show(this, false);
            return;
        }
        Article article = document.article();
        List<Review> all = reviews.ofArticle();
        if (judged.filter(before -> before == article).isPresent() && judgedReviews.equals(all)) {
            return;
        }
        int own = ++asked;
        tasks.run(() -> SigningOff.of(article, Fingerprint.of(article, host::picture), all), found -> {
            if (own == asked) {
                judged = Optional.of(article);
                judgedReviews = all;
                show(found);
            }
        });
    }

    private void show(List<SignedOff> found) {
        getChildren().setAll(found.stream().map(this::row).toList());
        Composer.show(this, !found.isEmpty());
    }

    private Node row(SignedOff signed) {
        var who = new Label("%s: %s".formatted(Said.role(signed.role()), Said.name(signed.by())),
                new FontIcon(signed.fresh() ? RemixiconAL.CHECKBOX_CIRCLE_LINE : RemixiconMZ.TIME_LINE));
        who.getStyleClass().add("sign-off-who");
        who.setMinWidth(0);
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        var when = new Label(times.brief(signed.at()));
        when.getStyleClass().add("thread-time");
        when.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(who, when);
        line.getStyleClass().add("thread-below");
        var row = new VBox(line,
                Wording.of(signed.fresh() ? "Signed exactly this text and these pictures." : since(signed), "review-note"));
        row.getStyleClass().addAll("sign-off", signed.fresh() ? "fresh" : "stale");
        if (reviews.isMine(signed.remark())) {
            var back = new Hyperlink("Take back");
            back.setOnAction(_ -> reviews.withdraw(signed.remark()));
            row.getChildren().add(back);
        }
        return row;
    }

    private static String since(SignedOff signed) {
        var changes = new ArrayList<>(signed.changes().stream().limit(MOST_CHANGES).toList());
        int more = signed.changes().size() - changes.size();
        if (more > 0) {
            changes.add("%d more changes".formatted(more));
        }
        return "Stale, since then:\n• " + String.join("\n• ", changes);
    }

    /// Lets whoever sits here approve the article in one of their roles.
    void sign() {
        Optional<Role> role = host.choose("Sign off “%s” as %s?".formatted(host.title(), Said.name(reviews.me())), explanation(),
                Arrays.stream(Role.values()).map(SignOffs::answer).toList())
                .flatMap(answer -> Arrays.stream(Role.values()).filter(each -> answer(each).equals(answer)).findFirst());
        role.ifPresent(as -> host.settle(() -> sign(as)));
    }

    private void sign(Role role) {
        Article article = document.article();
        Instant moment = reviews.moment();
        tasks.run(() -> SigningOff.sign(article, Fingerprint.of(article, host::picture), role, reviews.me(), moment),
                reviews::say);
    }

    private static String answer(Role role) {
        return Said.role(role);
    }

    private String explanation() {
        Article article = document.article();
        long pictures = article.pictures().count();
        String what = "This signs the text as it is now, %,d words%s. Any later change makes the signature stale and is named in it."
                .formatted(Counts.of(article).words(),
                        pictures == 0 ? "" : pictures == 1 ? ", and its picture" : ", and its %d pictures".formatted(pictures));
        List<Thread> open = reviews.threads().open().stream().filter(thread -> !(thread.remark().matter() instanceof Matter.SignOff))
                .toList();
        long recheck = open.stream().filter(thread -> thread.state() == State.RECHECK).count();
        String warning = open.isEmpty()
                ? ""
                : "\n\n%s still open%s.".formatted(open.size() == 1 ? "1 remark is" : open.size() + " remarks are",
                        recheck == 0
                                ? ""
                                : recheck == 1
                                        ? "; 1 claim was changed since it was checked"
                                        : "; %d claims were changed since they were checked".formatted(recheck));
        return what + warning;
    }
}
