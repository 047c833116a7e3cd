/// Review in the window: what reviewers say of an open article, kept, placed and shown.
///
/// [ArticleReviews] holds it, one for each open article; it stands on a `Shelf`, which reads and saves the files of the article's folder, and on
/// `Places`, which knows where every remark is while somebody writes. Everything else looks at these and asks them to do things.
@NullMarked
package app.galley.ui.review;

import org.jspecify.annotations.NullMarked;
