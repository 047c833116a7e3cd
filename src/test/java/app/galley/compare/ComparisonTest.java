package app.galley.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What became of blocks, in the notation of [MergeCasesTest]: `=` same, `+` new, `-` gone, `~` edited, `>` moved, `>~` moved and edited.
class ComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a:one|b:two;                a:one|b:two;             =a =b
            a:one|b:two;                a:one|n:new|b:two;       =a +n =b
            a:one|b:two|c:three;        a:one|c:three;           =a -b =c
            a:one|b:two;                a:one|b:2;               =a ~b
            a:1|b:2|c:3|d:4;            b:2|c:3|d:4|a:1;         =b =c =d >a
            a:1|b:2|c:3|d:4;            d:4|a:1|b:2|c:3;         >d =a =b =c
            a:1|b:2|c:3;                c:three|a:1|b:2;         >~c =a =b
            a:1|[k|b:2|c:3];            a:1|[k|b:two|c:3];       =a ~k(~b =c)
            a:1|[k|b:2|c:3];            a:1|[k|c:3|b:2];         =a ~k(>c =b)
            a:1|[k|b:2];                [k|a:1|b:2];             ~k(>a =b)
            a:1|[k|b:2];                a:1|b:2;                 =a >b -k
            a:one fish|b:two fish;      x:one fish|y:two fish;   =x =y
            a:one two three|b:four;     x:one two 3|y:four;      ~x =y
            a:one two three|b:four;     b:four|x:one two three;  >b =x
            """)
    void everyBlockHasItsFate(String before, String after, String fates) {
        Comparison comparison = Comparison.of(MergeCasesTest.article(before), MergeCasesTest.article(after));
        assertThat(written(comparison.blocks())).isEqualTo(fates);
        assertThat(comparison.isSame()).isEqualTo(fates.matches("(=\\w ?)+"));
    }

    private static String written(List<BlockChange> changes) {
        return changes.stream().map(change -> sign(change) + change.block().key() + inside(change)).collect(Collectors.joining(" "));
    }

    private static String sign(BlockChange change) {
        return switch (change) {
            case BlockChange.Same _ -> "=";
            case BlockChange.Inserted _ -> "+";
            case BlockChange.Deleted _ -> "-";
            case BlockChange.Edited _ -> "~";
            case BlockChange.Moved moved -> moved.edited() ? ">~" : ">";
        };
    }

    private static String inside(BlockChange change) {
        return change.inside().isEmpty() ? "" : "(" + written(change.inside()) + ")";
    }

    @Test
    void fieldsAndUnknownMembersAreInFileOrder() {
        Article before = MergeCasesTest.article("a:one").with(Field.HEADLINE, "Old");
        Article after = before.with(Field.HEADLINE, "New").with(Field.AUTHORS, List.of(Author.person("Ann")));
        after = after.withHead(after.head().withExtras(new Extras(List.of(), Map.of("x", new Value.Bool(true)))));
        Comparison comparison = Comparison.of(before, after);
        assertThat(comparison.fields()).extracting(HeadChange::name).containsExactly("headline", "author", "x");
        assertThat(comparison.fields().getFirst()).isEqualTo(new FieldChange<>(Field.HEADLINE, "Old", "New"));
        assertThat(comparison.size()).isEqualTo(new Size(2, 1));
    }

    @Test
    void theSizeCountsWordsOfScriptsWithoutBlanksToo() {
        Comparison comparison = Comparison.of(MergeCasesTest.article("a:one two, three|b:我们昨天开会"),
                MergeCasesTest.article("a:one 2, three|b:我们今天开会|c:x y"));
        assertThat(comparison.size()).isEqualTo(new Size(4, 2));
    }

    @Test
    void wordsAreComparedAndTheirJoinGivesBothTexts() {
        assertThat(Words.compare("The boats sail at nine.", "The old boats sail at ten."))
                .extracting(stretch -> stretch.kind() + " " + stretch.text())
                .containsExactly("SAME The ", "NEW old ", "SAME boats sail at ", "GONE nine", "NEW ten", "SAME .");
        assertThat(Words.compare("", "")).isEmpty();
        assertThat(Words.compare("", "a")).containsExactly(new Stretch(Stretch.Kind.NEW, "a"));
    }

    @Test
    void textsThatHaveNothingInCommonAreReplacedInNoTime() {
        String before = IntStream.range(0, 50_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 50_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        long start = System.nanoTime();
        List<Stretch> stretches = Words.compare("Same. " + before, "Same. " + after);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
        assertThat(stretches.getFirst()).isEqualTo(new Stretch(Stretch.Kind.SAME, "Same. "));
        assertThat(joined(stretches, Stretch.Kind.NEW)).isEqualTo("Same. " + before);
        assertThat(joined(stretches, Stretch.Kind.GONE)).isEqualTo("Same. " + after);
    }

    private static String joined(List<Stretch> stretches, Stretch.Kind without) {
        return stretches.stream().filter(stretch -> stretch.kind() != without).map(Stretch::text).collect(Collectors.joining());
    }

    @Test
    void aPatchOfASmallChangeIsSmallAndRefusesAnotherArticle() {
        Article before = MergeCasesTest
                .article(IntStream.range(0, 1000).mapToObj(i -> "k" + i + ":text " + i).collect(Collectors.joining("|")));
        Blocks body = before.body();
        Article after = before.withBody(body.replace(500, 501, List.of(Block.TextBlock.paragraph("k500", "other"))));
        Patch patch = Patch.between(before, after);
        assertThat(patch.pieces()).hasSize(3);
        assertThat(patch.apply(before)).isEqualTo(after);
        assertThatThrownBy(() -> patch.apply(MergeCasesTest.article("a:one"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyConflictCanBeResolvedEitherWayAndAgain() {
        Merged merged = Merge.of(MergeCasesTest.article("a:one|b:two three four|c:five"), MergeCasesTest.article("b:2 three 4|c:five"),
                MergeCasesTest.article("a:ONE|b:II three four|c:five"));
        assertThat(merged.conflicts()).hasSize(2);
        assertThat(texts(merged.resolved(Choice.OURS))).containsExactly("2 three 4", "five");
        assertThat(texts(merged.resolved(Choice.THEIRS))).containsExactly("ONE", "II three 4", "five");
        assertThat(texts(merged.resolved(Choice.BASE))).containsExactly("one", "two three 4", "five");
        Conflict deleted = merged.conflicts().getFirst();
        Article back = deleted.resolve(deleted.resolve(merged.article(), Choice.OURS), Choice.THEIRS);
        assertThat(texts(back)).first().isEqualTo("ONE");
        assertThatThrownBy(() -> deleted.resolve(back, Choice.BOTH)).isInstanceOf(IllegalArgumentException.class);
        Article both = merged.conflicts().get(1).resolve(back, Choice.BOTH);
        assertThat(texts(both)).containsExactly("ONE", "2 three 4", "II three 4", "five");
        assertThat(both.body()).extracting(Block::key).doesNotHaveDuplicates();
    }

    private static List<String> texts(Article article) {
        return article.body().stream().map(Texts::of).toList();
    }
}
