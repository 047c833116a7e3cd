package app.galley.review;

import app.galley.model.review.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Looks for the likest places of a passage in a text: those that take the fewest letters put in, left out or replaced (P. Sellers, "The
/// theory and computation of evolutionary distances", 1980).
///
/// The passage is the quote between what stood before and after it. All is counted in code points.
final class Alignment {

    /// A place.
    ///
    /// @param from before the quote, in code points of the text
    /// @param to behind the quote
    /// @param cost letters that differ, in the quote and around it
    /// @param quoteCost letters that differ in the quote
    /// @param left letters right before the quote that are as they were
    /// @param right letters right behind it that are as they were
    record Window(int from, int to, int cost, int quoteCost, int left, int right) {

        /// Whether two places have characters in common, or are the same place between two.
        private boolean overlaps(Window other) {
            return from < other.to && other.from < to || from == other.from;
        }
    }

    /// More cells than this are not looked at: a quote of several pages that changed is lost.
    private static final long MOST_CELLS = 12_000_000;
    private static final int MOST_TRACES = 64;

    private final int[] pattern;
    private final int before;
    private final int after;
    private final int[] text;
    private int[][] costs = new int[0][0];

    private Alignment(Anchor anchor, String text) {
        this.pattern = (anchor.prefix() + anchor.exact() + anchor.suffix()).codePoints().toArray();
        this.before = anchor.prefix().codePointCount(0, anchor.prefix().length());
        this.after = before + anchor.exact().codePointCount(0, anchor.exact().length());
        this.text = text.codePoints().toArray();
    }

    /// The likest place and the likest one beside it, if there are so many that are at all like it.
    static List<Window> likest(Anchor anchor, String text) {
        var alignment = new Alignment(anchor, text);
        if ((long) (alignment.pattern.length + 1) * (alignment.text.length + 1) > MOST_CELLS || alignment.pattern.length == 0) {
            return List.of();
        }
        alignment.fill();
        return alignment.best();
    }

    private void fill() {
        costs = new int[pattern.length + 1][text.length + 1];
        for (int row = 1; row <= pattern.length; row++) {
            int[] above = costs[row - 1];
            int[] here = costs[row];
            int letter = pattern[row - 1];
            here[0] = row;
            for (int column = 1; column <= text.length; column++) {
                int both = above[column - 1] + (letter == text[column - 1] ? 0 : 1);
                here[column] = Math.min(both, Math.min(above[column], here[column - 1]) + 1);
            }
        }
    }

    private List<Window> best() {
        int[] last = costs[pattern.length];
        int limit = pattern.length * (100 - Finder.FLOOR) / 100;
        var ends = new ArrayList<Integer>();
        for (int end = 0; end < last.length; end++) {
            boolean lowest = (end == 0 || last[end - 1] >= last[end]) && (end == last.length - 1 || last[end + 1] >= last[end]);
            if (lowest && last[end] <= limit) {
                ends.add(end);
            }
        }
        ends.sort(Comparator.comparingInt(end -> last[end]));
        var found = new ArrayList<Window>();
        for (int end : ends.subList(0, Math.min(ends.size(), MOST_TRACES))) {
            Window window = widened(trace(end));
            if (isLikeEnough(window) && found.stream().noneMatch(window::overlaps)) {
                found.add(window);
            }
            if (found.size() == 2) {
                break;
            }
        }
        return found;
    }

    /// A quote from the start of its text, or to its end, still goes from the start or to the end, if what came in there is not too much.
    private Window widened(Window window) {
        int start = window.from;
        while (before == 0 && after > 0 && start > 0 && text[start - 1] != '\n') {
            start--;
        }
        int end = window.to;
        while (after == pattern.length && after > before && end < text.length && text[end] != '\n') {
            end++;
        }
        boolean same = start == window.from && end == window.to;
        Window wide = same ? window : window(start, end, window.cost);
        return wide.quoteCost * 100 <= (100 - Finder.WIDENED) * (after - before) ? wide : window;
    }

    /// What is short is only known by what is right beside it, above all when it changed.
    private boolean isLikeEnough(Window window) {
        int length = after - before;
        boolean somewhere = length == 0 || window.to > window.from;
        int telling = window.quoteCost == 0 ? Finder.TELLING : Finder.TELLING_CHANGED;
        return somewhere && (length >= telling || isKnownBeside(window))
                && window.quoteCost * 100 <= (100 - Finder.QUOTE_FLOOR) * length;
    }

    private boolean isKnownBeside(Window window) {
        boolean few = after - before < Finder.FEW;
        boolean changed = window.quoteCost > 0;
        int each = few ? Finder.EACH_FEW : changed ? Finder.EACH_CHANGED : 1;
        int all = few ? Finder.BESIDE_FEW : Finder.BESIDE;
        int behind = pattern.length - after;
        return window.left >= Math.min(each, before) && window.right >= Math.min(each, behind)
                && window.left + window.right >= Math.min(all, before + behind) && (!few && !changed || isAtItsBorders(window));
    }

    /// Whether what stood at the start or end of its text still does.
    private boolean isAtItsBorders(Window window) {
        boolean start = before > 0 || window.from == 0 || text[window.from - 1] == '\n';
        boolean end = after < pattern.length || window.to == text.length || text[window.to] == '\n';
        return start && end;
    }

    /// Walks back from an end to see where the quote begins and ends. What was put in at its borders counts as outside of it.
    private Window trace(int end) {
        int row = pattern.length;
        int column = end;
        int from = -1;
        int to = end;
        while (true) {
            to = row == after ? column : to;
            from = row == before && from < 0 ? column : from;
            if (row == 0) {
                break;
            }
            int here = costs[row][column];
            boolean left = column > 0 && costs[row][column - 1] + 1 == here;
            boolean both = column > 0 && costs[row - 1][column - 1] + (pattern[row - 1] == text[column - 1] ? 0 : 1) == here;
            if (left && (!both || row == after && after > before)) {
                column--;
            } else {
                row--;
                column -= both ? 1 : 0;
            }
        }
        int start = before == after ? to : Math.min(from, to);
        return window(start, to, costs[pattern.length][end]);
    }

    private Window window(int from, int to, int cost) {
        int left = 0;
        while (left < Math.min(before, from) && pattern[before - 1 - left] == text[from - 1 - left]) {
            left++;
        }
        int right = 0;
        while (right < Math.min(pattern.length - after, text.length - to) && pattern[after + right] == text[to + right]) {
            right++;
        }
        return new Window(from, to, cost, quoteCost(from, to), left, right);
    }

    private int quoteCost(int from, int to) {
        return distance(Arrays.copyOfRange(pattern, before, after), Arrays.copyOfRange(text, from, to));
    }

    /// How many letters differ between two texts.
    static int distance(int[] one, int[] other) {
        int[] above = new int[other.length + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= one.length; row++) {
            int[] here = new int[other.length + 1];
            here[0] = row;
            for (int column = 1; column <= other.length; column++) {
                int both = above[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                here[column] = Math.min(both, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[other.length];
    }

    /// How many code points the passage has.
    static int length(Anchor anchor) {
        return (int) (anchor.prefix() + anchor.exact() + anchor.suffix()).codePoints().count();
    }
}
