package app.galley.model.review;

import java.util.List;
import java.util.Map;

/// What a remark says.
public sealed interface Matter {

    /// Words about the passage.
    record Comment(Kind kind, String text) implements Matter {}

    /// Another wording or structure for the passage.
    ///
    /// @param proposal what would be done
    /// @param reason why; may be empty
    record Suggestion(Proposal proposal, String reason) implements Matter {}

    /// A claim that is checked, or shall be.
    ///
    /// @param state how its author found it; never [State#RECHECK]
    /// @param sources where it was looked up
    /// @param text what there is to say about it; may be empty
    record FactCheck(State state, List<Source> sources, String text) implements Matter {
        public FactCheck {
            sources = List.copyOf(sources);
        }
    }

    /// The article as it was is approved by whoever has that role.
    ///
    /// @param role whose approval it is
    /// @param sha256 the sum of the exact text and pictures, in lower-case hexadecimal
    /// @param parts the sum of each field, block and picture by itself, by its place, so that it can be said what changed since
    record SignOff(Role role, String sha256, Map<String, String> parts) implements Matter {
        public SignOff {
            parts = Map.copyOf(parts);
        }
    }

    /// An answer to a remark.
    ///
    /// @param to the id of the remark the thread began with
    record Reply(String to, String text) implements Matter {}

    /// What somebody decided about a remark: resolved, reopened, accepted, rejected, verified …
    ///
    /// @param on the id of the remark
    /// @param state what it is now
    /// @param words the words it was about at that time; empty when that does not matter
    /// @param sources where a claim was looked up
    record Decision(String on, State state, String words, List<Source> sources) implements Matter {
        public Decision {
            sources = List.copyOf(sources);
        }
    }

    /// What this version does not understand; kept by value.
    record Unknown() implements Matter {}

    /// The id of the remark it is about; empty when it is about the article.
    default String about() {
        return switch (this) {
            case Reply(String to, _) -> to;
            case Decision(String on, _, _, _) -> on;
            case Comment _,Suggestion _,FactCheck _,SignOff _,Unknown _ -> "";
        };
    }

    /// What it says in words; may be empty.
    default String text() {
        return switch (this) {
            case Comment(_, String text) -> text;
            case Suggestion(_, String reason) -> reason;
            case FactCheck(_, _, String text) -> text;
            case Reply(_, String text) -> text;
            case Decision _,SignOff _,Unknown _ -> "";
        };
    }
}
