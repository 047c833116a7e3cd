/// Printing: what the pages are, how they will look, and to which printer they go.
///
/// [PrintDialog] is the way in, with a [PreviewOfPages] of the very file that is printed; [PageSetupFields] are its choices, which
/// [PageSetupDialog] shows alone. Whatever takes a while happens away from the window.
@NullMarked
package app.galley.ui.print;

import org.jspecify.annotations.NullMarked;
