/// Galley, a desktop editor for news articles: this room only puts the others together.
///
/// [app.galley.Main] decides whether a command or the window was asked for; [app.galley.App] makes the window's parts and hands each
/// what it needs through its constructor. Nothing else may know every room.
@NullMarked
package app.galley;

import org.jspecify.annotations.NullMarked;
