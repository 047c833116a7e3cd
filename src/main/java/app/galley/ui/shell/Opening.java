package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.library.ArticleLock;
import app.galley.library.Leftovers;
import app.galley.library.packet.Incoming;
import app.galley.library.packet.Packet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Opens articles on a desk: reads them, and asks what to do about one that somebody else has open.
final class Opening {

    private static final String READ = "Read only";
    private static final String COPY = "Open a copy";
    private static final String ANYWAY = "Open anyway";

    private final Desk desk;
    /// What is being read: whoever is impatient and opens it again must not find it locked by himself.
    private final Set<Path> underWay = new HashSet<>();

    Opening(Desk desk) {
        this.desk = desk;
    }

    /// What was read, and whether somebody else has it.
    record Found(Reading reading, Optional<ArticleLock.Attempt.Held> held) {
        private boolean isFree() {
            return reading instanceof Reading.Done && held.isEmpty();
        }
    }

    /// Opens a window with some articles, the first in front.
    void open(List<Path> files) {
        Path first = files.getFirst();
        find(first, found -> {
            if (found.reading instanceof Reading.Done done && found.isFree()) {
                ArticleTab tab = desk.tab(noted(done.article()));
                DeskWindow window = desk.add(tab);
                desk.incoming().bring(tab);
                tell(window, done);
                append(files.subList(1, files.size()), window);
            } else {
                DeskWindow window = desk.add(desk.tab(Desk.untitled()));
                admit(first, found, window, tab -> window.articles().show(tab));
                append(files.subList(1, files.size()), window);
            }
        });
    }

    /// Opens the rest one after the other, so that they stand in the order in which they were named.
    private void append(List<Path> files, DeskWindow window) {
        if (files.isEmpty()) {
            return;
        }
        Path next = files.getFirst();
        List<Path> rest = files.subList(1, files.size());
        if (desk.find(next).isPresent()) {
            append(rest, window);
            return;
        }
        find(next, found -> {
            admit(next, found, window, tab -> {
                if (window.article().isUntouched()) {
                    window.articles().show(tab);
                } else {
                    window.articles().append(tab);
                }
            });
            append(rest, window);
        });
    }

    /// Opens articles beside those of a window, or in place of an empty one nobody has touched; the first comes to the front. One that is
    /// open already, in whatever window, is not opened twice.
    void open(List<Path> files, DeskWindow from) {
        new Arrival(files, from, desk, this).begin();
    }

    /// Reads an article.
    ///
    /// @param already called when it is being read already
    void read(Path file, Consumer<Found> then, Runnable already) {
        if (!find(file, then)) {
            already.run();
        }
    }

    /// Nobody wants any more what was read.
    void drop(Found found) {
        if (found.reading instanceof Reading.Done done) {
            done.article().hold().release(desk.tasks());
        }
    }

    private boolean find(Path file, Consumer<Found> then) {
        Path place = ArticleFile.of(file).path().toAbsolutePath().normalize();
        boolean begins = underWay.add(place);
        if (begins) {
            desk.tasks().run(() -> read(file), found -> {
                underWay.remove(place);
                then.accept(found);
            });
        }
        return begins;
    }

    /// Away from the window's thread. The lock comes first, so that what is read is what it was when it was locked.
    private Found read(Path named) {
        ArticleFile file = ArticleFile.of(named);
        if (Packet.isPacket(named)) {
            return new Found(Reading.ofPacket(named, desk.packets()), Optional.empty());
        }
        if (Incoming.isReview(named)) {
            return new Found(Reading.ofReview(named), Optional.empty());
        }
        if (Reading.isImport(named) || !Files.isRegularFile(file.path())) {
            return new Found(Reading.of(named), Optional.empty());
        }
        Leftovers.clear(file.folder(), desk.keeping().files());
        ArticleLock.Attempt attempt = ArticleLock.take(file.path(), desk.me(), desk.keeping().files());
        Reading reading = Reading.of(named, Hold.of(attempt));
        return switch (attempt) {
            case ArticleLock.Attempt.Taken(ArticleLock lock) -> {
                if (!(reading instanceof Reading.Done done) || done.article().document().isReadOnly()) {
                    lock.release();
                }
                yield new Found(reading, Optional.empty());
            }
            case ArticleLock.Attempt.Held held -> new Found(reading, Optional.of(held));
            case ArticleLock.Attempt.Impossible() -> new Found(reading, Optional.empty());
        };
    }

    /// Shows what was read, if that was possible and the person wants it.
    private void admit(Path file, Found found, DeskWindow window, Consumer<ArticleTab> show) {
        switch (found.reading) {
            case Reading.Failed failed -> failed(file, failed, window);
            case Reading.Remarks(var incoming) -> desk.incoming().takeIn(incoming, window);
            case Reading.Done done when desk.incoming().isFor(done.article(), window) -> {
            }
            case Reading.Proposed proposed -> desk.copyImport().offer(proposed, window, show);
            case Reading.Done done -> {
                wanted(done, found, window).ifPresent(open -> {
                    ArticleTab tab = desk.tab(open);
                    show.accept(tab);
                    desk.incoming().bring(tab);
                    tell(window, done);
                });
            }
        }
    }

    /// The article as the person wants it when somebody else has it open; empty when they do not want it then.
    Optional<OpenArticle> wanted(Reading.Done done, Found found, DeskWindow window) {
        return found.held.map(held -> ask(done.article(), held, window)).orElse(Optional.of(done.article())).map(this::noted);
    }

    private Optional<OpenArticle> ask(OpenArticle article, ArticleLock.Attempt.Held held, DeskWindow window) {
        String question = Others.hasOpen(held.by(), desk.me(), article.title(), desk.clock());
        String explanation = held.silent()
                ? "Nothing was heard from there for a while, so it may have been left behind."
                : "What two write at once has to be put together afterwards.";
        List<String> answers = held.silent() ? List.of(READ, COPY, ANYWAY) : List.of(READ, COPY);
        return switch (window.asking().choose(question, explanation, answers).orElse("")) {
            case READ -> Optional.of(article);
            case COPY -> Optional.of(OpenArticle.copyOf(article));
            case ANYWAY -> Optional.of(forced(article));
            default -> Optional.empty();
        };
    }

    /// Takes the lock from whoever left it behind.
    private OpenArticle forced(OpenArticle article) {
        article.document().setReadOnly(false);
        article.hold().become(Hold.none(), desk.tasks());
        Path file = article.file().orElseThrow().path();
        desk.tasks().run(() -> Hold.of(ArticleLock.takeOver(file, desk.me(), desk.keeping().files())),
                hold -> article.hold().become(hold, desk.tasks()));
        return article;
    }

    /// Says what of an import's source is not in the article.
    private static void tell(DeskWindow window, Reading.Done done) {
        if (!done.dropped().isEmpty()) {
            window.asking().list("Not everything could be taken over from the file", done.dropped());
        }
    }

    private void failed(Path file, Reading.Failed failed, DeskWindow window) {
        forget(file, failed);
        window.asking().tell(failed.happened(), failed.explanation());
    }

    /// What is gone is not offered again.
    void forget(Path file, Reading.Failed failed) {
        if (failed.gone()) {
            desk.settings().forget(ArticleFile.of(file).path().toAbsolutePath().normalize());
        }
    }

    private OpenArticle noted(OpenArticle article) {
        article.place().ifPresent(desk.settings()::opened);
        return article;
    }
}
