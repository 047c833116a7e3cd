package app.galley.review;

import app.galley.edit.Position;
import app.galley.model.review.Anchor;
import app.galley.review.Alignment.Window;
import app.galley.review.Found.How;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds anchors in a version of an article; a wrong place is worse than none.
///
/// In this order: in its block, at its place, with everything as it was; the only place of words that were the only ones from the start;
/// the likest place in its block and the ones beside it; the likest place in the article. Likeness is the share of code points, of the quote with up to
/// [Anchor#CONTEXT] around it at either side, that need not be put in, left out or replaced to make one of the other.
///
/// **The floor.** Below [#FLOOR] percent a place does not count, nor when the quote alone is below [#QUOTE_FLOOR] percent, nor when not even [#EVIDENCE_NEAR] code points
/// are the same and any differ. In another block it takes
/// [#FLOOR_ELSEWHERE] and [#QUOTE_ELSEWHERE] percent, and [#EVIDENCE] code points that are the same. Nor does a place count that is no liker than another place of
/// the article was from the start ([Anchor#rival]), nor one of a quote of less than [#TELLING] code points of whose neighbours not even [#BESIDE] are left, of less than [#FEW] not even [#BESIDE_FEW],
/// nor a changed one of less than [#TELLING_CHANGED] that has not [#EACH_CHANGED] at either side. When a second place is nearly as like, neither is taken.
public final class Finder {

    /// The least likeness, in percent.
    public static final int FLOOR = 60;
    /// The least likeness of the quote alone, in percent.
    public static final int QUOTE_FLOOR = 70;
    /// The least number of code points that must be the same in its own block, unless all are.
    public static final int EVIDENCE_NEAR = 20;
    /// The least likeness in another block, in percent.
    public static final int FLOOR_ELSEWHERE = 75;
    /// The least likeness of the quote alone in another block, in percent.
    public static final int QUOTE_ELSEWHERE = 85;
    /// The least number of code points that must be the same in another block.
    public static final int EVIDENCE = 40;
    /// So many code points of a quote tell enough by themselves, when the article has them only once, then and now.
    public static final int TELLING = 12;
    /// So many of one that changed.
    static final int TELLING_CHANGED = 2 * TELLING;

    /// A quote that tells too little by itself must have so many code points right before and behind it that are as they were.
    public static final int BESIDE = 5;
    /// Below so many code points a quote tells nothing by itself: [#BESIDE_FEW] of its neighbours must be as they were, [#EACH_FEW] at either side.
    static final int FEW = 5;
    /// Neighbours of a quote of less than [#FEW] code points that must be as they were.
    static final int BESIDE_FEW = 10;
    /// How many of them at either side.
    static final int EACH_FEW = 6;
    /// Neighbours at either side of a quote that changed, and is too short to tell by itself, that must be as they were.
    static final int EACH_CHANGED = 3;

    /// The least likeness of a quote at the start or end of its text with what came in there, in percent.
    static final int WIDENED = 75;

    private static final int MOST_BLOCKS = 4;

    private final ArticleText text;

    /// A finder in the article of these texts. One for many anchors is much faster than one for each.
    public Finder(ArticleText text) {
        this.text = text;
    }

    /// Where an anchor is.
    public Found find(Anchor anchor) {
        Optional<Integer> line = text.line(anchor.place());
        if (isObject(anchor, line)) {
            return object(anchor, line);
        }
        Optional<Found> sure = line.flatMap(own -> inPlace(anchor, own)).or(() -> onlyOne(anchor));
        return sure.or(() -> line.flatMap(own -> near(anchor, own))).or(() -> elsewhere(anchor)).orElseGet(Found.Lost::new);
    }

    private boolean isObject(Anchor anchor, Optional<Integer> line) {
        return line.map(text::isObject).orElse(anchor.place().endsWith("/picture") || anchor.place().endsWith("/card"));
    }

    /// A picture or card is its block; where that is gone, the only other one of the same file.
    private Found object(Anchor anchor, Optional<Integer> line) {
        if (line.isPresent()) {
            boolean same = text.text(line.get()).equals(anchor.exact());
            return text.text(line.get()).isEmpty() && !same ? new Found.Lost() : at(line.get(), same ? How.SAME : How.CHANGED);
        }
        var places = new ArrayList<Found.At>();
        boolean isPicture = anchor.place().endsWith("/picture") && !anchor.exact().isEmpty();
        for (int other : isPicture ? text.objects() : List.<Integer>of()) {
            if (text.text(other).equals(anchor.exact())) {
                places.add(at(other, How.ELSEWHERE));
            }
        }
        return places.isEmpty() ? new Found.Lost() : places.size() == 1 ? places.getFirst() : new Found.Ambiguous(places);
    }

    private Found.At at(int line, How how) {
        return new Found.At(Position.startOf(line), new Position(line, text.length(line)), how, text.text(line));
    }

    /// In its block, at its place, with everything as it was.
    private Optional<Found> inPlace(Anchor anchor, int line) {
        String words = text.text(line);
        String passage = anchor.prefix() + anchor.exact() + anchor.suffix();
        int from = anchor.start() < 0 || anchor.start() > words.length() ? -1 : offset(words, anchor.start());
        int start = from - anchor.prefix().length();
        if (from < 0 || start < 0 || !words.startsWith(passage, start) || !isTelling(anchor, words)) {
            return Optional.empty();
        }
        return Optional.of(at(line, from, from + anchor.exact().length(), How.SAME));
    }

