/// The inspector: everything about an article that is not its text.
///
/// One pane of small editors, each bound to a field of the head. What is typed becomes a command on the document, so that undo knows of it;
/// what the document says changed is shown. An editor that holds something the file could not hold says so and keeps it to itself.
@NullMarked
package app.galley.ui.inspector;

import org.jspecify.annotations.NullMarked;
