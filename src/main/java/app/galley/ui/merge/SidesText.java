package app.galley.ui.merge;

import app.galley.compare.Conflict;
import app.galley.compare.Texts;
import java.util.Optional;

/// What the sides of a conflict say, as plain text.
///
/// @param base as it was; empty when it was not there
/// @param ours as it is here; empty when it was deleted here
/// @param theirs as it is in the file; empty when it was deleted there
record SidesText(Optional<String> base, Optional<String> ours, Optional<String> theirs) {

    static SidesText of(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfBlock(_, _, var base, var ours, var theirs, _) -> new SidesText(base.map(Texts::of), ours.map(Texts::of),
                    theirs.map(Texts::of));
            case Conflict.OfField<?> field -> new SidesText(Optional.of(Texts.ofField(field.base())),
                    Optional.of(Texts.ofField(field.ours())), Optional.of(Texts.ofField(field.theirs())));
            case Conflict.OfMember(_, var base, var ours, var theirs) -> new SidesText(base.map(Texts::of), ours.map(Texts::of),
                    theirs.map(Texts::of));
        };
    }

    /// What happened, in a sentence for the person who wrote the one side.
    String heading(Conflict conflict) {
        if (ours.isEmpty()) {
            return "Deleted here, and changed in the file";
        }
        if (theirs.isEmpty()) {
            return "Changed here, and deleted in the file";
        }
        return switch (conflict) {
            case Conflict.OfBlock block -> base.isEmpty()
                    ? "Put in here and in the file, and not the same"
                    : "Changed here and in the file: " + block.about();
            case Conflict.OfField<?> field -> "Changed here and in the file: " + words(field.field().fileName());
            case Conflict.OfMember(var name, _, _, _) -> "Changed here and in the file: “" + name + "”";
        };
    }

    /// The name of a field in words: `datePublished` is “date published”.
    private static String words(String fileName) {
        return "the " + fileName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
