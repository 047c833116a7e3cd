package app.galley.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Merges that a person can read.
///
/// A block is its key, a colon and its text, and blocks are parted by `|`; `[a| … ]` is a box. In a text, words between asterisks are strong,
/// `<words>(x)` leads to x, and `@` is a small picture. After `=>` stands the result; `!` and a key before it say what is in conflict.
class MergeCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            two words of one sentence;         a:one two three four five;  a:ONE two three four five;  a:one two three four FIVE;  a:ONE two three four FIVE
            the same change of both;           a:one two;              a:one 2;                a:one 2;                a:one 2
            the same words;                    a:one two three;        a:one 2 three;          a:one II three;         !a a:one II three
            words that touch;                  a:one two three;        a:1 two three;          a:one 2 three;          !a a:one 2 three
            put in at both ends;               a:one two three;        a:zero one two three;   a:one two three four;   a:zero one two three four
            put in at the same place;          a:one two;              a:one x two;            a:one y two;            !a a:one y two
            deleted and rewritten words;       a:one two three;        a:one three;            a:one 2 three;          !a a:one 2 three
            Arabic;                            a:قال عمدة الميناء اليوم;   a:قالت عمدة الميناء اليوم;  a:قال عمدة الميناء أمس;  a:قالت عمدة الميناء أمس
            no blanks between words;           a:我们昨天在北京开会;     a:他们昨天在北京开会;      a:我们昨天在北京吃饭;       a:他们昨天在北京吃饭
            emoji;                             a:so 👩‍👩‍👧 it is now; a:so 👩‍👩‍👦 it is now; a:so 👩‍👩‍👧 it is then;  a:so 👩‍👩‍👦 it is then
            a mark here, a word there;         a:one two three;        a:*one* two three;      a:one two 3;            a:*one* two 3
            a mark on a word that is changed;  a:one two three;        a:one *two* three;      a:one 2 three;          a:one *2* three
            marks that overlap;                a:one two three;        a:*one two* three;      a:one *two three*;      a:*one two three*
            a mark taken away twice;           a:*one* two;            a:one two;              a:one two;              a:one two
            a link here, a word there;         a:one two three;        a:<one>(x) two three;   a:one two 3;            a:<one>(x) two 3
            the same words lead elsewhere;     a:one two;              a:<one>(x) two;         a:<one>(y) two;         !a a:<one>(y) two
            unlinked and led elsewhere;        a:<one>(x) two;         a:one two;              a:<one>(y) two;         !a a:<one>(y) two
            a small picture and a word;        a:one two;              a:one @two;             a:1 two;                !a a:one @two
            blocks put in at two places;       a:one|b:two;            a:one|n:new|b:two;      a:one|b:two|m:more;     a:one|n:new|b:two|m:more
            blocks put in at one place;        a:one|b:two;            a:one|n:new|b:two;      a:one|m:more|b:two;     a:one|m:more|n:new|b:two
            the same block put in by both;     a:one;                  a:one|n:new;            a:one|n:new;            a:one|n:new
            the same text under two keys;      a:one;                  a:one|n:new;            a:one|m:new;            a:one|m:new
            one key, two texts;                a:one;                  a:one|n:new;            a:one|n:newer;          !n a:one|n:newer
            deleted and left alone;            a:one|b:two;            a:one;                  a:one|b:two;            a:one
            deleted and edited;                a:one|b:two;            a:one;                  a:one|b:2;              !b a:one|b:2
            deleted by both;                   a:one|b:two|c:three;    a:one|c:three;          a:one|c:three;          a:one|c:three
            moved and edited;                  a:one|b:two|c:three;    c:three|a:one|b:two;    a:one|b:2|c:three;      c:three|a:one|b:2
            moved by both alike;               a:one|b:two|c:three;    b:two|c:three|a:one;    b:two|c:three|a:one;    b:two|c:three|a:one
            two moves;                         a:1|b:2|c:3|d:4;        b:2|c:3|d:4|a:1;        d:4|a:1|b:2|c:3;        d:4|b:2|c:3|a:1
            one block moved twice;             a:1|b:2|c:3|d:4;        b:2|a:1|c:3|d:4;        b:2|c:3|d:4|a:1;        b:2|c:3|d:4|a:1
            new text follows what was moved;   a:1|b:2|c:3;            a:1|n:new|b:2|c:3;      b:2|c:3|a:1;            b:2|c:3|a:1|n:new
            moved and deleted;                 a:1|b:2|c:3;            b:2|c:3|a:1;            b:2|c:3;                b:2|c:3
            into a box and edited;             a:1|[k|b:two];          [k|a:1|b:two];          a:one|[k|b:two];        [k|a:one|b:two]
            out of a box that is deleted;      [k|a:1|b:two]|z:end;    a:1|[k|b:two]|z:end;    z:end;                  z:end
            a box is deleted, filled by other; a:1|[k|b:two];          a:1;                    a:1|[k|b:two|c:new];    !k a:1|[k|b:two|c:new]
            two places in a box;               [k|a:one|b:two];        [k|a:1|b:two];          [k|a:one|b:2];          [k|a:1|b:2]
            a paragraph cut in two;            a:one two three four;   a:one two|n:three four; a:1 two three four;     a:1 two|n:three four
            """)
    void merges(String name, String base, String ours, String theirs, String result) {
        Merged merged = Merge.of(article(base), article(ours), article(theirs));
        assertThat(written(merged)).isEqualTo(result);
        assertThat(written(Merge.of(article(base), article(theirs), article(ours)))).as("the sides exchanged").isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"a:<one>(x),a:<one>(y),a:<two>(z)", "a:<one>(x),a:<two>(y),a:<one>(z)"})
    void ofTwoLinksTheOneThatWasChosenIsTakenWhicheverSideChangedTheWord(String base, String ours, String theirs) {
        Merged merged = Merge.of(article(base), article(ours), article(theirs));
        assertThat(merged.conflicts()).hasSize(1);
        assertThat(written(merged.resolved(Choice.OURS).body())).isEqualTo("a:<two>(y)");
        assertThat(written(merged.resolved(Choice.THEIRS).body())).isEqualTo("a:<two>(z)");
        assertThat(written(merged.resolved(Choice.BASE).body())).isEqualTo("a:<two>(x)");
    }

    private static String written(Merged merged) {
        String conflicts = merged.conflicts().stream().map(conflict -> "!" + ((Conflict.OfBlock) conflict).key() + " ")
                .collect(Collectors.joining());
        return conflicts + written(merged.article().body());
    }

    private static String written(Blocks blocks) {
        return blocks.stream().map(block -> block instanceof Block.Box box
                ? "[" + box.key() + "|" + written(box.body()) + "]"
                : block.key() + ":" + written((Block.TextBlock) block)).collect(Collectors.joining("|"));
    }

    private static String written(Block.TextBlock block) {
        return block.children().stream().map(child -> {
            if (!(child instanceof Inline.Span span)) {
                return "@";
            }
            String link = block.defs().stream().filter(def -> span.marks().contains(def.key())).map(def -> ((MarkDef.Link) def).href())
                    .findFirst()
                    .orElse("");
            String text = link.isEmpty() ? span.text() : "<" + span.text() + ">(" + link + ")";
            return span.marks().contains("strong") ? "*" + text + "*" : text;
        }).collect(Collectors.joining());
    }

    static Article article(String text) {
        return Article.untitled("urn:x", "en").withBody(blocks(text, new int[]{0}));
    }

    private static Blocks blocks(String text, int[] at) {
        var blocks = new ArrayList<Block>();
        while (at[0] < text.length() && text.charAt(at[0]) != ']') {
            if (text.charAt(at[0]) == '[') {
                String key = text.substring(at[0] + 1, text.indexOf('|', at[0]));
                at[0] += key.length() + 2;
                blocks.add(new Block.Box(key, "factBox", "", blocks(text, at), Extras.NONE));
                at[0]++;
            } else {
                int end = at[0];
                while (end < text.length() && "|]".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                String block = text.substring(at[0], end);
                blocks.add(block(block.substring(0, block.indexOf(':')), block.substring(block.indexOf(':') + 1)));
                at[0] = end;
            }
            at[0] += at[0] < text.length() && text.charAt(at[0]) == '|' ? 1 : 0;
        }
        return Blocks.of(blocks);
    }

    private static Block block(String key, String text) {
        var children = new ArrayList<Inline>();
        var defs = new ArrayList<MarkDef>();
        for (String part : text.split("(?=[*<@])|(?<=@)|(?<=\\))")) {
            if (part.equals("@")) {
                children.add(new Inline.InlinePicture(Picture.of(key + "i", "images/i.png")));
            } else if (part.startsWith("<")) {
                String href = part.substring(part.indexOf('(') + 1, part.length() - 1);
                defs.add(new MarkDef.Link(key + href, href));
                children.add(new Inline.Span(part.substring(1, part.indexOf('>')), List.of(key + href)));
            } else if (part.startsWith("*")) {
                boolean ends = !children.isEmpty() && children.getLast() instanceof Inline.Span span && span.marks().contains("strong");
                children.add(ends ? Inline.Span.plain(part.substring(1)) : new Inline.Span(part.substring(1), List.of("strong")));
            } else {
                children.add(Inline.Span.plain(part));
            }
        }
        children.removeIf(child -> child.length() == 0 && !text.isEmpty());
        return new Block.TextBlock(key, Style.NORMAL, Listing.NONE, children, defs, Extras.NONE);
    }
}
