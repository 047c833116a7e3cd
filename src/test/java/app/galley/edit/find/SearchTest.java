package app.galley.edit.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Spot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a query finds in one line. How it looks is told by letters: c match case, w whole words, x expression.
class SearchTest {

    static Search search(String words, String how) {
        return switch (new Query(words, how.contains("c"), how.contains("w"), how.contains("x")).meaning()) {
            case Query.Meaning.Clear(Search search) -> search;
            case Query.Meaning.Unclear(Wrong wrong) -> throw new AssertionError(wrong.toString());
        };
    }

    /// The line with what was found in braces.
    private static String shown(String line, List<Spot> spots) {
        var shown = new StringBuilder(line);
        spots.reversed().forEach(spot -> shown.insert(spot.to(), '}').insert(spot.from(), '{'));
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ferry   | -  | The {Ferry}, the {ferry}, {FERRY}man
            ferry   | c  | The Ferry, the {ferry}, FERRYman
            ferry   | w  | The {Ferry}'s crew, ferryman, the-{ferry}
            aa      | -  | {aa}{aa}a
            cafe    | -  | {café}, {CAFÉ}, {cafe\u0301}s
            café    | -  | {cafe} {café}
            café    | c  | cafe {café}
            cafe    | c  | cafe\u0301 {cafe}
            it's    | -  | {It’s} late, {it's} late
            "no"    | -  | “yes”, {“no”}, {«no»}
            "no"    | c  | “no”, {"no"}
            1939-45 | -  | {1939–45}, {1939-45}
            10 km   | -  | {10\u00A0km}, {10 km}
            coop    | -  | {co\u00ADop}
            محمد    | -  | {مُحَمَّد} و{محمد}
            й       | -  | и{Й}
            σοφος   | -  | {ΣΟΦΌΣ}
            हिन     | -  | {हिन}्दी, हन
            東京     | w  | 私は{東京}に
            😀      | -  | a{😀}b😁
            \u0301  | -  | ae{\u0301}
            $5      | w  | {$5}, $55, US{$5}
            [a-c]+  | x  | {abc}d{CAB}
            [a-c]+  | cx | {abc}dCAB
            fo|foo  | -  | foo
            ^a      | x  | {a}a a
            a*      | x  | b{aa}b
            \\w+ing\\b  | x  | {being} rings {sing}
            o(?=u)  | x  | h{o}ur hot
            fo|food | wx | {food} {fo} fool
            É       | x  | {é} e""")
    void aQueryFindsWhatAWriterMeans(String words, String how, String marked) {
        String line = marked.replaceAll("[{}]", "");
        assertThat(shown(line, search(words, how).in(line).orElseThrow())).isEqualTo(marked);
    }

    @Test
    void hardBreaksAndObjectsAreWallsUnlessABreakIsNamed() {
        String line = "ab\ncd\uFFFCef";
        assertThat(shown(line, search(".+", "x").in(line).orElseThrow())).isEqualTo("{ab}\n{cd}\uFFFC{ef}");
        assertThat(shown(line, search("[^x]+", "x").in(line).orElseThrow())).isEqualTo("{ab}\n{cd}\uFFFC{ef}");
        assertThat(shown(line, search("^\\w", "x").in(line).orElseThrow())).isEqualTo("{a}b\n{c}d\uFFFC{e}f");
        assertThat(shown(line, search("b\\nc", "x").in(line).orElseThrow())).isEqualTo("a{b\nc}d\uFFFCef");
        assertThat(search("\uFFFC", "-").in(line)).contains(List.of());
        assertThat(search("b c", "-").in(line)).contains(List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a(b     | 1 | A “(” has no “)”
            a(b)(c  | 4 | A “(” has no “)”
            ab)     | 2 | A “)” has no “(” before it
            [abc    | 0 | A “[” has no “]”
            *a      | 0 | There is nothing here to repeat
            a{2,1}  | 5 | The two numbers in { } are the wrong way round
            [z-a]   | 3 | The two ends of a range
            \\q     | 1 | This letter means nothing after a
            \\      | 1 | A \\ at the end has nothing to stand before
            \\p{Abc}| 6 | There is no such kind of characters
            (?<=(ab)*)b | 9 | What is looked for behind
            a\\k<n> | 5 | There is no group of that name""")
    void anExpressionThatCannotBeUnderstoodSaysWhatIsWrongAndWhere(String words, int at, String reason) {
        Query.Meaning meaning = new Query(words, false, false, true).meaning();
        assertThat(meaning).isInstanceOfSatisfying(Query.Meaning.Unclear.class, unclear -> {
            assertThat(unclear.wrong().reason()).startsWith(reason.strip());
            assertThat(unclear.wrong().at()).isBetween(at - 1, at + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a|aa)+\\1*$", "(a|a)*b", "(.*a){25}$", "(\\w|a)+\\1!"})
    void anExpressionThatGoesAstrayIsStopped(String words) {
        String line = "a".repeat(20_000) + "!";
        long start = System.nanoTime();
        assertThat(search(words, "x").in(line)).isEmpty();
        assertThat(search(words, "x").puts(line, "b")).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void anOrdinaryExpressionOnAVeryLongLineIsNotStopped() {
        String line = "the ferry said night boats ".repeat(20_000);
        assertThat(search("\\b(\\w+)\\s+\\1\\b", "x").in(line)).contains(List.of());
        assertThat(search("\\w+ts", "wx").in(line).map(List::size)).contains(20_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            (\\w+) (\\w+)        ¦ $2 $1        ¦ night boats ¦ boats night
            (?<day>\\d+)\\.(\\d+) ¦ ${day}/$2    ¦ 24.11       ¦ 24/11
            \\w+                 ¦ <$0>         ¦ boat        ¦ <boat>
            (b)|(o)              ¦ $2$1         ¦ bo          ¦ bo
            (\\w)                ¦ $10          ¦ a           ¦ a0
            a                    ¦ \\$5         ¦ a           ¦ $5
            a                    ¦ $ b\\\\      ¦ a           ¦ $ b\\
            ,\\s*                ¦ \\n          ¦ a, b        ¦ a⏎b""")
    void groupsStandInAReplacement(String words, String replacement, String line, String expected) {
        Search search = search(words, "x");
        assertThat(search.wrongIn(replacement)).isEmpty();
        var changed = new StringBuilder(line);
        search.puts(line, replacement).orElseThrow().reversed()
                .forEach(put -> changed.replace(put.spot().from(), put.spot().to(), put.text()));
        assertThat(changed.toString()).isEqualTo(expected.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a $2    | 2 | The expression has no group 2
            ${x}    | 0 | The expression has no group of that name
            b ${x   | 2 | A “${” has no “}”
            b \\    | 2 | A \\ at the end""")
    void aReplacementThatCannotBeUnderstoodSaysSo(String replacement, int at, String reason) {
        Optional<Wrong> wrong = search("(a)", "x").wrongIn(replacement);
        assertThat(wrong.map(Wrong::at)).contains(at);
        assertThat(wrong.orElseThrow().reason()).startsWith(reason);
        assertThat(search("a", "-").wrongIn(replacement)).isEmpty();
    }
}
