package app.galley.convert.copy;

import java.util.ArrayList;
import java.util.List;

/// Finds kicker, headline and standfirst among the first lines, from their lengths and from what follows them.
final class Heads {

    private static final int MOST = 6;
    private static final int LONGEST_HEADLINE = 180;
    private static final int LONGEST_STANDFIRST = 700;
    private static final int LONGEST_LOOSE_STANDFIRST = 260;
    private static final int LONGEST_KICKER = 60;
    private static final int SHORT_KICKER = 28;

    private final Sheet sheet;

    private Heads(Sheet sheet) {
        this.sheet = sheet;
    }

    static void read(Sheet sheet) {
        new Heads(sheet).read();
    }

    private void read() {
        int byline = sheet.first(Role.BYLINE);
        List<Integer> above = freeBefore(byline);
        if (byline == sheet.size() || above.size() > MOST
                || above.stream().anyMatch(i -> sheet.text(i).length() > LONGEST_STANDFIRST * 2)) {
            loose(0);
        } else if (above.isEmpty()) {
            loose(byline + 1);
        } else {
            sure(above);
        }
    }

    private List<Integer> freeBefore(int end) {
        var free = new ArrayList<Integer>();
        for (int i = sheet.nextFree(0); i < end && free.size() <= MOST; i = sheet.nextFree(i + 1)) {
            free.add(i);
        }
        return free;
    }

    /// The lines above are known to be all of the head, because something stands below them that ends it.
    private void sure(List<Integer> lines) {
        if (sheet.first(Role.HEADLINE) < sheet.size()) {
            lines.stream().limit(2).forEach(line -> sheet.set(line, Role.STANDFIRST, "between headline and byline"));
            return;
        }
        if (!isHeadline(lines.getFirst()) && lines.size() == 1) {
            return;
        }
        int headline = lines.size() > 1 && (isKicker(lines.get(0), lines.get(1)) || lines.size() > 2 && isLongerBelow(lines)) ? 1 : 0;
        if (headline == 1) {
            sheet.set(lines.getFirst(), Role.KICKER, "a short line above the headline");
        }
        sheet.set(lines.get(headline), Role.HEADLINE, "the first line of the story");
        for (int i = headline + 1; i < lines.size() && i < headline + 3; i++) {
            if (sheet.text(lines.get(i)).length() <= LONGEST_STANDFIRST) {
                sheet.set(lines.get(i), Role.STANDFIRST, "between headline and byline");
            }
        }
    }

    private boolean isLongerBelow(List<Integer> lines) {
        String first = sheet.text(lines.get(0));
        String second = sheet.text(lines.get(1));
        return first.length() <= LONGEST_KICKER && first.length() < second.length() && second.length() <= LONGEST_HEADLINE
                && !second.endsWith(".");
    }

    private boolean isHeadline(int index) {
        String text = sheet.text(index);
        return text.length() <= LONGEST_HEADLINE && !(text.endsWith(".") && text.length() > LONGEST_HEADLINE / 2);
    }

    /// Whether a line is a word or two above a headline.
    private boolean isKicker(int index, int below) {
        String text = sheet.text(index);
        String headline = sheet.text(below);
        if (headline.length() > LONGEST_HEADLINE || headline.endsWith(".") || headline.length() <= text.length()
                || Phrase.endsSentence(text)) {
            return false;
        }
        boolean loud = Phrase.isCapitals(text) && !Phrase.isCapitals(headline) && text.length() <= LONGEST_KICKER / 2;
        boolean few = Phrase.tokens(text).size() <= 3 && text.length() <= SHORT_KICKER && headline.length() <= LONGEST_HEADLINE * 2 / 3
                && headline.length() >= text.length() * 3 / 2;
        return loud || few || text.endsWith(":") && text.length() <= LONGEST_KICKER
                || text.indexOf('|') > 0 && text.length() <= LONGEST_KICKER;
    }

    /// Nothing says where the head ends but the lines themselves.
    private void loose(int from) {
        List<Integer> lines = new ArrayList<>();
        boolean ended = false;
        for (int i = from; i < sheet.size() && lines.size() < 4 && !ended; i++) {
            if (sheet.isFree(i)) {
                ended = Datelines.of(sheet.text(i)).isPresent() || sheet.text(i).length() > LONGEST_STANDFIRST && !lines.isEmpty();
                if (!ended) {
                    lines.add(i);
                }
            } else {
                ended = !lines.isEmpty() && !sheet.isNothing(i) && !sheet.is(i, Role.SLUG) && !sheet.is(i, Role.EMBARGO);
            }
        }
        boolean byDateline = ended && lines.size() <= 3;
        if (lines.isEmpty() || !isHeadline(lines.getFirst()) || sheet.first(Role.HEADLINE) < sheet.size()) {
            return;
        }
        if (byDateline && lines.stream().skip(1).allMatch(line -> sheet.text(line).length() <= LONGEST_STANDFIRST / 2)) {
            sure(lines);
        } else {
            unsure(lines);
        }
    }

    private void unsure(List<Integer> lines) {
        if (lines.size() == 1 && Phrase.endsSentence(sheet.text(lines.getFirst()))) {
            return;
        }
        if (sheet.text(lines.getFirst()).endsWith(".") && !(lines.size() > 1 && sheet.text(lines.get(1)).length() > 200)) {
            return;
        }
        int headline = lines.size() > 1 && isKicker(lines.get(0), lines.get(1)) ? 1 : 0;
        if (headline == 1) {
            sheet.set(lines.getFirst(), Role.KICKER, "a short line above the headline");
        }
        sheet.set(lines.get(headline), Role.HEADLINE, "the first line");
        int next = headline + 1;
        if (next + 1 < lines.size() && isLooseStandfirst(lines.get(next), lines.get(next + 1))) {
            sheet.set(lines.get(next), Role.STANDFIRST, "below the headline");
        }
    }

    /// A line below the headline that is no paragraph: it ends without a full stop, or belongs to the headline's block.
    private boolean isLooseStandfirst(int index, int after) {
        String text = sheet.text(index);
        return text.length() >= 30 && text.length() <= LONGEST_LOOSE_STANDFIRST && sheet.text(after).length() > 60
                && (!Phrase.endsSentence(text) || !sheet.opens(index) && sheet.closes(index));
    }
}
