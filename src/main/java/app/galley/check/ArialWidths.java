package app.galley.check;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// About how wide a text is in Arial Regular.
///
/// Advance widths in thousandths of the size of type: exact for the letters of Latin scripts and common signs (Arial's, which Liberation Sans
/// and Helvetica share), without kerning, as browsers set short titles. Letters of other scripts, which Arial often lacks, have the mean of their script
/// in the fonts that stand in; so beyond Latin the width is an estimate.
final class ArialWidths {

    private static final int[] ASCII = {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584}; // p to ~
    private static final Map<Integer, Integer> OTHERS = others();
    private static final int DOTLESS_I = 278;
    private static final int EMOJI = 1250;
    private static final int WIDE = 1000;

    private ArialWidths() {}

    private static Map<Integer, Integer> others() {
        var widths = new HashMap<Integer, Integer>();
        put(widths, "‘’‚łı", 222, 222, 222, 222, DOTLESS_I);
        put(widths, "“”„‹›¡·", 333, 333, 333, 333, 333, 333, 278);
        put(widths, "–£€¥¢§«»", 556, 556, 556, 556, 556, 556, 556, 556);
        put(widths, "—…™•°©®", 1000, 1000, 1000, 350, 400, 737, 737);
        put(widths, "ßæÆøØœŒ¿", 611, 889, 1000, 611, 778, 944, 1000, 611);
        put(widths, "ŁđĐþÞðÐ", 556, 556, 722, 556, 667, 556, 722);
        put(widths, "\u00a0\u202f\u00ad½¼¾×²³", 278, 278, 0, 834, 834, 834, 584, 333, 333);
        return Map.copyOf(widths);
    }

    private static void put(Map<Integer, Integer> widths, String letters, int... each) {
        int[] codePoints = letters.codePoints().toArray();
        for (int i = 0; i < each.length; i++) {
            widths.put(codePoints[i], each[i]);
        }
    }

    /// The width of a text.
    ///
    /// @param size of type, in any unit
    /// @return in the same unit
    static double width(String text, double size) {
        return Graphemes.of(text).stream().mapToInt(ArialWidths::thousandths).sum() * size / 1000;
    }

    /// How much of a text fits into a width; less than all of it leaves room for an ellipsis.
    ///
    /// @return UTF-16 units
    static int fits(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text.length();
        }
        double room = (width - width("…", size)) * 1000 / size;
        int end = 0;
        for (String grapheme : Graphemes.of(text)) {
            room -= thousandths(grapheme);
            if (room < 0) {
                break;
            }
            end += grapheme.length();
        }
        return end;
    }

    private static int thousandths(String grapheme) {
        boolean plain = grapheme.length() == 1 && grapheme.charAt(0) < 0x7f;
        String parts = plain ? grapheme : Normalizer.normalize(grapheme, Normalizer.Form.NFD);
        int base = parts.codePointAt(0);
        if (parts.length() > 1 && (base == 'i' || base == 'j') && isAccent(parts.codePointAt(1))) {
            return DOTLESS_I;
        }
        return ofBase(base);
    }

    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int ofBase(int c) {
        if (c < ' ' || c == 0x7f || Character.getType(c) == Character.FORMAT) {
            return 0;
        }
        if (c < 0x7f) {
            return ASCII[c - ' '];
        }
        Integer known = OTHERS.get(c);
        return known != null ? known : isEmoji(c) ? EMOJI : ofScript(c);
    }

    private static boolean isEmoji(int c) {
        return Character.isEmojiPresentation(c) || c >= 0x1F000 && Character.isEmoji(c);
    }

    private static int ofScript(int c) {
        boolean capital = Character.isUpperCase(c);
        if (Character.isIdeographic(c)) {
            return WIDE;
        }
        return switch (UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> WIDE;
            case CYRILLIC -> capital ? 700 : 555;
            case GREEK -> capital ? 690 : 525;
            case HEBREW -> 480;
            case ARABIC -> 470;
            case LATIN -> capital ? 680 : 520;
            case COMMON -> c >= 0x3000 && c < 0xff61 ? WIDE : 556;
            default -> 600;
        };
    }
}
