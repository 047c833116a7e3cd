package app.galley.ui.preview;

import app.galley.edit.Document;
import app.galley.edit.Edited;
import app.galley.edit.Lines;
import app.galley.edit.Path;
import app.galley.edit.Place;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.review.Markup;
import app.galley.render.ArticleHtml;
import app.galley.render.PageOptions;
import app.galley.render.Pictures;
import app.galley.render.Scheme;
import app.galley.render.Theme;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.WeakHashMap;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.web.WebEngine;

/// A page that shows a document and follows its edits.
///
/// One empty page is loaded when the preview starts; all that is ever seen in it is written by [PageFunctions]. [BodyWindow] says
/// which blocks stand in it. Edits are written, as far as they change what stands in the page, right after the frame in which the draft
/// shows them: whoever types waits for the letter, not for the page.
final class PreviewPage {

    private final AnimationTimer afterFrame = new AnimationTimer() {
        @Override
        public void handle(long now) {
            // This is called at the start of a frame; what is run later runs after it.
            stop();
            Platform.runLater(PreviewPage.this::catchUp);
        }
    };

    private final AnimationTimer tending = new AnimationTimer() {
        @Override
        public void handle(long now) {
            tend();
        }
    };
    private Theme theme = Theme.NONE;
    private Scheme scheme = Scheme.LIGHT;
    private boolean contrast;
    private Optional<PageFunctions> page = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    /// Edits the page does not show yet, in the order they were made.
    private final Deque<Edited> waiting = new ArrayDeque<>();
    /// Where documents that are not shown any more were left.
    private final Map<Document, PageFunctions.Standing> left = new WeakHashMap<>();
    private boolean settled;
    private boolean reading;
    private int fills;

    /// The document that is shown.
    private record Shown(Document document, RememberedPictures pictures, ArticleHtml html, PagePatches patches, BodyWindow body) {

        Article article() {
            return document.article();
        }

        Position caret() {
            return document.selection().caret();
        }
    }

    PreviewPage(WebEngine engine) {
        Article nothing = new Article(Head.EMPTY, Blocks.EMPTY);
        String empty = new ArticleHtml(Pictures.NONE, Instant.EPOCH).document(nothing, Theme.NONE, PageOptions.ON_THIS_MACHINE);
        new SealedEngine(engine, this::startTending).load(empty, PageFunctions.script(), functions -> {
            page = Optional.of(new PageFunctions(functions));
            setTheme(theme);
            setScheme(scheme);
            fill();
        });
    }

    /// Shows another document from now on, where it was left if it was shown before.
    void show(Document document, Pictures pictures) {
        leave();
        set(document, pictures, Optional.empty());
        Optional.ofNullable(left.remove(document)).ifPresent(this::comeBack);
    }

    /// Shows another state of what it shows, where it stands.
    ///
    /// @param markup what is marked in that state, whose article is that of the document
    /// @param follow whether what is selected in it has to be seen
    void showInstead(Document document, Pictures pictures, Markup markup, boolean follow) {
        Optional<PageFunctions.Standing> here = shown.flatMap(_ -> page.map(PageFunctions::standing));
        set(document, pictures, Optional.of(markup));
        here.ifPresent(this::comeBack);
        if (follow) {
            follow();
        }
    }

    private void set(Document document, Pictures pictures, Optional<Markup> markup) {
        var remembered = new RememberedPictures(pictures);
        Instant now = Instant.now();
        ArticleHtml html = markup.map(marks -> ArticleHtml.marked(remembered, now, marks))
                .orElseGet(() -> new ArticleHtml(remembered, now));
        var patches = new PagePatches(html);
        shown = Optional.of(new Shown(document, remembered, html, patches, new BodyWindow(patches)));
        fill();
    }

    private void leave() {
        if (page.isPresent() && shown.isPresent()) {
            left.put(shown.get().document, page.get().standing());
        }
    }

    private void comeBack(PageFunctions.Standing standing) {
        if (page.isEmpty() || shown.isEmpty()) {
            return;
        }
        Shown now = shown.get();
        int index = Math.max(0, PageReading.indexOf(now.article(), standing.key()));
        if (!now.body.window().holds(index)) {
            now.body.show(page.get(), now.article(), index, true);
        }
        page.get().stand(standing);
    }

    /// Writes the whole page.
    private void fill() {
        if (page.isEmpty() || shown.isEmpty()) {
            return; // it is done when both are there
        }
        fills++;
        waiting.clear();
        Shown now = shown.get();
        page.get().begin(now.article().get(Field.LANGUAGE));
        page.get().write(new PagePatch.Header(now.html.header(now.article())));
        page.get().write(new PagePatch.Footer(now.html.footer(now.article())));
        now.body.show(page.get(), now.article(), indexOf(now.article(), now.caret()), false);
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
        catchUp();
        boolean ready = page.isPresent() && shown.isPresent();
        boolean more = ready && shown.get().body.tend(page.get(), shown.get().article());
        if (!more) {
            tending.stop();
            settled = ready;
        }
    }

    /// Whether the page is there and needs nothing more than it has, pictures included.
    boolean isSettled() {
        return settled && !isBehind() && page.map(PageFunctions::hasItsPictures).orElse(false);
    }

    /// Whether there are edits the page does not show yet.
    boolean isBehind() {
        return !waiting.isEmpty();
    }

