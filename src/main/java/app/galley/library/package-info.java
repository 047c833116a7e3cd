/// Article folders on disk.
///
/// An article is a folder with `article.json` and `images/`, or any other `.json` file that holds an article: [ArticleFile] is that
/// place. Two classes here are gates, and nothing goes around them: [AtomicFile] is the only one that writes, so that a file is always
/// whole, old or new; [PictureFiles] is the only one that decides which file an article may show, and says no by default. What a disk
/// can do to a person is a [FileFailure], in sentences.
///
/// Others work on the same files: an [ArticleLock] says who has an article open, [FolderWatch] tells when a file may have changed, and a
/// [Glance] finds out what it has become. [Leftovers] clears away what a killed program left behind.
@NullMarked
package app.galley.library;

import org.jspecify.annotations.NullMarked;
