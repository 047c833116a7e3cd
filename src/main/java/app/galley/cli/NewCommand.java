package app.galley.cli;

import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.Assets;
import app.galley.library.FileFailure;
import app.galley.library.Template;
import app.galley.model.Article;
import app.galley.model.Field;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a folder with a new article.
@Command(name = "new", description = "Makes a folder with a new article.")
final class NewCommand implements Callable<Integer> {

    private final Console console;
    private final Assets assets;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FOLDER", description = "the folder to make")
    Path folder = Path.of("");

    @Option(names = "--headline", paramLabel = "TEXT", description = "its headline")
    String headline = "";

    @Option(names = "--template", paramLabel = "NAME", defaultValue = "news", description = "what it starts as (news, feature; default: ${DEFAULT-VALUE})")
    String template = "news";

    @Option(names = "--json", description = "print the result as JSON")
    boolean json;

    @Option(names = "--help", usageHelp = true, description = "say how the command is used")
    boolean help;

    NewCommand(Console console, Assets assets) {
        this.console = console;
        this.assets = assets;
    }

    @Override
    public Integer call() throws FileFailure, UnreadableArticle {
        if (!Template.names(assets).contains(template)) {
            throw new ParameterException(spec.commandLine(),
                    "There is no template “%s”; there are: %s.".formatted(template, String.join(", ", Template.names(assets))));
        }
        Article pattern = Template.open(assets, template);
        var file = new ArticleFile(folder.resolve(ArticleFile.NAME));
        file.create(headline.isBlank() ? pattern : pattern.with(Field.HEADLINE, headline.strip()));
        if (json) {
            console.json(Console.object("file", file.path()));
        } else {
            console.result(file.path().toString());
        }
        return Exit.FINE;
    }
}
