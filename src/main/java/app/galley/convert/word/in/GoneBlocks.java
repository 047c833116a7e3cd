package app.galley.convert.word.in;

import app.galley.convert.document.Traces;
import app.galley.convert.word.in.ArticleTexts.Text;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The blocks that would go as a whole, or leave for elsewhere.
final class GoneBlocks {

    private final ArticleTexts texts;
    private final Traces traces;
    private final Map<Block, Change> gone = new LinkedHashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Optional<Change> lead;

    GoneBlocks(Article article, ArticleTexts texts, Traces traces) {
        this.texts = texts;
        this.traces = traces;
        lead = wholly(texts.ofLead());
        lead.ifPresent(_ -> texts.ofLead().forEach(text -> places.add(text.place())));
        find(article.body());
    }

    private void find(List<Block> blocks) {
        for (Block block : blocks) {
            Optional<Change> change = of(block);
            if (change.isPresent()) {
                gone.put(block, change.get());
                texts.of(block).forEach(text -> places.add(text.place()));
            } else if (block instanceof Block.Box box) {
                find(box.body());
            }
        }
    }

    private Optional<Change> of(Block block) {
        return switch (block) {
            case TextBlock text -> texts.get(text.key()).flatMap(this::paragraph);
            case Block.PictureBlock _,Block.PullQuote _,Block.Embed _ -> wholly(texts.of(block));
            case Block.Box box -> box(box);
            case Block.UnknownBlock _ -> Optional.empty();
        };
    }

    /// A paragraph goes with its end.
    private Optional<Change> paragraph(Text text) {
        Edits edits = new Edits(traces.at(text.place()));
        return edits.endGone().filter(end -> text.length() > 0 && isCovered(edits, text.length(), end));
    }

    /// Of what moves somebody else may have taken out some words.
    private static boolean isCovered(Edits edits, int length, Change by) {
        int at = 0;
        for (Edits.Edit edit : edits.all()) {
            boolean own = edit.change().author().equals(by.author()) && edit.change().move().equals(by.move());
            if (own && !edit.come().isEmpty()) {
                return false;
            }
            if (edit.from() <= at && (own || !by.move().isEmpty())) {
                at = Math.max(at, edit.to());
            }
        }
        return at == length;
    }

    /// The first text goes, and so do all others that say anything but the description of a picture.
    private Optional<Change> wholly(List<Text> parts) {
        Optional<Change> by = parts.stream().findFirst().flatMap(this::all);
        boolean whole = parts.stream().allMatch(
                text -> text.characters().isBlank() || text.place().endsWith("/alt")
                        || all(text).map(Change::author).equals(by.map(Change::author)));
        return by.filter(_ -> whole);
    }

    private Optional<Change> all(Text text) {
        List<Edits.Edit> edits = new Edits(traces.at(text.place())).all();
        return edits.stream().findFirst().map(Edits.Edit::change).filter(by -> edits.getFirst().come().isEmpty()
                && edits.size() == 1 && edits.getFirst().from() == 0 && edits.getFirst().to() == text.length());
    }

    private Optional<Change> box(Block.Box box) {
        Optional<Change> title = texts.get(box.key() + "/title").flatMap(this::all);
        Optional<Change> by = title.or(() -> box.body().stream().findFirst().flatMap(this::of));
        boolean whole = box.title().isBlank() || title.isPresent();
        return by.filter(change -> whole && box.body().stream()
                .allMatch(block -> of(block).filter(inner -> inner.author().equals(change.author())).isPresent()));
    }

    Map<Block, Change> all() {
        return gone;
    }

    /// Who would take out the picture above the text.
    Optional<Change> lead() {
        return lead;
    }

    /// Whether a text goes with its block.
    boolean has(String place) {
        return places.contains(place);
    }

    /// The paragraph is not taken out after all: it is part of something else.
    ///
    /// @return who would have it go; empty when that is nobody or somebody else
    Optional<Change> take(TextBlock block, Change by) {
        Optional<Change> change = Optional.ofNullable(gone.get(block)).filter(by::isOneWith);
        change.ifPresent(_ -> {
            gone.remove(block);
            places.remove(block.key());
        });
        return change;
    }

    /// The paragraph stays, elsewhere, and what else is said of it counts.
    void moves(Block block) {
        gone.remove(block);
        texts.of(block).forEach(text -> places.remove(text.place()));
    }
}
