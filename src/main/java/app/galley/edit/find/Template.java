package app.galley.edit.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What comes in the place of a match of an expression: words, and in them groups of the match.
///
/// `$1` and `${name}` are groups, `$0` is all; `\n` is a hard break, and any other sign after a `\` is itself, `\$` among them. A `$`
/// before anything else is itself too.
///
/// @param parts in order
record Template(List<Part> parts) {

    /// A part.
    private sealed interface Part {

        record Words(String words) implements Part {}

        record Group(int number) implements Part {}
    }

    /// Says where a template is wrong.
    @SuppressWarnings("serial")
    private static final class Unclear extends RuntimeException {
        private final Wrong wrong;

        private Unclear(String reason, int at) {
            super(reason, null, false, false);
            wrong = new Wrong(reason, at);
        }
    }

    static Optional<Wrong> wrongIn(String text, Pattern pattern) {
        try {
            Template _ = of(text, pattern);
            return Optional.empty();
        } catch (Unclear unclear) {
            return Optional.of(unclear.wrong);
        }
    }

    /// @param pattern whose groups it may name
    static Template of(String text, Pattern pattern) {
        var parts = new ArrayList<Part>();
        var words = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (sign == '\\' && at + 1 < text.length()) {
                words.append(next == 'n' ? '\n' : next);
                at += 2;
            } else if (sign == '\\') {
                throw new Unclear("A \\ at the end has nothing to stand before", at);
            } else if (sign == '$' && (next == '{' || (next >= '0' && next <= '9'))) {
                int end = next == '{' ? text.indexOf('}', at) + 1 : endOfNumber(text, at + 1, groups(pattern));
                parts.add(new Part.Words(words.toString()));
                parts.add(new Part.Group(next == '{' ? named(text, at, end, pattern) : numbered(text, at, end, pattern)));
                words.setLength(0);
                at = end;
            } else {
                words.append(sign);
                at++;
            }
        }
        parts.add(new Part.Words(words.toString()));
        return new Template(List.copyOf(parts));
    }

    private static int groups(Pattern pattern) {
        return pattern.matcher("").groupCount();
    }

    /// As many digits as name a group there is; at least one.
    private static int endOfNumber(String text, int from, int groups) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9' && end - from < 4
                && Integer.parseInt(text.substring(from, end + 1)) <= groups) {
            end++;
        }
        return end;
    }

    private static int numbered(String text, int at, int end, Pattern pattern) {
        int number = Integer.parseInt(text.substring(at + 1, end));
        if (number > groups(pattern)) {
            throw new Unclear("The expression has no group %d; write \\$ for a dollar sign".formatted(number), at);
        }
        return number;
    }

    private static int named(String text, int at, int end, Pattern pattern) {
        if (end == 0) {
            throw new Unclear("A “${” has no “}”; write \\$ for a dollar sign", at);
        }
        Integer number = pattern.namedGroups().get(text.substring(at + 2, end - 1));
        if (number == null) {
            throw new Unclear("The expression has no group of that name; write \\$ for a dollar sign", at);
        }
        return number;
    }

    String fill(MatchResult match) {
        var filled = new StringBuilder();
        for (Part part : parts) {
            filled.append(switch (part) {
                case Part.Words(String words) -> words;
                case Part.Group(int number) -> Objects.requireNonNullElse(match.group(number), "");
            });
        }
        return filled.toString();
    }
}
