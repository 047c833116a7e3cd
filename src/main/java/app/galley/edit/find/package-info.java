/// Finding and replacing in an article, without a window.
///
/// A [Query] is what a writer asks for; it becomes a [Search], which tells the spots of one line at a time: matches never span lines. [Finds]
/// holds what was found in each line of an article and is kept right by looking again only at the lines a change brought. [Replacing]
/// makes commands of it. A search that would take too long on a line says so instead ([Finder]).
@NullMarked
package app.galley.edit.find;

import org.jspecify.annotations.NullMarked;
