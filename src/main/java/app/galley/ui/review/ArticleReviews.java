package app.galley.ui.review;

import app.galley.edit.Document;
import app.galley.edit.Edited;
import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.review.Anchor;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.review.Anchors;
import app.galley.review.Found;
import app.galley.review.LiveAnchors;
import app.galley.review.Merging;
import app.galley.review.Thread;
import app.galley.review.Threads;
import app.galley.ui.common.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// What reviewers say of an open article: read from its folder, saved as soon as something is said, and in its place while somebody writes.
///
/// Used on the window's thread. Nothing here changes the text, and undo never touches it.
public final class ArticleReviews {

    /// After this pause in writing, threads are put in order again, and it is looked which claims were changed.
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Document document;
    private final Host host;
    private final Tasks tasks;
    private final Clock clock;
    private final Shelf shelf;
    private final Places places;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> movements = new ArrayList<>();
    private final Map<String, List<Anchor>> passages = new HashMap<>();
    private final Unsaved unsaved;
    private List<Remark> remarks = List.of();
    private Threads threads = new Threads(List.of());
    private String identifier;
    private boolean stale;
    private Instant last = Instant.MIN;
    private long edits;

    /// @param document the draft
    /// @param host the window
    /// @param pace how long to wait after so many failures to save in a row
    public ArticleReviews(Document document, Host host, Tasks tasks, Clock clock, IntFunction<Duration> pace) {
        this.document = document;
        this.host = host;
        this.tasks = tasks;
        this.clock = clock;
        identifier = document.article().get(Field.IDENTIFIER);
        shelf = new Shelf(host, tasks, pace, reviews -> Belonging.to(identifier, reviews), this::gather);
        unsaved = new Unsaved(shelf, host);
        places = new Places(document, tasks, this::tidy);
        document.onEdit(this::edited);
    }

    /// Reads what others may have put into the folder, and saves what is not saved yet.
    public void look() {
        shelf.look();
    }

    /// Calls a listener whenever the threads are others.
    ///
    /// @return ends it
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Calls a listener whenever passages are elsewhere, which may be at every key: it must be quick.
    ///
    /// @return ends it
    Runnable onMove(Runnable listener) {
        movements.add(listener);
        return () -> movements.remove(listener);
    }

    private void edited(Edited edited) {
        if (edited.change().changesHead() && !identifier.equals(edited.after().get(Field.IDENTIFIER))) {
            identifier = edited.after().get(Field.IDENTIFIER);
            gather();
        }
        if (places.update(edited)) {
            List.copyOf(movements).forEach(Runnable::run);
            edits++;
            if (!stale) {
                stale = true;
                tasks.later(PAUSE, () -> due(edits));
            }
        }
    }

    private void due(long when) {
        if (when == edits) {
            tidy();
        } else {
            long now = edits;
            tasks.later(PAUSE, () -> due(now));
        }
    }

    private void gather() {
        remarks = Belonging.to(identifier, shelf.reviews()).stream().flatMap(review -> review.remarks().stream()).toList();
        Map<String, List<Anchor>> wanted = new HashMap<>(passages);
        remarks.stream().filter(remark -> !remark.target().anchors().isEmpty())
                .forEach(remark -> wanted.put(remark.id(), remark.target().anchors()));
        places.show(wanted);
        tidy();
    }

    /// Puts threads together as their places are now.
    private void tidy() {
        stale = false;
        Map<String, List<Found>> found = new HashMap<>();
        // What is still being looked for is left out: it would be taken for lost.
        List<Remark> placed = remarks.stream().filter(remark -> remark.target().anchors().isEmpty() || places.knows(remark.id())).toList();
        placed.forEach(remark -> found.put(remark.id(), places.at(remark.id())));
        threads = Threads.of(placed, found);
        List.copyOf(listeners).forEach(Runnable::run);
        List.copyOf(movements).forEach(Runnable::run);
    }

    /// All that is said of this article, in the order of its places.
    public Threads threads() {
        return threads;
    }

    /// Whether passages are still being looked for.
    public boolean isLooking() {
        return places.isLooking();
    }

    /// All reviews in the folder, one for each reviewer, those of other articles in it among them.
    public List<Review> reviews() {
        return shelf.reviews();
    }

    /// What is said of this article, one review for each reviewer.
    public List<Review> ofArticle() {
        return Belonging.to(identifier, shelf.reviews());
    }

    /// Who reviews here.
    public Reviewer me() {
        return host.me();
    }

    /// Whether a remark is by whoever sits here.
    public boolean isMine(Remark remark) {
        return remark.by().is(me());
    }

    /// Where the passage of a remark is at the moment.
    List<Found> at(String id) {
        return places.at(id);
    }

