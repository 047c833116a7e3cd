package app.galley.convert.formats;

import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.time.Instant;

/// What a format that shows an article needs beside it.
///
/// @param theme how it looks
/// @param pictures gives the pictures as `data:` URLs
/// @param now an embargo that ends later is shown
public record Dress(Theme theme, Pictures pictures, Instant now) {}
