/// The article as immutable values.
///
/// An [Article] is a [Head] (everything that is not running text: headline, standfirst, authors, dates, lead picture …) and a
/// body of [Block]s. The terms are the trade's; where the file calls a thing otherwise, the doc of the component says so.
/// Nothing here knows how an article is stored, edited or drawn. What Galley does not understand is kept beside what it does:
/// see [Extras] and [Value].
@NullMarked
package app.galley.model;

import org.jspecify.annotations.NullMarked;
