package app.galley.model;

/// A published correction (schema.org `CorrectionComment`).
///
/// @param type `CorrectionComment` as a rule; empty when the file does not say
/// @param key unique in the article; empty when the file gives none
/// @param datePublished RFC 3339 date and time
/// @param text what readers are told
/// @param extras what else the file says
public record Correction(String type, String key, String datePublished, String text, Extras extras) {

    /// A new correction.
    public Correction(String key, String datePublished, String text) {
        this("CorrectionComment", key, datePublished, text, Extras.NONE);
    }
}
