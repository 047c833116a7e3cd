package app.galley.ui.preview;

import java.util.Optional;

/// One part of the page that is to be written anew. Blocks are named by their keys.
public sealed interface PagePatch {

    /// Other text in a block that stays what it is.
    ///
    /// @param key of the block
    /// @param html what stands inside its text element
    record Text(String key, String html) implements PagePatch {}

    /// Other blocks. A list is one element of the page, so list items come with all their list.
    ///
    /// @param removed the blocks that go; empty when none goes
    /// @param before the block before which the new ones come when none goes; empty for the end
    /// @param html the blocks that come
    record Body(Optional<Removed> removed, Optional<String> before, String html) implements PagePatch {}

    /// Neighbouring blocks, from one to another, both included.
    record Removed(String first, String last) {}

    /// Another header.
    record Header(String html) implements PagePatch {}

    /// Another footer.
    record Footer(String html) implements PagePatch {}
}
