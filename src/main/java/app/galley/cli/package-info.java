/// The command line, thin: each command reads its words, asks the other rooms and says what came of it.
///
/// [Commands] is the way in. Results go to the output, messages to the error output, and the exit status is one of [Exit]. No command
/// but the window and the snapshot needs a display; those two are handed over through [Window], so that nothing here loads JavaFX. [Articles]
/// are the articles that were named, packets among them.
@NullMarked
package app.galley.cli;

import org.jspecify.annotations.NullMarked;
