/// The window: one article, its draft and its preview, with everything that can be done to it.
///
/// [Desk] keeps the windows; a [DeskWindow] is one. What a window shows is an [OpenArticle]; saving and the question before closing are
/// the affair of [Saving]. The actions are declared in [TextActions], [InsertActions], [FileActions] and
/// [ViewActions], and [DeskMenu] says in which menu and tool each stands. Whatever is asked of a person goes through [Asking], so that a
/// test can answer. [Snapshot] draws the window or the page into a file.
@NullMarked
package app.galley.ui.shell;

import org.jspecify.annotations.NullMarked;
