package app.galley.edit;

import app.galley.model.Article;

/// What a document tells its listeners: the article was changed.
///
/// @param before the article before
/// @param change what changed
/// @param after the article after
/// @param selection the selection after
public record Edited(Article before, Change change, Article after, Selection selection) {}
