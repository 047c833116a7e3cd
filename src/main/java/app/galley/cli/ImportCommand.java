package app.galley.cli;

import app.galley.convert.Imported;
import app.galley.convert.Note;
import app.galley.convert.formats.InFormat;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.library.PictureFiles;
import app.galley.library.SourceFolder;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Value;
import app.galley.model.review.Review;
import app.galley.review.Recording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes articles of files in other formats.
@Command(name = "import", description = {"Makes an article of a file in another format, or of each of several.",
    "What the article cannot hold is told: nothing is dropped in silence."})
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final List<Value> results = new ArrayList<>();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "the file to import")
    List<Path> sources = List.of();

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FOLDER", description = "the article's folder; for several sources "
            + "the folder in which each gets one, called as its file is; they are made")
    Path folder = Path.of("");

    @Option(names = "--from", paramLabel = "FORMAT", description = "html, markdown, ninjs, odt, text or word; guessed from the file when not said")
    Optional<InFormat> from = Optional.empty();

    @Option(names = "--json", description = "print the result and the report as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FileFailure, UnreadableArticle {
        if (sources.size() == 1) {
            int status = take(sources.getFirst(), folder);
            results.forEach(console::json);
            return status;
        }
        var batch = new Batch(console);
        int status = batch.run(sources, source -> take(source, folder.resolve(batch.unlikeOthers(name(source)))));
        if (json) {
            console.json(new Value.Arr(results));
        }
        return status;
    }

    /// The name of its file without the ending.
    private static String name(Path source) {
        return String.valueOf(source.toAbsolutePath().normalize().getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    private int take(Path source, Path target) throws FileFailure, UnreadableArticle {
        var beside = new SourceFolder(source);
        byte[] bytes = new ArticleFile(source).read();
        InFormat format = from.or(() -> InFormat.of(source.toString(), bytes)).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "The format of “%s” cannot be told from it; say it with --from.".formatted(source)));
        Imported imported = format.read(bytes, beside::read);
        var file = new ArticleFile(target.resolve(ArticleFile.NAME));
        file.create(imported.article());
        var missing = new ArrayList<String>();
        List<Review> reviews = Recording.of(imported.article(), imported.discussions());
        new ReviewFolder(file.folder()).write(reviews);
        int status = Math.max(copyPictures(imported, beside, file, missing), putPictures(imported, file, missing));
        tell(imported, file, missing, reviews);
        return status;
    }

    private int copyPictures(Imported imported, SourceFolder beside, ArticleFile file, List<String> missing) {
        int status = Exit.FINE;
        for (Map.Entry<String, String> picture : new TreeMap<>(imported.pictures()).entrySet()) {
            Optional<Path> found = beside.picture(picture.getValue()).map(PictureFiles.Found::path);
            if (found.isEmpty()) {
                missing.add(picture.getKey());
                continue;
            }
            try {
                file.images().addAs(found.get(), picture.getKey());
            } catch (FileFailure failure) {
                console.message(failure);
                missing.add(picture.getKey());
                status = Exit.FILES;
            }
        }
        return status;
    }

    /// Puts the pictures that stood in the source itself where the article expects them.
    private int putPictures(Imported imported, ArticleFile file, List<String> missing) {
        int status = Exit.FINE;
        for (Map.Entry<String, byte[]> picture : new TreeMap<>(imported.inside()).entrySet()) {
            try {
                if (!file.images().restore(picture.getValue(), picture.getKey())) {
                    missing.add(picture.getKey());
                }
            } catch (FileFailure failure) {
                console.message(failure);
                missing.add(picture.getKey());
                status = Exit.FILES;
            }
        }
        return status;
    }

    private void tell(Imported imported, ArticleFile file, List<String> missing, List<Review> reviews) {
        if (json) {
            var report = imported.report().stream()
                    .map(note -> (Value) Console.object("kind", kind(note), "message", note.message(), "text", note.text())).toList();
            results.add(Console.object("file", file.path(), "missingPictures",
                    new Value.Arr(missing.stream().map(name -> (Value) new Value.Text(name)).toList()),
                    "remarks", new Value.Num(Integer.toString(imported.discussions().size())), "report", new Value.Arr(report)));
            return;
        }
        console.result(file.path().toString());
        if (!reviews.isEmpty()) {
            console.message("%s by %s came along; “galley review list” shows them.".formatted(
                    imported.discussions().size() == 1 ? "1 remark" : imported.discussions().size() + " remarks",
                    reviews.stream().map(review -> review.by().name()).collect(Collectors.joining(", "))));
        }
        for (Note note : imported.report()) {
            console.message(kind(note) + ": " + note.message() + (note.text().isEmpty() ? "" : " " + note.text().strip()));
        }
        missing.forEach(name -> console
                .message("missing: The picture “%s” is not beside the source; put it into the article's folder.".formatted(name)));
    }

    private static String kind(Note note) {
        return note.kind().name().toLowerCase(Locale.ROOT);
    }
}
