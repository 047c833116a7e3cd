package app.galley.compare;

import app.galley.model.Extras;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import java.util.List;
import java.util.Optional;

/// How a character of a marked text looks, or which object it stands for.
///
/// @param marks what it is marked as, in file order
/// @param extras what else the file says of its span
/// @param object the inline object it stands for; empty for characters
public record Look(List<Mark> marks, Extras extras, Optional<Inline> object) {

    /// An unmarked character.
    public static final Look PLAIN = new Look(List.of(), Extras.NONE, Optional.empty());

    public Look {
        marks = List.copyOf(marks);
    }

    /// The names of its decorators.
    public List<String> decorators() {
        return marks.stream().filter(Mark.Plain.class::isInstance).map(Mark::name).toList();
    }

    /// The address it leads to.
    public Optional<String> href() {
        return link().map(link -> link.def() instanceof MarkDef.Link(_, var href, _) ? href : "");
    }

    /// Its link.
    Optional<Mark.Defined> link() {
        return marks.stream().filter(mark -> mark instanceof Mark.Defined defined && defined.isLink()).map(Mark.Defined.class::cast)
                .findFirst();
    }

    /// Whether two characters look alike to a reader; an object's key does not count.
    boolean isLike(Look other) {
        return this == other || marks.equals(other.marks) && extras.equals(other.extras)
                && object.map(Keyless::of).equals(other.object.map(Keyless::of));
    }
}
