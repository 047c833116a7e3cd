package app.galley.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What a text of the file must look like; each is a pattern or format of the schema.
enum Rule {
    ANY(text -> true, ""), VERSION(matching("1\\.[0-9]+"), "must be the version of the format, such as \"1.0\""), ARTICLE_TYPE(
            "NewsArticle"::equals, "must be \"NewsArticle\""), PICTURE_TYPE("image"::equals, "must be \"image\""), AUTHOR_TYPE(
                    text -> text.equals("Person") || text.equals("Organization"), "must be \"Person\" or \"Organization\""), ABSOLUTE_URI(
                            Rule::isUri, "must be a URI with a scheme, such as \"urn:uuid:…\" or \"https://…\""), SLUG(
                                    matching("[\\p{Ll}\\p{Lo}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*"),
                                    "may hold only small letters and digits, in groups joined by single hyphens"), LANGUAGE(
                                            matching("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"),
                                            "must be a language tag, such as \"en-GB\" or \"ar\""), KEY(Rule::isKey,
                                                    "must be 1 to 64 letters, digits, hyphens or underscores (a to z)"), PATH(Rule::isPath,
                                                            "must be a path inside the article's folder, with forward slashes, such as \"images/quay.jpg\""), TIME(
                                                                    Rule::isTime,
                                                                    "must be a date and time with its offset, such as \"2026-03-04T06:00:00Z\""), NOT_EMPTY(
                                                                            text -> !text.isEmpty(), "must not be empty");

    private static final Pattern ONLY_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern OUTSIDE = Pattern.compile("^/|\\\\|:|(^|/)\\.\\.(/|$)");
    private static final Pattern RFC_3339 = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})");

    private final Predicate<String> holds;
    private final String says;

    Rule(Predicate<String> holds, String says) {
        this.holds = holds;
        this.says = says;
    }

    boolean holds(String text) {
        return holds.test(text);
    }

    /// What a member that breaks it is told.
    String complaint(String name, String text) {
        String shown = text.codePointCount(0, text.length()) <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
        return "“" + name + "” " + says + "; it is “" + shown + "”.";
    }

    private static Predicate<String> matching(String regex) {
        return Pattern.compile(regex).asMatchPredicate();
    }

    /// Written out, since it is asked of every block.
    private static boolean isKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' || c == '_')) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 64;
    }

    private static boolean isPath(String text) {
        return !text.isEmpty() && !OUTSIDE.matcher(text).find();
    }

    /// RFC 3986: `java.net.URI` lets through characters beyond ASCII and brackets in a query, and refuses a scheme alone.
    private static boolean isUri(String text) {
        if (ONLY_SCHEME.matcher(text).matches()) {
            return true;
        }
        try {
            URI uri = new URI(text);
            String query = uri.getRawQuery();
            return uri.isAbsolute() && text.chars().allMatch(c -> c < 0x7f)
                    && (query == null || query.indexOf('[') < 0 && query.indexOf(']') < 0);
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            return RFC_3339.matcher(text).matches() && OffsetDateTime.parse(text).getYear() >= 0;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
