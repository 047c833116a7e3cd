package app.galley.convert.word;

import app.galley.convert.word.out.WordExport;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import app.galley.render.Pictures;
import app.galley.review.Anchors;
import app.galley.review.Proofs;
import app.galley.review.Suggesting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// An article that several people said something of.
final class Discussed {

    static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Pictures DRAWN = _ -> new Pictures.Found(
            "data:image/png;base64," + Base64.getEncoder().encodeToString(WordFiles.PNG),
            1, 1);
    static final Reviewer ANA = new Reviewer("urn:uuid:a", "Ana Lima");
    static final Reviewer BEN = new Reviewer("urn:uuid:b", "Ben Oduya");
    static final Article ARTICLE = Article.untitled("urn:uuid:x", "en").with(Field.HEADLINE, "Night boats return")
            .with(Field.STANDFIRST, "After a week of storms the ferries run again.")
            .withBody(Blocks.of(TextBlock.paragraph("p1", "It was said that six boats will cross every night from Friday on."),
                    TextBlock.paragraph("p2", "Nobody knew when the seventh would follow, and nobody asked."),
                    new Block.PictureBlock(Picture.of("i1", "images/quay.png").withCaption("The quay at dawn")),
                    TextBlock.paragraph("p3", "The harbour master was glad to see them all at home.")));

    private final Article article;
    private final List<Review> reviews = new ArrayList<>();
    private int said;

    Discussed(Article article) {
        this.article = article;
    }

    /// Somebody says something about words, which the article has once.
    Remark comment(Reviewer by, String words, String text) {
        return say(by, words.isEmpty() ? Target.whole(article.get(Field.IDENTIFIER)) : target(words),
                new Matter.Comment(Kind.COMMENT, text));
    }

    Remark say(Reviewer by, Target target, Matter matter) {
        Remark remark = Remark.of(by, NOW.plusSeconds(60L * said++), target, matter);
        put(remark);
        return remark;
    }

    Remark reply(Reviewer by, Remark to, String text) {
        Remark remark = to.answer(by, NOW.plusSeconds(60L * said++), new Matter.Reply(to.id(), text));
        put(remark);
        return remark;
    }

    void decide(Reviewer by, Remark on, State state) {
        put(on.answer(by, NOW.plusSeconds(60L * said++), new Matter.Decision(on.id(), state, "", List.of())));
    }

    /// Somebody types over the article.
    void edit(Reviewer by, Article edited) {
        Suggesting.between(article, edited, by, NOW.plusSeconds(60L * said++)).forEach(this::put);
    }

    private void put(Remark remark) {
        Review own = reviews.stream().filter(review -> review.by().is(remark.by())).findFirst().orElseGet(() -> Review.of(remark.by()));
        reviews.removeIf(review -> review.by().is(remark.by()));
        reviews.add(own.with(remark));
    }

    Target target(String words) {
        for (int line = 0; line < Lines.count(article); line++) {
            int at = Lines.text(article, line).text().indexOf(words);
            if (at >= 0) {
                return Anchors.target(article, new Selection(new Position(line, at), new Position(line, at + words.length())));
            }
        }
        throw new IllegalArgumentException("nowhere: " + words);
    }

    List<Review> reviews() {
        return reviews;
    }

    /// The document with all of it.
    byte[] docx() {
        return WordExport.write(article, DRAWN, NOW, Proofs.of(article, reviews));
    }
}
