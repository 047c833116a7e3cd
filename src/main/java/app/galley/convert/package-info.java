/// Outside formats: what comes in from them and goes out to them.
///
/// An importer gives an article and a report ([Imported]): every character of the source is in one or the other. Markdown
/// ([MarkdownImport]) and the clipboard's HTML ([HtmlPaste]) both go through one reader of HTML, [HtmlBlocks], since Markdown is by
/// definition a way to write HTML and may hold any. What differs is the [HtmlGuest]: for the clipboard it knows the habits of the programs
/// people copy from ([PasteRoles], [WordList], [Quoted]), and what is [Lost]. A piece of an article goes out to others as [ClipboardHtml] and
/// comes back whole through [ClippingPaste]. Plain text without any markup is the affair of [app.galley.convert.copy]. Nothing here fetches, reads or writes a file: what lies beside a source is asked of a
/// [Beside], and an export ([HtmlExport], [TextExport]) is given back whole, to be written by whoever has the right to.
@NullMarked
package app.galley.convert;

import org.jspecify.annotations.NullMarked;
