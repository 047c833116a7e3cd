/// PDF: an article as pages, for reading and for proofs.
///
/// [PdfExport] is the way in, a [PageSetup] says what the pages are. The pages are the same HTML and theme as everywhere, from
/// [app.galley.render], laid out by openhtmltopdf, which speaks an older CSS: [PlainCss] says the theme in it, [PageRules] adds what paper needs.
/// [Typefaces] finds what the text can be set in, [LineNumbers] counts the lines that came of it, [Finishing] makes the file tell assistive
/// programs all it should. [PageImages] draws the pages of a finished file. Nothing is fetched, and nothing is said on the terminal ([Silence]).
@NullMarked
package app.galley.convert.pdf;

import org.jspecify.annotations.NullMarked;
