package app.galley.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which addresses may stand in a page.
///
/// Links go to `http`, `https`, `mailto`, `tel`, or are relative. Pictures are files or carried inside the page, never on the web.
/// Browsers ignore blanks and control characters in places where a check would miss them, and read `\` as `/`
/// (WHATWG URL Standard, "basic URL parser"), so an address with any of these is refused rather than understood. So is one that
/// starts with `//`, which on Windows reaches out to another machine from a page that is a file.
public final class Address {

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

    private Address() {}

    /// The address as it may be written into a link; empty when it must not be.
    public static Optional<String> link(String address) {
        String trimmed = address.strip();
        if (trimmed.isEmpty() || !isClean(trimmed)) {
            return Optional.empty();
        }
        String scheme = scheme(trimmed);
        return scheme.isEmpty() || LINK_SCHEMES.contains(scheme) ? Optional.of(trimmed) : Optional.empty();
    }

    /// The address as it may be written into a picture: a file, a relative path or picture data; empty when it must not be.
    public static Optional<String> picture(String address) {
        if (address.isEmpty() || !isClean(address)) {
            return Optional.empty();
        }
        return switch (scheme(address)) {
            case "", "file" -> Optional.of(address);
            case "data" -> address.startsWith("data:image/") ? Optional.of(address) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// The name of the site a link leads to, without a user name that could pose as one; empty when it leads to none.
    public static String host(String address) {
        String clean = link(address).orElse("");
        int start = clean.indexOf("://");
        if (start < 0 || !scheme(clean).startsWith("http")) {
            return "";
        }
        String rest = clean.substring(start + 3);
        int end = firstOf(rest, "/?#");
        String authority = rest.substring(0, end);
        return authority.substring(authority.lastIndexOf('@') + 1);
    }

    private static boolean isClean(String address) {
        if (address.startsWith("//")) {
            return false;
        }
        boolean inPath = true;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            inPath &= c != '?' && c != '#';
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || (inPath && c == '\\')) {
                return false;
            }
        }
        return true;
    }

    /// What stands before the first colon, in lower case, when that comes before any `/`, `?` or `#`; else empty.
    private static String scheme(String address) {
        int colon = firstOf(address, ":/?#");
        if (colon == address.length() || address.charAt(colon) != ':') {
            return "";
        }
        // An address that starts with a colon has no scheme that could be good.
        return colon == 0 ? ":" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static int firstOf(String text, String characters) {
        int i = 0;
        while (i < text.length() && characters.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
