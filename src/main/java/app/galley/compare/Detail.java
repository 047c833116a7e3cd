package app.galley.compare;

import java.util.List;

/// One thing that changed in an edited block.
public sealed interface Detail {

    /// What changed, by its name in the file; `text` for the running text of a block.
    String name();

    /// Words, or how they are marked.
    ///
    /// @param stretches both texts, see [MarkedStretch#compare]
    record Wording(String name, List<MarkedStretch> stretches) implements Detail {
        public Wording {
            stretches = List.copyOf(stretches);
        }
    }

    /// Something that is said or not: a style, an address, a member Galley does not know.
    ///
    /// @param before what it was; empty when it was not said
    /// @param after what it is; empty when it is not said
    record Setting(String name, String before, String after) implements Detail {}
}
