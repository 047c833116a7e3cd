package app.galley.convert.epub;

import app.galley.format.ArticleWriter;
import app.galley.model.Article;
import app.galley.model.Field;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds in an article what a book must say of itself, also where the article does not say it.
final class BookFacts {

    private static final String UUID_NAME = "urn:uuid:";
    private static final Pattern UUID_TEXT = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private BookFacts() {}

    /// The article's identifier; where it has none, or one that only looks like a UUID, a UUID made of the article itself.
    static String identifier(Article article) {
        String own = article.get(Field.IDENTIFIER).replaceAll("\\s+", " ").strip();
        boolean broken = own.toLowerCase(Locale.ROOT).startsWith(UUID_NAME)
                && !UUID_TEXT.matcher(own.substring(UUID_NAME.length())).matches();
        return own.isEmpty() || broken ? UUID_NAME + UUID.nameUUIDFromBytes(ArticleWriter.write(article)) : own;
    }

    /// The article's language as a well-formed tag; `und` when it has none.
    static String language(Article article) {
        return Locale.forLanguageTag(article.get(Field.LANGUAGE)).toLanguageTag();
    }

    static List<String> subjects(Article article) {
        return Stream.concat(article.get(Field.SECTIONS).stream(), article.get(Field.KEYWORDS).stream()).distinct().toList();
    }

    /// When it was published; empty when that is not said.
    static Optional<String> published(Article article) {
        return time(article, Field.PUBLISHED).map(Instant::toString);
    }

    /// When it was changed last, as far as it says so. It has to say something (EPUB 3.3, 5.4.1): else the time that means none.
    static String modified(Article article) {
        return Stream.of(Field.MODIFIED, Field.PUBLISHED, Field.CREATED).flatMap(field -> time(article, field).stream()).findFirst()
                .orElse(Instant.EPOCH).toString();
    }

    /// In whole seconds of years with four digits, the most that may be written.
    private static Optional<Instant> time(Article article, Field<String> field) {
        try {
            return article.time(field).map(OffsetDateTime::toInstant).map(time -> time.truncatedTo(ChronoUnit.SECONDS))
                    .filter(time -> Math.abs(time.atOffset(ZoneOffset.UTC).getYear() - 5000) < 5000);
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    /// Whether somebody who does not see the pictures is told what is on each.
    static boolean describesAllPictures(Article article) {
        return article.pictures().noneMatch(picture -> picture.alt().isBlank());
    }
}
