/// The draft: the area the writer types into.
///
/// One RichTextFX area shows the whole article, a paragraph for each line of [app.galley.edit.Lines]. It only shows: whatever the
/// user does becomes a [app.galley.edit.Command] run on the [app.galley.edit.Document], and what comes back from there as a change is
/// put into the area ([AreaLines]). So nothing here reads the text back out of the area, and a keystroke costs one line.
@NullMarked
package app.galley.ui.editor;

import org.jspecify.annotations.NullMarked;
