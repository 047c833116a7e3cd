/// Word documents come in.
///
/// [WordImport] is the way in. [Parcel] opens the file, within bounds, and gives its parts as trees of [app.galley.convert.document.Tag]s.
/// [StoryReader] walks through the document and makes [app.galley.convert.document.Part]s of it; [ParagraphReader] does so inside a paragraph.
/// [app.galley.convert.document.ArticleMaker] makes the article of them. What is not in it goes to the report: headers and footers, addresses nobody should follow.
///
/// Of a document with tracked changes the article is the text as it was before them, and they are suggestions: so a writer sees both, and takes or
/// leaves each. [Tracing] reads the words of a paragraph so, with [Signs] of what would change and where comments begin and end;
/// [app.galley.convert.document.Traces] knows where these have got to in the article. [Suggestions] and [Discussions] make remarks of them.
@NullMarked
package app.galley.convert.word.in;

import org.jspecify.annotations.NullMarked;
