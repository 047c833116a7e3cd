package app.galley.ui.history;

import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.model.Article;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

/// What a history pane needs of the window it is in.
public interface Host {

    /// Where the article is saved; empty for one that is not.
    Optional<ArticleFile> file();

    /// Whether the draft holds something that is not saved.
    boolean isModified();

    /// The bytes of a picture of the draft. Asked away from the window's thread.
    Optional<byte[]> picture(String contentUrl);

    /// Shows something in the middle, in place of the draft and the page; empty shows these again.
    void look(Optional<Node> node);

    /// Opens an article as a new one.
    ///
    /// @param pictures the folder with its pictures
    void openCopy(Article article, Path pictures);

    /// Asks what to call a version.
    ///
    /// @param now what it is called; empty when it has no name
    /// @return empty when all shall stay
    Optional<String> name(String now);

    /// Asks whether to do something that changes much.
    boolean confirm(String question, String explanation, String answer);

    /// Says what went wrong.
    void tell(FileFailure failure);
}
