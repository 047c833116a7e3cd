/// Word documents (`.docx`, ECMA-376): what both ways share.
///
/// A style is what a paragraph of Word is, so [WordStyle] is the dictionary between the two: [app.galley.convert.word.out] writes an article
/// with these styles, and [app.galley.convert.word.in] makes an article of any document by them. Apache POI deals with the file's outer shape
/// (parts, relations, types) and guards against zip bombs; what stands in the parts is read and written here.
@NullMarked
package app.galley.convert.word;

import org.jspecify.annotations.NullMarked;
