package app.galley.ui.editor;

import app.galley.check.Unfinished;
import app.galley.edit.Edited;
import app.galley.edit.Selection;
import app.galley.edit.find.Finds;
import app.galley.edit.find.Found;
import app.galley.model.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is made to stand out in the lines: what is unfinished always, what was searched, and what something is said about.
///
/// Whether something is unfinished is told from the line alone; the rest is looked up. So a key costs its own line.
final class Spots {

    /// Style classes: of an unfinished mark, of what was found, and of the one of these that is selected.
    static final String TK = "tk";
    static final String FOUND = "found";
    static final String FOUND_NOW = "found-now";
    /// And of what an input method is composing.
    static final String COMPOSED = "composed";
    /// And of words something is said about, several things are said about, and which are being looked at.
    static final String REMARK = "remark";
    static final String REMARKS = "remarks";
    static final String REMARK_NOW = "remark-now";
    /// And of words that would go.
    static final String GOING = "going";

    private static final Set<String> SOUGHT = Set.of(FOUND, FOUND_NOW, REMARK, REMARKS, REMARK_NOW, GOING);

    /// A spot and how it looks.
    record Styled(Spot spot, String styleClass) {}

    private Optional<Finds> finds = Optional.empty();
    private Optional<Found> now = Optional.empty();
    private Optional<Found> composed = Optional.empty();
    private Passages passages = Passages.NONE;

    /// Makes other things stand out.
    void show(Optional<Finds> newFinds, Selection selection) {
        finds = newFinds;
        select(selection);
    }

    /// Lets words stand out that something is said about.
    void show(Passages newPassages) {
        passages = newPassages;
    }

    Optional<Finds> finds() {
        return finds;
    }

    /// The found one that is selected.
    Optional<Found> now() {
        return now;
    }

    /// Says where text is being composed, if anywhere.
    void compose(Optional<Found> place) {
        composed = place;
    }

    /// Looks again at what changed. The one that was selected is none until [#select].
    void update(Edited edited) {
        finds.ifPresent(found -> found.update(edited));
        now = Optional.empty();
    }

    void select(Selection selection) {
        now = finds.flatMap(found -> found.selected(selection));
    }

    /// What stands out in a line, in no order; what comes later lies over what comes before.
    List<Styled> in(int line, String text) {
        List<Spot> marks = Unfinished.in(text);
        List<Spot> found = found(line);
        List<Passages.Words> remarked = passages.in(line);
        if (marks.isEmpty() && found.isEmpty() && composed.isEmpty() && remarked.isEmpty()) {
            return List.of();
        }
        var styled = new ArrayList<Styled>(marks.size() + found.size() + remarked.size());
        remarked.forEach(words -> styled.add(new Styled(words.spot(), styleClass(words.look()))));
        remarked.stream().filter(Passages.Words::going).forEach(words -> styled.add(new Styled(words.spot(), GOING)));
        marks.forEach(spot -> styled.add(new Styled(spot, TK)));
        found.forEach(spot -> styled.add(new Styled(spot, isNow(line, spot) ? FOUND_NOW : FOUND)));
        composed.filter(place -> place.line() == line).ifPresent(place -> styled.add(new Styled(place.spot(), COMPOSED)));
        return styled;
    }

    private static String styleClass(Passages.Look look) {
        return switch (look) {
            case ONE -> REMARK;
            case SEVERAL -> REMARKS;
            case CHOSEN -> REMARK_NOW;
        };
    }

    private boolean isNow(int line, Spot spot) {
        return now.isPresent() && now.get().line() == line && now.get().spot().equals(spot);
    }

    /// Whether something stands out in a line that is not told from the line alone.
    boolean isSought(int line) {
        return !found(line).isEmpty() || !passages.in(line).isEmpty() || composed.filter(place -> place.line() == line).isPresent();
    }

    /// Whether a run of these looks stands out for something that is not told from its line alone.
    static boolean isSought(List<String> styleClasses) {
        return styleClasses.stream().anyMatch(SOUGHT::contains);
    }

    /// What was found in a line.
    List<Spot> found(int line) {
        return finds.map(found -> found.in(line)).orElse(List.of());
    }
}
