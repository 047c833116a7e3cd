package app.galley.edit.typography;

import java.util.Optional;

/// Where blanks are put in or held, so that no line breaks there.
///
/// @param line the line
/// @param at where the character stands that was put in
record Blanks(Convention convention, String line, int at) {

    private static final String HELD = "\u00a0";

    /// After `;`, `!`, `?` or a colon: the blank before it, which a writer may have typed or not. After a number a colon gets one only when
    /// it was typed, for it may be a time or a score.
    Optional<Fix> high() {
        boolean colon = line.charAt(at) == ':';
        String blank = colon ? convention.spacing().colon() : convention.spacing().high();
        char before = Chars.at(line, at - 1);
        if (blank.isEmpty()) {
            return Optional.empty();
        }
        if (before == ' ') {
            return Chars.isBlank(Chars.at(line, at - 2)) ? Optional.empty() : Fix.at(at - 1, blank);
        }
        boolean bare = Chars.isBlank(before) || Chars.isOpeningBracket(before) || ";:!?".indexOf(before) >= 0 || before == '\uFFFC'
                || before == '<';
        boolean unsure = colon && (Character.isDigit(before) || isScheme());
        return bare || unsure ? Optional.empty() : Fix.of(at, at, blank);
    }

    private boolean isScheme() {
        return switch (line.substring(Chars.wordStart(line, at), at)) {
            case "http", "https", "mailto", "tel", "ftp" -> true;
            default -> false;
        };
    }

    /// After an opening guillemet.
    Optional<Fix> opened() {
        String inside = convention.spacing().inside();
        boolean blank = at + 1 < line.length() && Chars.isBlank(line.charAt(at + 1));
        return inside.isEmpty() || blank ? Optional.empty() : Fix.of(at + 1, at + 1, inside);
    }

    /// After a closing guillemet.
    Optional<Fix> closed() {
        String inside = convention.spacing().inside();
        char before = Chars.at(line, at - 1);
        if (inside.isEmpty() || at == 0) {
            return Optional.empty();
        }
        return before == ' ' ? Fix.at(at - 1, inside) : Chars.isBlank(before) ? Optional.empty() : Fix.of(at, at, inside);
    }

    /// After a blank: one that is typed where one was put in already goes again.
    Optional<Fix> typed() {
        String inside = convention.spacing().inside();
        boolean twice = !inside.isEmpty() && Chars.at(line, at - 1) == inside.charAt(0) && isGuillemet(Chars.at(line, at - 2));
        return twice ? Fix.at(at, "") : Optional.empty();
    }

    private static boolean isGuillemet(char c) {
        return c == '«' || c == '‹';
    }

    /// After a sign that belongs to a number.
    Optional<Fix> sign() {
        boolean held = convention.spacing().sign() && Chars.at(line, at - 1) == ' ' && Character.isDigit(Chars.at(line, at - 2));
        return held ? Fix.at(at - 1, HELD) : Optional.empty();
    }
}
