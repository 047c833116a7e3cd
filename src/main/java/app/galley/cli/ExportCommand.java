package app.galley.cli;

import app.galley.check.BeforeLeaving;
import app.galley.convert.HtmlExport;
import app.galley.convert.formats.Dress;
import app.galley.convert.formats.OutFormat;
import app.galley.convert.pdf.PageLayout;
import app.galley.convert.pdf.PageSetup;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.ArticlePictures;
import app.galley.library.Assets;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.PictureCopies;
import app.galley.library.PictureFiles;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.Value;
import app.galley.model.review.Proof;
import app.galley.render.Theme;
import app.galley.review.Accepting;
import app.galley.review.MarkingUp;
import app.galley.review.Proofs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes articles in another format.
@Command(name = "export", description = {"Writes an article in another format, or several into one folder.",
    "HTML is one file with pictures and style inside, which opens anywhere offline.",
    "PDF has pages of the size that is usual here, for reading or, with --layout proof, for marking up.",
    "EPUB is an electronic book (EPUB 3) for any reading system.",
    "Markdown and ninjs name the pictures, which are copied beside the file.",
    "A review-copy is a page in which anybody can comment and suggest with a browser alone; “galley review apply” takes in what they save.",
    "What should be known before it leaves (an embargo, marks that something is missing, missing pictures, open remarks, signs that no typeface for a PDF has) is said first, and nothing is "
            + "written then, with exit status 1, unless --anyway is given."})
final class ExportCommand implements Callable<Integer> {

    /// What becomes of open suggestions.
    enum Suggestions {
        ORIGINAL, FINAL, MARKED
    }

    private static final String USUAL_THEME = "broadsheet";

