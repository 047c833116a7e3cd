package app.galley.edit.find;

import app.galley.edit.Command;
import app.galley.edit.Draft;
import app.galley.edit.Lines;
import app.galley.edit.Place;
import app.galley.edit.Position;
import app.galley.edit.RichText;
import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.Spot;
import java.util.List;
import java.util.Optional;

/// Putting something in place of what was found.
///
/// What comes has the marks of the first character it replaces, a link among them. The names of authors may change but not come or go, or
/// nobody could say whose role is whose; and the address of an embed stays one word. An address is changed only by replacing it alone:
/// who replaces a word in the whole article does not think of the addresses that hold it.
public final class Replacing {

    private Replacing() {}

    /// All that was found in an article, replaced.
    ///
    /// @param before the article it was found in
    /// @param after the article then
    /// @param replaced how many were replaced
    /// @param left how many were left as they are, because they stand in names or addresses
    /// @param complete whether every line could be looked through
    public record Done(Article before, Article after, int replaced, int left, boolean complete, Search search, Extent extent,
            String replacement) {

        /// The replacing as one step; possible as long as the article is the one it was worked out for.
        public Command command() {
            return draft -> draft.article() == before && after != before ? Optional.of(replaced(draft)) : Optional.empty();
        }

        private Draft replaced(Draft draft) {
            return new Draft(after, new Selection(moved(draft.selection().anchor()), moved(draft.selection().caret())));
        }

        /// Where a place is once what stood before it in its line was replaced.
        private Position moved(Position position) {
            int offset = position.offset();
            String line = Lines.text(before, position.line()).text();
            for (Put put : puts(search, extent, position.line(), line, replacement).orElse(List.of())) {
                boolean passed = put.spot().to() <= position.offset();
                boolean inside = !passed && put.spot().from() < position.offset();
                offset += passed ? put.text().length() - put.spot().length() : inside ? put.spot().from() - position.offset() : 0;
            }
            return new Position(position.line(), Math.clamp(offset, 0, Lines.text(after, position.line()).length()));
        }
    }

    /// Replaces one; the caret goes behind what came. Not possible when it is not there any more, or where it must stay.
    ///
    /// @param replacement one in which nothing is wrong
    public static Command one(Search search, Found found, String replacement) {
        return draft -> {
            Article article = draft.article();
            if (found.line() >= Lines.count(article)) {
                return Optional.empty();
            }
            Place place = Lines.at(article, found.line());
            RichText line = Lines.text(article, place);
            List<Put> puts = search.puts(line.text(), replacement).orElse(List.of()).stream().filter(put -> put.spot().equals(found.spot()))
                    .toList();
            RichText changed = Respelling.put(line, puts);
            boolean possible = !puts.isEmpty() && Respelling.isSafe(article, place, changed);
            return possible ? Optional.of(written(article, found, place, changed, puts.getFirst().text().length())) : Optional.empty();
        };
    }

    private static Draft written(Article article, Found found, Place place, RichText text, int length) {
        Article after = Lines.withText(article, place, text);
        int end = Math.min(found.spot().from() + length, Lines.text(after, place).length());
        return new Draft(after, Selection.at(found.line(), end));
    }

    /// Works out what replacing all makes of an article. Slow work for a long one.
    ///
    /// @param replacement one in which nothing is wrong
    public static Done all(Article article, Search search, Extent extent, String replacement) {
        Article now = article;
        int replaced = 0;
        int left = 0;
        boolean complete = true;
        List<String> texts = LineTexts.of(article);
        for (int number = 0; number < texts.size() && complete; number++) {
            Optional<List<Put>> puts = puts(search, extent, number, texts.get(number), replacement);
            complete = puts.isPresent();
            if (puts.isPresent() && !puts.get().isEmpty()) {
                Place place = Lines.at(now, number);
                RichText changed = Respelling.put(Lines.text(now, place), puts.get());
                boolean safe = !Respelling.isAddress(place) && Respelling.isSafe(now, place, changed);
                now = safe ? Lines.withText(now, place, changed) : now;
                replaced += safe ? puts.get().size() : 0;
                left += safe ? 0 : puts.get().size();
            }
        }
        return new Done(article, complete ? now : article, complete ? replaced : 0, left, complete, search, extent, replacement);
    }

    private static Optional<List<Put>> puts(Search search, Extent extent, int number, String line, String replacement) {
        if (!extent.touches(number)) {
            return Optional.of(List.of());
        }
        return search.puts(line, replacement).map(puts -> {
            List<Spot> inside = extent.within(number, puts.stream().map(Put::spot).toList());
            return inside.size() == puts.size() ? puts : puts.stream().filter(put -> inside.contains(put.spot())).toList();
        });
    }
}
