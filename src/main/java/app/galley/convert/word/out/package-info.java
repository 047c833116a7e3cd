/// Articles go out as Word documents.
///
/// [WordExport] is the way out. [ArticleParagraphs] says which paragraphs an article is, [DocumentWriter] writes them, and
/// [WordFile] puts the parts together, the same bytes for the same article. How everything looks stands in the resource `styles.xml`.
@NullMarked
package app.galley.convert.word.out;

import org.jspecify.annotations.NullMarked;
