package app.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Change;
import app.galley.edit.Edited;
import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.review.Anchor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/// Random edits around random anchors: never on wrong words, and lost only when the words are gone or changed past the floor.
class AnchorPropertiesTest {

    /// At least so many percent of the letters of a place must be the passage's own, each told from any other that looks alike. Where the
    /// end of a passage was taken out and the words before it repeat those, a place may be a few letters off.
    private static final int OWN = 20;
    /// Where the borders of a changed quote are drawn is open to a few letters, in percent; to any when nothing beside it is as it was.
    private static final int BORDERS = 10;

    private static final Map<Found.How, Integer> FOUND = new EnumMap<>(Found.How.class);
    private static int lost;
    private static int lostThoughThere;
    private static int ambiguous;

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void anAnchorIsNeverOnWrongWordsAndLostOnlyPastTheFloor(@ForAll Random random) {
        var traced = Traced.of(random);
        Article before = traced.article();
        ArticleText text = ArticleText.of(before);
        Traced.Passage passage = traced.passage(random);
        Anchor anchor = Anchors.of(text, passage.line(), passage.from(), passage.to());
        int edits = 1 + random.nextInt(12);
        for (int i = 0; i < edits; i++) {
            traced.edit(random);
        }
        check(traced, passage, anchor, Found.of(anchor, ArticleText.of(traced.article())));
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void anAnchorThatIsCarriedAlongIsNeverOnWrongWords(@ForAll Random random) {
        var traced = Traced.of(random);
        Traced.Passage passage = traced.passage(random);
        Anchor anchor = Anchors.of(ArticleText.of(traced.article()), passage.line(), passage.from(), passage.to());
        LiveAnchors live = LiveAnchors.of(traced.article(), List.of(anchor));
        int edits = 1 + random.nextInt(12);
        for (int i = 0; i < edits; i++) {
            Article before = traced.article();
            traced.edit(random);
            Article after = traced.articleLike(before);
            live = live.after(new Edited(before, Change.between(before, after), after, Selection.at(0, 0)));
        }
        if (live.found().getFirst() instanceof Found.At at) {
            checkPlace(traced, passage, anchor, at);
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void anAnchorIsWhereItWasMadeInTheSameArticle(@ForAll Random random) {
        var traced = Traced.of(random);
        ArticleText text = ArticleText.of(traced.article());
        Traced.Passage passage = traced.passage(random);
        Found found = Found.of(Anchors.of(text, passage.line(), passage.from(), passage.to()), text);
        assertThat(found).isInstanceOfSatisfying(Found.At.class, at -> {
            assertThat(at.how()).isEqualTo(Found.How.SAME);
            assertThat(at.from()).isEqualTo(passage.start());
            assertThat(at.to()).isEqualTo(passage.end());
        });
    }

    private static void checkPlace(Traced traced, Traced.Passage passage, Anchor anchor, Found.At at) {
        boolean right = traced.shareOf(passage, at) >= OWN || isTypedAgain(traced, passage, anchor, at)
                || isInTheSameWord(traced.article(), anchor, at);
        assertThat(right).as("%s at %s in%n%s", anchor, at, traced).isTrue();
    }

    /// The very words of a passage, typed again where it was after it was taken out, no reader can tell from its own.
    private static boolean isTypedAgain(Traced traced, Traced.Passage passage, Anchor anchor, Found.At at) {
        return at.words().equals(anchor.exact()) && traced.rest(passage, anchor).filter(Traced.Rest::isExact).isEmpty();
    }

    /// A few letters of a word may be found in that word typed again where it was, which no reader can tell from its own.
    private static boolean isInTheSameWord(Article article, Anchor anchor, Found.At at) {
        String line = ArticleText.of(article).text(at.from().line());
        String passage = anchor.prefix() + anchor.exact() + anchor.suffix();
        return anchor.end() - anchor.start() < Finder.FEW
                && word(line, at.from().offset(), at.to().offset())
                        .equals(word(passage, anchor.prefix().length(), anchor.prefix().length() + anchor.exact().length()));
    }

    private static String word(String text, int from, int to) {
        int start = from;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static void check(Traced traced, Traced.Passage passage, Anchor anchor, Found found) {
        Optional<Traced.Rest> rest = traced.rest(passage, anchor);
        switch (found) {
            case Found.At at -> {
                FOUND.merge(at.how(), 1, Integer::sum);
                checkPlace(traced, passage, anchor, at);
            }
            case Found.Ambiguous _ -> ambiguous++;
            case Found.Lost _ -> {
                lost++;
                lostThoughThere += rest.isPresent() && rest.get().isExact() ? 1 : 0;
                rest.filter(Traced.Rest::isInItsBlock).ifPresent(there -> assertThat(
                        there.likeness() >= Finder.FLOOR + 1 && there.quoteLikeness() >= Finder.QUOTE_FLOOR + BORDERS
                                && there.likeness() * Alignment.length(anchor) >= 100 * (Finder.EVIDENCE_NEAR + 1)
                                && there.likeness() > anchor.rival() + 1
                                && (anchor.end()
                                        - anchor.start() >= (there.quoteLikeness() == 100 ? Finder.TELLING : Finder.TELLING_CHANGED)
                                        || Math.min(there.left(), there.right()) > Finder.BESIDE)
                                && (there.isExact() || Math.max(there.left(), there.right()) > Finder.BESIDE))
                        .as("%s is at %s of%n%s", anchor, there, traced).isFalse());
            }
        }
    }

    /// The figures of README.
    @AfterContainer
    static void keepFigures() throws IOException {
        int placed = FOUND.values().stream().mapToInt(Integer::intValue).sum();
        int all = Math.max(1, placed + lost + ambiguous);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/anchors.txt"),
                "%d anchors after 1 to 12 edits each: found %.1f %% %s, lost %.1f %% (of these with all their words still there %.1f %%), ambiguous %.1f %%%n"
                        .formatted(all, 100.0 * placed / all, FOUND, 100.0 * lost / all, 100.0 * lostThoughThere / Math.max(1, lost),
                                100.0 * ambiguous / all));
    }
}
