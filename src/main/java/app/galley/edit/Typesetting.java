package app.galley.edit;

import app.galley.edit.typography.Fix;
import app.galley.edit.typography.Typography;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.Marks;
import app.galley.model.Part;
import java.util.Optional;

/// Typography in an article: in all that is read as prose, but not in names, addresses and code.
public final class Typesetting {

    private Typesetting() {}

    /// Sets what was just typed before the caret as the language of the article wants it.
    static Command typed() {
        return Command.habit(draft -> {
            Place place = draft.place();
            int caret = draft.caret().offset();
            if (!isProse(place) || caret == 0) {
                return Optional.empty();
            }
            RichText text = draft.text();
            String line = text.text();
            return isCode(text, line, caret)
                    ? Optional.empty()
                    : typography(draft.article()).typed(line, caret).map(fix -> set(draft, place, text, fix));
        });
    }

    private static Draft set(Draft draft, Place place, RichText text, Fix fix) {
        Article article = Lines.withText(draft.article(), place, set(text, fix));
        int caret = fix.moved(draft.caret().offset());
        return new Draft(article, Selection.at(draft.caret().line(), caret), draft.typingMarks());
    }

    /// Sets what is selected, or else the whole article, as if it were typed anew.
    public static Command tidy() {
        return draft -> {
            boolean all = draft.selection().isEmpty();
            Position start = all ? new Position(0, 0) : draft.selection().start();
            Position end = all ? new Position(Lines.count(draft.article()) - 1, Integer.MAX_VALUE) : draft.selection().end();
            Typography typography = typography(draft.article());
            Article article = draft.article();
            for (int line = start.line(); line <= end.line(); line++) {
                Place place = Lines.at(article, line);
                if (isProse(place)) {
                    RichText text = Lines.text(article, place);
                    int from = line == start.line() ? start.offset() : 0;
                    int to = line == end.line() ? Math.min(end.offset(), text.length()) : text.length();
                    RichText tidy = tidy(text, from, to, typography);
                    article = tidy == text ? article : Lines.withText(article, place, tidy);
                }
            }
            return article == draft.article() ? Optional.empty() : Optional.of(Inserting.follow(draft, article));
        };
    }

    private static RichText tidy(RichText text, int from, int to, Typography typography) {
        RichText tidy = text;
        String line = text.text();
        int end = to;
        for (int at = from + 1; at <= end; at++) {
            if (!Typography.concerns(line.charAt(at - 1)) || tidy.marksAt(at - 1).contains(Marks.CODE)) {
                continue;
            }
            Optional<Fix> fix = typography.written(line, at);
            if (fix.isPresent()) {
                tidy = set(tidy, fix.get());
                end += fix.get().text().length() - (fix.get().to() - fix.get().from());
                at = fix.get().moved(at);
                line = tidy.text();
            }
        }
        return tidy;
    }

    private static Typography typography(Article article) {
        return Typography.of(article.get(Field.LANGUAGE));
    }

    /// What comes takes the marks of the character it replaces, or else of the one before it.
    private static RichText set(RichText text, Fix fix) {
        RichText set = text;
        int common = Math.min(fix.text().length(), fix.to() - fix.from());
        for (int i = 0; i < common; i++) {
            int at = fix.from() + i;
            set = fix.text().charAt(i) == set.text().charAt(at) ? set : replaced(set, at, at + 1, fix.text().substring(i, i + 1), at);
        }
        int rest = fix.from() + common;
        return rest == fix.to() && common == fix.text().length()
                ? set
                : replaced(set, rest, fix.to(), fix.text().substring(common), rest - 1);
    }

    private static RichText replaced(RichText text, int from, int to, String by, int like) {
        return text.replace(from, to, RichText.marked(by, text.marksAt(like)));
    }

    /// Whether the last character is code, or is going to be when a backtick closes it.
    private static boolean isCode(RichText text, String line, int caret) {
        return line.lastIndexOf('`', caret - 1) >= 0 || text.marksAt(caret - 1).contains(Marks.CODE);
    }

    /// Whether the words of a line are read as prose: not names of people and sites, nor addresses.
    private static boolean isProse(Place place) {
        return switch (place) {
            case Place.InField _ -> true;
            case Place.Authors _ -> false;
            case Place.Lead(Part part) -> isProse(part);
            case Place.InBlock(_, Part part) -> isProse(part);
        };
    }

    private static boolean isProse(Part part) {
        return switch (part) {
            case TEXT, CAPTION, ALT, QUOTE, ATTRIBUTION, TITLE -> true;
            case PICTURE, CREDIT, URL, PROVIDER, CARD -> false;
        };
    }
}
