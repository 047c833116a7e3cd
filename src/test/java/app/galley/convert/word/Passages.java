package app.galley.convert.word;

import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.review.ArticleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Passages of an article that its Word document shows.
final class Passages {

    private Passages() {}

    static Selection some(Article article, ArticleText text, Random random) {
        List<Integer> lines = shown(article, text);
        int line = lines.get(random.nextInt(lines.size()));
        int length = text.length(line);
        int from = text.isObject(line) ? 0 : between(text.text(line), random.nextInt(length)) % length;
        int to = text.isObject(line) ? 1 : Math.max(from + 1, between(text.text(line), from + random.nextInt(length - from) + 1));
        int last = line;
        if (random.nextInt(4) == 0) {
            last = lines.get(Math.min(lines.size() - 1, lines.indexOf(line) + 1 + random.nextInt(2)));
            to = last == line ? to : text.isObject(last) ? 1 : between(text.text(last), random.nextInt(text.length(last)) + 1);
        }
        return new Selection(new Position(line, from), new Position(last, to));
    }

    /// A place that parts no character.
    private static int between(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private static List<Integer> shown(Article article, ArticleText text) {
        var lines = new ArrayList<Integer>();
        for (int line = 0; line < Lines.count(article); line++) {
            String place = text.place(line);
            if (!place.endsWith("/alt") && !place.equals("/author") && text.length(line) > 0 && !text.text(line).isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
