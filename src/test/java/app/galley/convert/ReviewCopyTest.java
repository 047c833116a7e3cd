package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.convert.reviewcopy.ReviewCopy;
import app.galley.format.ArticleReader;
import app.galley.library.packet.Incoming;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import app.galley.review.Fingerprint;
import app.galley.review.Found;
import app.galley.review.Proofs;
import app.galley.review.Thread;
import app.galley.review.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A review copy in a real browser, without Galley and without a network: read, comment, suggest, come back, save, and take in what was saved.
class ReviewCopyTest {

    private static final Path HOME = Path.of(System.getProperty("galley.home", "."));
    private static final Path SHOTS = HOME.resolve("target/review-copy");
    private static final String P1 = "[data-key=p1]";
    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>\u2028\"'&";

    @TempDir
    private static Path folder;
    private static Chromium chromium;

    private DrivenBrowser browser;
    private Path profile = Path.of("");
    private Path downloads = Path.of("");

    @BeforeAll
    static void start() throws IOException {
        var program = Chromium.find();
        assumeTrue(program.isPresent(), "there is no Chromium on this machine, so no review copy is tried in it");
        chromium = new Chromium(program.get(), folder);
    }

    @AfterAll
    static void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        profile = Files.createTempDirectory(folder, "profile");
        downloads = Files.createTempDirectory(folder, "downloads");
        browser = chromium.drive(profile, downloads);
        browser.size(1280, 900, false);
    }

    @AfterEach
    void nothingWentWrongAndNothingWasAskedFor() throws Exception {
        List<String> errors = browser.errors();
        browser.close();
        assertThat(errors).isEmpty();
        assertThat(chromium.heard()).isEmpty();
    }

    private static Article article() {
        var bold = Block.TextBlock.paragraph("p2", "").withContent(List.of(Inline.Span.plain("Captains 𝄞 say the "),
                new Inline.Span("harbour", List.of(Marks.STRONG)), Inline.Span.plain(" is too shallow.\nThe town denies it.")), List.of());
        return Article.untitled("urn:test:ferries", "en").with(Field.HEADLINE, "Night ferries return")
                .with(Field.STANDFIRST, "After nine years the boats run again").with(Field.AUTHORS, List.of(Author.person("A. Writer")))
                .with(Field.LEAD, Optional.of(Picture.of("l1", "images/quay.png").withCaption("The quay at dawn")))
                .withBody(Blocks.of(Block.TextBlock.paragraph("p1", "The first boat left the quay at six, to the cheers of many."), bold,
                        Block.TextBlock.paragraph("p3", "Tickets cost nine crowns.")));
    }

    private static Path copy(Article article, List<Review> reviews) throws IOException {
        Theme theme = Theme.ofCss("broadsheet", Files.readString(HOME.resolve("assets/themes/broadsheet.css")));
        byte[] page = ReviewCopy.write(article, theme, Pictures.NONE, Instant.EPOCH, Proofs.of(article, reviews));
        return Files.write(folder.resolve("copy.html"), page);
    }

    private void selectWord(String key, String word) {
        browser.text("document.querySelector('[data-key=" + key + "]').scrollIntoView({block: 'center', behavior: 'instant'})");
        String box = "(() => { const w = document.createTreeWalker(document.querySelector('[data-key=" + key + "]'), 4); let n;"
                + "while ((n = w.nextNode()) && !n.data.includes('" + word
                + "')); const r = document.createRange(); const i = n.data.indexOf('"
                + word + "'); r.setStart(n, i); r.setEnd(n, i + " + word.length() + "); return r.getBoundingClientRect(); })()";
        browser.doubleClick(browser.number(box + ".x + " + box + ".width / 2"), browser.number(box + ".y + " + box + ".height / 2"));
    }

    private void comment(String words) {
        browser.click("#gr-comment");
        browser.type(words);
    }

    private void keep() throws InterruptedException {
        browser.key("Enter", DrivenBrowser.CTRL);
        browser.until("document.querySelector('#gr .sheet').hidden");
    }

    private void name(String name) {
        browser.click("#gr-name");
        browser.type(name);
    }

    private Path save(String selector, String ending) throws Exception {
        browser.click("#gr-save");
        browser.click(selector);
        Path file = browser.saved(ending);
        return Files.move(file, Files.createTempDirectory(folder, "saved").resolve(file.getFileName()));
    }

    private static List<Thread> threads(Article article, Incoming incoming) {
        assertThat(incoming.notes()).isEmpty();
        return Threads.of(article, incoming.reviews()).threads();
    }

    private static Found.At place(Thread thread) {
        return thread.place().orElseThrow();
    }

    @Test
    void aReaderCommentsSuggestsComesBackAndSaves() throws Exception {
        browser.open(copy(article(), List.of()));
        selectWord("p1", "quay");
        comment("Which quay?");
        browser.click("#gr .kinds label:nth-of-type(2)");
        name("Nora Vey");
        browser.click("#gr .main[type=submit]");
        browser.until("document.querySelector('#gr .sheet').hidden");
        selectWord("p2", "harbour");
        browser.click("#gr-suggest");
        browser.key("a", DrivenBrowser.CTRL);
        browser.type("old harbour");
        browser.click("#gr-reason");
        browser.type("There are two.");
        keep();
        browser.picture(SHOTS.resolve("marked.png"));
        browser.reload();
        assertThat(browser.warnings()).isPositive();
        assertThat(browser.text("document.querySelector('#gr-list').textContent"))
                .isEqualTo("Remarks 2");
        Path file = save("#gr-save-file", ".json");
        browser.picture(SHOTS.resolve("saving.png"));
        int warnings = browser.warnings();
        browser.reload();
        assertThat(browser.warnings()).isEqualTo(warnings);

        Incoming incoming = Incoming.read(file);
        assertThat(incoming.kind()).isEqualTo(Incoming.Kind.REVIEW);
        assertThat(incoming.articles()).containsExactly("urn:test:ferries");
        assertThat(incoming.reviews()).singleElement().satisfies(review -> assertThat(review.by().name()).isEqualTo("Nora Vey"));
        List<Thread> threads = threads(article(), incoming);
        assertThat(threads).extracting(thread -> thread.remark().matter()).containsExactly(new Matter.Comment(Kind.QUESTION, "Which quay?"),
                new Matter.Suggestion(new Proposal.Replace("old "), "There are two."));
        assertThat(place(threads.getFirst()).words()).isEqualTo("quay");
        assertThat(place(threads.getFirst()).how()).isEqualTo(Found.How.SAME);
        assertThat(place(threads.getFirst()).from().offset()).isEqualTo("The first boat left the ".length());
        assertThat(place(threads.getLast()).from().offset()).isEqualTo("Captains 𝄞 say the ".length());
        assertThat(threads.getFirst().remark().target().seen()).isEqualTo(Fingerprint.ofText(article()).sha256());
    }

    @Test
    void thePageWithTheReviewInsideIsTakenInAndWrittenOnByTheNext() throws Exception {
        browser.open(copy(article(), List.of()));
        selectWord("p3", "nine");
        comment("Ten, since " + HOSTILE);
        browser.click("#gr .kinds label:nth-of-type(3)");
        name("<b>Nora & Co.</b>");
        keep();
        Path page = save("#gr-save-page", ".html");
        List<Thread> threads = threads(article(), Incoming.read(page));
        assertThat(threads).singleElement().satisfies(thread -> {
            assertThat(thread.remark().matter()).isEqualTo(new Matter.FactCheck(State.UNCHECKED, List.of(), "Ten, since " + HOSTILE));
            assertThat(thread.remark().by().name()).isEqualTo("<b>Nora & Co.</b>");
            assertThat(place(thread).words()).isEqualTo("nine");
        });
        browser.close();
        browser = chromium.drive(Files.createTempDirectory(folder, "profile"), downloads);
        browser.open(page);
        browser.click("#gr-list");
        assertThat(browser.text("document.querySelector('#gr .card.other').innerText")).contains("by <b>Nora & Co.</b>")
                .contains("onerror");
        assertThat(browser.number("document.querySelectorAll('#gr img, #gr b:not(.answer b)').length")).isZero();
        browser.key("Escape");
        selectWord("p1", "six");
        comment("Seven.");
        name("W. Other");
        keep();
        assertThat(Incoming.read(save("#gr-save-page", ".html")).reviews()).extracting(review -> review.by().name())
                .containsExactlyInAnyOrder("<b>Nora & Co.</b>", "W. Other");
    }

    @Test
    void whatWasWrittenIsChangedAndTakenBack() throws Exception {
        browser.open(copy(article(), List.of()));
        selectWord("p1", "boat");
        comment("A ship.");
        name("Nora Vey");
        keep();
        selectWord("p1", "many");
        comment("How many?");
        keep();
        save("#gr-save-file", ".json");
        browser.click("#gr-list");
        browser.picture(SHOTS.resolve("list.png"));
        browser.click("#gr .card:nth-child(1) .buttons button:nth-child(1)");
        browser.key("a", DrivenBrowser.CTRL);
        browser.type("A vessel.");
        keep();
        browser.click("#gr-list");
        browser.click("#gr .card:nth-child(2) .buttons button:nth-child(2)");
        Review review = Incoming.read(save("#gr-save-file", ".json")).reviews().getFirst();
        assertThat(review.remarks()).hasSize(2).anySatisfy(remark -> assertThat(remark.withdrawn()).isTrue())
                .anySatisfy(remark -> assertThat(remark.matter()).isEqualTo(new Matter.Comment(Kind.COMMENT, "A vessel.")));
    }

    @Test
    void keysAloneAreEnough() throws Exception {
        browser.open(copy(article(), List.of()));
        for (int i = 0; i < 40 && !browser.is("document.activeElement.dataset.key === 'p1'"); i++) {
            browser.key("Tab");
        }
        assertThat(browser.is("document.activeElement.matches('" + P1 + "')")).isTrue();
        browser.key("ArrowRight");
        browser.key("ArrowRight");
        assertThat(browser.text("getSelection()")).isEqualTo("first");
        browser.key("ArrowRight", DrivenBrowser.SHIFT | DrivenBrowser.CTRL);
        browser.key("ArrowRight", DrivenBrowser.SHIFT | DrivenBrowser.CTRL);
        browser.key("ArrowLeft", DrivenBrowser.SHIFT);
        browser.picture(SHOTS.resolve("keys.png"));
        String chosen = browser.text("getSelection()");
        assertThat(chosen).startsWith("first boa");
        browser.key("c");
        browser.type("What is it called?");
        browser.key("Tab");
        browser.type("Nora Vey");
        keep();
        assertThat(browser.is("document.activeElement.matches('" + P1 + "')")).isTrue();
        browser.key("Tab");
        browser.key("s");
        browser.key("End", DrivenBrowser.CTRL);
        browser.type(" Or so.");
        keep();
        browser.key("s", DrivenBrowser.CTRL);
        browser.until("!document.querySelector('#gr .sheet').hidden");
        for (int i = 0; i < 6 && !browser.is("document.activeElement.id === 'gr-save-file'"); i++) {
            browser.key("Tab");
        }
        browser.key("Enter");
        List<Thread> threads = threads(article(), Incoming.read(browser.saved(".json")));
        assertThat(threads).hasSize(2);
        assertThat(place(threads.getFirst()).words()).isEqualTo(chosen);
        assertThat(threads.getLast().remark().matter()).isEqualTo(new Matter.Suggestion(new Proposal.Replace(" Or so."), ""));
        assertThat(place(threads.getLast()).from().offset())
                .isEqualTo("Captains 𝄞 say the harbour is too shallow.\nThe town denies it.".length());
    }

    @Test
    void everythingFitsATelephone() throws Exception {
        browser.size(320, 640, true);
        browser.open(copy(article(), List.of()));
        assertFits();
        browser.picture(SHOTS.resolve("phone.png"));
        browser.tap(P1);
        browser.tap("#gr-comment");
        browser.type("On the whole paragraph.");
        assertFits();
        browser.picture(SHOTS.resolve("phone-writing.png"));
        browser.tap("#gr-name");
        browser.type("Nora Vey");
        browser.tap("#gr .main[type=submit]");
        browser.until("document.querySelector('#gr .sheet').hidden");
        browser.tap("#gr-list");
        assertFits();
        browser.picture(SHOTS.resolve("phone-list.png"));
        browser.tap("#gr-save");
        assertFits();
        browser.tap("#gr-save-file");
        Thread thread = threads(article(), Incoming.read(browser.saved(".json"))).getFirst();
        assertThat(place(thread).words()).isEqualTo("The first boat left the quay at six, to the cheers of many.");
    }

    private void assertFits() {
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        assertThat(browser.text("Array.from(document.querySelectorAll('#gr button, #gr input, #gr textarea')).filter(e => e.offsetParent)"
                + ".filter(e => { const b = e.getBoundingClientRect(); return b.height < 44 || b.width < 44 || b.left < 0 || b.right > 320; })"
                + ".map(e => e.outerHTML + JSON.stringify(e.getBoundingClientRect())).join()")).isEmpty();
    }

    @Test
    void aSelectionOverSeveralTextsAndOneOfAPictureHaveTheirPlaces() throws Exception {
        Article sample = ArticleReader.read(Files.readAllBytes(HOME.resolve("assets/samples/marl-flood/article.json"))).article();
        Pictures pictures = url -> new Pictures.Found("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes(url)), 3, 2);
        Theme theme = Theme.ofCss("broadsheet", Files.readString(HOME.resolve("assets/themes/broadsheet.css")));
        browser.open(Files.write(folder.resolve("sample.html"),
                ReviewCopy.write(sample, theme, pictures, Instant.EPOCH, Proofs.of(sample, List.of()))));
        browser.text("getSelection().setBaseAndExtent(document.querySelector('h1').firstChild, 3, "
                + "document.querySelector('.body [data-part=text]').firstChild, 5)");
        browser.until("document.querySelector('#gr-about').textContent.includes('¶')");
        comment("All of this.");
        name("Nora Vey");
        keep();
        browser.text("getSelection().removeAllRanges()");
        browser.text("document.querySelector('.body img[data-part=picture], .body [data-part=picture]').focus()");
        browser.key("c");
        browser.type("Which year?");
        keep();
        browser.picture(SHOTS.resolve("light.png"));
        browser.click("#gr-list");
        browser.dark(true);
        browser.picture(SHOTS.resolve("dark.png"));
        browser.size(390, 800, true);
        browser.picture(SHOTS.resolve("phone-dark.png"));
        browser.size(1280, 900, false);
        List<Thread> threads = threads(sample, Incoming.read(save("#gr-save-file", ".json")));
        assertThat(threads).hasSize(2).allSatisfy(thread -> assertThat(thread.places()).allMatch(Found::isPlaced));
        assertThat(threads.getFirst().remark().target().anchors()).hasSizeGreaterThan(2);
        assertThat(threads.getLast().remark().target().anchors()).singleElement()
                .satisfies(anchor -> assertThat(anchor.place()).endsWith("/picture"));
    }

    private static byte[] bytes(String url) {
        try {
            return Files.readAllBytes(HOME.resolve("assets/samples/marl-flood").resolve(url));
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    @Test
    void whatOthersSaidIsOnlyThereWhenItWasPutInAndLegalNotesNeverAre() throws Exception {
        Reviewer editor = new Reviewer("urn:uuid:e", "Ed <i>Itor</i>");
        Remark open = Remark.of(editor, Instant.EPOCH, Target.whole("urn:test:ferries"),
                new Matter.Comment(Kind.COMMENT, "OPEN-1 " + HOSTILE));
        Remark legal = Remark.of(editor, Instant.EPOCH, Target.whole("urn:test:ferries"), new Matter.Comment(Kind.LEGAL, "CANARY"));
        Review review = Review.of(editor).with(open).with(legal)
                .with(legal.answer(editor, Instant.EPOCH, new Matter.Reply(legal.id(), "CANARY")));
        Article article = article();
        byte[] clean = ReviewCopy.write(article, Theme.NONE, Pictures.NONE, Instant.EPOCH, Proofs.of(article, List.of(review)).clean());
        assertThat(new String(clean, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("OPEN-1").doesNotContain("CANARY")
                .doesNotContain("urn:uuid:e");
        Path page = copy(article, List.of(review));
        assertThat(Files.readString(page)).contains("OPEN-1").doesNotContain("CANARY");
        browser.open(page);
        browser.click("#gr-list");
        assertThat(browser.text("document.querySelector('#gr .card.other').innerText")).contains("Ed <i>Itor</i>")
                .contains("OPEN-1 </script>");
        assertThat(browser.number("document.querySelectorAll('#gr .card.other .buttons').length")).isZero();
    }

    @Test
    void aRemarkHalfWrittenIsThereAgain() throws Exception {
        browser.open(copy(article(), List.of()));
        selectWord("p3", "crowns");
        comment("Half a thou");
        browser.reload();
        assertThat(browser.text("document.querySelector('#gr-words').value")).isEqualTo("Half a thou");
        browser.type("ght");
        name("Nora Vey");
        keep();
        assertThat(place(threads(article(), Incoming.read(save("#gr-save-file", ".json"))).getFirst()).words()).isEqualTo("crowns");
    }
}
