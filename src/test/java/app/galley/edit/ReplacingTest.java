package app.galley.edit;

import static app.galley.edit.Drafts.article;
import static app.galley.edit.Drafts.authors;
import static app.galley.edit.Drafts.box;
import static app.galley.edit.Drafts.dateline;
import static app.galley.edit.Drafts.embed;
import static app.galley.edit.Drafts.headline;
import static app.galley.edit.Drafts.kicker;
import static app.galley.edit.Drafts.lead;
import static app.galley.edit.Drafts.li;
import static app.galley.edit.Drafts.p;
import static app.galley.edit.Drafts.picture;
import static app.galley.edit.Drafts.pullQuote;
import static app.galley.edit.Drafts.standfirst;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.find.Extent;
import app.galley.edit.find.Finds;
import app.galley.edit.find.Found;
import app.galley.edit.find.Query;
import app.galley.edit.find.Replacing;
import app.galley.edit.find.Search;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.LongArticle;
import app.galley.model.Spot;
import app.galley.model.Style;
import app.galley.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Replacing changes characters and keeps everything else.
class ReplacingTest {

    private static Search words(String words) {
        return search(Query.of(words));
    }

    private static Search expression(String words) {
        return search(new Query(words, false, false, true));
    }

    private static Search search(Query query) {
        return ((Query.Meaning.Clear) query.meaning()).search();
    }

    /// Replaces all of a draft and checks what holds for every command.
    private static void checkAll(Draft before, Search search, String replacement, int left, Draft after) {
        Replacing.Done done = Replacing.all(before.article(), search, Extent.ALL, replacement);
        assertThat(done.left()).isEqualTo(left);
        assertThat(done.replaced()).isEqualTo(Finds.of(before.article(), search, Extent.ALL).count() - left);
        Command command = draft -> Replacing.all(draft.article(), search, Extent.ALL, replacement).command().run(draft);
        Laws.checkChange(before, command, after);
    }

    @Test
    void everyTextOfAnArticleIsReplacedInOneStep() {
        checkAll(
                article(kicker("cat"), headline("Cat & <|>cat"), standfirst("a cat"), authors("Cat Bell; Ann Cat"), dateline("CAT"),
                        lead("cat.jpg", "cat", "cat", "cat"), p("the *ca*t [cat](cat)"), li(1, "cat"),
                        picture("cat.jpg", "cat", "cat", "cat"),
                        pullQuote("cat", "cat"), embed("https://cat.example/", "cat", "cat"), box("cat", p("cat"), pullQuote("cat", "x"))),
                words("cat"), "dog", 1,
                article(kicker("dog"), headline("dog & <|>dog"), standfirst("a dog"), authors("dog Bell; Ann dog"), dateline("dog"),
                        lead("cat.jpg", "dog", "dog", "dog"), p("the *dog* [dog](cat)"), li(1, "dog"),
                        picture("cat.jpg", "dog", "dog", "dog"),
                        pullQuote("dog", "dog"), embed("https://cat.example/", "dog", "dog"), box("dog", p("dog"), pullQuote("dog", "x"))));
    }

    @Test
    void whatComesHasTheMarksOfTheFirstCharacterThatWent() {
        checkAll(article(p("a*bc*d _bc_d b*c*d<|> [bcd](u)")), words("bcd"), "X", 0, article(p("a*X* _X_ X<|> [X](u)")));
    }

    @Test
    void aWordReplacedByNothingTakesItsLinkWithIt() {
        checkAll(article(p("a [cat](u) b<|>")), words("cat"), "", 0, article(p("a  b<|>")));
    }

    @Test
    void objectsAndHardBreaksStay() {
        checkAll(article(p("a@a\na*@a*<|>")), expression("[^x]+"), "bb", 0, article(p("bb@bb\nbb*@bb*<|>")));
        checkAll(article(p("a\na<|>")), expression("\\n"), " ", 0, article(p("a a<|>")));
        checkAll(article(headline("a, a<|>"), p("a, a")), expression(",\\s"), "\\n", 0, article(headline("a a<|>"), p("a\na")));
    }

    @Test
    void theCaretStaysAtItsWord() {
        checkAll(article(p("cat <a>one cat<b> cat")), words("cat"), "tiger", 0, article(p("tiger <a>one tiger<b> tiger")));
        checkAll(article(p("c<a>at o<b>ne")), words("cat"), "tiger", 0, article(p("<a>tiger o<b>ne")));
    }

