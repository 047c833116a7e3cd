/// The window: articles, the draft and the preview of the one in front, and everything that can be done to it.
///
/// [Desk] keeps the windows; a [DeskWindow] is one. An [OpenArticle] stands there in an [ArticleTab], which holds all that is its own and may
/// move to another window; which are there and which is in front, [WindowTabs] knows. Saving by hand is the affair of [Saving], by itself that of
/// [Autosave], and both let [Writes] do it; the question before closing is that of [Closing]. [Opening] reads articles and asks about those somebody else has open; from then
/// on [Turns] knows whose turn it is to write, and [Follower] takes in what others do to the file. What there is to say of all that stands in [Notices]. The actions are declared in
/// [TextActions], [InsertActions], [FileActions], [TabActions] and [ViewActions], and [DeskMenu] says in which menu and tool each stands;
/// [Palette] finds any of them by a part of its name, and [KeyboardDialog] gives it another key.
/// Whatever is asked of a person goes through [Asking], so that a test can answer. [Snapshot] draws the window or the page into a file.
@NullMarked
package app.galley.ui.shell;

import org.jspecify.annotations.NullMarked;
