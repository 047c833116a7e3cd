package app.galley.review;

import app.galley.compare.BlockChange;
import app.galley.compare.Comparison;
import app.galley.edit.Amendment;
import app.galley.edit.Lines;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Head;
import app.galley.model.Part;
import app.galley.model.review.Proposal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What changed in the text, as wishes.
final class BodyWishes {

    private final Wishes wishes;
    /// Keys of blocks of the base that stay, or of which it was said that they go.
    private final Set<String> told = new HashSet<>();

    private BodyWishes(Wishes wishes) {
        this.wishes = wishes;
    }

    static void between(Article base, Article edited, Wishes wishes) {
        var body = new BodyWishes(wishes);
        List<BlockChange> changes = Comparison.of(base, edited).blocks();
        body.tell(changes);
        body.walk(changes, "");
        body.removeUntold(base.body());
    }

    /// A box and what is none are two blocks, whatever their keys say.
    private static boolean isAnother(Block was, Block is) {
        return was instanceof Block.Box != is instanceof Block.Box;
    }

    private void tell(List<BlockChange> changes) {
        for (BlockChange change : changes) {
            boolean gone = change.after().isEmpty() || change.before().isPresent() && isAnother(change.before().get(), change.block());
            if (change instanceof BlockChange.Same(Block was, _)) {
                tellAll(was);
            } else if (!gone) {
                change.before().ifPresent(was -> told.add(was.key()));
                tell(change.inside());
            }
        }
    }

    private void tellAll(Block block) {
        told.add(block.key());
        if (block instanceof Block.Box box) {
            box.body().forEach(this::tellAll);
        }
    }

    /// @param box the key of the box these blocks are in; empty for none
    private void walk(List<BlockChange> changes, String box) {
        var fresh = new ArrayList<Block>();
        String after = "";
        for (BlockChange change : changes) {
            Optional<Block> was = change.before();
            Optional<Block> is = change.after();
            if (is.isEmpty()) {
                continue;
            }
            if (was.isEmpty() || isAnother(was.get(), is.get())) {
                fresh.add(is.get());
                continue;
            }
            insert(fresh, after, box);
            if (change instanceof BlockChange.Moved) {
                wishes.add(line(was.get()), new Proposal.MoveBlock(after, after.isEmpty() ? box : ""));
            }
            if (!change.isSame()) {
                edit(was.get(), is.get());
                walk(change.inside(), was.get().key());
            }
            after = was.get().key();
        }
        insert(fresh, after, box);
    }

    private int line(Block block) {
        return wishes.line(ArticleText.placeOf(block));
    }

    private void insert(List<Block> fresh, String after, String box) {
        if (fresh.isEmpty()) {
            return;
        }
        if (!after.isEmpty()) {
            wishes.addAfter(after, new Proposal.InsertBlocks(fresh));
        } else if (box.isEmpty()) {
            wishes.add(new Proposal.InsertBlocks(fresh));
        } else {
            wishes.addAfter(box, new Proposal.InsertBlocks(fresh, box));
        }
        fresh.clear();
    }

    private void edit(Block was, Block is) {
        if (isSame(was, is)) {
            return;
        }
        Optional<List<Amendment>> parts = parts(was, is);
        if (parts.isEmpty()) {
            wishes.addWhole(bare(was), new Proposal.Rewrite(is), List.of());
            return;
        }
        if (parts.get().stream().anyMatch(Amendment.Kind.class::isInstance) && is instanceof Block.TextBlock text) {
            wishes.add(line(was), new Proposal.SetKind(text.style(), text.listing()));
        }
        wishes.addWords(words(parts.get()), line(was) - Lines.ofHead(Head.EMPTY));
    }

    /// The block without those in it.
    private static Block bare(Block block) {
        return block instanceof Block.Box box ? box.withBody(Blocks.EMPTY) : block;
    }

    static boolean isSame(Block was, Block is) {
        return Comparison.of(Wishes.alone(bare(was)), Wishes.alone(bare(is))).isSame();
    }

    /// What makes the one block of the other by words and kind alone, with the block as the only one of its article; empty when that does not do.
    static Optional<List<Amendment>> parts(Block was, Block is) {
        if (was.getClass() != is.getClass()) {
            return Optional.empty();
        }
        var amendments = new ArrayList<Amendment>();
        int line = Lines.ofHead(Head.EMPTY);
        for (Part part : Part.of(was)) {
            if (!part.isObject()) {
                amendments.addAll(Wishes.words(line, Lines.text(was, part).text(), Lines.text(is, part).text()));
            }
            line++;
        }
        if (was instanceof Block.TextBlock old && is instanceof Block.TextBlock now
                && !(old.style().equals(now.style()) && old.listing().equals(now.listing()))) {
            amendments.add(new Amendment.Kind(was.key(), now.style(), now.listing()));
        }
        boolean does = Wishes.tried(Wishes.alone(bare(was)), amendments).filter(tried -> isSame(tried.body().getFirst(), is)).isPresent();
        return does ? Optional.of(amendments) : Optional.empty();
    }

    static List<Amendment.Words> words(List<Amendment> amendments) {
        return amendments.stream().filter(Amendment.Words.class::isInstance).map(Amendment.Words.class::cast).toList();
    }

    private void removeUntold(List<Block> blocks) {
        for (Block block : blocks) {
            if (!told.contains(block.key())) {
                wishes.addWhole(block, new Proposal.RemoveBlock(), staying(block));
            } else if (block instanceof Block.Box box) {
                removeUntold(box.body());
            }
        }
    }

    /// The keys of what is in a block and is not to go with it.
    private List<String> staying(Block block) {
        var staying = new ArrayList<String>();
        if (block instanceof Block.Box box) {
            for (Block inner : box.body()) {
                if (told.contains(inner.key())) {
                    staying.add(inner.key());
                }
                staying.addAll(staying(inner));
            }
        }
        return staying;
    }
}