    /// How often the page was written as a whole.
    int fills() {
        return fills;
    }

    /// The blocks that stand in the page.
    Window window() {
        return shown.map(now -> now.body.window()).orElse(Window.NOTHING);
    }

    /// Follows an edit of the document it shows.
    void edited(Edited edited) {
        if (page.isEmpty() || shown.isEmpty()) {
            return; // the page is written as the article is by then
        }
        waiting.add(edited);
        afterFrame.start();
    }

    /// Shows what was edited meanwhile.
    private void catchUp() {
        while (!waiting.isEmpty()) {
            Edited edited = waiting.remove();
            if (PagePatches.needsNewPage(edited) || !patch(edited, page.orElseThrow(), shown.orElseThrow())) {
                fill();
            }
        }
    }

    /// @return whether the page was as we left it; what it shows must be the article, whatever happened to it
    private boolean patch(Edited edited, PageFunctions to, Shown now) {
        PagePatches.Patched patched = now.patches.after(edited, now.body.window());
        if (!patched.patches().stream().allMatch(to::write)) {
            return false;
        }
        if (patched.window().isEmpty()) {
            now.body.show(to, edited.after(), indexOf(edited.after(), edited.selection().caret()), false);
            startTending();
        } else if (edited.before().body().size() != edited.after().body().size()) {
            now.body.setWindow(to, edited.after(), patched.window().get());
            startTending();
        }
        follow(edited.after(), edited.selection().caret());
        return true;
    }

    /// Shows what is selected in the document, when the page is read; else brings the caret's place into view, unless the reader has
    /// scrolled away from it.
    void follow() {
        if (waiting.isEmpty() && reading) {
            showSelection();
        } else if (waiting.isEmpty()) {
            shown.ifPresent(now -> follow(now.article(), now.caret()));
        }
    }

    /// Whether the page is read, and not only looked at beside the draft.
    void setReading(boolean newReading) {
        reading = newReading;
        follow();
    }

    private void showSelection() {
        if (page.isPresent() && shown.isPresent() && !shown.get().document.selection().isEmpty()) {
            Shown now = shown.get();
            Selection selection = now.document.selection();
            PageFunctions.Ends ends = PageReading.ends(now.article(), selection);
            if (!page.get().select(ends)) {
                now.body.show(page.get(), now.article(), indexOf(now.article(), selection.start()), true);
                page.get().select(ends);
                startTending();
            }
        }
    }

    /// What the reader has selected in the page; empty when that is nothing of the article.
    Optional<Selection> selected() {
        catchUp();
        return shown.flatMap(now -> page.flatMap(functions -> PageReading.selected(functions, now.article())));
    }

    /// Goes to the next section, or back to the beginning of this one or the one before.
    ///
    /// @return whether there was one
    boolean goToSection(boolean forward) {
        if (page.isEmpty() || shown.isEmpty()) {
            return false;
        }
        catchUp();
        Shown now = shown.get();
        PageFunctions.Reading here = page.get().reading();
        int block = PageReading.indexOf(now.article(), here.key());
        boolean inside = !forward && here.above() > 1;
        OptionalInt section = PageReading.section(now.article(), inside ? block + 1 : block, forward);
        section.ifPresent(found -> goTo(now, found));
        return section.isPresent();
    }

    private void goTo(Shown now, int block) {
        PageFunctions to = page.orElseThrow();
        if (block >= 0 && !now.body.window().holds(block)) {
            now.body.show(to, now.article(), block, true);
            startTending();
        }
        to.readFrom(block < 0 ? Optional.empty() : Optional.of(now.article().body().get(block).key()));
    }

    private void follow(Article article, Position caret) {
        if (page.isEmpty() || shown.isEmpty()) {
            return;
        }
        PagePlace place = PagePlace.of(article, caret);
        if (!page.get().follow(place)) {
            shown.get().body.show(page.get(), article, indexOf(article, caret), true);
            page.get().follow(place);
            startTending();
        }
    }

    /// The position in the article of a point of the page, in CSS pixels of the view.
    Optional<Position> positionAt(double x, double y) {
        catchUp();
        return shown.flatMap(now -> page.flatMap(functions -> functions.placeAt(x, y)).flatMap(place -> place.in(now.article())));
    }

    /// Takes another theme; the page stays where it is.
    void setTheme(Theme newTheme) {
        theme = newTheme;
        restyle();
    }

    /// Goes to high contrast or back; the page stays where it is.
    void setContrast(boolean high) {
        contrast = high;
        restyle();
    }

    private void restyle() {
        page.ifPresent(functions -> functions.style(contrast ? theme.css() + PageFunctions.contrast() : theme.css()));
    }

    /// Goes light or dark.
    void setScheme(Scheme newScheme) {
        scheme = newScheme;
        page.ifPresent(functions -> functions.scheme(scheme));
    }

    /// Looks again for a picture whose file came, went or changed.
    void reloadPictures(String contentUrl) {
        if (page.isEmpty() || shown.isEmpty()) {
            return;
        }
        catchUp();
        Shown now = shown.get();
        now.pictures.forget(contentUrl);
        page.get().write(new PagePatch.Header(now.html.header(now.article())));
        for (int i = now.body.window().from(); i < now.body.window().to(); i++) {
            if (Shows.picture(now.article().body().get(i), contentUrl)) {
                page.get().write(now.patches.again(now.article(), i));
            }
        }
    }
}
