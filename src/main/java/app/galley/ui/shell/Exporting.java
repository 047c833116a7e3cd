package app.galley.ui.shell;

import app.galley.check.BeforeLeaving;
import app.galley.convert.formats.Dress;
import app.galley.convert.formats.OutFormat;
import app.galley.convert.pdf.PageLayout;
import app.galley.convert.pdf.PageSetup;
import app.galley.convert.pdf.Pdf;
import app.galley.convert.pdf.PdfExport;
import app.galley.convert.pdf.Printers;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.PictureCopies;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.review.Proof;
import app.galley.render.Theme;
import app.galley.review.Proofs;
import app.galley.ui.common.Errand;
import app.galley.ui.common.NoticeLine;
import app.galley.ui.common.Tasks;
import app.galley.ui.print.PrintDialog;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Writes the article in the window as another kind of file, once the person knows what there is to know about it.
final class Exporting {

    private static final String SHOW = "Show what is missing";

    private final Supplier<OpenArticle> article;
    private final Supplier<Theme> theme;
    private final Supplier<PageSetup> pages;
    private final Asking asking;
    private final Tasks tasks;
    private final Errands errands;
    private final Runnable showUnfinished;

    /// @param pages what its pages are, where it gets any
    /// @param showUnfinished lists what is unfinished
    Exporting(Supplier<OpenArticle> article, Supplier<Theme> theme, Supplier<PageSetup> pages, Asking asking, Tasks tasks, Errands errands,
            Runnable showUnfinished) {
        this.article = article;
        this.theme = theme;
        this.pages = pages;
        this.asking = asking;
        this.tasks = tasks;
        this.errands = errands;
        this.showUnfinished = showUnfinished;
    }

    /// What is written: the article as it was when it was asked for.
    private record Leaving(OpenArticle open, Article now, OutFormat format, Theme look, PageSetup pages, List<String> warnings) {

        private Ready ready(boolean withRemarks) {
            Proof proof = proof();
            var findings = new ArrayList<>(
                    BeforeLeaving.of(now, Instant.now(), url -> open.picture(url).isPresent(), format.keepsUnknown()));
            if (format != OutFormat.REVIEW_COPY && !withRemarks) {
                BeforeLeaving.remarks(proof.open()).ifPresent(findings::add);
            }
            format.unshown(now, look, Instant.now(), pages).map(said -> new BeforeLeaving.Finding(BeforeLeaving.Kind.SIGNS, said))
                    .ifPresent(findings::add);
            return new Ready(findings, withRemarks ? proof : proof.clean());
        }

        private Proof proof() {
            try {
                ReviewFolder.Contents reviews = open.file().isPresent()
                        ? new ReviewFolder(open.file().get().folder()).read()
                        : new ReviewFolder.Contents(List.of(), List.of());
                warnings.addAll(reviews.unread());
                return Proofs.of(now, reviews.reviews());
            } catch (FileFailure failure) {
                warnings.add(failure.getMessage());
                return Proofs.of(now, List.of());
            }
        }

        /// Pictures first: a file that names pictures is written when they are there.
        private Path write(Path file, Proof proof, Errand errand) throws FileFailure {
            byte[] bytes = format.write(now, new Dress(look, open.inside(), Instant.now(), pages, proof, warnings::add));
            PictureCopies copies = format.hasPicturesBeside()
                    ? PictureCopies.copy(now, open::picture, file.toAbsolutePath().resolveSibling(""))
                    : PictureCopies.NONE;
            boolean written = false;
            try {
                written = new AtomicFile().writeIf(errand::keep, file, bytes);
            } finally {
                if (!written) {
                    copies.takeBack();
                }
            }
            return file;
        }
    }

    /// What there is to know before it leaves, and what reviewers said that goes along.
    private record Ready(List<BeforeLeaving.Finding> findings, Proof proof) {}

    /// In a format.
    void as(OutFormat format) {
        as(format, pages.get());
    }

    /// As a Word document with what reviewers said in it; who asks for that need not be told that there is something.
    void asWordWithRemarks() {
        Leaving leaving = leaving(OutFormat.WORD, pages.get());
        whenMeant(leaving, "Export", true, proof -> write(leaving, proof));
    }

    /// In pages, for reading or for marking up.
    void as(PageLayout layout) {
        as(OutFormat.PDF, pages.get().withLayout(layout));
    }

