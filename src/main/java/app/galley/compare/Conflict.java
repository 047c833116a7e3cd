package app.galley.compare;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Value;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Something both sides changed, each otherwise.
///
/// The merged article holds one of them; [#resolve] puts another there. The values hold also what could be merged around it, so they
/// differ only in what must be chosen.
public sealed interface Conflict {

    /// What it is about, in words for the person who chooses.
    String sentence();

    /// The article with the choice in it. Other places stay as they are, and choosing again is possible.
    ///
    /// @throws IllegalArgumentException when it is none of the [#choices]
    Article resolve(Article article, Choice choice);

    /// What can be chosen.
    default Set<Choice> choices() {
        return EnumSet.of(Choice.BASE, Choice.OURS, Choice.THEIRS);
    }

    /// The same seen from the other side.
    Conflict mirrored();

    /// A block.
    ///
    /// @param key its key
    /// @param place where it stands, should it have to be put back
    /// @param base as it was; empty when both put it in
    /// @param ours as ours has it; empty when ours deleted it
    /// @param theirs as theirs has it; empty when theirs deleted it
    /// @param about what of it, such as `the words`
    record OfBlock(String key, Spot place, Optional<Block> base, Optional<Block> ours, Optional<Block> theirs,
            String about) implements Conflict {

        @Override
        public String sentence() {
            if (ours.isEmpty() || theirs.isEmpty()) {
                return (ours.isEmpty() ? "Ours deleted" : "Theirs deleted") + " a block that the other side changed.";
            }
            return base.isEmpty() ? "Both sides put in this block, and not the same." : "Both sides changed " + about + ".";
        }

        @Override
        public Set<Choice> choices() {
            boolean both = ours.isPresent() && theirs.isPresent() && !(ours.get() instanceof Block.Box);
            return both ? EnumSet.allOf(Choice.class) : Conflict.super.choices();
        }

        @Override
        public Article resolve(Article article, Choice choice) {
            check(this, choice);
            Optional<Block> chosen = switch (choice) {
                case BASE -> base;
                case OURS, BOTH -> ours;
                case THEIRS -> theirs;
            };
            Article resolved = place.put(article, key, chosen);
            return UniqueKeys.of(choice == Choice.BOTH ? Spot.putAfter(resolved, key, Rekeyed.fresh(theirs.orElseThrow())) : resolved);
        }

        @Override
        public OfBlock mirrored() {
            return new OfBlock(key, place, base, theirs, ours, about);
        }
    }

    /// A field of the head.
    ///
    /// @param <T> what its values are
    record OfField<T>(Field<T> field, T base, T ours, T theirs) implements Conflict {

        @Override
        public String sentence() {
            return "Both sides changed the field “" + field.fileName() + "”.";
        }

        @Override
        public Article resolve(Article article, Choice choice) {
            check(this, choice);
            return UniqueKeys.of(article.with(field, choice == Choice.BASE ? base : choice == Choice.OURS ? ours : theirs));
        }

        @Override
        public OfField<T> mirrored() {
            return new OfField<>(field, base, theirs, ours);
        }
    }

    /// A member of the head that Galley does not know.
    record OfMember(String name, Optional<Value> base, Optional<Value> ours, Optional<Value> theirs) implements Conflict {

        @Override
        public String sentence() {
            return "Both sides changed “" + name + "”, which Galley does not know.";
        }

        @Override
        public Article resolve(Article article, Choice choice) {
            check(this, choice);
            return new MemberChange(name, Optional.empty(), choice == Choice.BASE ? base : choice == Choice.OURS ? ours : theirs)
                    .apply(article);
        }

        @Override
        public OfMember mirrored() {
            return new OfMember(name, base, theirs, ours);
        }
    }

    private static void check(Conflict conflict, Choice choice) {
        if (!conflict.choices().contains(choice)) {
            throw new IllegalArgumentException(choice + " cannot be chosen here");
        }
    }
}