    @Test
    void authorsAreRenamedButNeitherComeNorGo() {
        Draft draft = article(authors("Ann; Bob"), p("Ann<|>"));
        Article withRoles = draft.article().with(Field.AUTHORS, List.of(Author.person("Ann"), Author.person("Bob")));
        checkAll(new Draft(withRoles, draft.selection()), words("ann"), "Eve", 0, article(authors("Eve; Bob"), p("Eve<|>")));
        checkAll(draft, words("Ann"), "Eve; Cy", 1, article(authors("Ann; Bob"), p("Eve; Cy<|>")));
        checkAll(article(authors("Ann; Bob"), p("; <|>")), words("; "), ", ", 1, article(authors("Ann; Bob"), p(", <|>")));
        checkAll(article(authors("Ann; Bob"), p("Bob<|>")), words("Bob"), "", 1, article(authors("Ann; Bob"), p("<|>")));
    }

    @Test
    void anAddressIsReplacedAloneAndStaysOneWord() {
        Draft before = article(embed("http://a.example/", "", ""), p("<|>"));
        var found = new Found(6, new Spot(0, 4));
        Laws.checkChange(before, Replacing.one(words("http"), found, "https"),
                article(embed("https<|>://a.example/", "", ""), p("")));
        Laws.checkRefused(before, Replacing.one(words("http"), found, "see "));
    }

    @Test
    void oneIsReplacedAndTheCaretGoesBehindIt() {
        Draft before = article(headline("x"), p("a *cat* <|>cat"));
        Laws.checkChange(before, Replacing.one(words("cat"), new Found(6, new Spot(2, 5)), "tiger"),
                article(headline("x"), p("a *tiger<|>* cat")));
        Laws.checkRefused(before, Replacing.one(words("cat"), new Found(6, new Spot(3, 6)), "tiger"));
        Laws.checkRefused(before, Replacing.one(words("cat"), new Found(99, new Spot(0, 3)), "tiger"));
    }

    @Test
    void onlyWhatLiesInTheExtentIsReplaced() {
        Draft before = article(headline("cat"), p("cat c<a>at cat"), p("cat"), p("cat ca<b>t"));
        Replacing.Done done = Replacing.all(before.article(), words("cat"), Extent.of(before.selection()), "dog");
        assertThat(done.replaced()).isEqualTo(3);
        assertThat(Markup.of(new Draft(done.after(), Selection.at(0, 0))))
                .isEqualTo(Markup.of(article(kicker("<|>"), headline("cat"), p("cat cat dog"), p("dog"), p("dog cat"))));
    }

    @Test
    void anExpressionThatGoesAstrayReplacesNothing() {
        Draft before = article(p("aa"), p("a".repeat(40) + "!"));
        Replacing.Done done = Replacing.all(before.article(), expression("(a|aa)+\\1*$"), Extent.ALL, "b");
        assertThat(done.complete()).isFalse();
        assertThat(done.after()).isSameAs(before.article());
        Laws.checkRefused(before, done.command());
    }

    @Test
    void whatTheFileSaysMoreOfASpanIsKept() {
        var extras = new Extras(List.of(), Map.of("x", new Value.Text("1")));
        var block = new Block.TextBlock("k", Style.NORMAL, Listing.NONE,
                List.of(new Inline.Span("the cat", List.of(), extras)), List.of(), Extras.NONE);
        Article before = Article.untitled("urn:x", "en").withBody(Blocks.of(block));
        var after = (Block.TextBlock) Replacing.all(before, words("cat"), Extent.ALL, "dog").after().body().getFirst();
        assertThat(after.children()).containsExactly(new Inline.Span("the dog", List.of(), extras));
    }

    @Property(tries = 40)
    void undoingReplaceAllGivesTheVeryArticle(@ForAll long seed) {
        var random = new Random(seed);
        Article before = LongArticle.ofWords(200 + random.nextInt(3_000));
        var document = new Document(before, () -> 0);
        String letter = String.valueOf((char) ('a' + random.nextInt(26)));
        Search search = random.nextBoolean() ? words(letter) : expression("(" + letter + ")\\w*");
        String replacement = List.of("", "x", "a b", "'; ").get(random.nextInt(4));
        document.run(Replacing.all(before, search, Extent.ALL, replacement).command());
        Laws.checkWellFormed(document.article());
        document.undo();
        assertThat(document.article()).isEqualTo(before);
        assertThat(document.history().canUndo()).isFalse();
    }

    @Test
    void aHundredThousandInOneLineAreReplacedInAMoment() {
        Draft before = article(p("cat ".repeat(100_000)));
        long start = System.nanoTime();
        assertThat(Replacing.all(before.article(), words("cat"), Extent.ALL, "tiger").replaced()).isEqualTo(100_000);
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }
}