    /// The ids of passages somebody is about to say something about.
    Set<String> passages() {
        return Set.copyOf(passages.keySet());
    }

    /// A thread with its places as they are at this moment.
    Thread now(Thread thread) {
        return new Thread(thread.remark(), thread.replies(), thread.decisions(), places.at(thread.remark().id()), thread.state());
    }

    /// Everybody who has said something, and whoever sits here.
    List<String> people() {
        return Stream.concat(Stream.of(me()), reviews().stream().map(Review::by)).map(Said::name).distinct().sorted().toList();
    }

    /// Where all passages are, to go through them quickly.
    Places places() {
        return places;
    }

    /// Takes up a passage to say something about it; it is carried along until [#drop] or [#say].
    ///
    /// @param selection what is meant; everything for the whole article
    void take(Selection selection, boolean whole, Consumer<Passage> then) {
        Article article = document.article();
        tasks.run(() -> Passage.Taken.of(article, selection, whole), taken -> {
            Passage passage = taken.passage();
            if (!passage.target().anchors().isEmpty()) {
                passages.put(passage.id(), passage.target().anchors());
                places.add(passage.id(), taken.found(), article);
                List.copyOf(movements).forEach(Runnable::run);
            }
            then.accept(passage);
        });
    }

    /// Lets go of a passage nothing is said about after all.
    void drop(Passage passage) {
        if (passages.remove(passage.id()) != null) {
            gather();
        }
    }

    /// Says something about a passage.
    ///
    /// @return what was said
    Remark say(Passage passage, Matter matter) {
        Remark remark = Remark.of(me(), moment(), passage.target(), matter);
        List<Found> found = places.at(passage.id());
        if (places.knows(passage.id())) {
            places.add(remark.id(), new LiveAnchors(passage.target().anchors(), found), document.article());
        }
        passages.remove(passage.id());
        put(remark);
        return remark;
    }

    /// Says something that was made elsewhere, by whoever sits here.
    public void say(Remark remark) {
        put(mine(remark));
    }

    /// Says something about a remark: a reply, a decision.
    public Remark answer(Remark about, Matter answer) {
        Remark remark = about.answer(me(), moment(), answer);
        put(remark);
        return remark;
    }

    /// Changes something one has said.
    public void change(Remark own, Matter matter) {
        put(mine(own).saying(matter, moment()));
    }

    /// Puts something one has said on other words.
    void move(Remark own, Selection selection) {
        Remark remark = mine(own);
        Article article = document.article();
        tasks.run(() -> Anchors.target(article, selection), target -> put(remark.at(target, moment())));
    }

    /// Takes something back that one has said.
    public void withdraw(Remark own) {
        put(mine(own).withdraw(moment()));
    }

    /// Says several things at once that are one's own: new ones, others than before, and ones taken back.
    ///
    /// @param ownRemarks as they are now; at least one
    public void say(List<Remark> ownRemarks) {
        put(ownRemarks);
    }

    private Remark mine(Remark remark) {
        if (!isMine(remark)) {
            throw new IllegalArgumentException("nobody changes what %s said".formatted(remark.by().name()));
        }
        return remark;
    }

    /// The time it is; later each time it is asked for, so that of two decisions it is known which came last.
    Instant moment() {
        Instant now = clock.instant();
        last = now.isAfter(last) ? now : last.plusMillis(1);
        return last;
    }

    private void put(Remark remark) {
        put(List.of(remark));
    }

    private void put(List<Remark> ownRemarks) {
        Reviewer by = ownRemarks.getFirst().by();
        Review own = shelf.reviews().stream().filter(review -> review.by().is(by)).findFirst().orElseGet(() -> Review.of(by));
        shelf.put(List.of(own.with(ownRemarks)));
    }

    /// Takes reviews in that arrive from elsewhere: a packet, a file. An article without a file is saved first.
    ///
    /// @param then told what is new, when it is here; it is being saved then
    public void take(Collection<Review> arriving, Consumer<Merging.Taken> then) {
        host.settle(() -> shelf.whenIdle(() -> {
            Merging.Taken taken = Merging.take(shelf.reviews(), arriving);
            shelf.put(arriving);
            then.accept(taken);
        }));
    }

    /// Takes reviews in that came with the article itself. Without a file they wait until it has one.
    public void bring(Collection<Review> arriving) {
        shelf.whenIdle(() -> shelf.put(arriving));
    }

    /// Makes sure that there is a folder to keep remarks in, or asks for one.
    public void settle(Runnable then) {
        host.settle(then);
    }

    /// What stands in the way of closing the article: remarks that are not saved, and what was begun and not said.
    public Unsaved unsaved() {
        return unsaved;
    }

    /// It was closed.
    public void closed() {
        shelf.stop();
    }
}
