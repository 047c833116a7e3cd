package app.galley.ui.preview;

import static app.galley.ui.preview.Screen.on;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Inserting;
import app.galley.edit.Kinds;
import app.galley.edit.Lines;
import app.galley.edit.Path;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.edit.Structure;
import app.galley.edit.Typing;
import app.galley.model.Article;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Listing;
import app.galley.model.Part;
import app.galley.render.ArticleHtml;
import app.galley.render.PageOptions;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreviewPageTest {

    private static final Instant LATE = Instant.parse("2100-01-01T00:00:00Z");

    private Screen screen;

    @AfterEach
    void close() {
        screen.close();
    }

    private void open(Article article) throws TimeoutException {
        screen = Screen.of(article);
    }

    private static String fresh(Article article) {
        return JoinedLetters.of(new ArticleHtml(Pictures.NONE, LATE).document(article, Theme.NONE, PageOptions.ON_THIS_MACHINE));
    }

    private void checkPage() {
        assertThat(screen.html()).isEqualTo(screen.parsed(fresh(on(screen.document::article))));
    }

    @Test
    void showsTheWholeArticle() throws TimeoutException {
        open(LongArticle.ofWords(2_000));
        checkPage();
    }

    /// The law of this room: after any edits the page is what it would be had it been made of the article as it is now.
    @Test
    void aPatchedPageIsAsMadeFresh() throws TimeoutException {
        open(LongArticle.ofWords(2_500));
        var editing = new RandomEdits(screen.document, 11);
        int changed = 0;
        for (int i = 0; i < 400; i++) {
            changed += on(editing::next) ? 1 : 0;
            screen.catchUp();
            checkPage();
        }
        assertThat(changed).isGreaterThan(200);
        assertThat(on(() -> screen.pane.page().orElseThrow().fills())).as("times the page had to be written as a whole").isEqualTo(1);
    }

    @Test
    void editsMadeWhileThePageIsBeingMadeAreInIt() throws TimeoutException {
        open(LongArticle.ofWords(200));
        on(() -> {
            screen.pane.show(screen.document, java.nio.file.Path.of("."));
            screen.document.select(Selection.at(1, 0));
            return screen.document.run(Typing.insert("New: ")) && screen.document.run(Structure.enter());
        });
        screen.settle();
        checkPage();
    }

    @Test
    void anotherLanguageMakesAnotherPage() throws TimeoutException {
        open(LongArticle.ofWords(200));
        on(() -> screen.document.run(Inserting.field(Field.LANGUAGE, "ar")));
        screen.settle();
        checkPage();
        assertThat(screen.ask("document.documentElement.dir")).isEqualTo("rtl");
    }

    @Test
    void whatTheReaderSeesStaysWhenBlocksAboveItGrow() throws TimeoutException {
        open(LongArticle.ofWords(6_000));
        caretIn(2, 0);
        screen.ask("scrollTo(0, 4000)");
        String top = "(() => { const b = document.elementFromPoint(300, 60).closest('[data-key]'); return b.dataset.key + ' ' + Math.round(b.getBoundingClientRect().top); })()";
        Object before = screen.ask(top);
        on(() -> screen.document.run(Typing.insert("many words ".repeat(120))));
        on(() -> screen.document.run(Structure.move(true)));
        screen.catchUp();
        assertThat(screen.ask(top)).isEqualTo(before);
    }

    @Test
    void theCaretIsFollowedUntilTheReaderScrollsAway() throws TimeoutException {
        open(LongArticle.ofWords(6_000));
        caretIn(60, 0);
        assertThat(isSeen("k60")).isTrue();
        double place = screen.number("scrollY");
        caretIn(61, 2);
        assertThat(screen.number("scrollY")).as("a caret in view moves nothing").isEqualTo(place);
        screen.ask("scrollTo(0, 0)");
        on(() -> screen.document.run(Typing.insert("x")));
        screen.catchUp();
        assertThat(screen.number("scrollY")).as("a reader is left alone").isZero();
        caretIn(63, 0);
        assertThat(isSeen("k63")).as("until the caret is in another block").isTrue();
    }

    @Test
    void aLongArticleIsInThePageInPart() throws TimeoutException {
        open(LongArticle.ofWords(60_000));
        int size = on(() -> screen.document.article().body().size());
        assertThat(size).isGreaterThan(2 * BodyWindow.KEPT);
        assertThat(screen.number("document.querySelector('.body').childElementCount")).isLessThan(BodyWindow.KEPT + 200);
        caretIn(size - 2, 0);
        screen.settle();
        assertThat(isSeen("k" + (size - 2))).isTrue();
        assertThat(on(() -> screen.pane.page().orElseThrow().window().to())).isEqualTo(size);
        checkWindow();
    }

    @Test
    void scrollingBringsTheRestOfALongArticle() throws Exception {
        open(LongArticle.ofWords(60_000));
        screen.ask("scrollTo(0, document.documentElement.scrollHeight / 2)");
        waitForText();
        checkWindow();
        for (int i = 0; i < 60; i++) {
            screen.ask("scrollBy(0, 900)");
            Thread.sleep(20);
        }
        waitForText();
        checkWindow();
        screen.ask("scrollTo(0, 0)");
        waitForText();
        assertThat(isSeen("k0") || screen.number("document.querySelector('header').getBoundingClientRect().bottom") > 0).isTrue();
        checkWindow();
    }

    @Test
    void aLongArticleCanBeEditedWhileItIsBrought() throws TimeoutException {
        open(LongArticle.ofWords(200));
        on(() -> {
            var article = LongArticle.ofWords(60_000);
            return screen.document.run(Inserting.blocks(article.body().stream().map(block -> block.withKey("n" + block.key())).toList()));
        });
        var editing = new RandomEdits(screen.document, 5);
        for (int i = 0; i < 150; i++) {
            on(editing::next);
        }
        screen.settle();
        checkWindow();
        on(() -> {
            int last = Lines.count(screen.document.article()) - 1;
            screen.document.select(new Selection(Position.startOf(12), Position.startOf(last)));
            return screen.document.run(Kinds.list(Listing.BULLET)) && screen.document.undo();
        });
        screen.settle();
        checkWindow();
        assertThat(on(() -> screen.pane.page().orElseThrow().fills())).isEqualTo(1);
    }

    /// The blocks in the page are those of its window, as they would be made fresh.
    private void checkWindow() throws TimeoutException {
        screen.settle();
        Window window = on(() -> screen.pane.page().orElseThrow().window());
        Article article = on(screen.document::article);
        Article part = article.withBody(Blocks.of(article.body().subList(window.from(), window.to())));
        assertThat(screen.html().replaceFirst("<div class=\"body\"[^>]*>", "<div class=\"body\">")).isEqualTo(screen.parsed(fresh(part)));
    }

    private void waitForText() throws Exception {
        for (int i = 0; i < 100 && !(Boolean) screen.ask("document.elementFromPoint(300, 300)?.closest('[data-key]') != null"); i++) {
            Thread.sleep(50);
        }
        screen.settle();
    }

    private boolean isSeen(String key) {
        return (Boolean) screen.ask("(() => { const b = document.querySelector('[data-key=\"" + key
                + "\"]').getBoundingClientRect(); return b.bottom > 10 && b.top < innerHeight - 10; })()");
    }

    private void caretIn(int block, int offset) {
        on(() -> {
            screen.document.select(Selection.at(Lines.of(screen.document.article(), Path.of(block), Part.TEXT), offset));
            return block;
        });
    }
}
