/// The outline pane: the crossheads and landmarks of an article as a list that follows the caret, goes where one clicks, and moves sections.
///
/// An [OutlinePane] keeps an [app.galley.edit.outline.Outline] right by each change of the document and puts into its list only what that
/// says has changed. [RowDrag] moves a section with the mouse. Nothing of the draft is ever hidden.
@NullMarked
package app.galley.ui.outline;

import org.jspecify.annotations.NullMarked;
