/// The window: articles, the draft and the preview of the one in front, and everything that can be done to it.
///
/// [Desk] keeps the windows; a [DeskWindow] is one. An [OpenArticle] stands there in an [ArticleTab], which holds all that is its own and may
/// move to another window; which are there and which is in front, [WindowTabs] knows. Saving is the affair of [Saving], the question before closing that of [Closing]. The actions are declared in
/// [TextActions], [InsertActions], [FileActions], [TabActions] and [ViewActions], and [DeskMenu] says in which menu and tool each stands;
/// [Palette] finds any of them by a part of its name, and [KeyboardDialog] gives it another key.
/// Whatever is asked of a person goes through [Asking], so that a test can answer. [Snapshot] draws the window or the page into a file.
@NullMarked
package app.galley.ui.shell;

import org.jspecify.annotations.NullMarked;
