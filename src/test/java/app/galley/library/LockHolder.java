package app.galley.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of its own that takes a lock, says how that ended and goes on until it is ended.
public final class LockHolder implements AutoCloseable {

    private final Process process;
    private final String said;

    private LockHolder(Process process, String said) {
        this.process = process;
        this.said = said;
    }

    /// Starts a program that tries to take the lock of an article.
    public static LockHolder start(Path article) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(
                List.of(java, "-cp", System.getProperty("java.class.path"), LockHolder.class.getName(), article.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new LockHolder(process, String.valueOf(process.inputReader().readLine()));
    }

    /// Starts several at once.
    public static List<LockHolder> race(Path article, int count) {
        return java.util.stream.IntStream.range(0, count).parallel().mapToObj(_ -> {
            try {
                return start(article);
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        }).toList();
    }

    /// Whether it has the lock.
    public boolean hasIt() {
        return said.startsWith("Taken");
    }

    /// Ends it in the hardest way.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    /// Lets it end in its own way.
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    static void main(String[] args) throws InterruptedException {
        System.out.println(ArticleLock.take(Path.of(args[0]), LockOwner.me(Instant.now()), new AtomicFile()).getClass().getSimpleName());
        Thread.sleep(Long.MAX_VALUE);
    }
}
