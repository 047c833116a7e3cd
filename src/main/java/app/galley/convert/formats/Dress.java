package app.galley.convert.formats;

import app.galley.convert.pdf.PageSetup;
import app.galley.model.review.Proof;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

/// What a format that shows an article needs beside it.
///
/// @param theme how it looks
/// @param pictures gives the pictures as `data:` URLs
/// @param now an embargo that ends later is shown
/// @param pages what its pages are, where it has any
/// @param proof what reviewers said, as far as it goes along
/// @param warnings gets what a person should know of what was written, in sentences
public record Dress(Theme theme, Pictures pictures, Instant now, PageSetup pages, Proof proof,
        Consumer<String> warnings) {

    /// With pages as they are usual here, nothing said by reviewers, and nobody to warn.
    public Dress(Theme theme, Pictures pictures, Instant now) {
        this(theme, pictures, now, PageSetup.of(Locale.getDefault()), Proof.NONE, _ -> {});
    }
}
