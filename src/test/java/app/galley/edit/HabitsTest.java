package app.galley.edit;

import static app.galley.edit.Drafts.article;
import static app.galley.edit.Drafts.authors;
import static app.galley.edit.Drafts.box;
import static app.galley.edit.Drafts.dateline;
import static app.galley.edit.Drafts.embed;
import static app.galley.edit.Drafts.h2;
import static app.galley.edit.Drafts.h3;
import static app.galley.edit.Drafts.h4;
import static app.galley.edit.Drafts.headline;
import static app.galley.edit.Drafts.lead;
import static app.galley.edit.Drafts.li;
import static app.galley.edit.Drafts.num;
import static app.galley.edit.Drafts.p;
import static app.galley.edit.Drafts.picture;
import static app.galley.edit.Drafts.pullQuote;
import static app.galley.edit.Drafts.quote;
import static app.galley.edit.Drafts.standfirst;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HabitsTest {

    private static final Habits HABITS = new Habits(true, true,
            address -> address.startsWith("javascript") ? Optional.empty() : Optional.of(address));

    private static final Habits MARKDOWN = new Habits(true, false, HABITS.address());

    private final AtomicLong clock = new AtomicLong();

    // Blocks

    @Test
    void signsAtTheStartOfAParagraphSayWhatItIs() {
        typed(p("<|>"), "# ", h2("<|>"));
        typed(p("<|>"), "## What", h2("What<|>"));
        typed(p("<|>"), "### ", h3("<|>"));
        typed(p("<|>"), "#### ", h4("<|>"));
        typed(p("<|>"), "##### ", p("##### <|>"));
        typed(p("<|>"), "> Said", quote("Said<|>"));
        for (String bullet : List.of("- ", "* ", "+ ")) {
            typed(p("<|>"), bullet, li(1, "<|>"));
        }
        for (String number : List.of("1. ", "1) ", "١. ")) {
            typed(p("<|>"), number, num(1, "<|>"));
        }
        typed(p("<|>"), "2. ", p("2. <|>"));
        typed(p("<|>"), "-1 ", p("-1 <|>"));
    }

    @Test
    void aSignBeforeWordsThatAreThereTakesThemAlong() {
        typed(p("<|>a *b* [c](u)"), "## ", h2("<|>a *b* [c](u)"));
        typed(p("<|>@x"), "- ", li(1, "<|>@x"));
        typed(box("B", p("<|>a")), "- ", box("B", li(1, "<|>a")));
    }

    @Test
    void aSignElsewhereIsASign() {
        typed(p("a<|>"), "## ", p("a## <|>"));
        typed(h2("<|>"), "- ", h2("- <|>"));
        typed(li(1, "<|>"), "## ", li(1, "## <|>"));
        typed(quote("<|>a"), "- ", quote("- <|>a"));
        typed(picture("p", "<|>", "", ""), "# ", picture("p", "# <|>", "", ""));
        typed(headline("<|>"), "# ", headline("# <|>"));
    }

    @Test
    void inCodeASignIsASign() {
        typed(p("`#<|>`"), " ", p("`# <|>`"));
    }

    @Test
    void aLineOfDashesLeftByEnterEndsAPart() {
        Document document = at(article(p("a"), p("<|>")));
        type(document, "---");
        shows(document, article(p("a"), p("—<|>")));
        HABITS.enter(document);
        assertThat(texts(document)).containsExactly("a", "* * *", "");
        document.undo();
        shows(document, article(p("a"), p("—"), p("<|>")));
        type(document, "x");
        shows(document, article(p("a"), p("—"), p("x<|>")));

        Document plain = at(article(box("B", p("a"), p("<|>"))));
        type(plain, "---", MARKDOWN);
        MARKDOWN.enter(plain);
        assertThat(texts(plain)).containsExactly("B", "a", "* * *", "");
    }

    @Test
    void dashesBeforeWordsAreADash() {
        Document document = at(article(p("a"), p("<|>")));
        type(document, "--- Yes");
        HABITS.enter(document);
        shows(document, article(p("a"), p("— Yes"), p("<|>")));
        HABITS.enter(document);
        shows(document, article(p("a"), p("— Yes"), p(""), p("<|>")));
    }

    // Marks

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', value = {
        "a **b c** d            | a <strong>b c</> d",
        "a __b c__ d            | a <strong>b c</> d",
        "a *b c* d              | a <em>b c</> d",
        "a _b c_ d              | a <em>b c</> d",
        "a `b c` d              | a <code>b c</> d",
        "a ~~b c~~ d            | a <strike-through>b c</> d",
        "(**b**).               | (<strong>b</>).",
        "\"**b**\"              | “<strong>b</>”",
        "**b _c_ d**            | <strong>b </><em strong>c</><strong> d</>",
        "a * b *c*              | a * b <em>c</>",
        "2*3*4 = *six*          | 2*3*4 = <em>six</>",
        "字**粗**字             | 字<strong>粗</>字",
        "**it's** `it's`        | <strong>it’s</> <code>it's</>",
        "see [the page](https://x.org) now  | see <a https://x.org>the page</> now",
        "see [a](https://x.org/b_(c)) now   | see <a https://x.org/b_(c)>a</> now",
        "see [a](https://x.org/it's--so) x  | see <a https://x.org/it's--so>a</> x",
        "[**a** b](mailto:a@b.org)          | <a mailto:a@b.org strong>a</><a mailto:a@b.org> b</>",
        "see [[TK]](https://x.org)          | see <a https://x.org>[TK]</>",
    })
    void signsAroundWordsMarkThem(String keys, String shown) {
        Document document = at(article(p("<|>")));
        type(document, keys);
        assertThat(shown(document.draft().text())).isEqualTo(shown);
        Laws.checkWellFormed(document.article());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 * 3 * 4", "2*3*4", "snake_case_name", "f*ck*ng", "s** and b**", "** b**", "**b **", "____", "* b*", "~b~",
        "~~~b~~~", "***b***", "https://x.org/_a_", "a ** b **", "*a **b*", "![a](https://x.org)",
        "[a](javascript:x)", "[a](two words)", "a](b)", "(b)", "[ ](u)", "[]()"})
    void signsThatMeanSomethingElseStay(String keys) {
        Document document = at(article(p("x<|>")));
        type(document, " " + keys, MARKDOWN);
        assertThat(document.draft().text()).isEqualTo(RichText.plain("x " + keys));
    }

    @Test
    void signsWorkInEveryRunningTextAndInNoPlainOne() {
        for (Draft draft : List.of(article(li(1, "<|>")), article(h2("<|>")), article(quote("<|>")), article(box("B", p("<|>"))))) {
            Document document = at(draft);
            type(document, "**b** c");
            assertThat(shown(document.draft().text())).isEqualTo("<strong>b</> c");
        }
        for (Draft draft : List.of(article(headline("<|>")), article(picture("p", "<|>", "", "")), article(pullQuote("<|>", "")))) {
            Document document = at(draft);
            type(document, "**b** [a](https://x.org)");
            assertThat(document.draft().text().text()).isEqualTo("**b** [a](https://x.org)");
        }
    }

    @Test
    void theClosingSignMustNotStandBeforeALetter() {
        Document document = at(article(p("<|>word")));
        type(document, "*a*");
        assertThat(document.draft().text()).isEqualTo(RichText.plain("*a*word"));
    }

    @Test
    void nothingHappensInCodeNorAcrossTheEdgeOfALink() {
        Document code = at(article(p("`a<|>b`")));
        type(code, " _c_");
        assertThat(shown(code.draft().text())).isEqualTo("<code>a _c_b</>");

        Document link = at(article(p("<|>")));
        type(link, "*a ");
        link.run(Marking.insertLink("b", "https://x.org"));
        link.select(Selection.at(6, 4));
        link.run(Marking.insertLink("c", "https://y.org"));
        type(link, "* d*");
        assertThat(shown(link.draft().text())).isEqualTo("<em>a </><a https://x.org em>b</><a https://y.org em>c</> d*");

        Document within = at(article(p("[_b<|>c](https://x.org)")));
        type(within, "*", MARKDOWN);
        assertThat(within.draft().text().text()).isEqualTo("b*c");
    }

    @Test
    void noLinkIsMadeAroundALink() {
        Document document = at(article(p("<|>")));
        type(document, "[a ");
        document.run(Marking.insertLink("b", "https://x.org"));
        type(document, "](https://y.org)");
        assertThat(shown(document.draft().text())).isEqualTo("[a <a https://x.org>b</>](https://y.org)");
    }

    // Typography

    @Test
    void proseIsSetAndNamesAndAddressesAreNot() {
        String keys = "it's \"so\"";
        String set = "it’s “so”";
        for (Draft draft : List.of(article(headline("<|>")), article(standfirst("<|>")), article(dateline("<|>")),
                article(lead("l", "<|>", "", "")), article(lead("l", "", "", "<|>")), article(p("<|>")), article(h2("<|>")),
                article(picture("p", "<|>", "", "")), article(picture("p", "", "", "<|>")), article(pullQuote("<|>", "")),
                article(pullQuote("w", "<|>")), article(box("<|>", p(""))), article(embed("u", "p", "<|>")))) {
            Document document = at(draft);
            type(document, keys);
            assertThat(document.draft().text().text()).isEqualTo(set);
        }
        for (Draft draft : List.of(article(authors("<|>")), article(lead("l", "", "<|>", "")), article(picture("p", "", "<|>", "")),
                article(embed("<|>", "", "")), article(embed("u", "<|>", "")))) {
            Document document = at(draft);
            type(document, keys);
            assertThat(document.draft().text().text()).isEqualTo(keys);
        }
    }

    @Test
    void theLanguageIsThatOfTheArticle() {
        Document document = at(article(p("<|>")));
        document.run(Inserting.field(Field.LANGUAGE, "fr"));
        document.select(Selection.at(6, 0));
        type(document, "\"Oui\" ! ");
        shows(document, article(p("«\u00a0Oui\u00a0»\u202f! <|>")));
    }

    @Test
    void whatIsSetKeepsTheMarksOfWhatWasTyped() {
        Document document = at(article(p("*a<|>b*")));
        type(document, "'s--");
        shows(document, article(p("*a’s—<|>b*")));
        Document link = at(article(p("[a<|>b](u)")));
        type(link, "...");
        shows(link, article(p("[a…<|>b](u)")));
        Document code = at(article(p("`a<|>b`")));
        type(code, "'");
        shows(code, article(p("`a'<|>b`")));
    }

    @Test
    void switchedOffNothingBecomesAnythingElse() {
        Document document = at(article(p("<|>")));
        type(document, "- *it's* -- `so`", Habits.NONE);
        assertThat(document.draft().text()).isEqualTo(RichText.plain("- *it's* -- `so`"));
    }

    @Test
    void tidyingSetsTheSelectionOrAllThereIs() {
        Draft draft = article(headline("it's"), authors("O'Brien"), p("*it's* `it's`"), picture("p", "it's", "O'B", "it's"), h2("it's"));
        Laws.checkChange(draft, Typesetting.tidy(), article(headline("it’s"), authors("O'Brien"), p("<|>*it’s* `it's`"),
                picture("p", "it’s", "O'B", "it’s"), h2("it’s")).select(draft.selection()));
        Laws.checkChange(article(p("it's it'<a>s it's"), p("it's i<b>t's")), Typesetting.tidy(),
                article(p("it's it'<a>s it’s"), p("it’s i<b>t's")));
        Laws.checkRefused(article(p("its<|>")), Typesetting.tidy());
    }

    // History

    @Test
    void oneUndoGivesBackWhatWasTypedAndTypingGoesOnFromThere() {
        Document document = at(article(p("<|>")));
        type(document, "## ");
        shows(document, article(h2("<|>")));
        document.undo();
        shows(document, article(p("## <|>")));
        type(document, "x y");
        shows(document, article(p("## x y<|>")));

        Document marks = at(article(p("<|>")));
        type(marks, "a **b**");
        marks.undo();
        assertThat(marks.draft().text()).isEqualTo(RichText.plain("a **b**"));
        assertThat(marks.selection()).isEqualTo(Selection.at(6, 7));
        type(marks, " c*");
        assertThat(marks.draft().text()).isEqualTo(RichText.plain("a **b** c*"));
        marks.undo();
        marks.undo();
        shows(marks, article(p("<|>")));

        Document quotes = at(article(p("<|>")));
        type(quotes, "it'");
        quotes.undo();
        shows(quotes, article(p("it'<|>")));
        type(quotes, "s");
        shows(quotes, article(p("it's<|>")));
    }

    @Test
    void aSentenceTypedInOneGoIsTakenBackInThreeSteps() {
        Document document = at(article(p("<|>")));
        type(document, "\"It's late,\" she said. \"We'd rather -- we'll see... it's late");
        document.undo();
        shows(document, article(p("“It’s late,” she said. “We’d rather — we’ll see… it’<|>")));
        document.undo();
        shows(document, article(p("“It’s late,” she said. “We’d rather — we’ll see… it'<|>")));
        document.undo();
        shows(document, article(p("<|>")));
        assertThat(document.history().canUndo()).isFalse();
        document.redo();
        document.redo();
        document.redo();
        shows(document, article(p("“It’s late,” she said. “We’d rather — we’ll see… it’s late<|>")));
    }

    @Test
    void aPausePartsTheStepsAlsoAroundAHabit() {
        Document document = at(article(p("<|>")));
        type(document, "it's");
        clock.addAndGet(History.PAUSE);
        type(document, " he's");
        document.undo();
        document.undo();
        shows(document, article(p("it’s he'<|>")));
        document.undo();
        shows(document, article(p("it’s<|>")));
        document.undo();
        document.undo();
        shows(document, article(p("it'<|>")));
    }

    // helpers

    private void typed(Drafts.Item before, String keys, Drafts.Item after) {
        Document document = at(article(before));
        type(document, keys);
        shows(document, article(after));
        Laws.checkWellFormed(document.article());
        Article last = document.article();
        while (document.history().canUndo()) {
            document.undo();
        }
        shows(document, article(before));
        while (document.history().canRedo()) {
            document.redo();
        }
        assertThat(document.article()).isEqualTo(last);
    }

    private Document at(Draft draft) {
        var document = new Document(draft.article(), clock::get);
        document.select(draft.selection());
        return document;
    }

    private static void type(Document document, String keys) {
        type(document, keys, HABITS);
    }

    private static void type(Document document, String keys, Habits habits) {
        keys.chars().forEach(key -> habits.type(document, String.valueOf((char) key)));
    }

    private static List<String> texts(Document document) {
        int head = Lines.ofHead(document.article().head());
        return IntStream.range(head, Lines.count(document.article())).mapToObj(line -> Lines.text(document.article(), line).text())
                .toList();
    }

    /// A text with its marks in angle brackets.
    private static String shown(RichText text) {
        return text.inlines().stream().map(inline -> {
            List<String> marks = inline instanceof Inline.Span span ? span.marks() : List.of();
            String names = marks.stream().map(mark -> text.def(mark).map(def -> "a " + ((MarkDef.Link) def).href()).orElse(mark)).sorted()
                    .collect(Collectors.joining(" "));
            return names.isEmpty() ? inline.text() : "<" + names + ">" + inline.text() + "</>";
        }).collect(Collectors.joining());
    }

    private static void shows(Document document, Draft draft) {
        assertThat(Markup.of(document.draft())).isEqualTo(Markup.of(draft));
    }
}
