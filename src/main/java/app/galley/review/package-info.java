/// Reviews without a window: where remarks are in an article, how those of many reviewers become one, and what suggestions do.
///
/// What a remark *is* stands in [app.galley.model.review], so that the file format can read and write it. Here is what is done with it.
/// [Anchors] describes a place, [Finder] finds it in another version ([Found]; the floor of likeness is said there), [LiveAnchors] carries places along
/// while somebody writes. [Merging] brings reviews together in any order. [Threads] puts remarks, replies and decisions together to what a margin
/// shows. [Fingerprint] is what a sign-off is bound to, [SigningOff] gives sign-offs and says whether they still hold; [SeenVersion] finds
/// what a reviewer had before them.
///
/// [Suggesting] makes suggestions of what a reviewer typed over the text, and [Accepting] does what they propose: [Planning] finds out what
/// each would do to the article as it is, [Claims] keeps two from doing things to the same, and [InOrder] puts them so that all places stay right.
/// [MarkingUp] writes them into the article to be shown.
@NullMarked
package app.galley.review;

import org.jspecify.annotations.NullMarked;
