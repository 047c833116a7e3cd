package app.galley.ui.shell;

import app.galley.edit.Document;
import app.galley.library.ArticleFile;
import app.galley.ui.editor.EditorPane;
import app.galley.ui.inspector.InspectorPane;
import java.util.Optional;
import javafx.scene.Node;

/// An open article with all that is its own: its draft, its line of words and state, its drawer, and how it is saved. It stands in a
/// window and can move to another, where everything is as it was left.
final class ArticleTab {

    private final OpenArticle article;
    private final Desk desk;
    private final EditorPane editor;
    private final StatusLine status;
    private final WordStatus words;
    private final Saving saving;
    private Optional<InspectorPane> inspector = Optional.empty();
    private Optional<DeskWindow> window = Optional.empty();

    /// A tab that stands in no window yet.
    ArticleTab(OpenArticle article, Desk desk) {
        this.article = article;
        this.desk = desk;
        editor = new EditorPane(article.document(), url -> article.picture(url).map(found -> found.path().toUri()));
        editor.setHabits(HabitActions.habits(desk.settings()));
        status = new StatusLine(() -> window().asking().problems(article.title(), article.problems()));
        status.setProblems(article.problems().size());
        words = new WordStatus(article.document(), desk.tasks(), status);
        saving = new Saving(() -> article, () -> window().asking(), desk.tasks(), desk.clock(), this::savingChanged);
        article.document().onEdit(_ -> touched());
        article.document().onSelect(_ -> touched());
    }

    private void touched() {
        words.touched();
        window.ifPresent(home -> home.touched(this));
    }

    private void savingChanged() {
        article.file().filter(_ -> !article.isModified()).ifPresent(file -> desk.settings().opened(file.path()));
        window.ifPresent(home -> home.savingChanged(this));
    }

    /// Puts it in a window; it must have left the one it was in.
    void putIn(DeskWindow home) {
        window = Optional.of(home);
    }

    /// The window it stands in.
    DeskWindow window() {
        return window.orElseThrow();
    }

    OpenArticle article() {
        return article;
    }

    Document document() {
        return article.document();
    }

    EditorPane editor() {
        return editor;
    }

    StatusLine status() {
        return status;
    }

    Saving saving() {
        return saving;
    }

    /// What its drawer holds; made when it is first opened.
    Node inspector() {
        if (inspector.isEmpty()) {
            inspector = Optional.of(new InspectorPane(article.document(), desk.clock()));
        }
        return inspector.get();
    }

    /// Its title with a mark when closing would lose something.
    String markedTitle() {
        return (article.isModified() ? "• " : "") + article.title();
    }

    /// Where it is with its file, in a few words.
    String state() {
        if (saving.isBusy()) {
            return "Saving…";
        }
        if (article.document().isReadOnly()) {
            return "Read only";
        }
        String name = article.file().map(ArticleFile::name).orElse("");
        return article.isModified() ? "Unsaved changes" : name.isEmpty() ? "Not saved yet" : "Saved in " + name;
    }
}
