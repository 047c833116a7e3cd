package app.galley.edit.find;

import app.galley.edit.Lines;
import app.galley.edit.Place;
import app.galley.edit.RichText;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Inline.Span;
import app.galley.model.Part;
import java.util.ArrayList;
import java.util.List;

/// Changes characters of a line and nothing else: marks and objects stay.
final class Respelling {

    private Respelling() {}

    /// The line with other characters in some spots, each with the marks of the first that went.
    static RichText put(RichText line, List<Put> puts) {
        if (puts.isEmpty()) {
            return line;
        }
        var all = new ArrayList<Inline>();
        int at = 0;
        int next = 0;
        int gone = 0;
        for (Inline inline : line.inlines()) {
            int end = at + inline.length();
            if (!(inline instanceof Span span)) {
                all.add(inline);
                at = end;
                continue;
            }
            var text = new StringBuilder();
            int read = Math.max(at, gone);
            while (next < puts.size() && puts.get(next).spot().from() < end) {
                Put put = puts.get(next);
                text.append(span.text(), read - at, put.spot().from() - at).append(put.text());
                gone = put.spot().to();
                read = Math.min(gone, end);
                next++;
            }
            text.append(span.text(), Math.min(read, end) - at, end - at);
            // an empty span would keep the definition of its link alive
            if (!text.isEmpty()) {
                all.add(span.withText(text.toString()));
            }
            at = end;
        }
        return line.replace(0, line.length(), new RichText(all, List.of()));
    }

    /// Whether a line may become this.
    static boolean isSafe(Article article, Place place, RichText text) {
        if (place instanceof Place.Authors) {
            List<Author> before = article.get(Field.AUTHORS);
            List<Author> after = Lines.withText(article, place, text).get(Field.AUTHORS);
            return after.size() == before.size() && after.stream().noneMatch(author -> author.name().isBlank());
        }
        return !isAddress(place) || (!text.text().isEmpty() && text.text().chars().noneMatch(Character::isWhitespace));
    }

    /// Whether a line is the address of something embedded.
    static boolean isAddress(Place place) {
        return place instanceof Place.InBlock(_, Part part) && part == Part.URL;
    }
}
