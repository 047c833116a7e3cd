package app.galley.convert.pdf;

import java.util.List;

/// A file of pages.
///
/// @param bytes the file
/// @param warnings what a person should know of it, in sentences
public record Pdf(byte[] bytes, List<String> warnings) {
    public Pdf {
        warnings = List.copyOf(warnings);
    }
}