    /// On paper, or in pages instead when there is no printer.
    ///
    /// @param keep keeps what the pages were
    /// @param themes those there are
    void print(Consumer<PageSetup> keep, List<Theme> themes) {
        Leaving leaving = leaving(OutFormat.PDF, pages.get());
        var looks = new ArrayList<>(List.of(leaving.look));
        themes.stream().filter(other -> !leaving.look.name().equals(other.name())).forEach(looks::add);
        BiFunction<PageSetup, Theme, Pdf> lay = (setup, look) -> PdfExport.write(leaving.now, look, leaving.open.inside(), Instant.now(),
                setup);
        whenMeant(leaving, "Print", false, _ -> asking.print(new PrintDialog.Matter(leaving.open.title(), leaving.pages, looks, lay))
                .ifPresent(outcome -> {
                    keep.accept(outcome.setup());
                    outcome.printing().ifPresentOrElse(this::print, () -> write(
                            new Leaving(leaving.open, leaving.now, OutFormat.PDF, outcome.theme(), outcome.setup(), new ArrayList<>()),
                            Proof.NONE));
                }));
    }

    private void print(PrintDialog.Printing printing) {
        errands.run(new Errands.Words("Printing “%s”".formatted(printing.title()),
                "“%s” is printed on “%s”.".formatted(printing.title(), printing.to()),
                "Printing “%s” was cancelled. Pages that the printer has got may still come.".formatted(printing.title())),
                _ -> printing.print(), Printers.PrinterFailure.class, _ -> {}, failure -> asking.tell(failure.happened(),
                        "Nothing was lost. See that it is switched on and has paper, and print again."));
    }

    private void as(OutFormat format, PageSetup setup) {
        Leaving leaving = leaving(format, setup);
        whenMeant(leaving, "Export", false, proof -> write(leaving, proof));
    }

    private Leaving leaving(OutFormat format, PageSetup setup) {
        OpenArticle open = article.get();
        return new Leaving(open, open.document().article(), format, theme.get(), setup, new ArrayList<>());
    }

    /// Goes on at once when nothing is against it, or when it is meant although something is.
    ///
    /// @param what is done, such as `Export`
    /// @param withRemarks whether what reviewers said goes along
    private void whenMeant(Leaving leaving, String what, boolean withRemarks, Consumer<Proof> then) {
        tasks.run(() -> leaving.ready(withRemarks), ready -> {
            if (ready.findings.isEmpty() || isMeant(ready.findings, what)) {
                then.accept(ready.proof);
            }
        });
    }

    private boolean isMeant(List<BeforeLeaving.Finding> findings, String what) {
        boolean marks = findings.stream().anyMatch(finding -> finding.kind() == BeforeLeaving.Kind.UNFINISHED);
        String anyway = what + " anyway";
        Optional<String> answer = asking.choose(what + " the article as it is?",
                findings.stream().map(BeforeLeaving.Finding::message).collect(Collectors.joining("\n\n")),
                marks ? List.of(SHOW, anyway) : List.of(anyway));
        answer.filter(SHOW::equals).ifPresent(_ -> showUnfinished.run());
        return answer.filter(anyway::equals).isPresent();
    }

    private void write(Leaving leaving, Proof proof) {
        String name = Saving.folderName(leaving.open.title()) + leaving.format.ending();
        asking.fileToExport(name, leaving.format.title(), leaving.format.ending()).ifPresent(file -> write(leaving, file, proof));
    }

    private List<NoticeLine.Answer> offers(Path file) {
        return List.of(new NoticeLine.Answer("show-in-folder", "Show in folder", () -> asking.showInFolder(file)));
    }

    private void write(Leaving leaving, Path file, Proof proof) {
        Path name = file.getFileName();
        errands.run(new Errands.Words("Making %s".formatted(name), "%s is made.".formatted(name),
                "Cancelled. Nothing was written to %s.".formatted(name), offers(file)), errand -> leaving.write(file, proof, errand),
                FileFailure.class,
                _ -> {
                    if (!leaving.warnings.isEmpty()) {
                        asking.tell("The file is written, but not as it should be.", String.join(" ", leaving.warnings));
                    }
                }, failure -> asking.tell(failure.happened(), (failure.safe() + " " + failure.todo()).strip()));
    }
}
