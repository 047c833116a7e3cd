package app.galley.library.versions;

import app.galley.model.Article;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much a version differs from the one before it.
///
/// @param added words that came
/// @param removed words that went
public record Extent(int added, int removed) {

    private static final Pattern MARK = Pattern.compile("\\+(\\d{1,9}) -(\\d{1,9})");

    /// How much one article differs from another.
    static Extent between(Article before, Article after) {
        return new Extent(0, 0);
    }

    String mark() {
        return "+" + added + " -" + removed;
    }

    static Optional<Extent> of(String mark) {
        Matcher matcher = MARK.matcher(mark);
        return matcher.matches()
                ? Optional.of(new Extent(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
