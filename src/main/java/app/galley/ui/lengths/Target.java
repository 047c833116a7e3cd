package app.galley.ui.lengths;

import app.galley.render.Counts;
import java.util.Optional;

/// How long an article shall become.
///
/// @param number how many; 0 when there is no target
/// @param unit of what
public record Target(int number, Unit unit) {

    /// No target.
    public static final Target NONE = new Target(0, Unit.WORDS);

    /// The most that can be asked for.
    static final int MOST = 9_999_999;

    /// What is counted.
    public enum Unit {
        /// As in [Counts#words].
        WORDS("words"),
        /// With spaces.
        CHARACTERS("characters"),
        /// Without them.
        LETTERS("characters without spaces");

        private final String name;

        Unit(String name) {
            this.name = name;
        }

        /// How many of them a text has.
        public int of(Counts counts) {
            return switch (this) {
                case WORDS -> counts.words();
                case CHARACTERS -> counts.characters();
                case LETTERS -> counts.withoutSpaces();
            };
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// Whether there is no target.
    public boolean isNone() {
        return number == 0;
    }

    /// How many of its units are missing; below zero when there are too many.
    int under(Counts counts) {
        return number - unit.of(counts);
    }

    /// A number as a person writes it, with or without marks between the thousands.
    ///
    /// @return empty when it is none, or out of bounds
    static Optional<Integer> number(String typed) {
        String digits = typed.replaceAll("[\\s.,'’\u00a0\u202f]", "");
        if (digits.isEmpty() || digits.length() > 7 || !digits.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number > 0 && number <= MOST ? Optional.of(number) : Optional.empty();
    }
}
