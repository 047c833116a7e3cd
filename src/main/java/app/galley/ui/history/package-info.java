/// The history pane: the versions of an article by day, and a look at any of them.
///
/// A [Past] keeps what is saved and reads what was kept, one thing after the other and away from the window. [HistoryPane] lists it; what
/// is selected there is looked at in a [LookBack] in the middle of the window, compared with the draft, with the version before or with
/// another. Bringing something back is a command like any other, so undo takes it back.
@NullMarked
package app.galley.ui.history;

import org.jspecify.annotations.NullMarked;
