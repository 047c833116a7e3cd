package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed while somebody writes, above all while it writes files.
///
/// `-Dkills=1000` kills it as often as that. Some starts follow one another on the same files, so that what was given back is lost and
/// given back again.
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 8);
    private static final int STARTS_ON_THE_SAME_FILES = 4;
    private static final int AT_ONCE = 2;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void killedAtAnyMomentItGivesBackAllButTheLastSecondAndEveryFileIsWhole() throws Exception {
        long seed = Long.getLong("kills.seed", System.nanoTime());
        var found = new ArrayList<Afterlife.Found>();
        try (var runs = Executors.newFixedThreadPool(AT_ONCE)) {
            var lives = new ArrayList<Future<List<Afterlife.Found>>>();
            for (int i = 0; i < KILLS; i += STARTS_ON_THE_SAME_FILES) {
                int number = i;
                lives.add(runs.submit(() -> several(number, new Random(seed + number))));
            }
            for (Future<List<Afterlife.Found>> life : lives) {
                found.addAll(life.get());
            }
        }
        report(found, seed);
        assertThat(found).hasSize(KILLS);
        assertThat(keys(found)).as("keys pressed").isGreaterThan(KILLS);
        assertThat(found).as("versions that could be read").anyMatch(one -> one.versions() > 0);
    }

    private static int keys(List<Afterlife.Found> found) {
        return found.stream().mapToInt(Afterlife.Found::keys).sum();
    }

    private List<Afterlife.Found> several(int number, Random random) throws Exception {
        var afterlife = new Afterlife(Files.createDirectory(folder.resolve("run" + number)));
        var found = new ArrayList<Afterlife.Found>();
        for (int i = number; i < Math.min(KILLS, number + STARTS_ON_THE_SAME_FILES); i++) {
            found.add(afterlife.once(random));
        }
        return found;
    }

    /// Keeps the figures in `target`.
    private static void report(List<Afterlife.Found> found, long seed) throws IOException {
        Map<String, Integer> moments = new TreeMap<>();
        found.forEach(
                one -> moments.merge(one.moment().replaceAll("^key .*", "key").replaceAll(" [^ ]*\\.(tmp|journal|json|lock)$", " *.$1"),
                        1, Integer::sum));
        long[] lost = found.stream().mapToLong(Afterlife.Found::lost).sorted().toArray();
        String figures = "%d kills (seed %d) in %,d keys; lost typing: median %d ms, longest %d ms; versions read: %d; killed at: %s%n"
                .formatted(
                        found.size(), seed, keys(found), lost[lost.length / 2], lost[lost.length - 1],
                        found.stream().mapToInt(Afterlife.Found::versions).sum(),
                        moments);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("kills.txt"), figures);
    }
}
