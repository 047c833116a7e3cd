package app.galley.review;

import app.galley.edit.Change;
import app.galley.edit.Edited;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.review.Anchor;
import app.galley.review.Found.At;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where anchors are while the article is being written: found once, then carried along by every change.
///
/// A change costs what its own lines cost and a comparison of numbers for each anchor; nothing is looked for in the article.
///
/// @param anchors the anchors
/// @param found where each of them is now, in the same order
public record LiveAnchors(List<Anchor> anchors, List<Found> found) {

    public LiveAnchors {
        anchors = List.copyOf(anchors);
        found = List.copyOf(found);
    }

    /// Finds anchors in an article.
    public static LiveAnchors of(Article article, List<Anchor> anchors) {
        var finder = new Finder(ArticleText.of(article));
        return new LiveAnchors(anchors, anchors.stream().map(finder::find).toList());
    }

    /// Where they are after an edit.
    public LiveAnchors after(Edited edited) {
        var step = new Step(edited);
        var now = new ArrayList<Found>(found);
        boolean moved = false;
        for (int i = 0; i < now.size(); i++) {
            Found was = now.get(i);
            Found is = step.of(anchors.get(i), was);
            now.set(i, is);
            moved |= is != was;
        }
        return moved ? new LiveAnchors(anchors, now) : this;
    }

    /// One edit.
    private static final class Step {

        private final Change change;
        private final Article after;
        private final int headBefore;
        private final int headAfter;
        private final int first;
        private final int last;
        private final int shiftBehind;
        private Optional<Finder> finder = Optional.empty();
        private Optional<Set<String>> keys = Optional.empty();

        Step(Edited edited) {
            change = edited.change();
            after = edited.after();
            headBefore = Lines.ofHead(change.headBefore());
            headAfter = Lines.ofHead(change.headAfter());
            first = headBefore + change.line();
            last = first + lines(change.before());
            shiftBehind = headAfter - headBefore + lines(change.after()) - lines(change.before());
        }

        private static int lines(List<Block> blocks) {
            return blocks.stream().mapToInt(Block::lineCount).sum();
        }

        Found of(Anchor anchor, Found was) {
            return switch (was) {
                case At at when at.to().line() < headBefore && !change.changesHead() -> at;
                case At at when at.from().line() >= headBefore && at.to().line() < first -> shifted(at, headAfter - headBefore);
                case At at when at.from().line() >= Math.max(last, headBefore) -> shifted(at, shiftBehind);
                case At at -> mapped(anchor, at);
                case Found.Lost _,Found.Ambiguous _ -> isTouched(anchor) ? again(anchor, was) : was;
            };
        }

        private static At shifted(At at, int lines) {
            return lines == 0
                    ? at
                    : new At(new Position(at.from().line() + lines, at.from().offset()),
                            new Position(at.to().line() + lines, at.to().offset()), at.how(), at.words());
        }

        /// What is typed at either end is outside. What was taken out, or is not much like it any more, is lost, as it would be on
        /// opening the article again; unless it stands elsewhere in what changed, where that is more than a place or two.
        private Found mapped(Anchor anchor, At at) {
            if (isBroad()) {
                return again(anchor, new Found.Lost());
            }
            if (anchor.isPoint()) {
                Position place = change.map(at.from(), false);
                return new At(place, place, at.how(), at.words());
            }
            Position from = change.map(at.from(), true);
            Position to = change.map(at.to(), false);
            if (from.compareTo(to) < 0) {
                boolean object = from.line() == to.line() && Lines.at(after, from.line()).isObject();
                String words = object ? at.words() : words(from, to);
                if (object || words.equals(anchor.exact())) {
                    return new At(from, to, at.how(), words);
                }
                if (isLike(words, anchor.exact())) {
                    return new At(from, to, Found.How.CHANGED, words);
                }
            }
            return again(anchor, new Found.Lost());
        }

        /// Whether more happened to blocks than that one was edited, split or joined: they may have been moved, and several places may have
        /// changed at once.
        private boolean isBroad() {
            return change.before().size() + change.after().size() > 3;
        }

        private String words(Position from, Position to) {
            var words = new StringBuilder();
            for (int line = from.line(); line <= to.line(); line++) {
                String text = Lines.text(after, line).text();
                words.append(text, line == from.line() ? from.offset() : 0, line == to.line() ? to.offset() : text.length());
                words.append(line < to.line() ? "\n" : "");
            }
            return words.toString();
        }

        private static boolean isLike(String words, String quote) {
            int[] old = quote.codePoints().toArray();
            return words.length() <= 2 * quote.length()
                    && Alignment.distance(old, words.codePoints().toArray()) * 100 <= (100 - Finder.QUOTE_FLOOR) * old.length;
        }

        private boolean isTouched(Anchor anchor) {
            if (keys.isEmpty()) {
                var all = new HashSet<String>();
                collect(change.after(), all);
                keys = Optional.of(all);
            }
            return keys.get().contains(anchor.key()) || anchor.key().isEmpty() && change.changesHead();
        }

        private static void collect(List<Block> blocks, Set<String> keys) {
            for (Block block : blocks) {
                keys.add(block.key());
                if (block instanceof Block.Box box) {
                    collect(box.body(), keys);
                }
            }
        }

        /// Looks for an anchor in what changed.
        private Found again(Anchor anchor, Found otherwise) {
            Finder inChanged = finder.orElseGet(() -> new Finder(anchor.key().isEmpty()
                    ? ArticleText.of(new Article(change.headAfter(), Blocks.EMPTY))
                    : ArticleText.of(change.after(), headAfter + change.line())));
            finder = anchor.key().isEmpty() ? finder : Optional.of(inChanged);
            Found is = inChanged.find(anchor);
            return is instanceof At ? is : otherwise;
        }
    }
}
