package app.galley.model;

/// The same work in another language.
///
/// @param language BCP 47 tag
/// @param url where it is: a path relative to this article's file, or an address
/// @param extras what else the file says
public record Translation(String language, String url, Extras extras) {

    /// A translation.
    public Translation(String language, String url) {
        this(language, url, Extras.NONE);
    }
}
