package app.galley.edit.typography;

import java.util.Optional;

/// Feet and minutes: an apostrophe after a short number is a prime when another number or a blank follows (`5′10″`, `the 90′ mark`), and
/// no single quotation is open that it could have closed.
final class Primes {

    private static final int LONGEST_MEASURE = 3;

    private Primes() {}

    /// After a digit or a blank was put in.
    static Optional<Fix> before(String line, int at, Convention convention) {
        int mark = at - 1;
        int digits = Chars.digitsStart(line, mark);
        boolean measure = Chars.at(line, mark) == Chars.APOSTROPHE && digits < mark && mark - digits <= LONGEST_MEASURE
                && Chars.isBlank(Chars.at(line, digits - 1));
        return measure && Nesting.at(line, mark, convention).innermostSingle().isEmpty()
                ? Fix.at(mark, String.valueOf(Chars.PRIME))
                : Optional.empty();
    }
}
