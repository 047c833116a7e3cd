/// An article as readers see it: HTML, its look, plain text, and how long it is.
///
/// [ArticleHtml] is the way in. Everything it writes goes through [Html], which alone escapes, and [Address], which alone decides what
/// may be linked; so no text of an article can become markup or run as a script. What a page looks like is a [Theme]; which files its pictures are, the caller's
/// [Pictures] say. The preview, the HTML file and the review copy are all made here and look the same.
/// [PlainText] and [Counts] read the same model without markup.
@NullMarked
package app.galley.render;

import org.jspecify.annotations.NullMarked;
