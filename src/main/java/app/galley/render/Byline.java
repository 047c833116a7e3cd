package app.galley.render;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Field;
import java.util.ArrayList;
import java.util.List;

/// Makes the byline of an article: the words of its `by` field, or a line from its authors.
///
/// Names are joined as the language joins them: "By A and B", "Par A, B et C". A role follows its name after a comma; names are then
/// kept apart by more than a comma: "By A, editor, and B" or, from three on, "By A, editor; B; and C". Names of which nothing is seen are skipped.
public final class Byline {

    /// A piece of the line.
    public sealed interface Piece {
        String text();
    }

    /// Words around the names.
    public record Words(String text) implements Piece {}

    /// A name.
    public record Name(String text, boolean isOrganization) implements Piece {}

    /// What somebody is.
    public record Role(String text) implements Piece {}

    private Byline() {}

    /// The pieces of the line; none when nobody is named.
    public static List<Piece> of(Article article) {
        String override = article.get(Field.BY);
        if (isSeen(override)) {
            return List.of(new Words(override));
        }
        List<Author> named = article.get(Field.AUTHORS).stream().filter(author -> isSeen(author.name())).toList();
        return named.isEmpty() ? List.of() : pieces(named, Labels.of(article.get(Field.LANGUAGE)));
    }

    /// Whether there is anything but blanks and control characters, which would hide the names behind nothing.
    private static boolean isSeen(String text) {
        return text.codePoints().anyMatch(c -> !Character.isWhitespace(c) && !Character.isISOControl(c));
    }

    /// The line as plain text.
    static String text(Article article) {
        var text = new StringBuilder();
        of(article).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static List<Piece> pieces(List<Author> authors, Labels labels) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Words(labels.beforeNames()));
        for (int i = 0; i < authors.size(); i++) {
            if (i > 0) {
                pieces.add(new Words(between(authors, i, labels)));
            }
            Author author = authors.get(i);
            pieces.add(new Name(author.name().strip(), author.isOrganization()));
            if (hasRole(author)) {
                pieces.add(new Words(labels.comma()));
                pieces.add(new Role(author.jobTitle().strip()));
            }
        }
        return pieces;
    }

    /// What stands before the name of that index.
    private static String between(List<Author> authors, int index, Labels labels) {
        boolean last = index == authors.size() - 1;
        if (authors.stream().noneMatch(Byline::hasRole)) {
            return last ? labels.and() : labels.comma();
        }
        if (authors.size() == 2) {
            return hasRole(authors.getFirst()) ? afterSign(labels.comma(), labels.and()) : labels.and();
        }
        return last ? afterSign(labels.semicolon(), labels.and()) : labels.semicolon();
    }

    /// A comma or semicolon and then "and", with one space between; a language whose "and" is itself a comma says it once.
    private static String afterSign(String sign, String and) {
        return sign.equals(and) ? and : sign.stripTrailing() + and;
    }

    private static boolean hasRole(Author author) {
        return isSeen(author.jobTitle());
    }
}
