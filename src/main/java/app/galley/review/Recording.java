package app.galley.review;

import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.review.Anchor;
import app.galley.model.review.Discussion;
import app.galley.model.review.Matter;
import app.galley.model.review.Passage;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes reviews of discussions that came with an article from elsewhere, one for each person.
public final class Recording {

    private final String identifier;
    private final String seen;
    private final ArticleText text;
    private final Map<String, Reviewer> people = new LinkedHashMap<>();
    private final Map<String, List<Remark>> said = new HashMap<>();

    private Recording(Article article) {
        identifier = article.get(Field.IDENTIFIER);
        seen = Fingerprint.ofText(article).sha256();
        text = ArticleText.of(article);
    }

    /// The reviews.
    ///
    /// @param article the article the passages are in
    public static List<Review> of(Article article, Collection<Discussion> discussions) {
        if (discussions.isEmpty()) {
            return List.of();
        }
        var recording = new Recording(article);
        discussions.forEach(recording::add);
        return recording.reviews();
    }

    private void add(Discussion discussion) {
        Remark remark = discussion.remark();
        put(new Remark(remark.id(), remark.by(), remark.created(), remark.modified(), new Target(identifier, seen, anchors(discussion)),
                remark.matter(), false, remark.legal(), remark.asRead()));
        discussion.answers().forEach(this::put);
        if (discussion.state() == State.RESOLVED) {
            resolve(discussion);
        }
    }

    private List<Anchor> anchors(Discussion discussion) {
        var anchors = new ArrayList<Anchor>();
        for (Passage passage : discussion.passages()) {
            text.line(passage.place()).ifPresent(line -> {
                int to = Math.clamp(passage.to(), 0, text.length(line));
                anchors.add(Anchors.of(text, line, Math.clamp(passage.from(), 0, to), to));
            });
        }
        return anchors;
    }

    /// Whoever spoke last has settled it, as far as anybody knows.
    private void resolve(Discussion discussion) {
        Remark last = discussion.answers().isEmpty() ? discussion.remark() : discussion.answers().getLast();
        Instant when = last.createdAt().equals(Instant.MIN) ? Instant.EPOCH : last.createdAt();
        put(discussion.remark().answer(last.by(), when, new Matter.Decision(discussion.remark().id(), State.RESOLVED, "", List.of())));
    }

    private void put(Remark remark) {
        people.putIfAbsent(remark.by().identity(), remark.by());
        said.computeIfAbsent(remark.by().identity(), _ -> new ArrayList<>()).add(remark);
    }

    private List<Review> reviews() {
        return people.values().stream().map(by -> Review.of(by).with(said.getOrDefault(by.identity(), List.of()))).toList();
    }
}
