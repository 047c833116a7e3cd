package app.galley.ui.shell;

import app.galley.compare.Comparison;
import app.galley.compare.Size;
import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.ArticleLock;
import app.galley.library.FileFailure;
import app.galley.library.Opened;
import app.galley.library.PictureFiles;
import app.galley.library.journal.Journals;
import app.galley.library.journal.Recovered;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.ui.compare.PictureSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Gives back what was written and not saved when the program ended without a word.
final class Recovery {

    private final Desk desk;
    private final Journals journals;

    Recovery(Desk desk, Journals journals) {
        this.desk = desk;
        this.journals = journals;
    }

    /// A draft to be given back.
    ///
    /// @param recovered the draft
    /// @param saved what its file holds now; empty when it has none that can be read
    /// @param size how far the draft is from that; from nothing when there is none
    record Draft(Recovered recovered, Optional<Opened> saved, Size size) {

        Draft(Recovered recovered, Optional<Opened> saved) {
            this(recovered, saved, Comparison.of(savedArticle(recovered, saved), recovered.article()).size());
        }

        /// Its headline, or what it is called without one.
        String title() {
            String headline = recovered.article().get(Field.HEADLINE).strip();
            return headline.isEmpty() ? file().map(ArticleFile::name).orElse("Untitled") : headline;
        }

        /// The file it was saved in.
        Optional<ArticleFile> file() {
            return recovered.origin().file().map(ArticleFile::new);
        }

        /// What its file holds now, or nothing.
        Article savedArticle() {
            return savedArticle(recovered, saved);
        }

        private static Article savedArticle(Recovered recovered, Optional<Opened> saved) {
            return saved.map(opened -> opened.loaded().article()).orElseGet(() -> Article.untitled(
                    recovered.article().get(Field.IDENTIFIER), recovered.article().get(Field.LANGUAGE)));
        }

        /// What the draft goes on from: its file as it was. One that was changed since is left to whoever changed it.
        Optional<Opened> base() {
            return wasChangedSince() ? Optional.empty() : saved;
        }

        /// Whether somebody has written the file since the draft was begun.
        boolean wasChangedSince() {
            return saved.isPresent() && !recovered.origin().isOwn(saved.get().stamp());
        }

        /// The pictures of both.
        PictureSource pictures() {
            return url -> file().flatMap(file -> file.pictures().find(url)).flatMap(PictureFiles.Found::bytes);
        }
    }

    /// Looks for drafts, away from the window's thread.
    ///
    /// @param then gets them, newest first
    void look(Consumer<List<Draft>> then) {
        desk.tasks().run(() -> journals.abandoned().stream().map(Recovery::draft).toList(), FileFailure.class, then,
                failure -> System.getLogger(Recovery.class.getName()).log(System.Logger.Level.WARNING, failure.getMessage()));
    }

    private static Draft draft(Recovered recovered) {
        Optional<Opened> saved = recovered.origin().file().flatMap(file -> {
            try {
                return Optional.of(new ArticleFile(file).open());
            } catch (FileFailure | UnreadableArticle none) {
                return Optional.empty();
            }
        });
        return new Draft(recovered, saved);
    }

    /// Opens a draft beside what is open in a window. Its file is left as it is until the person saves.
    ///
    /// @return whether it was; not while its file is open, since there would be two
    boolean open(Draft draft, DeskWindow window) {
        Optional<ArticleTab> same = draft.file().flatMap(file -> desk.find(file.path()));
        if (same.isPresent() && same.get().article().isModified()) {
            return false;
        }
        same.ifPresent(tab -> tab.window().articles().close(tab));
        DeskWindow home = desk.windows().contains(window) || desk.windows().isEmpty() ? window : desk.windows().getLast();
        desk.tasks().run(() -> hold(draft), hold -> {
            ArticleTab tab = desk.tab(OpenArticle.recovered(draft.recovered, draft.base(), hold));
            if (desk.windows().contains(home)) {
                home.articles().show(tab);
            } else {
                desk.add(tab);
            }
        });
        return true;
    }

    private Hold hold(Draft draft) {
        return draft.base().flatMap(_ -> draft.file()).map(file -> Hold.of(
                ArticleLock.take(file.path(), desk.keeping().me().apply(desk.clock().instant()), desk.keeping().files())))
                .orElse(Hold.none());
    }

    /// Throws a draft away.
    void discard(Draft draft) {
        journals.discard(draft.recovered);
    }
}
