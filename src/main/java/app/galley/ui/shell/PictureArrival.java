package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.library.ImagesFolder;
import app.galley.library.PictureFiles;
import app.galley.ui.editor.PictureHome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets pictures come into the folder of an article in a tab; a new article is saved first, so that it has one.
final class PictureArrival implements PictureHome {

    private static final String SAVE = "Save…";
    private static final String WITHOUT = "Without pictures";

    private final ArticleTab tab;

    PictureArrival(ArticleTab tab) {
        this.tab = tab;
    }

    @Override
    public Optional<Path> file(String contentUrl) {
        return tab.article().picture(contentUrl).map(PictureFiles.Found::path);
    }

    /// Makes sure that there is a folder for pictures, or asks for one.
    void settle(Runnable then) {
        ask(then, List.of(SAVE), () -> {});
    }

    @Override
    public void settle(Runnable then, Runnable without) {
        ask(then, List.of(SAVE, WITHOUT), without);
    }

    private void ask(Runnable then, List<String> answers, Runnable without) {
        if (tab.article().file().isPresent()) {
            then.run();
            return;
        }
        Optional<String> answer = tab.window().asking().choose("Save the article first?",
                "Pictures are kept in a folder beside the article, so it needs a place of its own.", answers);
        if (answer.equals(Optional.of(SAVE))) {
            tab.saving().save(then);
        } else if (answer.isPresent()) {
            without.run();
        }
    }

    private ImagesFolder images() {
        return tab.article().file().map(ArticleFile::images).orElseThrow();
    }

    @Override
    public String bring(Path file) throws FileFailure {
        return images().add(file);
    }

    @Override
    public String bring(byte[] picture, String name) throws FileFailure {
        return images().add(picture, name);
    }

    @Override
    public void arrived(String contentUrl) {
        tab.editor().reloadPicture(contentUrl);
        tab.window().preview().reloadPictures(contentUrl);
    }
}
