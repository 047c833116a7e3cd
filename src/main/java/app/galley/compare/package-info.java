/// Two articles compared, and three merged into one.
///
/// [Comparison] says what changed from one article to another: fields of the head, and blocks, each the same, new, gone, edited or moved.
/// [Details] looks into an edited block, down to the [Words]. [Patch] is the same as something to apply. [Merge] brings the changes of two
/// sides together: by block key, then by word, marks included; where both changed the same, a [Conflict] says so and knows how to put either
/// side into the article. All of it works on articles as values, wherever they came from, and takes a time that follows their size.
@NullMarked
package app.galley.compare;

import org.jspecify.annotations.NullMarked;
