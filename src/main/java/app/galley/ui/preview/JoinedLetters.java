package app.galley.ui.preview;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.util.Locale;

/// Arabic letters in the forms they have in their words.
///
/// JavaFX 26.0.1's WebView on Linux hands letters one by one to the shaper, so that each is drawn as if it stood alone. Characters that name a
/// letter's form (Unicode's Arabic presentation forms) are drawn rightly. They are put into the page only, never into an article or an
/// export, and every text keeps its length, so that places in the page are still places in the article.
final class JoinedLetters {

    /// The preview on other systems shapes words itself.
    private static final boolean NEEDED = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");

    private static final int FIRST = '\u0600';
    private static final int LAST = '\u06FF';

    /// Fills the unit that two letters leave which are written as one sign. It has no width, joins its neighbours, and no line breaks at it.
    private static final char FILLER = '\u200D';

    private JoinedLetters() {}

    /// The HTML with its Arabic words in joined forms; the very same when it has none.
    static String of(String html) {
        int at = NEEDED ? next(html, 0) : html.length();
        if (at == html.length()) {
            return html;
        }
        var joined = new StringBuilder(html.length());
        int done = 0;
        while (at < html.length()) {
            int end = at;
            while (end < html.length() && isArabic(html.charAt(end))) {
                end++;
            }
            joined.append(html, done, at).append(word(html.substring(at, end)));
            done = end;
            at = next(html, end);
        }
        return joined.append(html, done, html.length()).toString();
    }

    private static int next(String html, int from) {
        int at = from;
        while (at < html.length() && !isArabic(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isArabic(char unit) {
        return unit >= FIRST && unit <= LAST;
    }

    private static String word(String letters) {
        // a shaper keeps state while it works, so that one cannot be shared between threads
        var shaping = new ArabicShaping(
                ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);
        try {
            String word = filled(shaping.shape(letters));
            return word.length() == letters.length() ? word : letters;
        } catch (ArabicShapingException unshapable) {
            return letters;
        }
    }

    /// Two units again for lam and alef, which are one sign.
    private static String filled(String word) {
        var filled = new StringBuilder(word);
        for (int i = filled.length() - 1; i >= 0; i--) {
            if (filled.charAt(i) >= '\uFEF5' && filled.charAt(i) <= '\uFEFC') {
                filled.insert(i + 1, FILLER);
            }
        }
        return filled.toString();
    }
}
