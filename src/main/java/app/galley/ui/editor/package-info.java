/// The draft: the area the writer types into.
///
/// One RichTextFX area shows the whole article, a paragraph for each line of [app.galley.edit.Lines]. It only shows: whatever the
/// user does becomes a [app.galley.edit.Command] run on the [app.galley.edit.Document], and what comes back from there as a change is
/// put into the area ([AreaLines]). So nothing here reads the text back out of the area, and a keystroke costs one line.
///
/// What is pasted or dropped is taken from the clipboard once ([ClipboardOffer]), read away from the window when it is long
/// ([PasteReading]), its pictures brought into the article's folder ([PictureMove]), and put where it was asked for ([Landing]); what did not
/// come along is told in the [PasteLine].
@NullMarked
package app.galley.ui.editor;

import org.jspecify.annotations.NullMarked;
