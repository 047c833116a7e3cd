/// Finding and replacing in the window, and going to what is unfinished.
///
/// A [FindPane] holds an editor with a bar above it while one searches. [Seeking] looks through the article away from the window; the editor
/// shows what came of it and keeps it right. [UnfinishedMarks] does the same for the marks that something is missing, all the time.
@NullMarked
package app.galley.ui.find;

import org.jspecify.annotations.NullMarked;
