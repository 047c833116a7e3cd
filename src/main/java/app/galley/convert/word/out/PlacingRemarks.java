package app.galley.convert.word.out;

import app.galley.convert.word.RemarkWords;
import app.galley.model.Article;
import app.galley.model.review.Discussion;
import app.galley.model.review.Matter;
import app.galley.model.review.Passage;
import app.galley.model.review.Proof;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says where in a document remarks stand: comments at their words, suggestions as tracked changes.
///
/// Of two suggestions about the same words the earlier is the tracked change; the later, and what Word cannot say at all, is a comment in
/// words. A remark whose words no paragraph shows is a comment on the headline. A suggestion that was decided on stays behind: the text is
/// what came of it.
final class PlacingRemarks {

    private final Shown shown;
    private final Remarks remarks = new Remarks();
    private final PlacingChanges changes;

    private PlacingRemarks(Article article, Proof proof) {
        shown = new Shown(article, proof.texts());
        changes = new PlacingChanges(shown, remarks);
    }

    static Remarks of(Article article, Proof proof) {
        var placing = new PlacingRemarks(article, proof);
        proof.discussions().stream().sorted(Comparator.comparing(discussion -> discussion.remark().createdAt())).forEach(placing::add);
        return placing.remarks;
    }

    private void add(Discussion discussion) {
        switch (discussion.remark().matter()) {
            case Matter.Comment _,Matter.FactCheck _ -> comment(discussion);
            case Matter.Suggestion(Proposal proposal, String reason) -> {
                if (discussion.isOpen()) {
                    suggestion(discussion, proposal, reason);
                }
            }
            case Matter.SignOff _,Matter.Reply _,Matter.Decision _,Matter.Unknown _ -> {
            } // none of them begins a discussion
        }
    }

    private void comment(Discussion discussion) {
        stand(discussion, thread(discussion, RemarkWords.of(discussion.remark().matter(), discussion.state())));
    }

    /// The comment with its answers; where it stands is said in words when no words do.
    private int thread(Discussion discussion, String text) {
        boolean settled = !discussion.isOpen();
        int comment = remarks.comments().add(Signature.of(discussion.remark()), placed(discussion, text), settled);
        discussion.answers().forEach(
                answer -> remarks.comments().answer(comment, Signature.of(answer), RemarkWords.of(answer.matter(), State.OPEN)));
        return comment;
    }

    private String placed(Discussion discussion, String text) {
        boolean isShown = discussion.passages().stream().anyMatch(shown::isShown);
        if (isShown) {
            return text;
        }
        String quote = discussion.remark().target().quote();
        return shown.instead(discussion.passages()).isPresent()
                ? RemarkWords.on(quote.isBlank() ? Shown.nameOf(discussion.passages().getFirst()) : quote, text)
                : RemarkWords.whole(RemarkWords.on(quote, text));
    }

    private void stand(Discussion discussion, int comment) {
        List<Passage> passages = shown.inOrder(discussion.passages());
        Optional<Passage> first = passages.stream().findFirst().or(() -> shown.instead(discussion.passages())).or(shown::top);
        Passage last = passages.isEmpty() ? first.orElse(new Passage("", 0, 0)) : passages.getLast();
        boolean isPoint = first.filter(passage -> passage.equals(last) && passage.isPoint()).isPresent();
        for (int each : remarks.comments().thread(comment)) {
            first.ifPresentOrElse(passage -> {
                remarks.trackToAdd(passage.place()).begins(passage.from(), each, isPoint);
                remarks.trackToAdd(last.place()).ends(last.to(), each, isPoint);
            }, () -> remarks.onTop().add(each));
        }
    }

    private void suggestion(Discussion discussion, Proposal proposal, String reason) {
        Signature by = Signature.of(discussion.remark());
        if (!changes.add(proposal, discussion, by)) {
            boolean isPoint = discussion.passages().size() == 1 && discussion.passages().getFirst().isPoint();
            String text = isPoint && proposal instanceof Proposal.Replace(String words)
                    ? RemarkWords.ofInsertion(words, reason)
                    : RemarkWords.of(discussion.remark().matter(), discussion.state());
            stand(discussion, thread(discussion, text));
        } else if (!reason.isBlank() || !discussion.answers().isEmpty()) {
            about(discussion, proposal, reason, by);
        }
    }

    /// Why, and what was answered, as a comment about the change.
    private void about(Discussion discussion, Proposal proposal, String reason, Signature by) {
        List<Remark> answers = discussion.answers();
        Remark first = reason.isBlank() ? answers.getFirst() : discussion.remark();
        List<Remark> rest = reason.isBlank() ? answers.subList(1, answers.size()) : answers;
        int comment = remarks.comments().add(Signature.of(first), RemarkWords.aboutChange(by.author(), first.matter().text()), false);
        rest.forEach(answer -> remarks.comments().answer(comment, Signature.of(answer), answer.matter().text()));
        if (proposal instanceof Proposal.Replace && discussion.passages().size() == 1) {
            Passage words = discussion.passages().getFirst();
            remarks.comments().thread(comment).forEach(each -> remarks.trackToAdd(words.place()).about(words.from(), words.to(), each));
        } else {
            stand(discussion, comment);
        }
    }
}
