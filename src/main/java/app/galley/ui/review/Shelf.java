package app.galley.ui.review;

import app.galley.library.FileFailure;
import app.galley.library.reviews.ReviewFolder;
import app.galley.library.reviews.ReviewFolder.Contents;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.review.Merging;
import app.galley.ui.common.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/// The reviews of an article as they are on the disk, and what is not there yet.
///
/// Reads and saves away from the window's thread, one thing at a time. What is said is put to what the disk holds at that moment; where the
/// disk refuses it stays here and is tried again.
final class Shelf {

    private final Host host;
    private final Tasks tasks;
    private final IntFunction<Duration> pace;
    private final UnaryOperator<List<Review>> luggage;
    private final Runnable changed;
    private final List<Runnable> waiting = new ArrayList<>();
    private Optional<ReviewFolder> home = Optional.empty();
    private List<Review> onDisk = List.of();
    private List<Review> unsaved = List.of();
    private List<Review> all = List.of();
    private Optional<FileFailure> failure = Optional.empty();
    private int failures;
    private boolean busy;
    private boolean again;
    private boolean stopped;

    /// @param pace how long to wait after so many failures in a row
    /// @param luggage what goes along when the article gets another folder
    /// @param changed called when there is something else on it
    Shelf(Host host, Tasks tasks, IntFunction<Duration> pace, UnaryOperator<List<Review>> luggage, Runnable changed) {
        this.host = host;
        this.tasks = tasks;
        this.pace = pace;
        this.luggage = luggage;
        this.changed = changed;
    }

    /// All reviews, one for each reviewer.
    List<Review> reviews() {
        return all;
    }

    /// Whether something is not on the disk yet.
    boolean isUnsaved() {
        return !unsaved.isEmpty();
    }

    /// Why the disk refused, the last time.
    Optional<FileFailure> failure() {
        return failure;
    }

    /// Adds reviews, or newer versions of remarks, and saves them.
    void put(Collection<Review> reviews) {
        unsaved = joined(unsaved, reviews);
        refresh();
        look();
    }

    private static List<Review> joined(Collection<Review> some, Collection<Review> others) {
        var both = new ArrayList<>(some);
        both.addAll(others);
        return Merging.of(both);
    }

    private void refresh() {
        List<Review> now = unsaved.isEmpty() ? onDisk : joined(onDisk, unsaved);
        if (now != all && !now.equals(all)) {
            all = now;
            changed.run();
        }
    }

    /// Brings shelf and disk together.
    void look() {
        if (busy) {
            again = true;
        } else {
            settle();
            home.filter(_ -> !stopped).ifPresentOrElse(this::exchange, this::goOn);
        }
    }

    /// Calls back when disk and shelf were brought together, or could not be.
    void whenIdle(Runnable then) {
        waiting.add(then);
        look();
    }

    /// Notices that the article has got another folder.
    private void settle() {
        Optional<ReviewFolder> now = host.folder();
        if (now.equals(home)) {
            return;
        }
        home.ifPresent(old -> {
            List<Review> own = luggage.apply(onDisk);
            List<Review> moving = Belonging.withoutLegal(own);
            if (own.stream().anyMatch(review -> review.remarks().stream().anyMatch(Remark::legal))) {
                host.tell("Legal notes stayed in “%s”.".formatted(old.article().getFileName()));
            }
            unsaved = joined(unsaved, moving);
        });
        onDisk = List.of();
        home = now;
        refresh();
    }

    private void exchange(ReviewFolder folder) {
        List<Review> sent = unsaved;
        busy = true;
        again = false;
        if (!sent.isEmpty()) {
            host.begin();
        }
        List<Review> before = onDisk;
        tasks.run(() -> exchanged(folder, sent, before), FileFailure.class, found -> {
            end(sent);
            if (home.equals(Optional.of(folder))) {
                found.ifPresent(contents -> arrived(contents, sent));
            }
            goOn();
        }, why -> {
            end(sent);
            failed(why, !sent.isEmpty());
            goOn();
        });
    }

    private void end(List<Review> sent) {
        busy = false;
        if (!sent.isEmpty()) {
            host.end();
        }
    }

    private void goOn() {
        if (again && !stopped) {
            look();
            return;
        }
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    /// What the disk holds, put together.
    private record Found(List<Review> reviews, List<String> unread) {}

    /// Away from the window's thread. Empty when the folder is out of reach, which says nothing about what is in it.
    private static Optional<Found> exchanged(ReviewFolder folder, List<Review> sent, List<Review> before) throws FileFailure {
        if (sent.isEmpty() && !isThere(folder.article())) {
            return Optional.empty();
        }
        Contents contents = sent.isEmpty() ? folder.read() : folder.change(there -> together(there, sent));
        List<Review> now = Merging.of(contents.reviews());
        return Optional.of(new Found(now.equals(before) ? before : now, contents.unread()));
    }

    private static boolean isThere(Path folder) {
        return Files.isDirectory(folder);
    }

    /// What the files of those who said something become.
    private static List<Review> together(List<Review> there, List<Review> sent) {
        List<Review> known = Merging.of(there);
        return sent.stream().map(review -> known.stream().filter(old -> old.by().is(review.by())).findFirst()
                .map(old -> with(old, review)).orElse(review)).toList();
    }

    /// A review that is from no file does not know what else stands in the reviewer's own.
    private static Review with(Review old, Review said) {
        Review both = Merging.of(old, said);
        return said.asRead().equals(Remark.NOT_READ) ? old.with(both.remarks()) : both;
    }

    private void arrived(Found found, List<Review> sent) {
        onDisk = found.reviews;
        unsaved = Belonging.without(unsaved, sent);
        failures = 0;
        failure = Optional.empty();
        host.trouble(found.unread.isEmpty()
                ? Optional.empty()
                : Optional.of("Not every review could be read. " + String.join(" ", found.unread)), this::look);
        refresh();
    }

    private void failed(FileFailure why, boolean saving) {
        failures++;
        failure = Optional.of(why);
        host.trouble(Optional.of(saving
                ? "Remarks are not saved yet: %s They stay here, and Galley tries again by itself.".formatted(why.happened())
                : "Reviews cannot be read: %s %s".formatted(why.happened(), why.todo()).strip()), this::look);
        int now = failures;
        tasks.later(pace.apply(failures), () -> {
            if (failures == now && !stopped) {
                look();
            }
        });
    }

    /// Nothing is read or saved any more.
    void stop() {
        stopped = true;
    }
}
