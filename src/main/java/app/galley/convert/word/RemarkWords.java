package app.galley.convert.word;

import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Source;
import app.galley.model.review.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What Word has no signs for, in words: that a comment is a question, that a claim was checked, that a remark is about the whole article.
///
/// What is said here when an article goes out is understood here when it comes back, word for word or not at all.
public final class RemarkWords {

    /// The name of whoever has none, which Word would not bear.
    public static final String NOBODY = "Unknown";

    private static final String WHOLE = "About the whole article: ";
    private static final String QUESTION = "Question: ";
    private static final String PRAISE = "Praise: ";
    private static final Pattern ABOUT = Pattern.compile("About the change by (?<by>[^\\n]*?): (?<text>.*)", Pattern.DOTALL);
    private static final String AGAIN = "to be checked again";
    private static final Pattern CHECK = Pattern.compile("Fact check: (?<state>[a-z ]+)\\.(?<rest>(\\n.*)?)", Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("Source, (?<kind>[a-z]+): (?<what>.*)");
    private static final Set<State> OF_CHECKS = EnumSet.of(State.UNCHECKED, State.VERIFIED, State.DISPUTED, State.CUT);
    private static final String AT = "At: ";
    private static final String TAKE_OUT = "Suggestion: take these words out.";
    private static final Pattern PUT_IN = Pattern.compile("Suggestion: “(?<text>.*)” (?<how>in place of these words|put in here)\\."
            + "(?:\n(?<reason>.*))?", Pattern.DOTALL);

    private RemarkWords() {}

    /// About no words in particular.
    public static String whole(String text) {
        return WHOLE + text;
    }

    /// Whether that is said.
    public static boolean isWhole(String text) {
        return text.startsWith(WHOLE);
    }

    /// What is said of the whole article.
    public static String ofWhole(String text) {
        return isWhole(text) ? text.substring(WHOLE.length()) : text;
    }

    /// About words that are gone, or that Word does not show.
    public static String on(String quote, String text) {
        return quote.isBlank() ? text : "About “%s”: %s".formatted(quote.strip(), text);
    }

    /// About what somebody would change.
    public static String aboutChange(String by, String text) {
        return "About the change by %s: %s".formatted(by.replace('\n', ' '), text);
    }

    /// What is said about a change.
    ///
    /// @param by who would make the change
    public record AboutChange(String by, String text) {}

    /// Understands [#aboutChange].
    public static Optional<AboutChange> changeIn(String text) {
        Matcher about = ABOUT.matcher(text);
        return about.matches() ? Optional.of(new AboutChange(about.group("by"), about.group("text"))) : Optional.empty();
    }

    /// A remark as a comment.
    ///
    /// @param state how far it has got
    public static String of(Matter matter, State state) {
        return switch (matter) {
            case Matter.Comment(Kind kind, String text) -> switch (kind) {
                case QUESTION -> QUESTION + text;
                case PRAISE -> PRAISE + text;
                case COMMENT, LEGAL -> text;
            };
            case Matter.FactCheck(_, var sources, String text) -> check(state, sources, text);
            case Matter.Suggestion(Proposal proposal, String reason) -> ofProposal(proposal) + (reason.isBlank() ? "" : "\n" + reason);
            case Matter.Reply(_, String text) -> text;
            case Matter.SignOff _,Matter.Decision _,Matter.Unknown _ -> "";
        };
    }

    private static String check(State state, List<Source> sources, String text) {
        var lines = new ArrayList<String>();
        lines.add("Fact check: %s.".formatted(state == State.RECHECK ? AGAIN : state.fileName()));
        for (Source source : sources) {
            lines.add("Source, %s: %s".formatted(source.kind().name().toLowerCase(Locale.ROOT), source.what().replace('\n', ' ')));
            if (!source.where().isBlank()) {
                lines.add(AT + source.where().replace('\n', ' '));
            }
        }
        if (!text.isEmpty()) {
            lines.add(text);
        }
        return String.join("\n", lines);
    }

    private static String ofProposal(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Replace(String text) -> text.isEmpty()
                    ? TAKE_OUT
                    : "Suggestion: “%s” in place of these words.".formatted(text);
            case Proposal.SetKind(var style, var listing) -> "Suggestion: make this %s.".formatted(
                    listing.isItem() ? "an item of a list (%s)".formatted(listing.item()) : "“%s”".formatted(style.name()));
            case Proposal.InsertBlocks(var blocks, _) -> "Suggestion: put in here “%s”.".formatted(
                    blocks.stream().map(BlockWords::of).collect(Collectors.joining(" / ")));
            case Proposal.RemoveBlock() -> "Suggestion: take this out.";
            case Proposal.MoveBlock _ -> "Suggestion: move this elsewhere.";
            case Proposal.Rewrite(var block) -> "Suggestion: “%s” in place of this.".formatted(BlockWords.of(block));
        };
    }

    /// The same as a comment on a place between two words.
    public static String ofInsertion(String text, String reason) {
        return "Suggestion: “%s” put in here.".formatted(text) + (reason.isBlank() ? "" : "\n" + reason);
    }

    /// Understands what [#of] said.
    public static Matter read(String text) {
        if (text.startsWith(QUESTION)) {
            return new Matter.Comment(Kind.QUESTION, text.substring(QUESTION.length()));
        }
        if (text.startsWith(PRAISE)) {
            return new Matter.Comment(Kind.PRAISE, text.substring(PRAISE.length()));
        }
        if (text.equals(TAKE_OUT) || text.startsWith(TAKE_OUT + "\n")) {
            return new Matter.Suggestion(new Proposal.Replace(""), text.substring(TAKE_OUT.length()).strip());
        }
        Matcher words = PUT_IN.matcher(text);
        if (words.matches()) {
            return new Matter.Suggestion(new Proposal.Replace(words.group("text")),
                    Optional.ofNullable(words.group("reason")).orElse(""));
        }
        Matcher check = CHECK.matcher(text);
        return check.matches()
                ? check(check.group("state"), check.group("rest").lines().skip(check.group("rest").isEmpty() ? 0 : 1).toList())
                        .orElse(new Matter.Comment(Kind.COMMENT, text))
                : new Matter.Comment(Kind.COMMENT, text);
    }

    private static Optional<Matter> check(String said, List<String> lines) {
        Optional<State> state = said.equals(AGAIN) ? Optional.of(State.UNCHECKED) : State.ofFileName(said);
        var sources = new ArrayList<Source>();
        int at = 0;
        while (at < lines.size()) {
            Matcher source = SOURCE.matcher(lines.get(at));
            Optional<Source.Kind> kind = source.matches() ? kind(source.group("kind")) : Optional.empty();
            if (kind.isEmpty()) {
                break;
            }
            boolean located = at + 1 < lines.size() && lines.get(at + 1).startsWith(AT);
            sources.add(new Source(kind.get(), source.group("what"), located ? lines.get(at + 1).substring(AT.length()) : ""));
            at += located ? 2 : 1;
        }
        String text = String.join("\n", lines.subList(at, lines.size()));
        return state.filter(OF_CHECKS::contains).map(found -> new Matter.FactCheck(found, sources, text));
    }

    private static Optional<Source.Kind> kind(String name) {
        return Arrays.stream(Source.Kind.values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
    }
}
