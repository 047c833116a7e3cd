/// Two articles compared, and three merged into one.
///
/// [Comparison] says what changed from one article to another: fields of the head, and blocks, each the same, new, gone, edited or moved.
/// [Details] looks into an edited block, down to the [Words]. [Patch] is the same as something to apply. [Merge] brings the changes of two
/// sides together: by block key, then by word, marks included; where both changed the same, a [Conflict] says so and knows how to put either
/// side into the article. All of it works on articles as values, wherever they came from, and takes a time that follows their size.
///
/// To show what changed: walk [Comparison#fields] and [Comparison#blocks]; for a block that is edited ask [Details#of], and for a box its
/// [BlockChange#inside]. To merge: [Merge#of], then put a [Choice] into the article for each conflict, or the same for all
/// ([Merged#resolved]). Within: [Version] names the blocks of the three articles alike, [Fates] says which are kept, [Ordering] and [Turns] in
/// which order, and [Content] and [TextMerge] what each says; the [Arbiter] decides where both changed the same, so that it does not matter
/// which side is ours.
@NullMarked
package app.galley.compare;

import org.jspecify.annotations.NullMarked;
