package app.galley.review;

import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import java.util.ArrayList;
import java.util.List;

/// An article written as its places with their texts, `p1: text`, in which `«` and `»` mark a passage.
record Sheet(Article article, List<Position> marks) {

    static Sheet of(String... lines) {
        return of(List.of(lines));
    }

    static Sheet of(List<String> lines) {
        var blocks = new ArrayList<Block>();
        Article article = Article.untitled("urn:test", "en");
        var marks = new ArrayList<Position>();
        int line = 6;
        for (String written : lines) {
            String place = written.substring(0, written.indexOf(':'));
            String marked = written.substring(written.indexOf(':') + 2).replace("\\u0301", "\u0301");
            String text = marked.replaceAll("[«»]", "");
            int at = place.equals("/headline") ? 1 : place.equals("/abstract") ? 2 : line;
            mark(marked, at, marks);
            if (at == 1) {
                article = article.with(Field.HEADLINE, text);
            } else if (at == 2) {
                article = article.with(Field.STANDFIRST, text);
            } else {
                blocks.add(Block.TextBlock.paragraph(place, text));
                line++;
            }
        }
        return new Sheet(article.withBody(Blocks.of(blocks)), marks);
    }

    private static void mark(String marked, int line, List<Position> marks) {
        int from = marked.indexOf('«');
        int to = marked.replace("«", "").indexOf('»');
        if (from >= 0) {
            marks.add(new Position(line, from));
        }
        if (to >= 0) {
            marks.add(new Position(line, to));
        }
    }

    ArticleText text() {
        return ArticleText.of(article);
    }
}
