package app.galley.ui.lengths;

import app.galley.render.Counts;
import java.util.Optional;

/// The words in which the status line says how long the article is.
final class LengthWords {

    private LengthWords() {}

    /// Those for an article, what is selected of it, and its target.
    ///
    /// @param all empty while they are being counted
    /// @param selected empty when nothing is selected
    static String of(Optional<Counts> all, Optional<Part> selected, Target target) {
        return all.map(total -> selected.map(part -> selected(total, part, target)).orElseGet(() -> whole(total, target)))
                .orElse("Counting words…");
    }

    private static String selected(Counts total, Part part, Target target) {
        int number = target.unit().of(part.counts());
        String some = part.isInHead()
                ? amount(number, target.unit()) + " selected"
                : "%,d of %s".formatted(number, amount(target.unit().of(total), target.unit()));
        return target.isNone() ? some : some + " · " + difference(total, target);
    }

    private static String whole(Counts total, Target target) {
        if (!target.isNone()) {
            return "%,d of %s · %s".formatted(target.unit().of(total), amount(target.number(), target.unit()), difference(total, target));
        }
        String words = amount(total.words(), Target.Unit.WORDS);
        return total.words() == 0 ? words : "%s · %s".formatted(words, minutes(total));
    }

    /// How far it is from its target.
    static String difference(Counts total, Target target) {
        int under = target.under(total);
        return under == 0 ? "to length" : under > 0 ? "%,d under".formatted(under) : "%,d over".formatted(-under);
    }

    /// A number of things.
    static String amount(int number, Target.Unit unit) {
        String name = unit == Target.Unit.WORDS ? "word" : "character";
        return number == 1 ? "1 " + name : "%,d %ss".formatted(number, name);
    }

    /// How long it takes to read.
    static String minutes(Counts counts) {
        return counts.words() == 0 ? "0 min" : "%,d min".formatted(Math.max(1, Math.round(counts.readingTime().toSeconds() / 60.0)));
    }
}
