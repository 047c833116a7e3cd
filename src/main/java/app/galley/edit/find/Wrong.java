package app.galley.edit.find;

import java.util.Map;
import java.util.regex.PatternSyntaxException;

/// Why an expression, or what shall replace what it finds, cannot be understood.
///
/// @param reason in plain words, without a full stop
/// @param at the index of the character at which it went wrong; may be the length of the text
public record Wrong(String reason, int at) {

    /// By the start of what [PatternSyntaxException#getDescription] says.
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("Unclosed group", "A “(” has no “)”"),
            Map.entry("Unmatched closing", "A “)” has no “(” before it"),
            Map.entry("Unclosed character class", "A “[” has no “]”"),
            Map.entry("Unclosed counted closure", "A “{” has no “}”"),
            Map.entry("Dangling meta character", "There is nothing here to repeat; write a \\ before the sign to mean itself"),
            Map.entry("Illegal repetition range", "The two numbers in { } are the wrong way round"),
            Map.entry("Illegal repetition", "A “{” must be followed by a number; write \\{ for the sign itself"),
            Map.entry("Illegal character range", "The two ends of a range in [ ] are the wrong way round"),
            Map.entry("Unescaped trailing backslash", "A \\ at the end has nothing to stand before"),
            Map.entry("Unexpected internal error", "A \\ at the end has nothing to stand before"),
            Map.entry("Illegal/unsupported escape", "This letter means nothing after a \\"),
            Map.entry("Look-behind group", "What is looked for behind must not be of any length; use {0,20} instead of *"),
            Map.entry("Unknown character property", "There is no such kind of characters"),
            Map.entry("Unknown character script", "There is no such script"),
            Map.entry("named capturing group is missing", "The name of a group has no “>”"),
            Map.entry("capturing group name does not start", "The name of a group must begin with a Latin letter"),
            Map.entry("Named capturing group", "There are two groups, or none, of that name"),
            Map.entry("named capturing group", "There is no group of that name"));

    static Wrong of(PatternSyntaxException failure) {
        String description = failure.getDescription();
        String reason = REASONS.entrySet().stream().filter(entry -> description.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length()))).map(Map.Entry::getValue)
                .orElse("The expression cannot be understood");
        String text = failure.getPattern();
        return new Wrong(reason, Math.clamp(place(description, text, failure.getIndex()), 0, text.length()));
    }

    /// What was opened and never closed is at fault where it opens, not at the end, where the reader noticed.
    private static int place(String description, String text, int noticed) {
        return switch (description) {
            case "Unclosed group" -> opening(text, '(', ')');
            case "Unclosed character class" -> opening(text, '[', ']');
            default -> noticed;
        };
    }

    private static int opening(String text, char open, char close) {
        int unclosed = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
            if (text.charAt(i) == close && !escaped) {
                unclosed++;
            } else if (text.charAt(i) == open && !escaped && --unclosed < 0) {
                return i;
            }
        }
        return text.length();
    }
}
