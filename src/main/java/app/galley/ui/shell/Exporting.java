package app.galley.ui.shell;

import app.galley.check.Unfinished;
import app.galley.convert.HtmlExport;
import app.galley.convert.TextExport;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.model.Article;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import app.galley.ui.common.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Writes the article in the window as another kind of file.
final class Exporting {

    private final Supplier<OpenArticle> article;
    private final Supplier<Theme> theme;
    private final Asking asking;
    private final Tasks tasks;
    private final Runnable showUnfinished;

    /// @param showUnfinished lists what is unfinished
    Exporting(Supplier<OpenArticle> article, Supplier<Theme> theme, Asking asking, Tasks tasks, Runnable showUnfinished) {
        this.article = article;
        this.theme = theme;
        this.asking = asking;
        this.tasks = tasks;
        this.showUnfinished = showUnfinished;
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
        tasks.run(() -> Unfinished.in(now), marks -> {
            if (marks.isEmpty() || isMeant(marks)) {
                write(now, name, kind, ending, writer);
            }
        });
    }

    /// Whether the article shall leave although something is missing in it.
    private boolean isMeant(List<Unfinished.Mark> marks) {
        Optional<String> answer = asking.choose("The article is not finished.", Unfinished.summary(marks) + ".",
                List.of("Show what is missing", "Export all the same"));
        answer.filter("Show what is missing"::equals).ifPresent(_ -> showUnfinished.run());
        return answer.filter("Export all the same"::equals).isPresent();
    }

    private void write(Article now, String name, String kind, String ending, Function<Article, byte[]> writer) {
        asking.fileToExport(name, kind, ending).ifPresent(file -> tasks.run(() -> {
            new AtomicFile().write(file, writer.apply(now));
            return file;
        }, FileFailure.class, _ -> {}, failure -> asking.tell(failure.happened(), (failure.safe() + " " + failure.todo()).strip())));
    }
}
