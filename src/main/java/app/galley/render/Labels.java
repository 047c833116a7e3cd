package app.galley.render;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// The words a page adds of its own, in the article's language: "By", "Embargoed until", "Correction" …
///
/// They stand in `labels.properties`; what is missing there for a language is said in English.
public final class Labels {

    private static final Properties ALL = read();

    private final Locale locale;

    private Labels(Locale locale) {
        this.locale = locale;
    }

    /// The words of a language.
    ///
    /// @param language BCP 47 tag; may be empty or unknown
    public static Labels of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Labels(locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale);
    }

    private static Properties read() {
        var labels = new Properties();
        try (var in = Objects.requireNonNull(Labels.class.getResourceAsStream("labels.properties"));
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            labels.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return labels;
    }

    private String get(String name) {
        String english = Objects.requireNonNull(ALL.getProperty("en." + name), name);
        return ALL.getProperty(locale.getLanguage() + "." + name, english);
    }

    private String with(String name, String value) {
        return get(name).replace("{0}", value);
    }

    /// What stands before the authors' names.
    String beforeNames() {
        String pattern = get("byline");
        return pattern.substring(0, pattern.indexOf("{0}"));
    }

    /// What stands between the last two names, spaces included.
    String and() {
        return get("and");
    }

    /// What stands between two names, spaces included.
    String comma() {
        return get("comma");
    }

    /// What stands between two names when one of them has a comma already, spaces included.
    String semicolon() {
        return get("semicolon");
    }

    public String embargoedUntil(String time) {
        return with("embargo", time);
    }

    public String corrections(int count) {
        return get(count == 1 ? "correction" : "corrections");
    }

    public String pictureToCome() {
        return get("picture");
    }

    public String source(String name) {
        return with("source", name);
    }

    String translations() {
        return get("translations");
    }

    public String unknownBlock(String type) {
        return with("unknown", type);
    }

    /// The number of a page, as `{n}`, and of all, as `{m}`.
    String pageOf() {
        return get("page");
    }

    String untitled() {
        return get("untitled");
    }

    /// A day, written out: "4 March 2026".
    public String day(OffsetDateTime time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(time);
    }

    /// A day and time with its distance from UTC, since a newsroom reads it in another zone.
    public String dayAndTime(OffsetDateTime time) {
        String zone = time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "UTC" + time.getOffset();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale).format(time) + " " + zone;
    }

    /// A language's name in that language itself, as its readers look for it.
    static String nameOf(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? language : name;
    }
}
