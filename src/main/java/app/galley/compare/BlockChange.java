package app.galley.compare;

import app.galley.model.Block;
import java.util.List;
import java.util.Optional;

/// What became of one block.
public sealed interface BlockChange {

    /// The block as it was; empty when it is new.
    Optional<Block> before();

    /// The block as it is; empty when it is gone.
    Optional<Block> after();

    /// What became of the blocks inside, when it is a box that is in both articles; else nothing.
    default List<BlockChange> inside() {
        return List.of();
    }

    /// The block as it is, or else as it was.
    default Block block() {
        return after().or(this::before).orElseThrow();
    }

    /// Whether the block, with all that is in it, reads as before and stands where it stood.
    default boolean isSame() {
        return this instanceof Same;
    }

    /// A block that is as it was. Its key may be another, when it was read or pasted anew.
    record Same(Block was, Block is) implements BlockChange {
        @Override
        public Optional<Block> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Block> after() {
            return Optional.of(is);
        }
    }

    /// A block that is new, with all that is in it, save what was moved there.
    record Inserted(Block is) implements BlockChange {
        @Override
        public Optional<Block> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Block> after() {
            return Optional.of(is);
        }
    }

    /// A block that is gone, with all that was in it, save what was moved elsewhere. It stands after the block it stood after.
    record Deleted(Block was) implements BlockChange {
        @Override
        public Optional<Block> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Block> after() {
            return Optional.empty();
        }
    }

    /// A block that stands where it stood and says something else; see [Details].
    ///
    /// @param inside of a box, its blocks
    record Edited(Block was, Block is, List<BlockChange> inside) implements BlockChange {
        public Edited {
            inside = List.copyOf(inside);
        }

        @Override
        public Optional<Block> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Block> after() {
            return Optional.of(is);
        }
    }

    /// A block that stands elsewhere among its neighbours, or in another box; it may be edited as well.
    ///
    /// @param inside of a box, its blocks
    /// @param edited whether it also says something else
    /// @param up whether it went towards the start
    record Moved(Block was, Block is, List<BlockChange> inside, boolean edited, boolean up) implements BlockChange {
        public Moved {
            inside = List.copyOf(inside);
        }

        @Override
        public Optional<Block> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Block> after() {
            return Optional.of(is);
        }
    }
}
