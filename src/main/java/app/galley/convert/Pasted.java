package app.galley.convert;

import app.galley.model.Block;
import java.util.List;
import java.util.Map;

/// What became of something that was copied elsewhere.
///
/// @param blocks what there is to put in, each under a new key
/// @param lost what did not come along
/// @param pictures where the files of pictures are to be had, by the `contentUrl` the blocks have for them until the files have found
///     their place
public record Pasted(List<Block> blocks, List<Lost> lost, Map<String, Source> pictures) {

    public Pasted {
        blocks = List.copyOf(blocks);
        lost = List.copyOf(lost);
        pictures = Map.copyOf(pictures);
    }

    /// Where the file of a picture is to be had.
    public sealed interface Source {

        /// The picture came with what was pasted.
        ///
        /// @param name what its file could be called
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Inside(byte[] bytes, String name) implements Source {}

        /// Another article's file.
        ///
        /// @param path its absolute path
        record OnDisk(String path) implements Source {}
    }
}
