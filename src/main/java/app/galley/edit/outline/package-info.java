/// The outline of an article, and moving whole sections of it, without a window.
///
/// An [Outline] holds an [Entry] for the headline, each crosshead and each landmark, such as a picture, and is kept right by each change
/// from the changed blocks alone. A [Section] is a crosshead with all that belongs to it; [Sections] moves it and gives it another level.
@NullMarked
package app.galley.edit.outline;

import org.jspecify.annotations.NullMarked;
