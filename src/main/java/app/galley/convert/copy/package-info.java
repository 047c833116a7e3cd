/// Plain news copy: the text of a story as it was copied from a news site, a mail or a wire, turned into an article.
///
/// [NewsCopy] is the way in. [Paragraphs] cuts the text into paragraphs and joins lines that were broken only to fit; [Guessing] gives each
/// paragraph a [Role] with the reason for it, by a row of readers that each know one thing (signs, wires, dates, bylines, pictures …) and write on one
/// [Sheet]. What comes of it is a [Proposal], a value a person may change paragraph by paragraph before it is made into an article; all
/// words of all languages are in one table, [Words]. What a paragraph says beyond its role's place in the article goes to the report.
@NullMarked
package app.galley.convert.copy;

import org.jspecify.annotations.NullMarked;
