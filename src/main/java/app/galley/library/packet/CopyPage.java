package app.galley.library.packet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the reviews in a page that a reader saved: each stands in an element of its own, as JSON without any `<`.
///
/// The page is never parsed as a whole, let alone run: only those elements are looked for, and what is in them is read like any review's file.
final class CopyPage {

    private static final String REVIEW = "galley-review";
    private static final int START = 1024;
    /// Reviews in one page; no page goes through more hands.
    private static final int MOST = 200;
    private static final Pattern PAGE = Pattern.compile("(?i)^(\u00EF\u00BB\u00BF)?\\s*(<!--[^>]{0,500}>\\s*)*<(!doctype\\s+html|html)\\b");
    /// Attributes are few and short; the one that decides may stand anywhere among them.
    private static final Pattern ELEMENT = Pattern.compile("(?i)<script\\b([^<>]{0,300})>([^<]*+)</script");
    private static final Pattern ID = Pattern
            .compile("(?i)(?:^|\\s)id\\s*=\\s*[\"']?(" + REVIEW + "|galley-copy)(?:-[0-9]+)?[\"']?(?:\\s|$)");

    private CopyPage() {}

    /// Whether a file is a web page, by how it begins.
    static boolean isPage(byte[] file) {
        return PAGE.matcher(new String(file, 0, Math.min(file.length, START), StandardCharsets.ISO_8859_1)).find();
    }

    /// The bytes of the reviews in a page: of more than one where a page went from hand to hand. Empty when it is no review copy.
    static Optional<List<byte[]>> reviews(byte[] page) {
        // A character for each byte, so that places in the text are places in the file.
        Matcher element = ELEMENT.matcher(new String(page, StandardCharsets.ISO_8859_1));
        var reviews = new ArrayList<byte[]>();
        boolean copy = false;
        while (element.find() && reviews.size() < MOST) {
            Matcher id = ID.matcher(element.group(1));
            if (id.find()) {
                copy = true;
                if (id.group(1).equalsIgnoreCase(REVIEW)) {
                    reviews.add(Arrays.copyOfRange(page, element.start(2), element.end(2)));
                }
            }
        }
        return copy ? Optional.of(reviews) : Optional.empty();
    }
}
