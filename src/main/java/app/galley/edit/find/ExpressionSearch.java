package app.galley.edit.find;

import app.galley.model.Inline;
import app.galley.model.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for a regular expression.
///
/// Inline objects are walls: no match reaches over one, `^` and `$` hold there too. Hard breaks are walls as well, unless the expression
/// names them (`\n`, `\R`); so none of either is lost by replacing without being meant. An empty match is none.
final class ExpressionSearch implements Search {

    /// A place that is not within a word; see [Words].
    private static final String BORDER = "(?:(?<![\\p{L}\\p{M}\\p{N}_])|(?![\\p{L}\\p{M}\\p{N}_]))";

    private final Pattern pattern;
    private final boolean overBreaks;

    ExpressionSearch(String expression, boolean matchCase, boolean wholeWords) {
        int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        Pattern bare = Pattern.compile(expression, flags);
        pattern = wholeWords ? Pattern.compile(BORDER + "(?:" + expression + ")" + BORDER, flags) : bare;
        overBreaks = expression.contains("\\n") || expression.contains("\\R");
    }

    @Override
    public Optional<List<Spot>> in(String line) {
        var spots = new ArrayList<Spot>();
        return each(line, match -> spots.add(new Spot(match.start(), match.end()))) ? Optional.of(List.copyOf(spots)) : Optional.empty();
    }

    /// @return whether the line was looked through in time
    private boolean each(String line, Consumer<MatchResult> seen) {
        Matcher matcher = pattern.matcher(new PatientText(line));
        try {
            int from = 0;
            while (from <= line.length()) {
                int wall = wall(line, from);
                matcher.region(from, wall);
                while (matcher.find()) {
                    if (matcher.end() > matcher.start()) {
                        seen.accept(matcher);
                    }
                }
                from = wall + 1;
            }
            return true;
        } catch (PatientText.Exhausted | StackOverflowError tooMuch) {
            // java.util.regex goes one call deeper for each round of (a|b)*
            return false;
        }
    }

    private int wall(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == Inline.OBJECT || (unit == '\n' && !overBreaks)) {
                return i;
            }
        }
        return line.length();
    }

    @Override
    public Optional<Wrong> wrongIn(String replacement) {
        return Template.wrongIn(replacement, pattern);
    }

    @Override
    public Optional<List<Put>> puts(String line, String replacement) {
        Template template = Template.of(replacement, pattern);
        var puts = new ArrayList<Put>();
        boolean inTime = each(line, match -> puts.add(new Put(new Spot(match.start(), match.end()), template.fill(match))));
        return inTime ? Optional.of(puts) : Optional.empty();
    }
}
