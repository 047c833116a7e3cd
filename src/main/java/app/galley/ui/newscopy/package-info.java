/// A story that was copied as plain text, shown paragraph by paragraph with what each seems to be, before an article is made of it.
///
/// [ProposalDialog] is the way in. A letter gives the selected paragraphs another role ([RoleList]); [Gist] says what the article will be.
@NullMarked
package app.galley.ui.newscopy;

import org.jspecify.annotations.NullMarked;
