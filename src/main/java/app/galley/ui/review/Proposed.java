package app.galley.ui.review;

import app.galley.model.Block;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.review.Thread;
import app.galley.ui.common.Letters;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows what a suggestion would do: old words struck out, new ones underlined.
final class Proposed {

    private static final int MOST = 600;

    private Proposed() {}

    static Node of(Thread thread, Proposal proposal) {
        String old = thread.isLost() ? thread.remark().target().quote() : thread.words();
        return switch (proposal) {
            case Proposal.Replace(String words) -> replacing(old, words);
            case Proposal.Rewrite(Block block) -> replacing(old, text(block));
            case Proposal.InsertBlocks(var blocks, _) ->
                replacing("", blocks.stream().map(Proposed::text).collect(Collectors.joining("\n")));
            case Proposal.RemoveBlock _ -> replacing(old, "");
            case Proposal.SetKind _,Proposal.MoveBlock _ -> Wording.of(sentence(proposal), "thread-text");
        };
    }

    private static Node replacing(String old, String words) {
        var flow = new TextFlow();
        flow.getStyleClass().add("thread-proposal");
        flow.setMinHeight(Region.USE_PREF_SIZE);
        if (!old.isEmpty()) {
            Letters.words(Said.shortened(old, MOST)).forEach(word -> {
                var out = new Text(word);
                out.getStyleClass().add("proposal-old");
                out.setStrikethrough(true);
                flow.getChildren().add(out);
            });
        }
        if (!words.isEmpty()) {
            flow.getChildren().add(new Text(old.isEmpty() ? "" : " "));
            Letters.words(Said.shortened(words, MOST)).forEach(word -> {
                var in = new Text(word);
                in.getStyleClass().add("proposal-new");
                in.setUnderline(true);
                flow.getChildren().add(in);
            });
        }
        return flow;
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.TextBlock text -> text.text();
            case Block.PictureBlock(var picture) -> "Picture " + picture.contentUrl();
            case Block.PullQuote quote -> quote.text();
            case Block.Embed embed -> embed.url();
            case Block.Box box -> box.title();
            case Block.UnknownBlock unknown -> unknown.type();
        };
    }

    private static String sentence(Proposal proposal) {
        return switch (proposal) {
            case Proposal.SetKind(var style, var listing) -> listing.isItem()
                    ? "Make it an item of a list."
                    : style.headingLevel() > 0 ? "Make it a crosshead." : "Make it a “%s” paragraph.".formatted(style.name());
            case Proposal.MoveBlock(String after, _) -> after.isEmpty() ? "Move it to the start." : "Move it elsewhere.";
            case Proposal.InsertBlocks _ -> "Insert";
            case Proposal.RemoveBlock _ -> "Take it out";
            case Proposal.Replace(String words) -> words.isEmpty() ? "Delete it" : "Put “%s”".formatted(Said.shortened(words, 80));
            case Proposal.Rewrite(Block block) -> "Make it “%s”".formatted(Said.shortened(text(block), 80));
        };
    }

    /// What a screen reader says; empty when it is no suggestion.
    static String spoken(Thread thread) {
        return thread.remark().matter() instanceof Matter.Suggestion(var proposal, _) ? sentence(proposal) : "";
    }
}
