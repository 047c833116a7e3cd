package app.galley.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// One run of a program: by this, whoever finds something left behind can tell whether the run that left it is over.
///
/// @param machine tells machines apart, also two of the same name; not to be shown
/// @param pid the process's number there
/// @param birth tells apart processes that had the same number one after the other; on Linux it does not depend on the clock
public record ProgramRun(String machine, long pid, String birth) {

    /// The run this is.
    public static final ProgramRun OWN = of(ProcessHandle.current());

    private static final int SHORT = 12;

    private static ProgramRun of(ProcessHandle process) {
        return new ProgramRun(Machine.ID, process.pid(), birth(process).orElse(""));
    }

    /// Whether it was on this machine.
    public boolean isHere() {
        return machine.equals(Machine.ID);
    }

    /// Whether it is known to be over. Of a run on another machine nothing is known.
    public boolean isOver() {
        if (!isHere()) {
            return false;
        }
        Optional<ProcessHandle> now = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        return now.isEmpty() || !birth(now.get()).orElse(birth).equals(birth);
    }

    /// Fit for a part of a file's name; [#parse] reads it.
    public String text() {
        return machine + "-" + pid + "-" + birth;
    }

    /// What [#text] wrote; empty when it is something else.
    public static Optional<ProgramRun> parse(String text) {
        String[] parts = text.split("-", -1);
        boolean right = parts.length == 3 && parts[1].matches("\\d{1,18}");
        return right ? Optional.of(new ProgramRun(parts[0], Long.parseLong(parts[1]), parts[2])) : Optional.empty();
    }

    private static Optional<String> birth(ProcessHandle process) {
        return Linux.birth(process.pid()).or(() -> process.info().startInstant().map(start -> Long.toString(start.toEpochMilli(), 36)));
    }

    private static String shortened(String text) {
        return Stamp.of(text.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, SHORT);
    }

    /// What the kernel tells in files: Java counts a start from a wall clock that may since have been set otherwise.
    private static final class Linux {

        private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
        /// The field of the start in clock ticks since the machine was, counted after the program's name: proc_pid_stat(5), field 22.
        private static final int START = 22 - 3;

        static Optional<String> birth(long pid) {
            Optional<String> boot = read(BOOT);
            Optional<String> stat = read(Path.of("/proc", Long.toString(pid), "stat"));
            return boot.flatMap(id -> stat.map(line -> shortened(id + line.substring(line.lastIndexOf(')') + 2).split(" ", -1)[START])));
        }

        static Optional<String> read(Path file) {
            try {
                return Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty());
            } catch (IOException none) {
                return Optional.empty();
            }
        }
    }

    /// The machine this is.
    static final class Machine {

        /// Its name, as it calls itself.
        static final String NAME = Linux.read(Path.of("/proc/sys/kernel/hostname"))
                .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME")))
                .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
                .or(Machine::ask)
                .orElse("this computer");

        /// The id of the installation is a secret of the machine (machine-id(5)), so only a sum of it is used.
        static final String ID = shortened("galley " + Linux.read(Path.of("/etc/machine-id")).orElse("") + NAME.toLowerCase(Locale.ROOT));

        private Machine() {}

        /// Asking Java would look the name up in the network.
        private static Optional<String> ask() {
            try {
                Process process = new ProcessBuilder("hostname").redirectErrorStream(true).start();
                process.getOutputStream().close();
                String name = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                return Optional.of(name).filter(text -> !text.isEmpty() && text.lines().count() == 1);
            } catch (IOException none) {
                return Optional.empty();
            }
        }
    }

    /// Who runs it, by the name a person goes by where the system knows one.
    static String person() {
        String account = Objects.requireNonNullElse(System.getProperty("user.name"), "");
        String entry = Linux.read(Path.of("/etc/passwd")).orElse("").lines().filter(line -> line.startsWith(account + ":")).findFirst()
                .orElse("");
        String[] parts = entry.split(":", -1);
        String full = parts.length > 4 ? parts[4].split(",", -1)[0].strip() : "";
        return !full.isEmpty() ? full : account.isEmpty() ? "Somebody" : account;
    }
}
