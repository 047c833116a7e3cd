package app.galley.library;

import app.galley.format.Loaded;

/// An article as it was found on disk.
///
/// @param loaded the article and what is wrong with it
/// @param stamp of the file it was read from
public record Opened(Loaded loaded, Stamp stamp) {}
