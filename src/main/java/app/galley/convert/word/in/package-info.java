/// Word documents come in.
///
/// [WordImport] is the way in. [Parcel] opens the file, within bounds, and gives its parts as trees of [app.galley.convert.document.Tag]s.
/// [StoryReader] walks through the document and makes [app.galley.convert.document.Part]s of it; [ParagraphReader] does so inside a paragraph.
/// [app.galley.convert.document.ArticleMaker] makes the article of them. What is not in it goes to the report: comments, what was deleted in tracked changes, headers and footers, addresses nobody should follow.
@NullMarked
package app.galley.convert.word.in;

import org.jspecify.annotations.NullMarked;
