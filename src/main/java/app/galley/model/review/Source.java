package app.galley.model.review;

/// Where a claim was looked up.
///
/// @param kind what it is
/// @param what the address, the document's name, whom one spoke to, or the recording's name
/// @param where the page, the page, the date, or the time in the recording; may be empty
public record Source(Kind kind, String what, String where) {

    /// What a source is.
    public enum Kind {
        WEB, DOCUMENT, INTERVIEW, RECORDING
    }
}
