package app.galley.ui.shell;

import app.galley.edit.Command;
import app.galley.edit.Document;
import app.galley.edit.Draft;
import app.galley.edit.Inserting;
import app.galley.edit.Marking;
import app.galley.library.FileFailure;
import app.galley.model.Block;
import app.galley.model.Keys;
import app.galley.model.Picture;
import app.galley.ui.common.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// What can be put into the article: pictures, links, embeds, pull quotes, fact boxes.
final class InsertActions {

    private final Supplier<OpenArticle> article;
    private final Asking asking;
    private final Supplier<PictureArrival> pictures;

    final Action link;
    final Action picture;
    final Action inlinePicture;
    final Action lead;
    final Action replace;
    final Action pullQuote;
    final Action factBox;
    final Action embed;

    /// @param article the one in the window
    /// @param pictures where its pictures come to
    InsertActions(Supplier<OpenArticle> article, Asking asking, Supplier<PictureArrival> pictures) {
        this.article = article;
        this.asking = asking;
        this.pictures = pictures;
        link = Action.of("link", "Link…", this::link).icon(RemixiconAL.LINK).keys("Shortcut+K").inText().when(this::canLink)
                .on(() -> Marking.href(document().draft()).isPresent()).also("hyperlink", "url", "href");
        picture = picture("picture", "Picture…", url -> Inserting.picture(Picture.of(Keys.next(), url))).icon(RemixiconAL.IMAGE_ADD_LINE)
                .keys("Shortcut+Shift+I").also("image", "photo", "figure");
        inlinePicture = picture("inline-picture", "Picture in the line…", url -> Inserting.inlinePicture(Picture.of(Keys.next(), url)))
                .icon(RemixiconAL.IMAGE_2_LINE).also("inline image", "icon");
        lead = picture("lead-picture", "Lead picture…", url -> Inserting.lead(Picture.of(Keys.next(), url))).icon(RemixiconMZ.PROFILE_LINE)
                .keys("Shortcut+Shift+L").also("hero image", "main picture", "featured image");
        replace = picture("replace-picture", "Replace picture…", Inserting::replacePicture).icon(RemixiconAL.IMAGE_EDIT_LINE)
                .also("swap image", "change photo");
        pullQuote = command("pull-quote", "Pull quote", Inserting.pullQuote()).icon(RemixiconAL.CHAT_QUOTE_LINE).keys("Shortcut+Shift+Q")
                .on(() -> around(block -> block instanceof Block.PullQuote)).also("callout");
        factBox = command("fact-box", "Fact box", Inserting.box()).icon(RemixiconAL.LAYOUT_TOP_LINE).keys("Shortcut+Shift+F")
                .on(() -> around(block -> block instanceof Block.Box)).also("box", "sidebar", "aside", "panel");
        embed = Action.of("embed", "Embed…", this::embed).icon(RemixiconMZ.PLAY_CIRCLE_LINE).keys("Shortcut+Shift+E")
                .when(() -> document().allows(Inserting.embed("", ""))).also("video", "tweet", "social", "iframe", "youtube");
    }

    private Document document() {
        return article.get().document();
    }

    private Action command(String id, String name, Command command) {
        return Action.of(id, name, () -> document().run(command)).when(() -> document().allows(command)).inText();
    }

    private boolean around(Predicate<Block> question) {
        Draft draft = document().draft();
        return draft.path().map(path -> article.get().document().article().body().get(path.steps().getFirst())).filter(question)
                .isPresent();
    }

    private boolean canLink() {
        return document().allows(Marking.link("https:")) || document().allows(Marking.insertLink(" ", "https:"));
    }

    private void link() {
        String href = Marking.href(document().draft()).orElse("");
        boolean asksText = href.isEmpty() && document().selection().isEmpty();
        asking.link("", href, asksText).ifPresent(answer -> document()
                .run(asksText ? Marking.insertLink(answer.text(), answer.href()) : Marking.link(answer.href())));
    }

    private void embed() {
        asking.embed().ifPresent(answer -> document().run(Inserting.embed(answer.url(), answer.provider())));
    }

    private Action picture(String id, String name, Function<String, Command> command) {
        return Action.of(id, name, () -> asking.picture().ifPresent(file -> bring(file, command)))
                .when(() -> document().allows(command.apply("images/picture.jpg")));
    }

    /// Copies a picture into the article's folder and puts it into the article where the caret is.
    void bring(Path picture) {
        bring(picture, url -> Inserting.picture(Picture.of(Keys.next(), url)));
    }

    private void bring(Path picture, Function<String, Command> command) {
        OpenArticle now = article.get();
        if (now.document().refusesEdits()) {
            return;
        }
        PictureArrival home = pictures.get();
        home.settle(() -> {
            try {
                String url = home.bring(picture);
                home.arrived(url);
                now.document().run(command.apply(url));
            } catch (FileFailure failure) {
                asking.tell(failure.happened(), (failure.safe() + " " + failure.todo()).strip());
            }
        });
    }

    List<Action> all() {
        return List.of(link, picture, inlinePicture, lead, replace, pullQuote, factBox, embed);
    }
}
