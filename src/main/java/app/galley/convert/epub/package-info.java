/// Electronic books: an article as an EPUB 3.
///
/// [EpubExport] makes the file. What stands in it: the article's page, which [app.galley.render.ArticleHtml] writes as XHTML, its pictures as
/// files ([BookPictures]), a style sheet made of the theme ([BookStyle]), a table of contents ([Contents]), and the package document
/// that says what the book is and lists its files ([PackageDocument]). [Container] puts them into one file.
@NullMarked
package app.galley.convert.epub;

import org.jspecify.annotations.NullMarked;
