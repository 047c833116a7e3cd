package app.galley.convert;

import app.galley.render.Address;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The addresses of links in what is pasted.
final class PastedLinks {

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern GOOGLE = Pattern.compile("(www\\.)?google\\.[a-z.]{2,6}");
    private static final String SAFE_LINKS = ".safelinks.protection.outlook.com";
    /// A wrapper may stand in a wrapper, when a mail was forwarded.
    private static final int DEEPEST = 5;

    private PastedLinks() {}

    /// The address as it may stand in an article; empty when it is one that runs something, or leads nowhere outside its page.
    static Optional<String> of(String href) {
        return Address.link(href).filter(address -> ABSOLUTE.matcher(address).matches()).map(PastedLinks::unwrapped);
    }

    /// The address that one of Google's or Outlook's redirections leads to; any other as it is.
    private static String unwrapped(String address) {
        String inside = address;
        for (int i = 0; i < DEEPEST; i++) {
            Optional<String> target = target(inside);
            if (target.isEmpty()) {
                return inside;
            }
            inside = target.get();
        }
        return inside;
    }

    private static Optional<String> target(String address) {
        String host = Address.host(address);
        int query = address.indexOf('?');
        if (query < 0) {
            return Optional.empty();
        }
        if (GOOGLE.matcher(host).matches() && address.substring(0, query).endsWith("/url")) {
            return parameter(address.substring(query + 1), "q").or(() -> parameter(address.substring(query + 1), "url"));
        }
        return host.endsWith(SAFE_LINKS) ? parameter(address.substring(query + 1), "url") : Optional.empty();
    }

    /// The value of a parameter that is itself an address of a page.
    private static Optional<String> parameter(String query, String name) {
        for (String pair : List.of(query.split("[&#]"))) {
            if (pair.startsWith(name + "=")) {
                return decoded(pair.substring(name.length() + 1)).flatMap(Address::link)
                        .filter(target -> target.matches("(?is)(https?|mailto):.*"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEscaped) {
            return Optional.empty();
        }
    }
}
