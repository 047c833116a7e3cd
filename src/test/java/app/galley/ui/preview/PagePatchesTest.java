package app.galley.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Document;
import app.galley.edit.Edited;
import app.galley.edit.Inserting;
import app.galley.edit.Kinds;
import app.galley.edit.Lines;
import app.galley.edit.Path;
import app.galley.edit.Selection;
import app.galley.edit.Structure;
import app.galley.edit.Typing;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.Part;
import app.galley.render.ArticleHtml;
import app.galley.render.Pictures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePatchesTest {

    private final ArticleHtml html = new ArticleHtml(Pictures.NONE, Instant.EPOCH);
    private final PagePatches patches = new PagePatches(html);
    private final Document document = new Document(LongArticle.ofWords(3_000));
    private final List<Edited> edits = new ArrayList<>();

    PagePatchesTest() {
        document.onEdit(edits::add);
    }

    @Test
    void aTypedCharacterIsTheTextOfItsBlock() {
        caretIn(3, 5);
        document.run(Typing.insert("§"));
        PagePatches.Patched patched = patches.after(edits.getLast(), all());
        assertThat(patched.patches()).singleElement().isInstanceOfSatisfying(PagePatch.Text.class, text -> {
            assertThat(text.key()).isEqualTo(document.article().body().get(3).key());
            assertThat(text.html()).contains("§").doesNotContain("<p");
        });
    }

    @Test
    void aCharacterTypedInABoxIsTheTextOfTheBlockInIt() {
        int box = indexOf("k20");
        document.select(Selection.at(Lines.of(document.article(), Path.of(box).into(0), Part.TEXT), 0));
        document.run(Typing.insert("§"));
        assertThat(patches.after(edits.getLast(), all()).patches()).singleElement()
                .isInstanceOfSatisfying(PagePatch.Text.class, text -> assertThat(text.key()).isEqualTo("k20a"));
    }

    @Test
    void aListItemThatLeavesTakesItsListWithIt() {
        int item = indexOf("k12");
        caretIn(item, 0);
        document.run(Kinds.paragraph());
        assertThat(patches.after(edits.getLast(), all()).patches()).singleElement().isInstanceOfSatisfying(PagePatch.Body.class,
                body -> assertThat(body.removed()).contains(new PagePatch.Removed("k11", "k13")));
    }

    @Test
    void aFieldOfTheHeadWritesTheHeaderAlone() {
        document.select(Selection.at(1, 0));
        document.run(Typing.insert("Now: "));
        assertThat(patches.after(edits.getLast(), all()).patches()).singleElement().isInstanceOf(PagePatch.Header.class);
    }

    @Test
    void aFieldThatIsNotShownWritesNothing() {
        document.run(Inserting.field(Field.SLUG, "other"));
        assertThat(patches.after(edits.getLast(), all()).patches()).isEmpty();
    }

    @Test
    void aBlockOutsideTheWindowWritesNothingAndMovesTheWindow() {
        Window window = new Window(20, 30);
        caretIn(4, 3);
        document.run(Structure.enter());
        assertThat(patches.after(edits.getLast(), window)).isEqualTo(new PagePatches.Patched(List.of(), Optional.of(new Window(21, 31))));
        caretIn(40, 3);
        document.run(Structure.enter());
        assertThat(patches.after(edits.getLast(), window)).isEqualTo(new PagePatches.Patched(List.of(), Optional.of(window)));
    }

    @Test
    void anotherLanguageNeedsAnotherPage() {
        document.run(Inserting.field(Field.LANGUAGE, "ar"));
        assertThat(PagePatches.needsNewPage(edits.getLast())).isTrue();
    }

    /// The law: a page with the patches written into it is the page that would be made of the article.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void patchedIsAsMadeFresh(long seed) {
        var random = new Random(seed);
        var editing = new RandomEdits(document, seed);
        for (int i = 0; i < 400; i++) {
            int known = edits.size();
            editing.next();
            for (Edited edited : edits.subList(known, edits.size())) {
                Window window = random.nextInt(3) == 0 ? all(edited.before()) : someOf(edited.before(), random);
                check(edited, window);
            }
        }
        assertThat(edits).hasSizeGreaterThan(200);
    }

    private void check(Edited edited, Window window) {
        PagePatches.Patched patched = patches.after(edited, window);
        if (patched.window().isEmpty()) {
            return;
        }
        Element page = page(edited.before(), window);
        patched.patches().forEach(patch -> write(patch, page));
        assertThat(page.outerHtml()).as("after %s in %s", edited.change(), window)
                .isEqualTo(page(edited.after(), patched.window().get()).outerHtml());
    }

    private Element page(Article article, Window window) {
        Element page = parsed("<article><div class=body></div></article>").expectFirst("article");
        page.prepend(html.header(article));
        page.expectFirst(".body").html(patches.html(article, window));
        page.append(html.footer(article));
        return page;
    }

    private static org.jsoup.nodes.Document parsed(String html) {
        org.jsoup.nodes.Document parsed = Jsoup.parse(html);
        parsed.outputSettings().prettyPrint(false);
        return parsed;
    }

    private static void write(PagePatch patch, Element page) {
        Element body = page.expectFirst(".body");
        switch (patch) {
            case PagePatch.Text(String key, String html) -> {
                Element block = byKey(body, key);
                (block.attr("data-part").equals("text") ? block : block.expectFirst("[data-part=text]")).html(html);
            }
            case PagePatch.Body(var removed, var before, String html) -> {
                Optional<Node> next = before.map(key -> child(body, key));
                if (removed.isPresent()) {
                    List<Node> all = body.childNodes();
                    List<Node> gone = List.copyOf(all.subList(child(body, removed.get().first()).siblingIndex(),
                            child(body, removed.get().last()).siblingIndex() + 1));
                    next = Optional.ofNullable(gone.getLast().nextSibling());
                    gone.forEach(Node::remove);
                }
                if (next.isPresent()) {
                    next.get().before(html);
                } else {
                    body.append(html);
                }
            }
            case PagePatch.Header(String html) -> {
                page.expectFirst("header").remove();
                page.prepend(html);
            }
            case PagePatch.Footer(String html) -> {
                page.expectFirst("footer").remove();
                page.append(html);
            }
        }
    }

    private static Element byKey(Element body, String key) {
        return body.stream().filter(element -> element.attr("data-key").equals(key)).findFirst().orElseThrow();
    }

    private static Node child(Element body, String key) {
        Element element = byKey(body, key);
        while (element.parent() != body) {
            element = element.parent();
        }
        return element;
    }

    private static Window someOf(Article article, Random random) {
        int size = article.body().size();
        int from = Stretch.borderAtOrAbove(article.body(), random.nextInt(size + 1));
        return new Window(from, Stretch.borderAtOrBelow(article.body(), from + random.nextInt(size - from + 1)));
    }

    private Window all() {
        return all(edits.getLast().before());
    }

    private static Window all(Article article) {
        return new Window(0, article.body().size());
    }

    private void caretIn(int block, int offset) {
        document.select(Selection.at(Lines.of(document.article(), Path.of(block), Part.TEXT), offset));
    }

    private int indexOf(String key) {
        return Lines.find(document.article(), key).orElseThrow().path().index();
    }
}
