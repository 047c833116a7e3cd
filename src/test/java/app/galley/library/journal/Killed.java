package app.galley.library.journal;

import app.galley.library.ProgramRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Makes the journals of a running test those of a program that has ended.
public final class Killed {

    private static final ProgramRun ENDED = new ProgramRun(ProgramRun.OWN.machine(), 1, "never");

    private Killed() {}

    /// The journals in a data folder.
    public static List<Path> journals(Path data) throws IOException {
        if (!Files.isDirectory(data.resolve("journal"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(data.resolve("journal"))) {
            return all.filter(path -> path.toString().endsWith(".journal")).toList();
        }
    }

    /// Copies journals to another data folder as if their program had been ended.
    public static void move(Path data, Path to) throws IOException {
        for (Path journal : journals(data)) {
            byte[] bytes = Files.readAllBytes(journal);
            List<Line> lines = Line.read(bytes);
            int rest = lines.getFirst().write().length;
            var all = new ByteArrayOutputStream();
            Recovered.Header header = Recovered.Header.of(lines).orElseThrow();
            all.writeBytes(new Recovered.Header(ENDED, header.origin(), header.after()).line().write());
            all.writeBytes(Arrays.copyOfRange(bytes, rest, bytes.length));
            Files.write(Files.createDirectories(to.resolve("journal")).resolve(String.valueOf(journal.getFileName())), all.toByteArray());
        }
    }
}
