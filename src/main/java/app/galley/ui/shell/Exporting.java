package app.galley.ui.shell;

import app.galley.library.ArticlePictures;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.PictureFiles;
import app.galley.model.Article;
import app.galley.render.ArticleHtml;
import app.galley.render.PageOptions;
import app.galley.render.PlainText;
import app.galley.render.Theme;
import app.galley.ui.common.Tasks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/// Writes the article in the window as another kind of file.
final class Exporting {

    private final Supplier<OpenArticle> article;
    private final Supplier<Theme> theme;
    private final Asking asking;
    private final Tasks tasks;

    Exporting(Supplier<OpenArticle> article, Supplier<Theme> theme, Asking asking, Tasks tasks) {
        this.article = article;
        this.theme = theme;
        this.asking = asking;
        this.tasks = tasks;
    }

    /// As one HTML file with the pictures inside.
    void html() {
        Path folder = article.get().folder();
        Theme look = theme.get();
        export("HTML page", ".html", now -> new ArticleHtml(ArticlePictures.inside(new PictureFiles(folder)), Instant.now())
                .document(now, look, PageOptions.SINGLE_FILE));
    }

    /// As plain text.
    void text() {
        export("Text", ".txt", PlainText::of);
    }

    private void export(String kind, String ending, Function<Article, String> writer) {
        Article now = article.get().document().article();
        String name = Saving.folderName(article.get().title()) + ending;
        asking.fileToExport(name, kind, ending).ifPresent(file -> tasks.run(() -> {
            new AtomicFile().write(file, writer.apply(now).getBytes(StandardCharsets.UTF_8));
            return file;
        }, FileFailure.class, _ -> {}, failure -> asking.tell(failure.happened(), (failure.safe() + " " + failure.todo()).strip())));
    }
}
