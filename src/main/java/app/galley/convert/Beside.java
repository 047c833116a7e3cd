package app.galley.convert;

import java.util.Optional;

/// The files that lie beside a source and belong to it.
///
/// Whoever implements it decides which files may be read.
@FunctionalInterface
public interface Beside {

    /// A source that stands alone.
    Beside NOTHING = _ -> Optional.empty();

    /// The bytes of a small text file, such as the record of a picture; empty when there is none that may be read.
    ///
    /// @param path relative, with `/` between steps
    Optional<byte[]> read(String path);
}