    /// Whether the passage is enough to know it by at its old place.
    private static boolean isTelling(Anchor anchor, String words) {
        return !isWhole(anchor) || words.equals(anchor.exact()) || length(anchor) >= TELLING;
    }

    /// Whether it was all of its text.
    private static boolean isWhole(Anchor anchor) {
        return anchor.prefix().isEmpty() && anchor.suffix().isEmpty();
    }

    private static int length(Anchor anchor) {
        return anchor.exact().codePointCount(0, anchor.exact().length());
    }

    private static int offset(String words, int codePoints) {
        try {
            return words.offsetByCodePoints(0, codePoints);
        } catch (IndexOutOfBoundsException beyond) {
            return -1;
        }
    }

    private Found.At at(int line, int from, int to, How how) {
        return new Found.At(new Position(line, from), new Position(line, to), how, text.text(line).substring(from, to));
    }

    /// Words that the article had nowhere else, and has once now.
    private Optional<Found> onlyOne(Anchor anchor) {
        if (!anchor.unique() || length(anchor) < TELLING) {
            return Optional.empty();
        }
        List<Position> places = text.exact(anchor.exact());
        if (places.size() != 1) {
            return Optional.empty();
        }
        Position place = places.getFirst();
        int line = place.line();
        How how = text.place(line).equals(anchor.place()) ? How.SHIFTED : How.ELSEWHERE;
        return Optional.of(at(line, place.offset(), place.offset() + anchor.exact().length(), how));
    }

    /// In its block, or where that was split.
    private Optional<Found> near(Anchor anchor, int line) {
        if (text.text(line).equals(anchor.exact()) && (length(anchor) >= FEW || isWhole(anchor) && !anchor.isPoint())) {
            return Optional.of(at(line, 0, anchor.exact().length(), How.SHIFTED));
        }
        List<Candidate> candidates = candidates(anchor, new Region(text, line), How.CHANGED).stream()
                .filter(candidate -> candidate.touches(line)
                        ? isSureHere(anchor, candidate.window)
                        : isSureElsewhere(anchor, candidate.window))
                .toList();
        return choose(anchor, candidates);
    }

    /// A place that is like enough.
    private record Candidate(Window window, Found.At place) {
        boolean touches(int line) {
            return place.from().line() <= line && place.to().line() >= line;
        }
    }

    private static List<Candidate> candidates(Anchor anchor, Region region, How how) {
        return Alignment.likest(anchor, region.text()).stream().map(window -> new Candidate(window, region.place(window, how))).toList();
    }

    private static int likeness(Anchor anchor, Window window) {
        int length = Alignment.length(anchor);
        return 100 - (100 * window.cost() + length - 1) / length;
    }

    private Optional<Found> elsewhere(Anchor anchor) {
        var candidates = new ArrayList<Candidate>();
        for (Region region : likeliest(anchor)) {
            candidates(anchor, region, How.ELSEWHERE).stream().filter(candidate -> isSureElsewhere(anchor, candidate.window))
                    .forEach(candidates::add);
        }
        return choose(anchor, candidates);
    }

    /// The few parts of the article that may hold something like the passage.
    private List<Region> likeliest(Anchor anchor) {
        var regions = new ArrayList<Region>();
        for (int line : text.likeliest(anchor.prefix() + anchor.exact() + anchor.suffix(), MOST_BLOCKS)) {
            if (!text.isObject(line) && regions.stream().noneMatch(region -> region.has(line))) {
                regions.add(new Region(text, line));
            }
        }
        return regions;
    }

    private static boolean isSureHere(Anchor anchor, Window window) {
        return window.cost() == 0 || Alignment.length(anchor) - window.cost() >= EVIDENCE_NEAR;
    }

    private static boolean isSureElsewhere(Anchor anchor, Window window) {
        return likeness(anchor, window) >= FLOOR_ELSEWHERE && Alignment.length(anchor) - window.cost() >= EVIDENCE
                && window.quoteCost() * 100 <= (100 - QUOTE_ELSEWHERE) * length(anchor);
    }

    /// The best place, unless another one is nearly as good, or from the start another one was.
    private static Optional<Found> choose(Anchor anchor, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Candidate best = candidates.stream().min(Comparator.comparingInt(candidate -> candidate.window.cost())).orElseThrow();
        int cost = best.window.cost();
        int close = cost == 0 ? 0 : cost + Math.max(1, Alignment.length(anchor) / 10);
        List<Found.At> places = candidates.stream().filter(candidate -> candidate.window.cost() <= close).map(Candidate::place).distinct()
                .toList();
        if (places.size() > 1) {
            return Optional.of(new Found.Ambiguous(places));
        }
        return likeness(anchor, best.window) > anchor.rival() ? Optional.of(best.place) : Optional.empty();
    }

    /// How like the likest other place is, in percent; 0 when none is at all.
    ///
    /// @param line where the anchor is
    int rival(Anchor anchor, int line) {
        var regions = new ArrayList<>(likeliest(anchor));
        if (regions.stream().noneMatch(region -> region.has(line))) {
            regions.add(new Region(text, line));
        }
        int from = anchor.start();
        int rival = 0;
        for (Region region : regions) {
            for (Candidate candidate : candidates(anchor, region, How.CHANGED)) {
                Found.At place = candidate.place;
                boolean itself = place.from().line() == line && place.to().line() == line
                        && place.from().offset() == offset(text.text(line), from);
                rival = itself ? rival : Math.max(rival, likeness(anchor, candidate.window));
            }
        }
        return rival;
    }
}
