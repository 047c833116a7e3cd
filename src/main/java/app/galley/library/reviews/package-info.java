/// The reviews in an article's folder: `reviews/<reviewer>.json`, and legal notes by themselves in `reviews/legal/<reviewer>.json`.
///
/// [ReviewFolder] reads and writes them. What they say, and how those of several reviewers become one, is the affair of other rooms.
@NullMarked
package app.galley.library.reviews;

import org.jspecify.annotations.NullMarked;
