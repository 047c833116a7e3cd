package app.galley.ui.shell;

import app.galley.library.PictureFiles;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.review.Reviewer;
import app.galley.ui.common.Action;
import app.galley.ui.common.NoticeLine.Answer;
import app.galley.ui.common.NoticeLine.Notice;
import app.galley.ui.review.Host;
import java.util.List;
import java.util.Optional;

/// The window an article stands in, as its reviews see it.
final class ReviewHost implements Host {

    private static final String SAVE = "Save…";

    private final ArticleTab tab;
    private final Desk desk;

    ReviewHost(ArticleTab tab, Desk desk) {
        this.tab = tab;
        this.desk = desk;
    }

    @Override
    public Optional<ReviewFolder> folder() {
        return tab.article().file().map(file -> new ReviewFolder(file.folder().toAbsolutePath(), desk.keeping().files()));
    }

    @Override
    public Reviewer me() {
        return Reviewer.named(desk.me().person());
    }

    @Override
    public String title() {
        return tab.article().title();
    }

    @Override
    public String commentKey() {
        return tab.window().actions().stream().filter(action -> action.id().equals("comment")).findFirst().map(Action::keyText).orElse("");
    }

    @Override
    public Optional<byte[]> picture(String contentUrl) {
        return tab.article().picture(contentUrl).flatMap(PictureFiles.Found::bytes);
    }

    @Override
    public void settle(Runnable then) {
        if (tab.article().file().isPresent()) {
            then.run();
        } else if (tab.window().asking().choose("Save the article first?",
                "Remarks are kept in a folder beside the article, so it needs a place of its own.", List.of(SAVE)).isPresent()) {
            tab.saving().save(then);
        }
    }

    @Override
    public void trouble(Optional<String> trouble, Runnable again) {
        trouble.ifPresentOrElse(words -> tab.notices().say(Notices.Kind.REVIEWS,
                new Notice(words, List.of(new Answer("notice-reviews-again", "Try now", again)), true, true)),
                () -> tab.notices().drop(Notices.Kind.REVIEWS));
    }

    @Override
    public void tell(String news) {
        tab.notices().say(Notices.Kind.NEWS, new Notice(news, List.of(), false, true));
    }

    @Override
    public Optional<String> choose(String question, String explanation, List<String> answers) {
        return tab.window().asking().choose(question, explanation, answers);
    }

    @Override
    public void begin() {
        desk.outstanding().begin();
    }

    @Override
    public void end() {
        desk.outstanding().end();
    }
}
