package app.galley.convert;

/// Something of what was pasted that is not in the article, or is there in another shape.
///
/// @param what its kind
/// @param text its words and addresses, so that a person can see and take them; may be empty
public record Lost(Loss what, String text) {}
