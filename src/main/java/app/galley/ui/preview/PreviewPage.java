package app.galley.ui.preview;

import app.galley.edit.Document;
import app.galley.edit.Edited;
import app.galley.edit.Lines;
import app.galley.edit.Path;
import app.galley.edit.Place;
import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.Blocks;
import app.galley.render.ArticleHtml;
import app.galley.render.PageOptions;
import app.galley.render.Pictures;
import app.galley.render.Scheme;
import app.galley.render.Theme;
import java.time.Instant;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.web.WebEngine;

/// A page that shows a document and follows its edits.
///
/// The page is made with the head of the article; [BodyWindow] then brings the body. Edits are written at once, as far as they
/// change what stands in the page.
final class PreviewPage {

    private final SealedEngine engine;
    private final AnimationTimer tending = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tend();
        }
    };
    private Theme theme;
    private Scheme scheme = Scheme.LIGHT;
    private Optional<Document> document = Optional.empty();
    private RememberedPictures pictures = new RememberedPictures(Pictures.NONE);
    private ArticleHtml html = new ArticleHtml(pictures, Instant.EPOCH);
    private PagePatches patches = new PagePatches(html);
    private Optional<Live> live = Optional.empty();
    private boolean settled;
    private int loads;

    /// A page that is there and can be written into.
    private record Live(PageFunctions page, BodyWindow body) {}

    PreviewPage(WebEngine engine, Theme theme) {
        this.engine = new SealedEngine(engine, PageFunctions.script(), this::startTending);
        this.theme = theme;
    }

    /// Shows another document from now on.
    void show(Document newDocument, Pictures newPictures) {
        document = Optional.of(newDocument);
        pictures = new RememberedPictures(newPictures);
        load();
    }

    private void load() {
        live = Optional.empty();
        settled = false;
        loads++;
        html = new ArticleHtml(pictures, Instant.now());
        patches = new PagePatches(html);
        document.map(Document::article).ifPresent(article -> engine.load(
                html.document(article.withBody(Blocks.EMPTY), theme, PageOptions.ON_THIS_MACHINE.withScheme(scheme)), this::begin));
    }

    private void begin(Object functions) {
        var page = new PageFunctions(functions);
        var body = new BodyWindow(patches, page);
        live = Optional.of(new Live(page, body));
        document.ifPresent(current -> {
            Article article = current.article();
            // The head, and the theme, may have been changed while the page was being made.
            page.write(new PagePatch.Header(html.header(article)));
            page.write(new PagePatch.Footer(html.footer(article)));
            page.style(theme.css());
            page.scheme(scheme);
            body.show(article, indexOf(article, current.selection().caret()), false);
        });
        follow();
        startTending();
    }

    /// The index in the body of the block a position is in; 0 for the head.
    private static int indexOf(Article article, Position position) {
        return Lines.at(article, position.line()) instanceof Place.InBlock(Path path, _) ? path.steps().getFirst() : 0;
    }

    private void startTending() {
        settled = false;
        tending.start();
    }

    private void tend() {
        boolean more = live.isPresent() && document.isPresent() && live.get().body.tend(document.get().article());
        if (!more) {
            tending.stop();
            settled = live.isPresent();
        }
    }

    /// Whether the page is there and needs nothing more than it has.
    boolean isSettled() {
        return settled;
    }

    /// How often a page was made from nothing.
    int loads() {
        return loads;
    }

    /// The blocks that stand in the page.
    Window window() {
        return live.map(page -> page.body.window()).orElse(Window.NOTHING);
    }

    /// Follows an edit of the document it shows.
    void edited(Edited edited) {
        if (PagePatches.needsNewPage(edited)) {
            load();
        }
        // A page that is being made is brought up to date when it is there.
        live.ifPresent(page -> patch(edited, page));
    }

    private void patch(Edited edited, Live to) {
        Window before = to.body.window();
        PagePatches.Patched patched = patches.after(edited, before);
        boolean written = patched.patches().stream().allMatch(to.page::write);
        if (!written) {
            load(); // what a page shows must be the article, whatever happened to the page
            return;
        }
        if (patched.window().isEmpty()) {
            to.body.show(edited.after(), indexOf(edited.after(), edited.selection().caret()), false);
            startTending();
        } else if (edited.before().body().size() != edited.after().body().size()) {
            to.body.setWindow(edited.after(), patched.window().get());
            startTending();
        }
        follow();
    }

    /// Brings the caret's place into view, unless the reader has scrolled away from it.
    void follow() {
        if (document.isEmpty() || live.isEmpty()) {
            return;
        }
        Article article = document.get().article();
        Position caret = document.get().selection().caret();
        PagePlace place = PagePlace.of(article, caret);
        if (!live.get().page.follow(place)) {
            live.get().body.show(article, indexOf(article, caret), true);
            live.get().page.follow(place);
            startTending();
        }
    }

    /// The position in the article of a point of the page, in CSS pixels of the view.
    Optional<Position> positionAt(double x, double y) {
        return document.flatMap(current -> live.flatMap(page -> page.page.placeAt(x, y)).flatMap(place -> place.in(current.article())));
    }

    /// Takes another theme; the page stays where it is.
    void setTheme(Theme newTheme) {
        theme = newTheme;
        live.ifPresent(page -> page.page.style(theme.css()));
    }

    /// Goes light or dark.
    void setScheme(Scheme newScheme) {
        scheme = newScheme;
        live.ifPresent(page -> page.page.scheme(scheme));
    }

    /// Looks again for a picture whose file came, went or changed.
    void reloadPictures(String contentUrl) {
        pictures.forget(contentUrl);
        if (document.isEmpty() || live.isEmpty()) {
            return;
        }
        Article article = document.get().article();
        live.get().page.write(new PagePatch.Header(html.header(article)));
        Window window = window();
        for (int i = window.from(); i < window.to(); i++) {
            if (Shows.picture(article.body().get(i), contentUrl)) {
                live.get().page.write(patches.again(article, i));
            }
        }
    }
}
