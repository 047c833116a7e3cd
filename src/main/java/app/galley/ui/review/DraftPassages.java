package app.galley.ui.review;

import app.galley.edit.Document;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.model.Spot;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.review.Found;
import app.galley.ui.editor.EditorPane;
import app.galley.ui.editor.Passages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Which words of the draft stand out because something is said about them: those of all that is open, and of the one thread that is looked at.
/// What somebody suggests to delete or replace is struck out.
///
/// After a key a few lines are asked for, and all passages are gone through for each; only who asks for many has them sorted by lines.
public final class DraftPassages implements Passages {

    private static final int FEW = 12;

    private final ArticleReviews reviews;
    private final Document document;
    private final EditorPane editor;
    private Optional<Map<Integer, List<Mark>>> lines = Optional.empty();
    private Set<String> shown = Set.of();
    /// Whose words would go.
    private Set<String> going = Set.of();
    private Optional<String> chosen = Optional.empty();
    private int asked;

    /// Some words of a line that belong to a thread.
    ///
    /// @param between whether it is about the place before or after them only
    private record Mark(String id, Spot spot, boolean between) {}

    /// @param editor where they are to be seen
    public DraftPassages(ArticleReviews reviews, EditorPane editor) {
        this.reviews = reviews;
        this.editor = editor;
        document = editor.document();
        reviews.onMove(this::moved);
        reviews.onChange(this::changed);
        editor.show(this);
    }

    private void moved() {
        lines = Optional.empty();
        asked = 0;
    }

    private void changed() {
        moved();
        Set<String> now = new HashSet<>(reviews.passages());
        Set<String> out = new HashSet<>();
        reviews.threads().threads().stream().filter(thread -> !thread.isDone() && thread.place().isPresent()).forEach(thread -> {
            now.add(thread.remark().id());
            if (takesOut(thread.remark().matter())) {
                out.add(thread.remark().id());
            }
        });
        if (!now.equals(shown) || !out.equals(going)) {
            shown = now;
            going = out;
            editor.showPassages();
        }
    }

    private static boolean takesOut(Matter matter) {
        return matter instanceof Matter.Suggestion(Proposal proposal, _) && switch (proposal) {
            case Proposal.Replace _,Proposal.RemoveBlock _ -> true;
            case Proposal.SetKind _,Proposal.InsertBlocks _,Proposal.MoveBlock _,Proposal.Rewrite _ -> false;
        };
    }

    private boolean isShown(String id) {
        return shown.contains(id) || chosen.isPresent() && chosen.get().equals(id);
    }

    /// Lets the words of a thread, or a passage somebody is about to say something about, stand out most.
    void choose(Optional<String> id) {
        if (!id.equals(chosen)) {
            List<Found.At> before = chosen.map(this::places).orElse(List.of());
            chosen = id;
            moved();
            before.forEach(this::remake);
            id.map(this::places).orElse(List.of()).forEach(this::remake);
        }
    }

    private List<Found.At> places(String id) {
        return reviews.at(id).stream().filter(Found.At.class::isInstance).map(Found.At.class::cast).toList();
    }

    private void remake(Found.At at) {
        editor.showPassages(at.from().line(), at.to().line() + 1);
    }

    @Override
    public List<Words> in(int line) {
        List<Mark> marks = marks(line);
        return marks.isEmpty() ? List.of() : flat(marks);
    }

    private List<Mark> marks(int line) {
        if (lines.isEmpty() && ++asked > FEW) {
            lines = Optional.of(sorted());
        }
        if (lines.isPresent()) {
            return lines.get().getOrDefault(line, List.of());
        }
        var marks = new ArrayList<Mark>();
        reviews.places().in(line, (id, at) -> {
            if (isShown(id)) {
                mark(id, at, line).ifPresent(marks::add);
            }
        });
        return marks;
    }

    private Map<Integer, List<Mark>> sorted() {
        Map<Integer, List<Mark>> all = new HashMap<>();
        reviews.places().each((id, at) -> {
            for (int line = at.from().line(); isShown(id) && line <= at.to().line(); line++) {
                int here = line;
                mark(id, at, line).ifPresent(mark -> all.computeIfAbsent(here, _ -> new ArrayList<>()).add(mark));
            }
        });
        return all;
    }

    private Optional<Mark> mark(String id, Found.At at, int line) {
        if (line >= Lines.count(document.article())) {
            return Optional.empty();
        }
        int start = line == at.from().line() ? at.from().offset() : 0;
        int end = line == at.to().line() ? at.to().offset() : length(line);
        Spot spot = start < end ? new Spot(start, end) : beside(line, start);
        return spot.length() > 0 ? Optional.of(new Mark(id, spot, start >= end)) : Optional.empty();
    }

    /// A place between two characters cannot be seen; the one after it can, or the one before.
    private Spot beside(int line, int offset) {
        int end = length(line);
        return offset < end ? new Spot(offset, offset + 1) : new Spot(Math.max(0, end - 1), end);
    }

    private int length(int line) {
        var article = document.article();
        return Lines.at(article, line).isObject() ? 1 : Lines.text(article, line).text().length();
    }

    private List<Words> flat(List<Mark> marks) {
        int[] borders = marks.stream().flatMapToInt(mark -> IntStream.of(mark.spot.from(), mark.spot.to())).sorted().distinct().toArray();
        var words = new ArrayList<Words>();
        for (int i = 0; i + 1 < borders.length; i++) {
            int from = borders[i];
            int to = borders[i + 1];
            List<Mark> here = marks.stream().filter(mark -> mark.spot.from() < to && mark.spot.to() > from).toList();
            if (!here.isEmpty()) {
                boolean now = chosen.isPresent() && here.stream().anyMatch(mark -> mark.id.equals(chosen.get()));
                Look look = now ? Look.CHOSEN : here.size() > 1 ? Look.SEVERAL : Look.ONE;
                words.add(new Words(new Spot(from, to), look, here.stream().anyMatch(this::isGoing)));
            }
        }
        return words;
    }

    private boolean isGoing(Mark mark) {
        return !mark.between && going.contains(mark.id);
    }

    /// The ids of what is said about the words at a place, the fewest words first.
    List<String> at(Position place) {
        return marks(place.line()).stream()
                .filter(mark -> mark.spot.from() <= place.offset() && place.offset() <= mark.spot.to())
                .sorted(Comparator.comparing(mark -> mark.spot.length())).map(Mark::id).toList();
    }
}
