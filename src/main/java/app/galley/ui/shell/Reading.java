package app.galley.ui.shell;

import app.galley.convert.Imported;
import app.galley.convert.MarkdownImport;
import app.galley.convert.Note;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.Assets;
import app.galley.library.FileFailure;
import app.galley.library.FileFailure.Trouble;
import app.galley.library.SourceFolder;
import app.galley.library.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// How reading an article from a file can end. Markdown is imported.
sealed interface Reading {

    /// @param report what of an import's source is not in the article as it was
    record Done(OpenArticle article, List<Note> report) implements Reading {

        /// What was lost, in words.
        List<String> dropped() {
            return report.stream().filter(note -> note.kind() == Note.Kind.DROPPED)
                    .map(note -> note.text().isBlank() ? note.message() : note.message() + " “" + note.text().strip() + "”").toList();
        }
    }

    /// @param gone whether there is no such file
    record Failed(boolean gone, String happened, String explanation) implements Reading {}

    /// Reads. Takes a while.
    static Reading of(Path named) {
        return of(named, Hold.none());
    }

    /// Reads an article whose lock was tried to be taken. Takes a while.
    static Reading of(Path named, Hold hold) {
        ArticleFile file = ArticleFile.of(named);
        try {
            if (isMarkdown(named)) {
                var source = new SourceFolder(named);
                Imported imported = MarkdownImport.read(file.read(), source::read);
                return new Done(OpenArticle.imported(imported, source), imported.report());
            }
            return new Done(OpenArticle.of(file, file.open(), hold), List.of());
        } catch (FileFailure failure) {
            return new Failed(failure.trouble() == Trouble.NOT_FOUND, failure.happened(),
                    (failure.safe() + " " + failure.todo()).strip());
        } catch (UnreadableArticle unreadable) {
            return new Failed(false, "“%s” could not be opened.".formatted(file.name()),
                    Objects.requireNonNullElse(unreadable.getMessage(), ""));
        }
    }

    /// Makes a new article after one that is shipped as a pattern.
    static Reading ofTemplate(String name) {
        try {
            return new Done(OpenArticle.untitled(Template.open(Assets.ofProgram(), name)), List.of());
        } catch (FileFailure failure) {
            return new Failed(false, failure.happened(), (failure.safe() + " " + failure.todo()).strip());
        } catch (UnreadableArticle unreadable) {
            return new Failed(false, "The template “%s” could not be opened.".formatted(name),
                    Objects.requireNonNullElse(unreadable.getMessage(), ""));
        }
    }

    /// Whether it is imported rather than opened.
    static boolean isMarkdown(Path named) {
        return named.toString().toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|mdown|mkd)");
    }
}
