package app.galley.library.journal;

import app.galley.format.UnreadableArticle;
import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.DataFolder;
import app.galley.library.FileFailure;
import app.galley.model.Article;
import app.galley.model.Field;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// All journals of a user, and the thread that writes those of this program.
public final class Journals implements AutoCloseable {

    /// How long a change waits to be written down. With the writing itself it stays below the second that may be lost, on a machine with more
    /// to do than it can as well.
    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final Duration LONGEST_END = Duration.ofSeconds(5);
    /// Of another machine it is not known whether its program still runs; after this its journal is taken for left behind.
    private static final Duration SILENCE = Duration.ofDays(1);
    private static final String ENDING = ".journal";

    private final Path folder;
    private final Duration pause;
    private final Duration again;
    private final AtomicFile files;
    private final ScheduledExecutorService thread;

    /// @param data where they are kept, in a folder of their own
    /// @param files writes them
    public Journals(DataFolder data, AtomicFile files) {
        this(data, files, PAUSE, AGAIN);
    }

    /// @param pause how long a change waits to be written down
    /// @param again how long to wait after the disk refused
    Journals(DataFolder data, AtomicFile files, Duration pause, Duration again) {
        this.pause = pause;
        this.again = again;
        folder = data.resolve("journal");
        this.files = files;
        thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("galley-journal").factory());
    }

    /// The journal of an article that is being opened; nothing is written until it is changed.
    ///
    /// @param trouble told, on the journals' thread, when it cannot be written, and with empty when it can be again
    public Journal of(Origin origin, Consumer<Optional<FileFailure>> trouble) {
        return new Journal(this, folder.resolve(UUID.randomUUID() + ENDING), origin, trouble);
    }

    /// What programs that have ended left behind, newest first. Journals of which the article's file or a later journal holds everything
    /// are removed.
    ///
    /// Reads disks, so it is called away from the window's thread.
    ///
    /// @throws FileFailure when the folder cannot be read
    public List<Recovered> abandoned() throws FileFailure {
        var whole = new ArrayList<Whole>();
        for (Path journal : files.list(folder, "*" + ENDING)) {
            read(journal).ifPresent(whole::add);
        }
        Set<String> continued = whole.stream().flatMap(one -> one.header.after().stream()).collect(Collectors.toSet());
        var found = new ArrayList<Recovered>();
        for (Whole one : whole) {
            if (!one.isLeft()) {
                continue;
            }
            Recovered recovered = one.recovered;
            if (continued.contains(name(recovered.journal())) || isSaved(recovered)) {
                remove(recovered.journal());
            } else {
                found.add(recovered);
            }
        }
        found.sort(Comparator.comparing(Recovered::written).reversed());
        return found;
    }

    /// A journal that can be read, of a program that may still run.
    private record Whole(Recovered.Header header, Recovered recovered) {

        boolean isLeft() {
            return header.run().isHere()
                    ? header.run().isOver()
                    : recovered.written().isBefore(Instant.now().minus(SILENCE));
        }
    }

    static String name(Path journal) {
        return String.valueOf(journal.getFileName());
    }

    private Optional<Whole> read(Path journal) {
        try {
            List<Line> lines = Line.read(files.read(journal));
            Instant written = files.changedAt(journal);
            return Recovered.Header.of(lines)
                    .flatMap(header -> Recovered.of(journal, lines, header, written).map(recovered -> new Whole(header, recovered)));
        } catch (FileFailure unreadable) {
            System.getLogger(Journals.class.getName()).log(System.Logger.Level.WARNING, unreadable.getMessage());
            return Optional.empty();
        }
    }

    /// Whether the file has all of it: the program ended after saving and before it removed the journal.
    private static boolean isSaved(Recovered recovered) {
        Optional<Article> now = saved(recovered);
        return now.isPresent() && undated(now.get()).equals(undated(recovered.article()));
    }

    /// The article as its file has it now; empty when it has none that can be read.
    public static Optional<Article> saved(Recovered recovered) {
        return recovered.origin().file().flatMap(file -> {
            try {
                return Optional.of(new ArticleFile(file).open().loaded().article());
            } catch (FileFailure | UnreadableArticle none) {
                return Optional.empty();
            }
        });
    }

    private static Article undated(Article article) {
        return article.with(Field.MODIFIED, "");
    }

    /// Removes what is not wanted any more.
    public void discard(Recovered recovered) {
        now(() -> remove(recovered.journal()));
    }

    /// @return whether it is gone
    boolean remove(Path journal) {
        try {
            files.delete(journal);
            return true;
        } catch (FileFailure stays) {
            System.getLogger(Journals.class.getName()).log(System.Logger.Level.WARNING, stays.getMessage());
            return false;
        }
    }

    AtomicFile files() {
        return files;
    }

    Path folder() {
        return folder;
    }

    void soon(Runnable work) {
        submit(work, pause);
    }

    void later(Runnable work) {
        submit(work, again);
    }

    void now(Runnable work) {
        submit(work, Duration.ZERO);
    }

    private void submit(Runnable work, Duration delay) {
        if (!thread.isShutdown()) {
            thread.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Waits until all that was asked for so far is done.
    public void settle() {
        try {
            thread.submit(() -> {}).get(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            System.getLogger(Journals.class.getName()).log(System.Logger.Level.WARNING, "the journal is late");
        }
    }

    /// Does what is due and ends the thread.
    @Override
    public void close() {
        settle();
        thread.shutdown();
    }
}
