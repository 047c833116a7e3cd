package app.galley.convert.copy;

/// A paragraph of the source, or a line that stands for itself.
///
/// @param text its words; lines that were broken only to fit are joined, a `\n` is a break that was meant
/// @param opens whether an empty line, or nothing, stands before it
/// @param closes whether an empty line, or nothing, stands after it
record Paragraph(String text, boolean opens, boolean closes) {}
