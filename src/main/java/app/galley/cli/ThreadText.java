package app.galley.cli;

import app.galley.compare.Called;
import app.galley.model.review.Anchor;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Source;
import app.galley.review.Thread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was said of a passage, for a person at a terminal: a line that says what it is, then what it says, then the answers.
final class ThreadText {

    private static final String INDENT = "    ";

    private ThreadText() {}

    static List<String> lines(String name, Thread thread) {
        Remark remark = thread.remark();
        var lines = new ArrayList<String>();
        lines.add("%s  %s, %s, %s: %s".formatted(name, thread.kind(), state(thread), remark.by().name(), where(thread)));
        if (remark.matter() instanceof Matter.Suggestion(Proposal proposal, _)) {
            lines.add(INDENT + "→ " + words(proposal));
        }
        if (remark.matter() instanceof Matter.FactCheck(_, var sources, _)) {
            sources.forEach(source -> lines.add(INDENT + "source: " + words(source)));
        }
        said(lines, "", remark.matter().text());
        thread.replies().forEach(reply -> said(lines, reply.by().name() + ": ", reply.matter().text()));
        return lines;
    }

    private static void said(List<String> lines, String who, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(INDENT + (lines.isEmpty() ? "" : who) + line));
    }

    static String state(Thread thread) {
        return thread.remark().matter() instanceof Matter.SignOff(var role, _, _)
                ? "as " + role.label()
                : thread.state().name().toLowerCase(Locale.ROOT);
    }

    /// The words it is about as they are now, or as they were when their place is lost.
    private static String where(Thread thread) {
        String quote = "“" + Called.firstWords(thread.remark().target().quote()) + "”";
        if (thread.isAmbiguous()) {
            return quote + " (could be in several places)";
        }
        if (thread.isLost()) {
            return quote + " (no longer in the article)";
        }
        String words = thread.words();
        return thread.places().isEmpty()
                ? "the whole article"
                : words.isBlank() ? point(thread) : "“" + Called.firstWords(words) + "”";
    }

    /// A place between two characters, by what stands before it.
    private static String point(Thread thread) {
        Anchor anchor = thread.remark().target().anchors().getFirst();
        String before = anchor.prefix().strip();
        int cut = anchor.prefix().length() < Anchor.CONTEXT ? -1 : before.indexOf(' ');
        return before.isEmpty() ? "the start of a text" : "after “%s”".formatted((cut < 0 ? "" : "…") + before.substring(cut + 1));
    }

    /// What a suggestion would do.
    static String words(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Replace(String text) -> text.isEmpty() ? "take it out" : "“" + text.replace('\n', ' ') + "”";
            case Proposal.SetKind(var style, var listing) -> "make it " + (listing.isItem() ? listing.item() + " item" : style.name());
            case Proposal.InsertBlocks(var blocks, _) -> "put in: " + String.join(", ", blocks.stream().map(Called::block).toList());
            case Proposal.RemoveBlock() -> "take the block out";
            case Proposal.MoveBlock(String after, String inside) -> "move it " + (after.isEmpty()
                    ? inside.isEmpty() ? "to the start" : "to the start of the box " + inside
                    : "after " + after);
            case Proposal.Rewrite(var block) -> "make it " + Called.block(block);
        };
    }

    static String words(Source source) {
        return source.kind().name().toLowerCase(Locale.ROOT) + " " + source.what()
                + (source.where().isEmpty() ? "" : ", " + source.where());
    }
}
