package app.galley.cli;

import app.galley.format.ArticleReader;
import app.galley.format.Loaded;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.model.Article;
import app.galley.model.Blocks;
import app.galley.model.Head;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One of the articles that are compared or merged, by the name that was typed.
///
/// Git names `/dev/null` where a side has no such file, and hands an empty file to a merge where there is no common version; both are
/// articles without anything.
record Side(String name, Loaded loaded) {

    private static final Loaded NOTHING = new Loaded(new Article(Head.EMPTY, Blocks.EMPTY), List.of(), false);

    /// The article of that name; when it cannot be read that is said, and the result is empty.
    static Optional<Side> read(Path named, Console console, Articles files) {
        String name = named.toString();
        try {
            return Optional.of(new Side(name, isNothing(name) ? NOTHING : load(files.open(named))));
        } catch (FileFailure failure) {
            console.message(failure);
        } catch (UnreadableArticle nothing) {
            console.message(name + ": " + Console.sentence(nothing));
        }
        return Optional.empty();
    }

    private static Loaded load(ArticleFile file) throws FileFailure, UnreadableArticle {
        byte[] bytes = file.read();
        return bytes.length == 0 ? NOTHING : ArticleReader.read(bytes);
    }

    private static boolean isNothing(String name) {
        return name.equals("/dev/null") || name.equalsIgnoreCase("nul") || name.equals("\\dev\\null");
    }

    /// Whether there is no such article on this side.
    boolean isNothing() {
        return isNothing(name);
    }

    Article article() {
        return loaded.article();
    }

    boolean isReadOnly() {
        return loaded.readOnly();
    }
}
