package app.galley.convert.word.out;

import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Listing;
import app.galley.model.Style;
import app.galley.model.review.Discussion;
import app.galley.model.review.Passage;
import app.galley.model.review.Proposal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says where tracked changes stand, as far as Word has such changes and no other is in their way.
final class PlacingChanges {

    private static final String LEAD = "/image";

    private final Shown shown;
    private final Remarks remarks;
    /// Keys of blocks that are somebody's to change as a whole.
    private final Set<String> taken = new HashSet<>();

    PlacingChanges(Shown shown, Remarks remarks) {
        this.shown = shown;
        this.remarks = remarks;
    }

    /// @return whether Word can say it
    boolean add(Proposal proposal, Discussion discussion, Signature by) {
        List<Passage> passages = discussion.passages();
        if (discussion.isLost()) {
            return false;
        }
        return switch (proposal) {
            case Proposal.Replace(String text) -> replace(passages, text, by);
            case Proposal.InsertBlocks insertion -> insert(passages, insertion, by);
            case Proposal.SetKind(Style style, Listing listing) -> kind(passages, style, listing, by);
            case Proposal.RemoveBlock() -> remove(passages, by);
            case Proposal.MoveBlock(String after, String inside) -> move(passages, after, inside, by);
            case Proposal.Rewrite(Block block) -> rewrite(passages, block, by);
        };
    }

    private boolean replace(List<Passage> passages, String text, Signature by) {
        boolean one = passages.size() == 1;
        boolean possible = one ? takesWords(passages.getFirst()) : !passages.isEmpty() && shown.isOneStretch(passages);
        boolean stays = one || passages.stream().allMatch(passage -> remarks.fate(passage.place()).isEmpty());
        if (!possible || !stays || !passages.stream().allMatch(this::isFree)) {
            return false;
        }
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Track track = remarks.trackToAdd(passage.place());
            track.gone(passage.from(), passage.to(), by);
            if (i < passages.size() - 1) {
                track.endGone(by);
            }
        }
        Passage first = passages.getFirst();
        remarks.trackToAdd(first.place()).come(first.to(), text, by);
        return true;
    }

    private boolean takesWords(Passage passage) {
        return shown.takesWords(passage.place()) && (shown.isShown(passage) || passage.isPoint());
    }

    private boolean isFree(Passage passage) {
        Track track = remarks.track(passage.place());
        if (!shown.isShown(passage) && track.comingBy().isPresent()) {
            return false; // the paragraph would come by somebody else already
        }
        return !taken.contains(Shown.base(passage.place())) && track.isFree(passage.from(), passage.to()) && track.endGone().isEmpty();
    }

    /// The running text that was meant, when nobody else changes its kind or all of it.
    private Optional<TextBlock> text(List<Passage> passages) {
        return passages.stream().findFirst().filter(shown::isShown).flatMap(passage -> shown.block(passage.place()))
                .filter(TextBlock.class::isInstance).map(TextBlock.class::cast).filter(block -> !taken.contains(block.key()));
    }

    private boolean kind(List<Passage> passages, Style style, Listing listing, Signature by) {
        Optional<TextBlock> block = text(passages).filter(text -> remarks.kind(text.key()).isEmpty());
        block.ifPresent(text -> remarks.kind(text.key(), new Remarks.OtherKind(style, listing, by)));
        return block.isPresent();
    }

    private boolean insert(List<Passage> passages, Proposal.InsertBlocks insertion, Signature by) {
        boolean atStart = passages.isEmpty() || passages.getFirst().place().startsWith("/");
        String after = atStart ? Remarks.START : Shown.base(passages.getFirst().place());
        boolean known = insertion.inside().isEmpty()
                ? atStart || shown.block(after).isPresent()
                : shown.block(insertion.inside()).filter(Block.Box.class::isInstance).isPresent();
        if (!known || insertion.blocks().isEmpty() || insertion.blocks().stream().anyMatch(PlacingChanges::isNothingInWord)) {
            return false;
        }
        remarks.come(after, insertion.inside(),
                new Remarks.Coming(insertion.blocks(), new Tracked(Tracked.Kind.COMES, by)));
        return true;
    }

    /// A line without words, or what this version of Galley does not know.
    private static boolean isNothingInWord(Block block) {
        return switch (block) {
            case TextBlock text -> text.text().isBlank();
            case Block.UnknownBlock _ -> true;
            case Block.Box box -> box.title().isBlank() && box.body().isEmpty()
                    || box.body().stream().anyMatch(PlacingChanges::isNothingInWord);
            case Block.PictureBlock _,Block.PullQuote _,Block.Embed _ -> false;
        };
    }

    private boolean remove(List<Passage> passages, Signature by) {
        Optional<Passage> first = passages.stream().findFirst().filter(shown::isShown);
        if (first.isEmpty()) {
            return false;
        }
        String key = Shown.base(first.get().place());
        List<String> places = shown.places(key);
        Set<String> meant = new HashSet<>(passages.stream().map(Passage::place).toList());
        boolean whole = meant.containsAll(places) && (key.equals(LEAD)
                || shown.block(key).filter(block -> !(block instanceof Block.UnknownBlock)).isPresent());
        if (!whole || !places.stream().allMatch(this::isUntouched)) {
            return false;
        }
        remarks.fate(key, new Tracked(Tracked.Kind.GOES, by));
        places.forEach(place -> taken.add(Shown.base(place)));
        return true;
    }

    private boolean isUntouched(String place) {
        String key = Shown.base(place);
        return remarks.track(place).isFree() && remarks.kind(key).isEmpty() && remarks.fate(key).isEmpty() && !taken.contains(key);
    }

    private boolean move(List<Passage> passages, String after, String inside, Signature by) {
        Optional<TextBlock> block = text(passages).filter(text -> remarks.fate(text.key()).isEmpty()
                && remarks.track(text.key()).endGone().isEmpty() && !text.text().isBlank());
        boolean known = after.isEmpty()
                ? inside.isEmpty() || shown.block(inside).filter(Block.Box.class::isInstance).isPresent()
                : shown.block(after).isPresent();
        if (block.isEmpty() || !known) {
            return false;
        }
        String name = "move-" + block.get().key();
        remarks.fate(block.get().key(), new Tracked(Tracked.Kind.LEAVES, by, name));
        remarks.come(after, inside, new Remarks.Coming(List.of(block.get()), new Tracked(Tracked.Kind.ARRIVES, by, name)));
        return true;
    }

    private boolean rewrite(List<Passage> passages, Block instead, Signature by) {
        Optional<TextBlock> block = text(passages).filter(text -> isUntouched(text.key()) && !text.text().isBlank());
        if (block.isEmpty() || !(instead instanceof TextBlock text) || text.text().isBlank()) {
            return false;
        }
        remarks.rewrite(block.get().key(), new Remarks.Rewritten(text, by));
        taken.add(block.get().key());
        return true;
    }
}
