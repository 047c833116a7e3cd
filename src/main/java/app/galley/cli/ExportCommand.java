package app.galley.cli;

import app.galley.check.BeforeLeaving;
import app.galley.convert.formats.Dress;
import app.galley.convert.formats.OutFormat;
import app.galley.format.ArticleReader;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.ArticlePictures;
import app.galley.library.Assets;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.PictureCopies;
import app.galley.library.PictureFiles;
import app.galley.model.Article;
import app.galley.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes an article in another format.
@Command(name = "export", description = {"Writes an article in another format.",
    "HTML is one file with pictures and style inside, which opens anywhere offline.",
    "EPUB is an electronic book (EPUB 3) for any reading system.",
    "Markdown and ninjs name the pictures, which are copied beside the file.",
    "What should be known before it leaves (an embargo, marks that something is missing, missing pictures) is said first, and nothing is "
            + "written then, with exit status 1, unless --anyway is given."})
final class ExportCommand implements Callable<Integer> {

    private static final String USUAL_THEME = "broadsheet";

    private final Console console;
    private final Assets assets;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", description = "a folder or file")
    Path article = Path.of("");

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "the file to write")
    Path out = Path.of("");

    @Option(names = "--to", paramLabel = "FORMAT", description = "html, epub, markdown, text, word or ninjs; guessed from the file's name when not said")
    Optional<OutFormat> to = Optional.empty();

    @Option(names = "--anyway", description = "write it although there is an embargo ahead, a mark that something is missing or a missing picture")
    boolean anyway;

    @Option(names = "--theme", paramLabel = "NAME", defaultValue = USUAL_THEME, description = "a theme, or a CSS file (default: ${DEFAULT-VALUE})")
    String theme = USUAL_THEME;

    @Option(names = "--json", description = "print the result as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    ExportCommand(Console console, Assets assets) {
        this.console = console;
        this.assets = assets;
    }

    @Override
    public Integer call() throws FileFailure, UnreadableArticle {
        OutFormat format = to.or(() -> OutFormat.ofName(out.toString()))
                .orElseThrow(() -> wrong("The format of “%s” cannot be told from its name; say it with --to.".formatted(out)));
        ArticleFile file = ArticleFile.of(article);
        if (isSame(file.path(), out)) {
            throw wrong("The article itself would be overwritten; choose another file.");
        }
        Article read = ArticleReader.read(file.read()).article();
        Theme look = theme();
        if (isHeldBack(read, file.pictures(), format)) {
            return Exit.FINDINGS;
        }
        byte[] bytes = format.write(read, new Dress(look, ArticlePictures.inside(file.pictures()), Instant.now()));
        if (format.hasPicturesBeside()) {
            PictureCopies.copy(read, file.pictures()::find, out.toAbsolutePath().resolveSibling(""));
        }
        new AtomicFile().write(out, bytes);
        if (json) {
            console.json(Console.object("file", out));
        } else {
            console.result(out.toString());
        }
        return Exit.FINE;
    }

    private boolean isHeldBack(Article read, PictureFiles pictures, OutFormat format) {
        var findings = BeforeLeaving.of(read, Instant.now(), url -> pictures.find(url).isPresent(), format.keepsUnknown());
        findings.forEach(finding -> console.message((anyway ? "warning: " : "held back: ") + finding.message()));
        if (!findings.isEmpty() && !anyway) {
            console.message("Nothing was written; to export it knowingly, say --anyway.");
        }
        return !findings.isEmpty() && !anyway;
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
