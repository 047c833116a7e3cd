/// Word documents come in.
///
/// [WordImport] is the way in. [Parcel] opens the file, within bounds, and gives its parts as trees of [Tag]s. [StoryReader] walks through
/// the document and makes [Part]s: paragraphs with the [app.galley.convert.word.WordStyle] they have, pictures, boxes; [ParagraphReader] does so inside a
/// paragraph. [HeadMaker] takes the head of the article out of them and [BodyMaker] makes blocks of the rest. What is in neither goes to the
/// report: comments, what was deleted in tracked changes, headers and footers, addresses nobody should follow.
@NullMarked
package app.galley.convert.word.in;

import org.jspecify.annotations.NullMarked;
