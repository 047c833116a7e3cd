package app.galley.convert.epub;

import app.galley.model.Article;
import app.galley.render.ArticleHtml;
import app.galley.render.BookPage;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.time.Instant;

/// Exports an article as an electronic book (EPUB 3.3) that reading systems show in their own way, with nothing outside the file.
///
/// The same article, theme and pictures give the same bytes. Links keep only addresses that lead to the web, since nothing lies beside a book.
public final class EpubExport {

    /// Where the article is in the book.
    static final String PAGE = "article.xhtml";
    /// Where the table of contents is.
    static final String CONTENTS = "contents.xhtml";
    /// Where the style sheet is.
    static final String STYLE = "style.css";

    private EpubExport() {}

    /// The bytes of the file.
    ///
    /// @param pictures gives the pictures as `data:` URLs
    /// @param now an embargo that ends later is shown
    public static byte[] write(Article article, Theme theme, Pictures pictures, Instant now) {
        var files = new BookPictures(pictures);
        BookPage page = new ArticleHtml(files, now).bookPage(article, STYLE);
        var book = new Container();
        book.add("META-INF/container.xml", Container.pointer("EPUB/package.opf"));
        book.add("EPUB/package.opf", PackageDocument.of(article, files));
        book.add("EPUB/" + CONTENTS, Contents.of(article, page));
        book.add("EPUB/" + PAGE, page.xhtml());
        book.add("EPUB/" + STYLE, BookStyle.of(theme.css()));
        files.all().forEach(picture -> book.addStored("EPUB/" + picture.path(), picture.data().bytes()));
        return book.bytes();
    }
}
