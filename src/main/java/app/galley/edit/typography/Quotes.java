package app.galley.edit.typography;

import java.util.Optional;

/// What becomes of the two quotation marks of a keyboard.
///
/// A mark opens after a blank, an opening bracket, another opening mark and at the start of a line; it closes after other characters.
/// After a dash, a slash and letters of scripts without blanks it closes what is open, else it opens. The single one is an apostrophe
/// after a letter, unless a single quotation is open. After a number both are primes (`5′10″`) where they are no closing marks.
///
/// @param line the line, with the straight mark in it
/// @param at where the straight mark stands
/// @param settled whether the text after it is there already, so that it can be looked at
record Quotes(Convention convention, String line, int at, boolean settled) {

    /// Which way a mark faces.
    private enum Facing {
        OPEN, CLOSE, EITHER
    }

    private static final int LONGEST_MEASURE = 3;

    Optional<Fix> doubled() {
        char before = Chars.at(line, at - 1);
        Nesting nesting = Nesting.at(line, at, convention);
        Optional<Pair> open = nesting.innermostDouble();
        if (Chars.isHebrew(before) && open.isEmpty()) {
            return Fix.at(at, "״");
        }
        if (isInches(open.isPresent())) {
            return Fix.at(at, String.valueOf(Chars.DOUBLE_PRIME));
        }
        boolean opens = switch (facing(nesting)) {
            case OPEN -> !(open.isPresent() && closesAfterBlank());
            case CLOSE -> false;
            case EITHER -> open.isEmpty();
        };
        return opens ? opened(nesting.next()) : closed(open.orElse(convention.doubles().getFirst()));
    }

    /// Whether a mark after a blank closes all the same: nothing but an end comes after it.
    private boolean closesAfterBlank() {
        char after = Chars.at(line, at + 1);
        boolean followed = Chars.isWord(after) || Chars.isOpeningBracket(after);
        return settled && !followed && Chars.isBlank(Chars.at(line, at - 1));
    }

    private Facing facing(Nesting nesting) {
        char before = Chars.at(line, at - 1);
        if (Chars.isBlank(before) || Chars.isOpeningBracket(before) || nesting.openedAt(at - 1)) {
            return Facing.OPEN;
        }
        boolean either = Chars.isDash(before) || before == '/' || before == '\uFFFC' || Chars.isUnspaced(before);
        return either ? Facing.EITHER : Facing.CLOSE;
    }

    private Optional<Fix> opened(Pair pair) {
        String inside = inside(pair);
        boolean swallow = !inside.isEmpty() && settled && Chars.isBlank(Chars.at(line, at + 1)) && at + 1 < line.length();
        return Fix.of(at, swallow ? at + 2 : at + 1, pair.open() + inside);
    }

    private Optional<Fix> closed(Pair pair) {
        String inside = inside(pair);
        boolean swallow = !inside.isEmpty() && Chars.isBlank(Chars.at(line, at - 1)) && at > 0;
        return Fix.of(swallow ? at - 1 : at, at + 1, inside + pair.close());
    }

    private String inside(Pair pair) {
        return pair.open() == '«' || pair.open() == '‹' ? convention.spacing().inside() : "";
    }

    /// Feet and inches, or a short number with nothing open.
    private boolean isInches(boolean open) {
        int digits = Chars.digitsStart(line, at);
        boolean feet = Chars.at(line, digits - 1) == Chars.PRIME;
        return digits < at && (feet || (!open && at - digits <= LONGEST_MEASURE && Chars.isBlank(Chars.at(line, digits - 1))));
    }

    Optional<Fix> single() {
        char before = Chars.at(line, at - 1);
        Nesting nesting = Nesting.at(line, at, convention);
        Optional<Nesting.Open> open = nesting.innermostSingle();
        if (Chars.isHebrew(before) && open.isEmpty()) {
            return Fix.at(at, "׳");
        }
        Optional<Fix> between = open.flatMap(this::elidedBetween);
        if (between.isPresent()) {
            return between;
        }
        return Fix.at(at, String.valueOf(mark(facing(nesting), open.isPresent())));
    }

    private char mark(Facing facing, boolean open) {
        boolean within = Chars.isWord(Chars.at(line, at + 1));
        boolean elided = settled && Elisions.startsAt(line, at + 1, convention);
        char close = convention.single().close();
        return switch (facing) {
            case OPEN -> elided ? Chars.APOSTROPHE : open && closesAfterBlank() ? close : convention.single().open();
            case EITHER -> open ? close : convention.single().open();
            case CLOSE -> open && !within ? close : Chars.APOSTROPHE;
        };
    }

    /// The two apostrophes of `rock ’n’ roll`.
    private Optional<Fix> elidedBetween(Nesting.Open open) {
        boolean elided = line.substring(open.at() + 1, at).equalsIgnoreCase("n") && !Chars.isWord(Chars.at(line, open.at() - 1));
        return elided
                ? Fix.of(open.at(), at + 1, Chars.APOSTROPHE + line.substring(open.at() + 1, at) + Chars.APOSTROPHE)
                : Optional.empty();
    }
}
