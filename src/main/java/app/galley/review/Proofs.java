package app.galley.review;

import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.review.Discussion;
import app.galley.model.review.Matter;
import app.galley.model.review.Passage;
import app.galley.model.review.Proof;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts together what goes out with an article: its texts, and what was said of them, in its place.
public final class Proofs {

    private Proofs() {}

    /// The proof of an article. Legal notes and what is about them stay behind, and so do sign-offs, which mean nothing elsewhere.
    public static Proof of(Article article, Collection<Review> reviews) {
        ArticleText text = ArticleText.of(article);
        Map<String, String> texts = new LinkedHashMap<>();
        for (int line = 0; line < text.size(); line++) {
            texts.putIfAbsent(text.place(line), text.text(line));
        }
        List<Review> open = reviews.stream().map(review -> review.only(remark -> !remark.legal())).toList();
        List<Discussion> discussions = Threads.of(article, open).threads().stream().filter(Proofs::goesOut)
                .map(thread -> discussion(thread, text)).toList();
        return new Proof(Fingerprint.ofText(article).sha256(), Collections.unmodifiableMap(texts), discussions);
    }

    private static boolean goesOut(Thread thread) {
        Remark remark = thread.remark();
        return !remark.withdrawn() && switch (remark.matter()) {
            case Matter.Comment _,Matter.Suggestion _,Matter.FactCheck _ -> true;
            case Matter.SignOff _,Matter.Reply _,Matter.Decision _,Matter.Unknown _ -> false;
        };
    }

    private static Discussion discussion(Thread thread, ArticleText text) {
        var passages = new ArrayList<Passage>();
        thread.places().forEach(found -> {
            if (found instanceof Found.At(Position from, Position to, _, _)) {
                passages.addAll(passages(from, to, text));
            }
        });
        return new Discussion(thread.remark(), thread.replies(), passages, thread.state());
    }

    private static List<Passage> passages(Position from, Position to, ArticleText text) {
        var passages = new ArrayList<Passage>();
        for (int line = from.line(); line <= to.line(); line++) {
            passages.add(new Passage(text.place(line), line == from.line() ? from.offset() : 0,
                    line == to.line() ? to.offset() : text.length(line)));
        }
        return passages;
    }
}
