/// Articles go out as Word documents.
///
/// [WordExport] is the way out. [ArticleParagraphs] says which paragraphs an article is, [DocumentWriter] writes them, and
/// [WordFile] puts the parts together, the same bytes for the same article. How everything looks stands in the resource `styles.xml`.
///
/// What reviewers said goes along when it is asked for: [PlacingRemarks] says where it stands ([Remarks], and [Track] for each text), and [Tracker]
/// writes it around and between the runs. What Word has no signs for is said in words ([app.galley.convert.word.RemarkWords]).
@NullMarked
package app.galley.convert.word.out;

import org.jspecify.annotations.NullMarked;
