package app.galley.convert;

import app.galley.render.Address;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells text that is one address of the web or of a mailbox, and nothing else.
public final class SoleAddress {

    private static final int LONGEST = 8_000;
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s@]+@[^\\s@]+");
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    private SoleAddress() {}

    /// The address as it may stand in a link; empty when the text is anything else.
    public static Optional<String> of(String text) {
        String address = text.strip();
        boolean shape = address.length() <= LONGEST
                && (MAIL.matcher(address).matches() || (WEB.matcher(address).matches() && !Address.host(address).isEmpty()));
        return shape ? PastedLinks.of(address) : Optional.empty();
    }

    /// The words for a link that has no other: the address, without the word that says it is a mailbox.
    public static String words(String address) {
        return address.regionMatches(true, 0, "mailto:", 0, 7) ? address.substring(7) : address;
    }
}
