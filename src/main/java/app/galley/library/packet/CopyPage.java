package app.galley.library.packet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the review in a page that a reader saved: it stands in an element of its own, as JSON without any `<`.
///
/// The page is never parsed as a whole, let alone run: only that element is looked for, and what is in it is read like any review's file.
final class CopyPage {

    /// The `id` of the element.
    static final String ID = "galley-review";

    private static final int START = 1024;
    private static final Pattern PAGE = Pattern.compile("(?i)^(\u00EF\u00BB\u00BF)?\\s*(<!--[^>]{0,500}>\\s*)*<(!doctype\\s+html|html)\\b");
    /// Attributes are few and short; the one that decides may stand anywhere among them.
    private static final Pattern ELEMENT = Pattern.compile("(?i)<script\\b([^<>]{0,300})>([^<]*+)</script");
    private static final Pattern OURS = Pattern.compile("(?i)(^|\\s)id\\s*=\\s*[\"']?" + ID + "[\"']?(\\s|$)");

    private CopyPage() {}

    /// Whether a file is a web page, by how it begins.
    static boolean isPage(byte[] file) {
        return PAGE.matcher(new String(file, 0, Math.min(file.length, START), StandardCharsets.ISO_8859_1)).find();
    }

    /// The bytes of the review in a page; empty when it has no place for one. Of several the last counts, which no text of the page can follow.
    static Optional<byte[]> review(byte[] page) {
        // A character for each byte, so that places in the text are places in the file.
        Matcher element = ELEMENT.matcher(new String(page, StandardCharsets.ISO_8859_1));
        Optional<byte[]> found = Optional.empty();
        while (element.find()) {
            if (OURS.matcher(element.group(1)).find()) {
                found = Optional.of(Arrays.copyOfRange(page, element.start(2), element.end(2)));
            }
        }
        return found;
    }

    /// Whether the place for a review was left empty.
    static boolean isEmpty(byte[] review) {
        String text = new String(review, StandardCharsets.UTF_8).strip();
        return text.isEmpty() || text.equals("null");
    }
}
