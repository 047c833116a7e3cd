/// What is wrong with an article before it leaves.
///
/// Finders here read the article and nothing else, so that the window, the commands and a sign-off can all ask them.
@NullMarked
package app.galley.check;

import org.jspecify.annotations.NullMarked;
