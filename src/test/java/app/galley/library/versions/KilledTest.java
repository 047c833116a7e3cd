package app.galley.library.versions;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.library.ArticleFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Another program keeps versions as fast as it can and is killed: nothing it had kept is lost, and the next version can be added.
class KilledTest extends Histories {

    private static final int ROUNDS = 6;

    /// The other program: says each version it has kept.
    static void main(String[] args) throws Exception {
        var data = new app.galley.library.DataFolder(Path.of(args[0]));
        var versions = new Versions(new ArticleFile(Path.of(args[1])), data, () -> "Other", Clock.systemUTC());
        for (int i = 0;; i++) {
            String text = "Round " + args[2] + ", save " + i;
            versions.add(article(text), VersionKind.SAVED);
            System.out.println(text);
            System.out.flush();
        }
    }

    @Test
    void whateverAKilledProgramHadKeptIsThere() throws Exception {
        ArticleFile file = file("story", article("Start."));
        Versions versions = versions(file);
        versions.add(article("Start."), VersionKind.SAVED);
        var random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            Path said = temp.resolve("said-" + round);
            Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), KilledTest.class.getName(),
                    data().path().toString(), file.path().toString(), "" + round).redirectOutput(said.toFile())
                    .redirectError(temp.resolve("errors-" + round).toFile()).start();
            while (other.isAlive() && Files.size(said) == 0) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(300_000));
            other.destroyForcibly().waitFor();
            assertThat(temp.resolve("errors-" + round)).isEmptyFile();
            List<String> kept = Files.readAllLines(said).stream().filter(line -> line.startsWith("Round")).toList();
            assertThat(kept).isNotEmpty();
            String last = Files.readString(said).endsWith("\n") ? kept.getLast() : kept.size() > 1 ? kept.get(kept.size() - 2) : "";
            assertThat(firstParagraphs(versions, article("x"))).contains(last).containsAll(kept.subList(0, kept.size() - 1));
            Kept after = versions.add(article("After round " + round), VersionKind.SAVED);
            assertThat(after.version()).isPresent();
            assertThat(after.note()).isEmpty();
        }
        assertThat(firstParagraphs(versions, article("x")).getLast()).isEqualTo("Start.");
    }
}
