package app.galley.library;

import java.text.Normalizer;
import java.util.Locale;

/// Makes a file name that every system takes out of whatever a picture was called.
final class PictureName {

    private static final int LONGEST = 60;

    private PictureName() {}

    /// The name with everything but letters, digits, `.`, `_` and `-` taken out.
    static String safe(String name) {
        String plain = Normalizer.normalize(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                Normalizer.Form.NFC);
        var safe = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '_' || c == '.') {
                safe.appendCodePoint(c);
            } else if (!safe.isEmpty() && safe.charAt(safe.length() - 1) != '-') {
                safe.append('-');
            }
        });
        return safe.isEmpty() ? "picture" : safe.toString();
    }

    /// The part of a safe name before its ending, never empty, a device's name or too long.
    static String base(String safe) {
        int dot = safe.lastIndexOf('.');
        String base = (dot > 0 ? safe.substring(0, dot) : safe).replaceAll("^[.-]+|[.-]+$", "");
        if (base.codePointCount(0, base.length()) > LONGEST) {
            base = base.substring(0, base.offsetByCodePoints(0, LONGEST));
        }
        return base.isEmpty() ? "picture" : PictureFiles.isDevice(base) ? "picture-" + base : base;
    }

    /// The ending: the one it had when it fits the kind of picture, else the usual one.
    static String extension(String safe, PictureHeader.Kind kind) {
        String had = safe.substring(safe.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return kind == PictureHeader.Kind.JPEG && had.equals("jpeg") ? had : kind.extension();
    }
}
