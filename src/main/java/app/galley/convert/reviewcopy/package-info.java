/// The review copy: an article as one page in which a person who does not have Galley can comment and suggest.
///
/// [ReviewCopy] writes it. It is the page that everybody else gets, with a script of ours beside it; the script is the files that end in `.js` among the resources,
/// one after the other, and does all its work in the reader's browser. What the reader says is saved as a review's own
/// file, or inside the page; both are read like any other review. Nothing of the article's file is in the page but what it shows.
@NullMarked
package app.galley.convert.reviewcopy;

import org.jspecify.annotations.NullMarked;
