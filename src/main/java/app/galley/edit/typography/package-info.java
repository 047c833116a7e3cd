/// What a language wants of quotation marks, apostrophes, dashes, dots and blanks.
///
/// Everything here works on one line of plain text and knows nothing of articles: [Typography] is asked what becomes of the character
/// that was just put in, and answers with a [Fix]. What each language wants is a table, [Conventions].
@NullMarked
package app.galley.edit.typography;

import org.jspecify.annotations.NullMarked;
