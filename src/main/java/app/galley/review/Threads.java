package app.galley.review;

import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All reviews of an article put together to threads.
///
/// @param threads those about the whole article first, then by their place, at last the lost ones; withdrawn remarks are left out unless
///     somebody answered them
public record Threads(List<Thread> threads) {

    private static final Comparator<Remark> IN_ORDER = Comparator.comparing(Remark::changedAt).thenComparing(Remark::id);

    public Threads {
        threads = List.copyOf(threads);
    }

    /// What is said of an article.
    public static Threads of(Article article, Collection<Review> reviews) {
        var finder = new Finder(ArticleText.of(article));
        List<Remark> all = Merging.of(reviews).stream().flatMap(review -> review.remarks().stream()).toList();
        Map<String, List<Found>> places = new HashMap<>();
        all.forEach(remark -> places.put(remark.id(), remark.target().anchors().stream().map(finder::find).toList()));
        return of(all, places);
    }

    /// The same from remarks whose places are known already.
    ///
    /// @param places for each remark's id, where its anchors are
    public static Threads of(Collection<Remark> remarks, Map<String, List<Found>> places) {
        Map<String, Remark> known = new HashMap<>();
        remarks.forEach(remark -> known.put(remark.id(), remark));
        Map<String, List<Remark>> about = new HashMap<>();
        for (Remark remark : remarks) {
            if (!remark.matter().about().isEmpty()) {
                about.computeIfAbsent(root(remark, known), _ -> new ArrayList<>()).add(remark);
            }
        }
        var threads = new ArrayList<Thread>();
        for (Remark remark : remarks) {
            boolean begins = remark.matter().about().isEmpty() || !known.containsKey(root(remark, known));
            List<Remark> answers = remark.matter().about().isEmpty() ? about.getOrDefault(remark.id(), List.of()) : List.of();
            if (begins && !(remark.withdrawn() && answers.stream().allMatch(Remark::withdrawn))) {
                threads.add(thread(remark, answers, places.getOrDefault(remark.id(), List.of())));
            }
        }
        threads.sort(Comparator.comparing(Threads::position).thenComparing(thread -> thread.remark().createdAt())
                .thenComparing(thread -> thread.remark().id()));
        return new Threads(threads);
    }

    /// The first of a chain of answers; one that is not there when the chain begins with nothing.
    private static String root(Remark remark, Map<String, Remark> known) {
        Set<String> seen = new HashSet<>();
        Remark at = remark;
        while (!at.matter().about().isEmpty() && seen.add(at.id())) {
            Remark next = known.get(at.matter().about());
            if (next == null) {
                return at.matter().about();
            }
            at = next;
        }
        return at.id();
    }

    private static Position position(Thread thread) {
        boolean whole = thread.places().isEmpty();
        return thread.place().map(Found.At::from).orElse(Position.startOf(whole ? -1 : Integer.MAX_VALUE));
    }

    private static Thread thread(Remark remark, List<Remark> answers, List<Found> places) {
        List<Remark> there = answers.stream().filter(answer -> !answer.withdrawn()).sorted(IN_ORDER).toList();
        List<Remark> decisions = there.stream().filter(answer -> answer.matter() instanceof Matter.Decision).toList();
        List<Remark> replies = there.stream().filter(answer -> !(answer.matter() instanceof Matter.Decision)).toList();
        return new Thread(remark, replies, decisions, places, state(remark, decisions, places));
    }

    /// The last decision counts; of a claim only as long as its words are those it was about.
    private static State state(Remark remark, List<Remark> decisions, List<Found> places) {
        State state = remark.matter() instanceof Matter.FactCheck(State first, _, _) ? first : State.OPEN;
        String words = remark.target().quote();
        if (!decisions.isEmpty() && decisions.getLast().matter() instanceof Matter.Decision(_, State last, String about, _)) {
            state = last;
            words = about.isEmpty() ? words : about;
        }
        boolean checked = state == State.VERIFIED || state == State.DISPUTED;
        boolean said = places.stream().allMatch(Found::isPlaced) && (places.isEmpty() || Thread.words(places).equals(words));
        return checked && !said ? State.RECHECK : state;
    }

    /// The lost ones and the ambiguous ones.
    public List<Thread> lost() {
        return threads.stream().filter(Thread::isLost).toList();
    }

    /// Those about which there is something left to do.
    public List<Thread> open() {
        return threads.stream().filter(thread -> !thread.isDone()).toList();
    }
}