    private final Console console;
    private final Assets assets;
    private final Articles files;
    private final List<Path> written = new ArrayList<>();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "a folder, file or packet")
    List<Path> articles = List.of();

    @Option(names = {"-o",
        "--output"}, required = true, paramLabel = "FILE", description = "the file to write; for several articles a folder, "
                + "which is made; their files are called as the articles are")
    Path out = Path.of("");

    @Option(names = "--to", paramLabel = "FORMAT", description = "html, review-copy, pdf, epub, markdown, text, word or ninjs; guessed from the file's name when not said")
    Optional<OutFormat> to = Optional.empty();

    @Option(names = "--anyway", description = "write it although there is an embargo ahead, a mark that something is missing, a missing picture, an open remark or a sign without a typeface")
    boolean anyway;

    @Option(names = "--remarks", description = "take along what was said already: in a word document as comments and tracked changes, "
            + "in a review-copy to be read; legal notes never go")
    boolean remarks;

    @Option(names = "--theme", paramLabel = "NAME", defaultValue = USUAL_THEME, description = "a theme, or a CSS file (default: ${DEFAULT-VALUE})")
    String theme = USUAL_THEME;

    @Option(names = "--layout", paramLabel = "LAYOUT", defaultValue = "clean", description = "of a PDF: clean, or proof with numbered lines and a wide margin (default: ${DEFAULT-VALUE})")
    PageLayout layout = PageLayout.CLEAN;

    @Option(names = "--suggestions", paramLabel = "HOW", defaultValue = "original", description = "what becomes of open suggestions: original leaves them out, "
            + "final does them in what is written, marked shows them in an HTML page or as tracked changes of a word document (default: ${DEFAULT-VALUE})")
    Suggestions suggestions = Suggestions.ORIGINAL;

    @Option(names = "--json", description = "print the result as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    ExportCommand(Console console, Assets assets, Articles files) {
        this.console = console;
        this.assets = assets;
        this.files = files;
    }

    @Override
    public Integer call() throws FileFailure, UnreadableArticle {
        if (articles.size() == 1 && !Files.isDirectory(out)) {
            OutFormat format = to.or(() -> OutFormat.ofName(out.toString()))
                    .orElseThrow(() -> wrong("The format of “%s” cannot be told from its name; say it with --to.".formatted(out)));
            int status = export(articles.getFirst(), out, format, theme());
            written.stream().filter(_ -> json).forEach(file -> console.json(Console.object("file", file)));
            return status;
        }
        OutFormat format = to.orElseThrow(() -> wrong("Say with --to in which format they shall be."));
        Theme look = theme();
        new AtomicFile().makeFolder(out);
        var batch = new Batch(console);
        int status = batch.run(articles,
                article -> export(article, out.resolve(batch.unlikeOthers(name(article)) + format.ending()), format, look));
        if (json) {
            console.json(new Value.Arr(written.stream().map(file -> (Value) Console.object("file", file)).toList()));
        }
        return status;
    }

    private String name(Path article) {
        return files.name(article).replaceFirst("(?i)(?<=.)\\.(json|galley)$", "");
    }

    private int export(Path article, Path target, OutFormat format, Theme look) throws FileFailure, UnreadableArticle {
        ArticleFile file = files.open(article);
        if (isSame(files.shown(article), target)) {
            throw wrong("The article itself would be overwritten; choose another file.");
        }
        if (suggestions == Suggestions.MARKED && !format.showsSuggestions()) {
            throw wrong("Suggestions can be shown in HTML pages and Word documents only.");
        }
        Reviewed reviewed = suggestions == Suggestions.ORIGINAL ? Reviewed.alone(file) : Reviewed.read(file);
        Article read = suggestions == Suggestions.FINAL ? done(reviewed) : reviewed.article();
        Proof proof = proof(file, read);
        if (isHeldBack(files.name(article), read, file.pictures(), format, look, remarksFinding(proof, format))) {
            return Exit.FINDINGS;
        }
        byte[] bytes = suggestions == Suggestions.MARKED && format == OutFormat.HTML
                ? HtmlExport.marked(MarkingUp.of(read, reviewed.threads()), look, ArticlePictures.inside(file.pictures()), Instant.now())
                : format.write(read, new Dress(look, ArticlePictures.inside(file.pictures()), Instant.now(),
                        pages(), along(proof, format),
                        warning -> console.message("warning: " + warning)));
        PictureCopies copies = format.hasPicturesBeside()
                ? PictureCopies.copy(read, file.pictures()::find, target.toAbsolutePath().resolveSibling(""))
                : PictureCopies.NONE;
        try {
            new AtomicFile().write(target, bytes);
        } catch (FileFailure refused) {
            copies.takeBack();
            throw refused;
        }
        written.add(target);
        if (!json) {
            console.result(target.toString());
        }
        return Exit.FINE;
    }

    /// What of the remarks goes along: suggestions that are done go no more.
    private Proof along(Proof proof, OutFormat format) {
        if (!format.takesRemarks() || !remarks) {
            return suggestions == Suggestions.MARKED ? proof.suggestions() : proof.clean();
        }
        return suggestions == Suggestions.FINAL ? proof.only(discussion -> !discussion.isSuggestion()) : proof;
    }

    /// The article with all open suggestions done, but for a lawyer's.
    private Article done(Reviewed reviewed) {
        Accepting.All all = Accepting.all(reviewed.article(),
                reviewed.threads().stream().filter(thread -> !thread.remark().legal()).toList());
        all.refused()
                .forEach(refused -> console.message("A suggestion by %s is left out. %s".formatted(refused.thread().remark().by().name(),
                        refused.why())));
        return all.after();
    }

    private Proof proof(ArticleFile file, Article read) throws FileFailure {
        ReviewFolder.Contents reviews = new ReviewFolder(file.folder()).read();
        reviews.unread().forEach(sentence -> console.message("warning: A review is left out. " + sentence));
        return Proofs.of(read, reviews.reviews());
    }

    /// Whoever makes a copy to gather remarks, or takes them along, need not be told that there are some.
    private Optional<BeforeLeaving.Finding> remarksFinding(Proof proof, OutFormat format) {
        boolean known = format == OutFormat.REVIEW_COPY || format.takesRemarks() && remarks;
        return known ? Optional.empty() : BeforeLeaving.remarks(proof.open());
    }

    private boolean isHeldBack(String name, Article read, PictureFiles pictures, OutFormat format, Theme look,
            Optional<BeforeLeaving.Finding> remarksFinding) {
        var findings = new ArrayList<>(
                BeforeLeaving.of(read, Instant.now(), url -> pictures.find(url).isPresent(), format.keepsUnknown()));
        remarksFinding.ifPresent(findings::add);
        format.unshown(read, look, Instant.now(), pages()).map(said -> new BeforeLeaving.Finding(BeforeLeaving.Kind.SIGNS, said))
                .ifPresent(findings::add);
        String whose = articles.size() > 1 ? name + ": " : "";
        findings.forEach(finding -> console.message(whose + (anyway ? "warning: " : "held back: ") + finding.message()));
        if (!findings.isEmpty() && !anyway) {
            console.message(whose + "Nothing was written; to export it knowingly, say --anyway.");
        }
        return !findings.isEmpty() && !anyway;
    }

    private PageSetup pages() {
        return PageSetup.of(Locale.getDefault()).withLayout(layout);
    }

    private Theme theme() throws FileFailure {
        byte[] css;
        if (theme.toLowerCase(Locale.ROOT).endsWith(".css")) {
            css = new ArticleFile(Path.of(theme)).read();
        } else if (assets.names("themes", ".css").contains(theme)) {
            css = assets.read("themes", theme, ".css");
        } else {
            throw wrong("There is no theme “%s”; there are: %s.".formatted(theme, String.join(", ", assets.names("themes", ".css"))));
        }
        return Theme.ofCss(theme, new String(css, StandardCharsets.UTF_8));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
