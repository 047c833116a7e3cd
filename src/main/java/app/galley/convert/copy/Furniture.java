package app.galley.convert.copy;

import java.util.List;

/// Finds what belongs to a site and not to the story.
final class Furniture {

    /// A longer line is a sentence that happens to begin so.
    private static final int LONGEST_START = 220;
    private static final int LONGEST_LINK = 160;

    private Furniture() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isFree(i) && isFurniture(sheet.text(i))) {
                sheet.set(i, Role.DROPPED, "furniture of a site");
                if (Words.LINKS.has(Phrase.of(sheet.text(i)))) {
                    links(sheet, i + 1);
                }
            }
        }
        crumbs(sheet);
    }

    /// The titles that follow "Read more:" without an empty line between.
    private static void links(Sheet sheet, int from) {
        for (int i = from; i < sheet.size() && !sheet.opens(i) && (sheet.isFree(i) || sheet.is(i, Role.ITEM)); i++) {
            if (sheet.text(i).length() > LONGEST_LINK || Phrase.endsSentence(sheet.text(i))) {
                return;
            }
            sheet.set(i, Role.DROPPED, "a link to another story");
        }
    }

    /// The way to the page, before the story: "Home > News > Harbour".
    private static void crumbs(Sheet sheet) {
        int first = sheet.nextFree(0);
        if (first < sheet.size() && first < 4 && sheet.text(first).length() < LONGEST_LINK) {
            String text = sheet.text(first);
            List<String> steps = List.of(text.split(" [>›»/] "));
            if (steps.size() > 2 || steps.size() == 2 && Words.FURNITURE.has(Phrase.of(steps.getFirst()))) {
                sheet.set(first, Role.DROPPED, "the way to a page of a site");
            }
        }
    }

    static boolean isFurniture(String text) {
        if (text.length() > LONGEST_START) {
            return false;
        }
        String phrase = Phrase.of(text);
        if (phrase.isEmpty()) {
            return true;
        }
        return Words.FURNITURE.has(phrase) || !Words.FURNITURE_START.startOf(text.replace('’', '\'')).isEmpty() || isRow(text)
                || isCount(phrase);
    }

    /// Several pieces of furniture in a row: "Share | Tweet | Print".
    private static boolean isRow(String text) {
        String[] pieces = text.split(" ?[|•·] ?");
        boolean all = pieces.length > 1;
        for (String piece : pieces) {
            all &= Words.FURNITURE.has(Phrase.of(piece)) || isCount(Phrase.of(piece));
        }
        return all;
    }

    /// Counts of a page: "4 min read", "12 comments", "Lesezeit: 3 Minuten".
    private static boolean isCount(String phrase) {
        List<String> tokens = Phrase.tokens(phrase);
        boolean number = false;
        boolean word = false;
        for (String token : tokens) {
            String bare = Phrase.bare(token);
            boolean digits = !bare.isEmpty() && bare.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',' || c == '/');
            number |= digits;
            word |= Words.COUNTS.has(bare);
            if (!digits && !Words.COUNTS.has(bare) && !bare.isEmpty()) {
                return false;
            }
        }
        return number && word && tokens.size() <= 6 || number && phrase.indexOf('/') > 0 && tokens.size() == 1 && phrase.length() < 6;
    }
}
