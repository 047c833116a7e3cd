package app.galley.convert;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A picture that stands in a page itself, as a `data:` address (RFC 2397).
///
/// @param bytes its file
/// @param ending of a name for the file, such as `png`
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PictureData(byte[] bytes, String ending) {

    private static final Pattern DATA = Pattern.compile("data:image/(png|jpe?g|gif|webp)((?:;[^,;]{0,100}){0,5});base64,",
            Pattern.CASE_INSENSITIVE);

    /// The media type of its file (IANA).
    public String mediaType() {
        return "image/" + (ending.equals("jpg") ? "jpeg" : ending);
    }

    /// The picture of an address; empty when it is no such address.
    public static Optional<PictureData> of(String address) {
        Matcher data = DATA.matcher(address);
        if (!data.lookingAt()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(address.substring(data.end()));
            String kind = data.group(1).toLowerCase(Locale.ROOT).replace("jpeg", "jpg");
            return bytes.length == 0 ? Optional.empty() : Optional.of(new PictureData(bytes, kind));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
