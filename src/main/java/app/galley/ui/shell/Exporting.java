package app.galley.ui.shell;

import app.galley.check.BeforeLeaving;
import app.galley.convert.formats.Dress;
import app.galley.convert.formats.OutFormat;
import app.galley.convert.pdf.PageSetup;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.PictureCopies;
import app.galley.model.Article;
import app.galley.render.Theme;
import app.galley.ui.common.Tasks;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Writes the article in the window as another kind of file, once the person knows what there is to know about it.
final class Exporting {

    private static final String SHOW = "Show what is missing";
    private static final String ANYWAY = "Export anyway";

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

    /// What is written: the article as it was when it was asked for.
    private record Leaving(OpenArticle open, Article now, OutFormat format, Theme look) {

        private List<BeforeLeaving.Finding> findings() {
            return BeforeLeaving.of(now, Instant.now(), url -> open.picture(url).isPresent(), format.keepsUnknown());
        }

        /// Pictures first: a file that names pictures is written when they are there.
        private void write(Path file) throws FileFailure {
            byte[] bytes = format.write(now, new Dress(look, open.inside(), Instant.now(), PageSetup.of(Locale.getDefault()), _ -> {}));
            if (format.hasPicturesBeside()) {
                PictureCopies.copy(now, open::picture, file.toAbsolutePath().resolveSibling(""));
            }
            new AtomicFile().write(file, bytes);
        }
    }

    /// In a format.
    void as(OutFormat format) {
        OpenArticle open = article.get();
        var leaving = new Leaving(open, open.document().article(), format, theme.get());
        String name = Saving.folderName(open.title()) + format.ending();
        tasks.run(leaving::findings, findings -> {
            if (findings.isEmpty() || isMeant(findings)) {
                write(leaving, name);
            }
        });
    }

    /// Whether the article shall leave although there is something against it.
    private boolean isMeant(List<BeforeLeaving.Finding> findings) {
        boolean marks = findings.stream().anyMatch(finding -> finding.kind() == BeforeLeaving.Kind.UNFINISHED);
        Optional<String> answer = asking.choose("Export the article as it is?",
                findings.stream().map(BeforeLeaving.Finding::message).collect(Collectors.joining("\n\n")),
                marks ? List.of(SHOW, ANYWAY) : List.of(ANYWAY));
        answer.filter(SHOW::equals).ifPresent(_ -> showUnfinished.run());
        return answer.filter(ANYWAY::equals).isPresent();
    }

    private void write(Leaving leaving, String name) {
        asking.fileToExport(name, leaving.format.title(), leaving.format.ending()).ifPresent(file -> tasks.run(() -> {
            leaving.write(file);
            return file;
        }, FileFailure.class, _ -> {}, failure -> asking.tell(failure.happened(), (failure.safe() + " " + failure.todo()).strip())));
    }
}
