/// What reviewers say of an article, as immutable values.
///
/// A [Review] is everything one [Reviewer] has said, and one file: a list of [Remark]s. What a remark says is its [Matter]; where it
/// belongs is its [Target], made of [Anchor]s, which keep the words they were put on. Nobody's remark is ever changed by somebody else: a reply, a
/// resolved thread, an accepted suggestion are remarks too, of whoever did it, about another remark.
@NullMarked
package app.galley.model.review;

import org.jspecify.annotations.NullMarked;
