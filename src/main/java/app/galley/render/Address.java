package app.galley.render;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which addresses may stand in a page.
///
/// Links go to `http`, `https`, `mailto`, `tel`, or are relative. Pictures are files or carried inside the page, never on the web.
/// Browsers ignore blanks and control characters in places where a check would miss them, and read `\` as `/`
/// (WHATWG URL Standard, "basic URL parser"), so an address with any of these is refused rather than understood. So is one that
/// starts with `//`, which on Windows reaches out to another machine from a page that is a file.
public final class Address {

    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

    /// A name, an IPv4 or an IPv6 address, and a port.
    private static final Pattern HOST = Pattern.compile(
            "(?<name>[\\p{L}\\p{M}\\p{N}_-]+(\\.[\\p{L}\\p{M}\\p{N}_-]+)*+\\.?|\\[[0-9A-Fa-f:.]+])(:(?<port>[0-9]{1,6}))?");
    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.DEFAULT);
    private static final Pattern NOT_IN_A_URL = Pattern
            .compile("[\\x{0}-\\x{20}\"<>\\\\^`{|}\\[\\]\\x{7F}-\\x{A0}\\p{Cs}\\p{Co}\\p{Cn}\\p{Z}]|%(?![0-9A-Fa-f]{2})");

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

    /// The address of a link that leads out of a file that lies nowhere, such as a book: never relative, and a valid URL by the letter
    /// (RFC 3986, 2: what may not stand in one is escaped); empty when it must not be written.
    public static Optional<String> absoluteLink(String address) {
        String clean = link(address).orElse("");
        String scheme = scheme(clean);
        if (scheme.isEmpty() || clean.length() == scheme.length() + 1) {
            return Optional.empty();
        }
        return scheme.startsWith("http") && !isHost(host(clean)) ? Optional.empty() : Optional.of(escaped(clean));
    }

    private static boolean isHost(String host) {
        Matcher parts = HOST.matcher(host);
        if (!parts.matches()) {
            return false;
        }
        var info = new IDNA.Info();
        DOMAINS.nameToASCII(parts.group("name"), new StringBuilder(), info);
        String port = parts.group("port");
        return (host.startsWith("[") || !info.hasErrors()) && (port == null || Integer.parseInt(port) < 1 << 16);
    }

    private static String escaped(String address) {
        int host = address.indexOf("://");
        int tail = host < 0 ? 0 : host + 3 + firstOf(address.substring(host + 3), "/?#");
        String escaped = NOT_IN_A_URL.matcher(address.substring(tail)).replaceAll(match -> percent(match.group()));
        return NOT_IN_A_URL.matcher(address.substring(0, tail)).replaceAll(
                match -> match.group().matches("[\\[\\]]") ? match.group() : percent(match.group())) + escaped;
    }

    private static String percent(String text) {
        var bytes = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.append("%%%02X".formatted(b));
        }
        return bytes.toString();
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
