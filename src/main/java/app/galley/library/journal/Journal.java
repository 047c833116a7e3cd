package app.galley.library.journal;

import app.galley.format.ArticleWriter;
import app.galley.library.FileFailure;
import app.galley.library.ProgramRun;
import app.galley.library.Stamp;
import app.galley.model.Article;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The journal of one open article. It is on the disk only while something was changed that is in no file.
public final class Journal {

    /// Bytes of changes after which, or after twice the article if that is more, it begins anew with the article as it is.
    static final long MOST = 1 << 20;

    private final Journals all;
    private final Path path;
    private final Consumer<Optional<FileFailure>> trouble;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile @Nullable Article latest;

    // All below belongs to the journals' thread.
    private Origin origin;
    /// What the journal's file gives back; null when there is none that is whole.
    private @Nullable Article written;
    /// What is in the article's file, as far as this knows.
    private @Nullable Article saved;
    private Optional<Path> predecessor = Optional.empty();
    private long base;
    private long changes;
    private boolean onDisk;
    private boolean failing;
    private boolean ended;

    Journal(Journals all, Path path, Origin origin, Consumer<Optional<FileFailure>> trouble) {
        this.all = all;
        this.path = path;
        this.origin = origin;
        this.trouble = trouble;
    }

    /// Takes note of the article as it is now. Quick, and called at every change.
    public void record(Article article) {
        latest = article;
        if (!waiting.get() && waiting.compareAndSet(false, true)) {
            all.soon(this::flush);
        }
    }

    /// The article was saved: it was read back from its file and is equal. What was changed since goes on being kept.
    public void saved(Article article, Origin where) {
        all.now(() -> {
            origin = where;
            saved = article;
            written = null;
            write();
        });
    }

    /// The article is about to be written into its file. Returns when that is noted, or after some seconds; not for the window's thread.
    ///
    /// Should the program end between the file and the journal, it is known by this that the file was changed by nobody else. What will be
    /// in the file is in the journal before, or the file would be ahead of the draft that is given back as the newer one.
    public void trying(Stamp soon) {
        all.now(() -> {
            origin = origin.trying(soon);
            write();
            if (written != null) {
                noteOrigin();
            }
        });
        all.settle();
    }

    private void noteOrigin() {
        try {
            all.files().append(path, new Line(Recovered.ORIGIN, origin.words().getBytes(StandardCharsets.UTF_8)).write());
        } catch (FileFailure failure) {
            refused(failure);
        }
    }

    /// Goes on with an article that was recovered, whose old journal goes when it is in this one.
    public void adopt(Recovered recovered) {
        latest = recovered.article();
        all.now(() -> {
            predecessor = Optional.of(recovered.journal());
            write();
        });
    }

    /// Ends, since nothing is unsaved any more or what is unsaved is not wanted.
    public void drop() {
        all.now(() -> {
            ended = true;
            remove();
        });
    }

    private void flush() {
        waiting.set(false); // first, so that what is noted from here on is not missed
        write();
    }

    private void write() {
        Article now = latest;
        if (now == null || ended) {
            return;
        }
        try {
            if (now == saved) {
                remove();
            } else {
                keep(now);
            }
            if (failing) {
                failing = false;
                trouble.accept(Optional.empty());
            }
        } catch (FileFailure failure) {
            refused(failure);
        }
    }

    private void refused(FileFailure failure) {
        // what a failed write has left is not known, so the next is a whole one
        written = null;
        failing = true;
        trouble.accept(Optional.of(failure));
        // one try is planned at a time, however much is written meanwhile
        if (waiting.compareAndSet(false, true)) {
            all.later(this::flush);
        }
    }

    private void keep(Article now) throws FileFailure {
        Article before = written;
        if (before == null || changes > Math.max(MOST, 2 * base)) {
            begin(now);
        } else {
            Splice splice = Splice.between(before, now);
            if (!splice.isNothing()) {
                byte[] line = new Line(Recovered.SPLICE, splice.write()).write();
                all.files().append(path, line);
                changes += line.length;
            }
        }
        written = now;
        dropPredecessor();
    }

    /// In one step in place of what was there, so that there is always one that is whole.
    private void begin(Article now) throws FileFailure {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new Recovered.Header(ProgramRun.OWN, origin, predecessor.map(Journals::name)).line().write());
        bytes.writeBytes(new Line(Recovered.BASE, ArticleWriter.line(now)).write());
        all.files().makeFolder(all.folder());
        all.files().write(path, bytes.toByteArray());
        onDisk = true;
        base = bytes.size();
        changes = 0;
    }

    private void remove() {
        written = null;
        if (onDisk) {
            onDisk = !all.remove(path);
        }
        dropPredecessor();
    }

    private void dropPredecessor() {
        predecessor = predecessor.filter(old -> !all.remove(old));
    }
}
