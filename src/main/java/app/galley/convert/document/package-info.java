/// Documents of office programs come in: what does not depend on the program.
///
/// A reader of one format ([app.galley.convert.word.in]) unpacks the file within bounds ([Unpacking]), reads its
/// parts as trees of [Tag]s ([TagReader]) and makes [Part]s of them: paragraphs with the [app.galley.convert.word.WordStyle] they have,
/// pictures ([DocumentPictures]), boxes. [ArticleMaker] makes the article: [HeadMaker] takes its head out of the parts, or [Unstyled] guesses
/// it where no style says what a paragraph is, and [BodyMaker] makes blocks of the rest.
@NullMarked
package app.galley.convert.document;

import org.jspecify.annotations.NullMarked;
