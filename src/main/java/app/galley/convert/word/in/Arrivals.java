package app.galley.convert.word.in;

import app.galley.convert.document.Sign;
import app.galley.convert.document.Traces;
import app.galley.model.Block;
import app.galley.model.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks that would only come, taken out of those that are there.
final class Arrivals {

    private final Traces traces;
    private final List<Arrival> all = new ArrayList<>();

    Arrivals(Traces traces) {
        this.traces = traces;
    }

    /// Blocks that would come together.
    ///
    /// @param after the key of the block they would stand after; empty for the start
    /// @param box the key of the box they would stand in; empty for none
    record Arrival(Change change, List<Block> blocks, String after, String box) {}

    List<Arrival> all() {
        return all;
    }

    /// The blocks that are there.
    ///
    /// @param box the key of the box they stand in; empty for none
    Blocks without(List<Block> blocks, String box) {
        var there = new ArrayList<Block>();
        var together = new ArrayList<Block>();
        Optional<Change> by = Optional.empty();
        String after = "";
        for (Block block : blocks) {
            Optional<Change> change = traces.comingOf(block.key()).flatMap(Arrivals::change);
            if (by.isPresent() && (change.isEmpty() || !change.get().isOneWith(by.get()))) {
                all.add(new Arrival(by.get(), List.copyOf(together), after, box));
                together.clear();
            }
            by = change;
            if (change.isPresent()) {
                together.add(block);
            } else {
                there.add(block instanceof Block.Box inner ? inner.withBody(without(inner.body(), inner.key())) : block);
                after = block.key();
            }
        }
        if (by.isPresent()) {
            all.add(new Arrival(by.get(), List.copyOf(together), after, box));
        }
        return Blocks.of(there);
    }

    private static Optional<Change> change(Sign sign) {
        return sign instanceof Signs.Whole(Change change) ? Optional.of(change) : Optional.empty();
    }
}
