/// Two articles compared, shown to a person.
///
/// [Rows] turns a comparison into what stands below each other: changed fields first, then blocks, with what is alike folded away. A row
/// says what changed in words and signs, never by colour alone. [ComparisonView] shows the rows, inline or side by side, and only as
/// many at a time as can be seen. It changes nothing: a caller may give it an action for each change ([ChangeAction]).
@NullMarked
package app.galley.ui.compare;

import org.jspecify.annotations.NullMarked;
