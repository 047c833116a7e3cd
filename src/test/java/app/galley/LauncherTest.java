package app.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script `bin/galley`, with Javas that only say how they were called.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path folder;
    private Path home;

    @BeforeEach
    void layOut() throws IOException {
        home = folder.resolve("my galley");
        var launcher = Files.createDirectories(home.resolve("bin")).resolve("galley");
        Files.copy(Path.of("installer", "galley"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/b.jar"), "");
        Files.writeString(home.resolve("lib/a.jar"), "");
    }

    @Test
    void aLinkLeadsToTheProgramAndWordsArriveAsTheyWereTyped() throws Exception {
        java(home.resolve("runtime"), "25.0.1");
        var link = Files.createSymbolicLink(folder.resolve("g"), Path.of("my galley/bin/galley"));

        assertThat(run(link, folder, "a story", "", "*")).containsSubsequence("-Dgalley.home=" + home.toRealPath(), "app.galley.Main",
                "a story", "",
                "*");
    }

    @Test
    void theClassPathIsInOrder() throws Exception {
        java(home.resolve("runtime"), "25");
        var lib = home.toRealPath().resolve("lib");

        assertThat(run(launcher(), folder)).contains(lib.resolve("a.jar") + ":" + lib.resolve("b.jar"));
    }

    @Test
    void theJavaLaidBesideItComesFirst() throws Exception {
        java(home.resolve("runtime"), "25.0.1");
        java(folder.resolve("java home"), "26");

        assertThat(run(launcher(), folder)).first().isEqualTo("java " + home.toRealPath().resolve("runtime"));
    }

    @Test
    void javaHomeIsTakenWhenItIsNewEnough() throws Exception {
        java(folder.resolve("java home"), "26-ea");
        builtWith("25");

        assertThat(run(launcher(), folder)).first().isEqualTo("java " + folder.resolve("java home"));
    }

    @Test
    void anOldJavaHomeIsPassedOverForTheJavaItWasBuiltWith() throws Exception {
        java(folder.resolve("java home"), "17.0.15");
        builtWith("25.0.3");

        assertThat(run(launcher(), folder)).first().isEqualTo("java " + folder.resolve("built"));
    }

    @Test
    void theStartCacheIsUsedWithTheJavaItWasMadeWith() throws Exception {
        builtWith("25.0.3");
        var cache = home.toRealPath().resolve("lib/galley.aot");
        Files.writeString(cache, "");

        assertThat(run(launcher(), folder)).contains("-XX:AOTCache=" + cache);

        java(folder.resolve("java home"), "25.0.3");
        assertThat(run(launcher(), folder)).noneMatch(word -> word.startsWith("-XX:AOTCache"));
    }

    private Path launcher() {
        return home.resolve("bin/galley");
    }

    private void builtWith(String version) throws IOException {
        java(folder.resolve("built"), version);
        Files.writeString(home.resolve("lib/built-with"), folder.resolve("built") + "\n");
    }

    /// Makes a Java that prints where it is and each word it was given on a line of its own.
    private static void java(Path place, String version) throws IOException {
        var java = Files.createDirectories(place.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"java " + place.toRealPath() + "\"\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(place.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static List<String> run(Path program, Path where, String... words) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(words)).toList());
        builder.environment().put("JAVA_HOME", where.resolve("java home").toString());
        var process = builder.directory(where.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said.lines().toList();
    }
}
