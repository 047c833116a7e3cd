package app.galley.convert.epub;

import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.render.ArticleHtml;
import app.galley.render.BookPage;
import app.galley.render.Direction;
import app.galley.render.Html;
import app.galley.render.Medium;
import java.util.List;

/// The table of contents: the headline, below it the crossheads and the titles of boxes, as deep as they stand.
final class Contents {

    private final Html html;
    private final List<BookPage.Heading> headings;
    private int next;

    private Contents(Html html, List<BookPage.Heading> headings) {
        this.html = html;
        this.headings = headings;
    }

    /// The page.
    static String of(Article article, BookPage page) {
        var out = new StringBuilder();
        var html = new Html(out, Medium.BOOK);
        String title = ArticleHtml.title(article);
        html.declaration().doctype().open("html").attribute("xmlns", BookPage.NAMESPACE)
                .attribute("xmlns:epub", "http://www.idpf.org/2007/ops").language(article.get(Field.LANGUAGE))
                .attribute("dir", Direction.ofLanguage(article.get(Field.LANGUAGE)).html());
        html.open("head").open("meta").attribute("charset", "utf-8").closeVoid().open("title").text(title).close().close();
        html.open("body").open("nav").attribute("epub:type", "toc").attribute("role", "doc-toc").open("ol").open("li");
        html.open("a").part(EpubExport.PAGE).text(oneLine(title)).close();
        var below = page.headings().stream().filter(heading -> heading.level() > 1 && !heading.text().isBlank()).toList();
        new Contents(html, below).below(1);
        html.close().close().close().close().close();
        return out.toString();
    }

    /// Writes the headings that stand below one of that level.
    private void below(int level) {
        if (next == headings.size() || headings.get(next).level() <= level) {
            return;
        }
        html.open("ol");
        while (next < headings.size() && headings.get(next).level() > level) {
            BookPage.Heading heading = headings.get(next++);
            html.open("li").open("a").part(EpubExport.PAGE + "#" + heading.id()).text(oneLine(heading.text())).close();
            below(heading.level());
            html.close();
        }
        html.close();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
