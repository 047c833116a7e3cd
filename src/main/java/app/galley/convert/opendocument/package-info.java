/// OpenDocument text comes in (`.odt`, `.fodt`, OASIS OpenDocument 1.3).
///
/// [OpenDocumentImport] is the way in. [Parcel] opens the file, within bounds, and gives its parts as trees of [app.galley.convert.document.Tag]s.
/// [StoryReader] walks through the document and makes [app.galley.convert.document.Part]s of it; [WordsReader] does so inside a paragraph, [Frames]
/// in what is drawn. [Styles] and [Look] know what is bold or a heading, [Lists] counts. [app.galley.convert.document.ArticleMaker]
/// makes the article, as of a Word document. What is not in it goes to the report: comments ([Annotations]), what was deleted in tracked changes
/// ([Changes]), headers and footers, addresses nobody should follow.
///
/// The ODF Toolkit would read these files too, but brings Xerces, Xalan's serializer and an RDF library along and builds a whole document one can write
/// to; the trees that Word documents need already, with their bounds and without document types, are all that reading takes.
@NullMarked
package app.galley.convert.opendocument;

import org.jspecify.annotations.NullMarked;
