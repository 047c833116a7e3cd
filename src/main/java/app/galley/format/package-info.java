/// The file: the only place that knows JSON.
///
/// [ArticleReader] turns bytes into an article and a list of [Problem]s; [ArticleWriter] turns an article into bytes. Disk is
/// another room's. Reading is one pass over the parser's tokens straight into records: [Tokens] is the parser with what every
/// reader needs, [Members] lists what an object of each kind may hold, [Kept] gathers what its record has no place for. Places of
/// problems are looked up afterwards, by [Locator], so that an article without problems pays nothing for them.
/// Writing goes the other way block by block: [Shape] turns records into [app.galley.model.Value]s, and [Layout] is the one place that knows
/// how values are laid out on lines. Other files of values (settings …) are read and written by [Values].
/// What reviewers say is read by [ReviewReader] and written by [ReviewWriter]: a remark keeps its annotation as it was read, and is written so as long as it says the same.
///
/// What counts as valid is written twice on purpose, here and in `assets/schema/article-1.schema.json`, for editors and other
/// programs; a test over a folder of good and bad files says that both agree.
@NullMarked
package app.galley.format;

import org.jspecify.annotations.NullMarked;
