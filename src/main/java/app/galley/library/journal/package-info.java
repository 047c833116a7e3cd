/// What was written and is in no file yet, kept so that it outlives the program's end at any moment.
///
/// The window hands each [Journal] the newest article at every change, which costs it one field. A thread of the [Journals] writes down twice a
/// second what changed since ([Splice]), and flushes it. A journal is there only while something is unsaved; those whose program has ended are
/// [Recovered] at the next start.
@NullMarked
package app.galley.library.journal;

import org.jspecify.annotations.NullMarked;
