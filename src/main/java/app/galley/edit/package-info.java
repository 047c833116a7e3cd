/// Editing as values: positions, changes, commands and history, without a window.
///
/// The writer sees an article as lines: the fields at its head, then the texts of every block ([Lines], [Place]). A [Draft] is an
/// article with a selection on those lines; a [Command] makes another draft of it or says that it cannot. What happened is a
/// [Change], found by comparing the two articles, which share all they have in common. [Document] holds the current draft and its
/// one [History], and tells its listeners of each change; they work from the change, never from the whole text.
@NullMarked
package app.galley.edit;

import org.jspecify.annotations.NullMarked;
