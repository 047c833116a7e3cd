/// What every part of the window shares: actions, dialogs, tasks and the light or dark look.
///
/// An [Action] is declared once and feeds the menus ([Menus]), the row of tools ([ToolRow]), the keys ([ActionKeys]), the palette and the
/// sheet of shortcuts. [KeyMap] says which keys a person gave it instead of its own; [NameSearch] finds it by a part of its name. [Panes] are what F6 goes
/// round. [Tasks] is the one seam behind which slow work runs; [Question] is the one shape a dialog has; [Appearance] is the one
/// place that knows light from dark.
@NullMarked
package app.galley.ui.common;

import org.jspecify.annotations.NullMarked;
