package app.galley.ui.inspector;

import app.galley.model.Author;
import app.galley.ui.inspector.TextEditor.Form;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// How the fields of the head are shown and read.
final class Forms {

    /// As the schema has it.
    private static final Pattern SLUG = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Forms() {}

    /// Any text.
    static final Form<String> ANY = new Form<>(Function.identity(), (_, text) -> Optional.of(text), "");

    static final Form<String> SLUG_FORM = matching(SLUG, "A slug is made of small letters and digits, with single hyphens between words.");

    static final Form<String> LANGUAGE_FORM = matching(LANGUAGE, "A language is a tag such as en, pt-BR or zh-Hans.");

    private static Form<String> matching(Pattern pattern, String wrong) {
        return new Form<>(Function.identity(),
                (_, text) -> text.isEmpty() || pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty(), wrong);
    }

    /// Words with commas between them.
    static final Form<List<String>> WORDS = new Form<>(words -> String.join(", ", words),
            (_, text) -> Optional
                    .of(Arrays.stream(text.split("[,،、]")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList()),
            "");

    /// The name of an organisation.
    static final Form<Optional<Author>> ORGANIZATION = new Form<>(source -> source.map(Author::name).orElse(""),
            (before, text) -> Optional.of(text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(before.orElse(Author.person("").withType("Organization")).withName(text))),
            "");

    /// A date and time in the zone of this machine, kept as RFC 3339. What the file says in another way is shown as it is.
    static final Form<String> TIME = new Form<>(Forms::showTime, (_, text) -> readTime(text), "A time is written like 2026-03-04 06:00.");

    private static String showTime(String text) {
        try {
            return OffsetDateTime.parse(text).atZoneSameInstant(ZoneId.systemDefault()).format(MINUTES);
        } catch (DateTimeParseException asItIs) {
            return text;
        }
    }

    private static Optional<String> readTime(String text) {
        if (text.isEmpty()) {
            return Optional.of("");
        }
        try {
            return Optional.of(rfc3339(LocalDateTime.parse(text, MINUTES)));
        } catch (DateTimeParseException notMinutes) {
            return readOther(text);
        }
    }

    private static Optional<String> readOther(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toString());
        } catch (DateTimeParseException notWhole) {
            try {
                return Optional.of(rfc3339(LocalDate.parse(text).atStartOfDay()));
            } catch (DateTimeParseException notADay) {
                return Optional.empty();
            }
        }
    }

    private static String rfc3339(LocalDateTime time) {
        return time.atZone(ZoneId.systemDefault()).withZoneSameInstant(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'"));
    }
}
