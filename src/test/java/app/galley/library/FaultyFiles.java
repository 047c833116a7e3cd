package app.galley.library;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// A disk that can be told to fail, for tests of those who write through [AtomicFile] from other packages.
public final class FaultyFiles {

    private final Map<Step, Deque<IOException>> failures = new EnumMap<>(Step.class);
    private final Map<Step, IOException> troubles = new EnumMap<>(Step.class);
    private int untilFailure;
    private boolean hasFailed;
    private CountDownLatch held = new CountDownLatch(0);

    /// What can be asked of a disk.
    public enum Step {
        WRITE, HALF_WRITE, APPEND, HALF_APPEND, FLUSH, REPLACE, PUBLISH, FLUSH_FOLDER, READ, LIST, DELETE
    }

    /// Other ways in which a step that is counted fails.
    private static final Set<Step> HALVES = Set.of(Step.HALF_WRITE, Step.HALF_APPEND);

    /// Writes on a disk on which one step fails.
    public static AtomicFile failing(Step step, IOException why) {
        var disk = new FaultyFiles();
        disk.fail(step, why);
        return disk.files();
    }

    /// Lets a step fail the next time.
    public synchronized void failOnce(Step step, IOException why) {
        failures.computeIfAbsent(step, _ -> new ArrayDeque<>()).add(why);
    }

    /// Lets a step fail until it is mended.
    public synchronized void fail(Step step, IOException why) {
        troubles.put(step, why);
    }

    /// Lets the disk refuse just one thing: whatever it is asked for after so many others.
    ///
    /// @param others how many things still go well
    public synchronized void failOnceAfter(int others) {
        untilFailure = others + 1;
        hasFailed = false;
    }

    /// Whether it was asked for the thing that [#failOnceAfter] spoke of, and refused it.
    public synchronized boolean hasFailed() {
        return hasFailed;
    }

    /// Lets whoever writes wait until [#release].
    public synchronized void hang() {
        held = new CountDownLatch(1);
    }

    /// Ends the waiting.
    public synchronized void release() {
        held.countDown();
    }

    private void maybeHang() throws IOException {
        CountDownLatch now;
        synchronized (this) {
            now = held;
        }
        try {
            now.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /// Ends all trouble.
    public synchronized void mend() {
        troubles.clear();
        failures.clear();
    }

    private synchronized void maybeFail(Step step) throws IOException {
        Deque<IOException> once = failures.get(step);
        if (once != null && !once.isEmpty()) {
            throw once.remove();
        }
        if (untilFailure > 0 && !HALVES.contains(step) && --untilFailure == 0) {
            hasFailed = true;
            throw new IOException("Input/output error");
        }
        IOException why = troubles.get(step);
        if (why != null) {
            throw why;
        }
    }

    /// Writes on it.
    public AtomicFile files() {
        return new AtomicFile(new Disk() {
            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                maybeHang();
                maybeFail(Step.WRITE);
                try {
                    maybeFail(Step.HALF_WRITE);
                } catch (IOException why) {
                    REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                    throw why;
                }
                REAL.write(file, bytes);
            }

            @Override
            public void append(Path file, byte[] bytes) throws IOException {
                maybeFail(Step.APPEND);
                try {
                    maybeFail(Step.HALF_APPEND);
                } catch (IOException why) {
                    REAL.append(file, Arrays.copyOf(bytes, bytes.length / 2));
                    throw why;
                }
                REAL.append(file, bytes);
            }

            @Override
            public void flush(Path file) throws IOException {
                maybeFail(Step.FLUSH);
                REAL.flush(file);
            }

            @Override
            public void replace(Path from, Path to) throws IOException {
                maybeFail(Step.REPLACE);
                REAL.replace(from, to);
            }

            @Override
            public void publish(Path from, Path to) throws IOException {
                maybeFail(Step.PUBLISH);
                REAL.publish(from, to);
            }

            @Override
            public void flushFolder(Path folder) throws IOException {
                maybeFail(Step.FLUSH_FOLDER);
                REAL.flushFolder(folder);
            }

            @Override
            public byte[] read(Path file) throws IOException {
                maybeFail(Step.READ);
                return REAL.read(file);
            }

            @Override
            public List<Path> list(Path folder, String pattern) throws IOException {
                maybeFail(Step.LIST);
                return REAL.list(folder, pattern);
            }

            @Override
            public void delete(Path file) throws IOException {
                maybeFail(Step.DELETE);
                REAL.delete(file);
            }
        });
    }
}
