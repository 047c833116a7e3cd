package app.galley.format;

import app.galley.model.Article;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Value;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/// Reads an article from the bytes of its file.
public final class ArticleReader {

    /// The largest file that is read, in bytes; a larger one is refused before it is looked at.
    public static final int MAX_BYTES = Limits.BYTES;

    private static final Pattern MAJOR = Pattern.compile("([0-9]{1,9})(\\..*)?");

    private final Problems problems = new Problems();

    private ArticleReader() {}

    /// The article in a file, with what is wrong with it.
    ///
    /// What is not understood is kept by value and in place; what is broken costs nothing else.
    ///
    /// @param utf8 the whole file; a byte order mark is dropped with a warning
    /// @throws UnreadableArticle when nothing can be made of the file
    public static Loaded read(byte[] utf8) throws UnreadableArticle {
        return new ArticleReader().load(utf8);
    }

    private Loaded load(byte[] file) throws UnreadableArticle {
        Intake.Checked checked = Intake.check(file);
        byte[] utf8 = checked.utf8();
        if (Intake.hasMark(file)) {
            problems.warning("", "The file begins with a byte order mark, which is dropped when it is saved.");
        }
        Article article = Intake.whole(utf8, Texts.mended(checked.oddEscape(), problems), this::article);
        boolean newer = isNewer(version(article));
        if (newer) {
            problems.error("/schemaVersion", "The article was saved by a newer Galley (its format is " + version(article)
                    + ", this one knows 1.x); it can be read but not saved, so that nothing in it is spoilt.");
        }
        embargo(article);
        return new Loaded(article, problems.placed(utf8), newer);
    }

    private Article article(Tokens tokens) throws UnreadableArticle {
        if (!tokens.isAt(JsonToken.START_OBJECT)) {
            throw new UnreadableArticle(
                    "The file is JSON but no article: it holds " + Reading.what(tokens.token()) + " instead of an object.");
        }
        return new HeadReader(new Reading(tokens, problems)).read();
    }

    /// The version as written, even when it is no text.
    private static String version(Article article) {
        Extras extras = article.head().extras();
        return extras.get("schemaVersion").orElse(new Value.Null()) instanceof Value.Num(var literal)
                ? literal
                : article.get(Field.SCHEMA_VERSION);
    }

    private static boolean isNewer(String version) {
        Matcher matcher = MAJOR.matcher(version);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) > 1;
    }

    private void embargo(Article article) {
        Optional<OffsetDateTime> until = article.time(Field.EMBARGOED_UNTIL);
        Optional<OffsetDateTime> published = article.time(Field.PUBLISHED);
        if (until.isPresent() && published.isPresent() && until.get().isAfter(published.get())) {
            problems.warning("/embargoedUntil", "The embargo ends after the time of publication.");
        }
    }
}
