package app.galley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private int made;

    @Property(tries = 60)
    void isAListHoweverItIsChanged(@ForAll long seed, @ForAll @IntRange(max = 5_000) int size) {
        var random = new Random(seed);
        List<Block> list = blocks(random, size);
        Blocks blocks = Blocks.of(list);
        for (int step = 0; step < 40; step++) {
            int from = random.nextInt(list.size() + 1);
            int to = random.nextInt(4) > 0
                    ? Math.min(list.size(), from + random.nextInt(3))
                    : from + random.nextInt(list.size() - from + 1);
            List<Block> put = blocks(random, random.nextInt(6) > 0 ? random.nextInt(3) : random.nextInt(700));
            Blocks changed = blocks.replace(from, to, put);
            var expected = new ArrayList<>(list);
            expected.subList(from, to).clear();
            expected.addAll(from, put);
            assertThat(same(changed, expected)).isTrue();
            checkEnds(blocks, changed, list, expected);
            list = expected;
            blocks = changed;
        }
        checkLines(blocks, list);
    }

    private static void checkEnds(Blocks old, Blocks now, List<Block> oldList, List<Block> nowList) {
        int most = Math.min(oldList.size(), nowList.size());
        int prefix = 0;
        while (prefix < most && oldList.get(prefix) == nowList.get(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < most - prefix && oldList.get(oldList.size() - 1 - suffix) == nowList.get(nowList.size() - 1 - suffix)) {
            suffix++;
        }
        assertThat(old.commonPrefix(now)).isEqualTo(prefix);
        assertThat(old.commonSuffix(now, most - prefix)).isEqualTo(suffix);
        assertThat(now.commonSuffix(old, Math.min(3, most))).isEqualTo(Math.min(3, commonEnd(oldList, nowList)));
    }

    private static int commonEnd(List<Block> one, List<Block> other) {
        int count = 0;
        while (count < Math.min(one.size(), other.size()) && one.get(one.size() - 1 - count) == other.get(other.size() - 1 - count)) {
            count++;
        }
        return count;
    }

    private static void checkLines(Blocks blocks, List<Block> list) {
        int line = 0;
        for (int i = 0; i < list.size(); i++) {
            assertThat(blocks.lineOf(i)).isEqualTo(line);
            for (int own = 0; own < list.get(i).lineCount(); own++) {
                assertThat(blocks.blockAtLine(line)).isEqualTo(i);
                line++;
            }
        }
        assertThat(blocks.lineOf(list.size())).isEqualTo(line).isEqualTo(blocks.lineCount());
    }

    private static boolean same(List<Block> one, List<Block> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i) == other.get(i);
        }
        return same;
    }

    private List<Block> blocks(Random random, int count) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < count; i++) {
            String key = "k" + made++;
            blocks.add(switch (random.nextInt(4)) {
                case 0 -> new Block.PictureBlock(Picture.of(key, "a.jpg"));
                case 1 -> new Block.Box(key, Block.Box.FACT_BOX, "", Blocks.of(blocks(random, random.nextInt(3))), Extras.NONE);
                default -> Block.TextBlock.paragraph(key, "text");
            });
        }
        return blocks;
    }

    @Test
    void whatIsOutsideIsRefused() {
        Blocks three = Blocks.of(blocks(new Random(1), 3));
        assertThatThrownBy(() -> three.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> three.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> three.replace(2, 4, List.of())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> three.blockAtLine(three.lineCount())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Blocks.EMPTY.blockAtLine(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> three.add(three.get(0))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void noBlocksAreNoBlocksHoweverTheyCameAbout() {
        Blocks three = Blocks.of(blocks(new Random(1), 3));
        assertThat(three.replace(0, 3, List.of())).isEqualTo(Blocks.EMPTY).isEmpty();
        assertThat(Blocks.EMPTY.replace(0, 0, three)).isEqualTo(three);
        assertThat(Blocks.EMPTY.lineCount()).isZero();
        assertThat(Blocks.EMPTY.lineOf(0)).isZero();
    }
}
