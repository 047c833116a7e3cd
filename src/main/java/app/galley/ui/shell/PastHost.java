package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.library.PictureFiles;
import app.galley.model.Article;
import app.galley.ui.history.Host;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// The window an article stands in, as its history pane sees it.
final class PastHost implements Host {

    private final ArticleTab tab;
    private final Desk desk;

    PastHost(ArticleTab tab, Desk desk) {
        this.tab = tab;
        this.desk = desk;
    }

    @Override
    public Optional<ArticleFile> file() {
        return tab.article().file();
    }

    @Override
    public boolean isModified() {
        return tab.article().isModified();
    }

    @Override
    public Optional<byte[]> picture(String contentUrl) {
        return tab.article().picture(contentUrl).flatMap(PictureFiles.Found::bytes);
    }

    @Override
    public void look(Optional<Node> node) {
        if (node.isEmpty() || tab.window().tab() == tab) {
            tab.window().look(node);
        }
    }

    @Override
    public void openCopy(Article article, Path pictures) {
        tab.window().articles().add(new ArticleTab(OpenArticle.copy(article, new PictureFiles(pictures)), desk));
    }

    @Override
    public Optional<String> name(String now) {
        return tab.window().asking().versionName(now);
    }

    @Override
    public boolean confirm(String question, String explanation, String answer) {
        return tab.window().asking().choose(question, explanation, List.of(answer)).isPresent();
    }

    @Override
    public void tell(FileFailure failure) {
        tab.window().asking().tell(failure.happened(), (failure.safe() + " " + failure.todo()).strip());
    }
}
