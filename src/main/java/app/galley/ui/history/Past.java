package app.galley.ui.history;

import app.galley.library.ArticleFile;
import app.galley.library.DataFolder;
import app.galley.library.FileFailure;
import app.galley.library.versions.Kept;
import app.galley.library.versions.Listed;
import app.galley.library.versions.Version;
import app.galley.library.versions.VersionKind;
import app.galley.library.versions.Versions;
import app.galley.model.Article;
import app.galley.ui.common.Outstanding;
import app.galley.ui.common.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The past of an open article: keeps what is saved and reads what was kept, away from the window's thread, in the order in which it was
/// asked for. Used on the window's thread.
public final class Past {

    private final Optional<DataFolder> data;
    private final Supplier<String> author;
    private final Tasks tasks;
    private final Clock clock;
    private final Outstanding outstanding;
    private final Consumer<Optional<String>> trouble;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Found> found = Optional.empty();
    private Optional<Path> place = Optional.empty();
    private volatile Optional<Versions> versions = Optional.empty();
    private boolean busy;

    /// What a file held when it was opened.
    private record Found(ArticleFile file, Article article) {}

    /// @param data where versions are kept; empty to keep none
    /// @param author who writes
    /// @param outstanding what must be done before the program ends
    /// @param trouble told when a version could not be kept as usual, and with empty when that is over
    public Past(Optional<DataFolder> data, Supplier<String> author, Tasks tasks, Clock clock, Outstanding outstanding,
            Consumer<Optional<String>> trouble) {
        this.data = data;
        this.author = author;
        this.tasks = tasks;
        this.clock = clock;
        this.outstanding = outstanding;
        this.trouble = trouble;
    }

    /// Calls a listener when a version was added.
    public void onKept(Runnable listener) {
        listeners.add(listener);
    }

    /// An article was opened from its file. What it held is kept before it is saved over, unless it is the newest version.
    public void opened(ArticleFile file, Article article) {
        found = Optional.of(new Found(file, article));
    }

    /// An article was saved.
    public void saved(ArticleFile file, Article article, VersionKind kind) {
        found.filter(old -> old.file.equals(file)).ifPresent(old -> keep(file, old.article, VersionKind.FOUND));
        found = Optional.empty();
        keep(file, article, kind);
    }

    private void keep(ArticleFile file, Article article, VersionKind kind) {
        keep(file, List.of(article), kind, () -> {}, failure -> trouble.accept(Optional.ofNullable(failure.getMessage())));
    }

    /// Keeps articles as versions, the first first.
    ///
    /// @param then called when they were kept, at once where none are kept
    /// @param failed told when one could not be
    public void keep(ArticleFile file, List<Article> articles, VersionKind kind, Runnable then, Consumer<FileFailure> failed) {
        Optional<Versions> history = versions(file);
        if (history.isEmpty() || articles.isEmpty()) {
            then.run();
            return;
        }
        outstanding.begin();
        ask(() -> history.get().add(articles.getFirst(), kind), kept -> {
            kept(kept);
            keep(file, articles.subList(1, articles.size()), kind, then, failed);
            outstanding.end();
        }, failure -> {
            failed.accept(failure);
            outstanding.end();
        });
    }

    private void kept(Kept kept) {
        trouble.accept(kept.note());
        if (kept.version().isPresent()) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    private Optional<Versions> versions(ArticleFile file) {
        Path path = file.path().toAbsolutePath().normalize();
        if (!place.equals(Optional.of(path))) {
            place = Optional.of(path);
            versions = data.map(folder -> new Versions(file, folder, author, clock));
        }
        return versions;
    }

    /// Lists the versions of an article.
    ///
    /// @param now the article as it is
    void list(ArticleFile file, Article now, Consumer<Listed> done) {
        versions(file).ifPresentOrElse(history -> ask(() -> history.list(now), done, _ -> {}),
                () -> done.accept(new Listed(List.of(), List.of(), false)));
    }

    /// Reads a version.
    void read(ArticleFile file, Version version, Consumer<Article> done, Consumer<FileFailure> failed) {
        versions(file).ifPresent(history -> ask(() -> history.read(version), done, failed));
    }

    /// Looks for a version, the newest first; those behind it are not read, and one that cannot be read is passed over.
    ///
    /// @param now the article as it is
    /// @param isIt asked away from the window's thread
    public void find(ArticleFile file, Article now, Predicate<Article> isIt, Consumer<Optional<Article>> done) {
        versions(file).ifPresentOrElse(history -> ask(() -> {
            for (Version version : history.list(now).versions()) {
                Optional<Article> read = readable(history, version).filter(isIt);
                if (read.isPresent()) {
                    return read;
                }
            }
            return Optional.<Article>empty();
        }, done, _ -> done.accept(Optional.empty())), () -> done.accept(Optional.empty()));
    }

    private static Optional<Article> readable(Versions history, Version version) {
        try {
            return Optional.of(history.read(version));
        } catch (FileFailure unread) {
            return Optional.empty();
        }
    }

    /// Reads a version to put it in place of what is there; its pictures are put back.
    void bringBack(ArticleFile file, Version version, Consumer<Article> done, Consumer<FileFailure> failed) {
        versions(file).ifPresent(history -> ask(() -> history.bringBack(version), done, failed));
    }

    /// A version with its pictures in a folder of its own.
    record Copy(Article article, Path folder) {}

    /// Reads a version to go on with it as another article.
    void copy(ArticleFile file, Version version, Consumer<Copy> done, Consumer<FileFailure> failed) {
        versions(file).ifPresent(history -> ask(() -> {
            Path folder = temporary();
            return new Copy(history.unpack(version, folder), folder);
        }, done, failed));
    }

    private static Path temporary() throws FileFailure {
        try {
            return Files.createTempDirectory("galley-copy");
        } catch (IOException why) {
            throw FileFailure.whileWriting(Path.of(System.getProperty("java.io.tmpdir", ""), "galley-copy"), why);
        }
    }

    /// Gives a version a name; an empty one takes it away.
    void name(ArticleFile file, Version version, Article now, String name, Runnable done, Consumer<FileFailure> failed) {
        versions(file).ifPresent(history -> ask(() -> {
            history.name(version, now, name);
            return name;
        }, _ -> done.run(), failed));
    }

    /// Has versions kept in the article's folder from now on.
    public void keepInFolder(ArticleFile file, Article now, Runnable done, Consumer<FileFailure> failed) {
        versions(file).ifPresent(history -> ask(() -> {
            history.keepInFolder();
            return history.add(now, VersionKind.SAVED);
        }, kept -> {
            kept(kept);
            done.run();
        }, failed));
    }

    /// A picture of a version. Reads the disk, so it is asked for away from the window's thread.
    Optional<byte[]> picture(Version version, String contentUrl) {
        try {
            return versions.isPresent() ? versions.get().picture(version, contentUrl) : Optional.empty();
        } catch (FileFailure gone) {
            return Optional.empty();
        }
    }

    private <T> void ask(Tasks.Work<T, FileFailure> work, Consumer<T> done, Consumer<FileFailure> failed) {
        waiting.add(() -> tasks.run(work, FileFailure.class, answer -> {
            next();
            done.accept(answer);
        }, failure -> {
            next();
            failed.accept(failure);
        }));
        if (!busy) {
            next();
        }
    }

    private void next() {
        Optional<Runnable> first = Optional.ofNullable(waiting.poll());
        busy = first.isPresent();
        first.ifPresent(Runnable::run);
    }
}
