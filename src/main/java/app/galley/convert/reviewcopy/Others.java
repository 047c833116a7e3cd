package app.galley.convert.reviewcopy;

import app.galley.convert.JsonObject;
import app.galley.model.Value;
import app.galley.model.review.Discussion;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Passage;
import app.galley.model.review.Proof;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;

/// What others said already, as far as the reader of a copy may see it; only to be read.
final class Others {

    private Others() {}

    static Value of(Proof proof) {
        return new Value.Arr(proof.discussions().stream().filter(Discussion::isOpen).<Value>map(Others::value).toList());
    }

    private static Value value(Discussion discussion) {
        return said(discussion.remark()).list("passages", discussion.passages().stream().map(Others::value).toList())
                .list("answers", discussion.answers().stream().map(answer -> said(answer).end()).toList()).end();
    }

    private static JsonObject said(Remark remark) {
        var said = new JsonObject().text("by", remark.by().name()).text("created", remark.created()).text("kind", kind(remark.matter()))
                .text("text", remark.matter().text());
        return remark.matter() instanceof Matter.Suggestion(Proposal.Replace(String words), _)
                ? said.value("words", new Value.Text(words))
                : said;
    }

    private static String kind(Matter matter) {
        return switch (matter) {
            case Matter.Comment(Kind kind, _) -> switch (kind) {
                case QUESTION -> "question";
                case PRAISE -> "praise";
                case COMMENT, LEGAL -> "comment";
            };
            case Matter.Suggestion _ -> "suggestion";
            case Matter.FactCheck _ -> "check";
            case Matter.SignOff _,Matter.Reply _,Matter.Decision _,Matter.Unknown _ -> "comment";
        };
    }

    private static Value value(Passage passage) {
        return new JsonObject().value("place", new Value.Text(passage.place())).value("from", number(passage.from()))
                .value("to", number(passage.to())).end();
    }

    private static Value number(int number) {
        return new Value.Num(Integer.toString(number));
    }
}
