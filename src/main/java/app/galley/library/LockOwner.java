package app.galley.library;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who has an article open: a person at a machine, in one run of a program.
///
/// @param person a name to be shown
/// @param machine the name of the machine
/// @param run of the program
/// @param since when it was opened, by the clock of that machine
/// @param token tells this opening from all others
public record LockOwner(String person, String machine, ProgramRun run, Instant since, String token) {

    private static final String FIRST_LINE = "Galley has this article open. The file goes when it is closed.";

    /// The user of this program.
    public static LockOwner me(Instant since) {
        return new LockOwner(ProgramRun.person(), ProgramRun.Machine.NAME, ProgramRun.OWN, since, UUID.randomUUID().toString());
    }

    /// The same opening under another name.
    public LockOwner as(String otherPerson, String otherMachine) {
        return new LockOwner(otherPerson, otherMachine, run, since, token);
    }

    /// Whether it is the same person at the same machine.
    public boolean isLike(LockOwner other) {
        return person.equals(other.person) && machine.equals(other.machine);
    }

    /// Whether the program that had it open is known to have ended.
    boolean isGone() {
        return run.isOver();
    }

    /// What stands in the file.
    String text() {
        return String.join("\n", FIRST_LINE, "person: " + line(person), "machine: " + line(machine), "run: " + run.text(),
                "since: " + since, "token: " + token, "");
    }

    private static String line(String text) {
        return text.replaceAll("\\R", " ");
    }

    /// What [#text] wrote; empty when it is something else or only a part of it.
    static Optional<LockOwner> parse(String text) {
        Map<String, String> said = new HashMap<>();
        if (!text.endsWith("\n")) {
            return Optional.empty();
        }
        text.lines().skip(1).map(line -> line.split(": ", 2)).filter(pair -> pair.length == 2).forEach(pair -> said.put(pair[0], pair[1]));
        try {
            Instant since = Instant.parse(said.getOrDefault("since", ""));
            String token = said.getOrDefault("token", "");
            return ProgramRun.parse(said.getOrDefault("run", "")).filter(_ -> !token.isEmpty())
                    .map(run -> new LockOwner(said.getOrDefault("person", ""), said.getOrDefault("machine", ""), run, since, token));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
