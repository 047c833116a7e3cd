package app.galley.review;

import app.galley.compare.Called;
import app.galley.edit.Amendment;
import app.galley.edit.Lines;
import app.galley.edit.Path;
import app.galley.edit.Place;
import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.review.Anchor;
import app.galley.model.review.Proposal;
import app.galley.review.Claims.Stretch;
import app.galley.review.Found.At;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds out what a suggestion would do to an article, from where its anchors are in it.
final class Planning {

    /// Why it cannot be done.
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        Refusal(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    private final Article article;
    private final List<Anchor> anchors;
    private final List<At> places = new ArrayList<>();

    private Planning(Article article, List<Anchor> anchors) {
        this.article = article;
        this.anchors = anchors;
    }

    /// @param thread a suggestion, with the places of its anchors in this very article
    static Plan of(Article article, Thread thread, Proposal proposal) {
        try {
            var planning = new Planning(article, thread.remark().target().anchors());
            planning.place(thread.places());
            return planning.plan(proposal);
        } catch (Refusal why) {
            return new Plan.Impossible(why.sentence());
        }
    }

    private void place(List<Found> found) throws Refusal {
        for (int i = 0; i < found.size(); i++) {
            switch (found.get(i)) {
                case At at -> places.add(at);
                case Found.Ambiguous _ -> throw new Refusal(quoted(i) + " could be in several places now.");
                case Found.Lost _ -> throw new Refusal(quoted(i) + " is no longer in the article.");
            }
        }
    }

    private String quoted(int i) {
        String exact = anchors.get(i).exact();
        return exact.isBlank() ? "The place it was put on" : "“" + Called.firstWords(exact) + "”";
    }

    private Plan.Possible plan(Proposal proposal) throws Refusal {
        return switch (proposal) {
            case Proposal.Replace(String text) -> words(text);
            case Proposal.InsertBlocks insertion -> insert(insertion);
            case Proposal.SetKind(var style, var listing) -> {
                if (!(block() instanceof Block.TextBlock text)) {
                    throw new Refusal("What it is about is no running text.");
                }
                if (text.style().equals(style) && text.listing().equals(listing)) {
                    throw new Refusal("It is so already.");
                }
                yield new Plan.Possible(new Amendment.Kind(text.key(), style, listing), changing("kind", text.key()));
            }
            case Proposal.MoveBlock(String after, String inside) -> move(after, inside);
            case Proposal.RemoveBlock() -> remove();
            case Proposal.Rewrite(Block block) -> rewrite(block);
        };
    }

    private static Claims changing(String what, String key) {
        return new Claims(List.of(), Set.of(what + " " + key), Set.of(), Set.of(key));
    }

    // Words

    private Plan.Possible words(String text) throws Refusal {
        requireUnchanged();
        Position from = places.getFirst().from();
        Position to = places.getLast().to();
        var texts = new ArrayList<Stretch>();
        for (int line = from.line(); line <= to.line(); line++) {
            Place place = Lines.at(article, line);
            if (place.isObject() && from.line() == to.line()) {
                throw new Refusal("A picture has no words.");
            }
            int length = Lines.text(article, place).length();
            int start = line == from.line() ? from.offset() : 0;
            int end = line == to.line() ? to.offset() : length;
            if (start < end && places.stream().noneMatch(isAt(line, start, end))) {
                throw new Refusal("The passages it is about no longer follow one another.");
            }
            texts.add(from.line() == to.line() ? new Stretch(line, start, end) : Stretch.whole(line));
        }
        if (text.equals(anchors.getFirst().exact()) && anchors.size() == 1) {
            throw new Refusal("It is so already.");
        }
        Set<String> joined = keys(from.line() + 1, to.line());
        return new Plan.Possible(new Amendment.Words(from, to, text),
                new Claims(texts, Set.of(), joined, Set.of()));
    }

    private static Predicate<At> isAt(int line, int from, int to) {
        return at -> at.from().equals(new Position(line, from)) && at.to().equals(new Position(line, to));
    }

    private Set<String> keys(int from, int to) {
        var keys = new HashSet<String>();
        for (int line = from; line <= to; line++) {
            if (Lines.at(article, line) instanceof Place.InBlock(Path path, _)) {
                keys.add(path.in(article).key());
            }
        }
        return keys;
    }

    /// Every passage reads as it did.
    private void requireUnchanged() throws Refusal {
        if (places.isEmpty()) {
            throw new Refusal("It does not say where.");
        }
        for (int i = 0; i < places.size(); i++) {
            String now = places.get(i).words();
            if (!now.equals(anchors.get(i).exact())) {
                throw new Refusal("%s reads “%s” now.".formatted(quoted(i), Called.firstWords(now)));
            }
        }
    }

    // Blocks

    /// The block it was put on.
    private Block block() throws Refusal {
        return path().in(article);
    }

    private Path path() throws Refusal {
        if (places.isEmpty()) {
            throw new Refusal("It does not say where.");
        }
        At at = places.getFirst();
        if (!(Lines.at(article, at.from().line()) instanceof Place.InBlock(Path path, _))) {
            throw new Refusal("That cannot be done to what stands above the text.");
        }
        boolean own = path.in(article).key().equals(anchors.getFirst().key()) && at.from().line() == at.to().line();
        if (!own && !isWholeLine(at)) {
            throw new Refusal("The block it is about was split or joined to another.");
        }
        return path;
    }

    private boolean isWholeLine(At at) {
        int line = at.from().line();
        return at.from().offset() == 0 && at.to().equals(new Position(line, Lines.text(article, line).length()));
    }

    private Plan.Possible insert(Proposal.InsertBlocks insertion) throws Refusal {
        if (insertion.blocks().isEmpty()) {
            throw new Refusal("Its blocks could not be read.");
        }
        boolean atStart = places.isEmpty() || Lines.at(article, places.getFirst().from().line()).isHead();
        String inside = insertion.inside();
        String after = inside.isEmpty() && !atStart ? block().key() : "";
        requireNeighbour(after, inside);
        return new Plan.Possible(new Amendment.Insert(insertion.blocks(), after, inside), beside(Set.of(), after, inside));
    }

    private void requireNeighbour(String after, String inside) throws Refusal {
        if (!after.isEmpty() && Lines.find(article, after).isEmpty()) {
            throw new Refusal("The block it should stand after is gone.");
        }
        boolean box = Lines.find(article, inside).filter(place -> place.path().in(article) instanceof Block.Box).isPresent();
        if (after.isEmpty() && !inside.isEmpty() && !box) {
            throw new Refusal("The box it should stand in is gone.");
        }
    }

    private static Claims beside(Set<String> things, String... keys) {
        var uses = new HashSet<String>();
        for (String key : keys) {
            if (!key.isEmpty()) {
                uses.add(key);
            }
        }
        return new Claims(List.of(), things, Set.of(), uses);
    }

    private Plan.Possible move(String after, String inside) throws Refusal {
        String key = block().key();
        requireNeighbour(after, inside);
        return new Plan.Possible(new Amendment.Move(key, after, inside), beside(Set.of("place " + key), key, after, inside));
    }

    private Plan.Possible remove() throws Refusal {
        requireUnchanged();
        if (isLead()) {
            return new Plan.Possible(new Amendment.Lead(Optional.empty()), lead());
        }
        Path path = path();
        requireWhole();
        var removal = Removal.of(article, path, places);
        return new Plan.Possible(new Amendment.Remove(path.in(article).key()), removal.claims(), removal.seen());
    }

    private Plan.Possible rewrite(Block block) throws Refusal {
        requireUnchanged();
        if (isLead() && block instanceof Block.PictureBlock(var picture)) {
            return new Plan.Possible(new Amendment.Lead(Optional.of(picture)), lead());
        }
        Block old = block();
        requireWhole();
        if (old instanceof Block.Box != block instanceof Block.Box) {
            throw new Refusal("A box and what is none cannot take one another's place.");
        }
        Block fresh = block instanceof Block.Box box && old instanceof Block.Box was ? box.withBody(was.body()) : block;
        if (fresh.withKey(old.key()).equals(old)) {
            throw new Refusal("It is so already.");
        }
        List<Stretch> texts = places.stream().map(at -> Stretch.whole(at.from().line())).toList();
        return new Plan.Possible(new Amendment.Rewrite(old.key(), block),
                new Claims(texts, Set.of("kind " + old.key()), Set.of(), Set.of(old.key())));
    }

    private void requireWhole() throws Refusal {
        for (int i = 0; i < places.size(); i++) {
            boolean object = Lines.at(article, places.get(i).from().line()).isObject();
            if (!object && !isWholeLine(places.get(i))) {
                throw new Refusal(quoted(i) + " has other words beside it now.");
            }
        }
    }

    private boolean isLead() {
        return Lines.at(article, places.getFirst().from().line()) instanceof Place.Lead;
    }

    private Claims lead() {
        List<Stretch> texts = places.stream().map(at -> Stretch.whole(at.from().line())).toList();
        return new Claims(texts, Set.of("lead"), Set.of(), Set.of());
    }
}
