/// Lets a person choose where two people have changed the same.
///
/// [ConflictDialog] shows the conflicts of a merge below each other, each with both sides, and gives back what was chosen. It changes
/// nothing itself.
@NullMarked
package app.galley.ui.merge;

import org.jspecify.annotations.NullMarked;
