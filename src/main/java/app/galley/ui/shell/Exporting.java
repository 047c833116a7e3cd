package app.galley.ui.shell;

import app.galley.convert.HtmlExport;
import app.galley.convert.TextExport;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.model.Article;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import app.galley.ui.common.Tasks;
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
        Pictures pictures = article.get().inside();
        Theme look = theme.get();
        export("HTML page", ".html", now -> HtmlExport.write(now, look, pictures, Instant.now()));
    }

    /// As plain text.
    void text() {
        export("Text", ".txt", TextExport::write);
    }

    private void export(String kind, String ending, Function<Article, byte[]> writer) {
        Article now = article.get().document().article();
        String name = Saving.folderName(article.get().title()) + ending;
        asking.fileToExport(name, kind, ending).ifPresent(file -> tasks.run(() -> {
            new AtomicFile().write(file, writer.apply(now));
            return file;
        }, FileFailure.class, _ -> {}, failure -> asking.tell(failure.happened(), (failure.safe() + " " + failure.todo()).strip())));
    }
}
