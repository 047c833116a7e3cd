/// The outside formats there are, each with how its files end, so that commands and window offer the same ones.
///
/// A new format is a class of its own in [app.galley.convert], or a package below it, and one constant here.
@NullMarked
package app.galley.convert.formats;

import org.jspecify.annotations.NullMarked;
