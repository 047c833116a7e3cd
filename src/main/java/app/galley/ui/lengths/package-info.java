/// How long the article is, how long it shall be, and whether its headlines fit where they go.
///
/// [Tally] keeps the counts right from change to change, so that nothing is counted twice and nothing at a key but the changed block. [Lengths] tells
/// the status line, the panel of all counts and the strip of headline lengths, a few times a second at most while somebody types.
@NullMarked
package app.galley.ui.lengths;

import org.jspecify.annotations.NullMarked;
