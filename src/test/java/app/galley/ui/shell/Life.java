package app.galley.ui.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// One start of the program, and how it was killed.
///
/// It is killed through its handle: a [Process] that is destroyed throws away what is still in its pipe.
///
/// @param moment the last thing it said before
/// @param died when it was killed, milliseconds as the clock of the machine counts them
/// @param lengths when how much stood in which article, oldest first
record Life(String moment, long died, Map<String, List<Length>> lengths) {

    /// Every third is killed at a random time, the others while something is written.
    private static final int AT_ANY_TIME = 3;
    private static final int MOST_MOMENTS = 70;
    private static final int LONGEST = 3000;
    private static final long HUNG = 60_000;

    /// So much stood in an article at a time.
    record Length(int length, long time) {}

    /// Starts the program and kills it.
    ///
    /// @param given which articles it will give back
    static Life live(Path folder, Path file, List<String> given, Random random) throws IOException, InterruptedException {
        Process process = start(folder, file, given);
        Thread watch = Thread.ofVirtual().start(() -> killWhenHung(process));
        try (BufferedReader said = process.inputReader()) {
            return random.nextInt(AT_ANY_TIME) == 0
                    ? watch(process, said, Integer.MAX_VALUE, random.nextInt(LONGEST))
                    : watch(process, said, 1 + random.nextInt(MOST_MOMENTS), 2 * LONGEST);
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
            watch.interrupt();
        }
    }

    private static void killWhenHung(Process process) {
        try {
            process.waitFor(HUNG, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process start(Path folder, Path file, List<String> given) throws IOException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Djavafx.cachedir=" + System.getProperty("javafx.cachedir", folder.toString()),
                "-Djava.awt.headless=true", "-Duser.home=" + folder, "-Djava.util.prefs.userRoot=" + folder,
                "-Dgalley.home=" + System.getProperty("galley.home", "."), "-Dgalley.data=" + folder.resolve("data"), "-cp",
                System.getProperty("java.class.path"), DoomedWriter.class.getName(), file.toString()));
        command.addAll(given);
        return new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile()).start();
    }

    /// @param moments after how many moments within disk operations it is killed
    /// @param millis after which time it is killed, at the latest
    private static Life watch(Process process, BufferedReader said, int moments, int millis) throws IOException {
        var lengths = new HashMap<String, List<Length>>();
        String moment = "";
        int seen = 0;
        while (!moment.equals("ready")) {
            moment = next(said, lengths);
        }
        long end = System.currentTimeMillis() + millis;
        Thread atAnyTime = Thread.ofVirtual().start(() -> killAt(process, end));
        while (seen < moments && System.currentTimeMillis() < end) {
            String line = said.readLine();
            if (line == null) {
                break;
            }
            moment = take(line, lengths);
            seen += moment.startsWith(DoomedWriter.DISK) ? 1 : 0;
        }
        long died = Math.min(System.currentTimeMillis(), end);
        process.toHandle().destroyForcibly();
        atAnyTime.interrupt();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            take(line, lengths);
        }
        return new Life(moment, died, lengths);
    }

    private static void killAt(Process process, long end) {
        try {
            Thread.sleep(Math.max(0, end - System.currentTimeMillis()));
            process.toHandle().destroyForcibly();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static String next(BufferedReader said, Map<String, List<Length>> lengths) throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new AssertionError("it ended before anything was written");
        }
        return take(line, lengths);
    }

    private static String take(String line, Map<String, List<Length>> lengths) {
        if (line.startsWith("failed")) {
            throw new AssertionError("the program said: " + line);
        }
        String[] words = line.split(" ", -1);
        if (line.startsWith(DoomedWriter.KEY) && words.length == 4) {
            lengths.computeIfAbsent(words[1], _ -> new ArrayList<>()).add(new Length(Integer.parseInt(words[2]), Long.parseLong(words[3])));
        }
        return line;
    }

    /// How many keys were pressed.
    int keys() {
        return lengths.values().stream().mapToInt(all -> all.size() - 1).sum();
    }

    /// How much of an article stood there that long before it was killed.
    int before(String name, long millis) {
        return lengths.getOrDefault(name, List.of()).stream().filter(length -> length.time <= died - millis).mapToInt(Length::length).max()
                .orElse(0);
    }

    /// How long what was not given back had been there, in milliseconds; 0 when all was given back.
    long lost(String name, int givenBack) {
        return lengths.getOrDefault(name, List.of()).stream().filter(length -> length.length > givenBack && length.time <= died)
                .mapToLong(length -> died - length.time).max().orElse(0);
    }

    /// The most that can be in it.
    int most(String name) {
        return lengths.getOrDefault(name, List.of()).stream().mapToInt(Length::length).max().orElse(0) + 1;
    }
}
