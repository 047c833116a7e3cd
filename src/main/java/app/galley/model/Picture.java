package app.galley.model;

/// A picture with what is printed and said of it.
///
/// @param key unique in the article
/// @param contentUrl path of the file relative to the article's, such as `images/quay.jpg`; empty when the picture is still to come
/// @param alt alternative text for readers who do not see it
/// @param caption printed under it
/// @param creditText printed beside the caption: photographer, agency (`creditText` of schema.org)
/// @param extras what else the file says
public record Picture(String key, String contentUrl, String alt, String caption, String creditText, Extras extras) {

    /// A picture of which only the file is known.
    public static Picture of(String key, String contentUrl) {
        return new Picture(key, contentUrl, "", "", "", Extras.NONE);
    }

    /// The same under another key.
    public Picture withKey(String newKey) {
        return new Picture(newKey, contentUrl, alt, caption, creditText, extras);
    }

    /// The same texts with another file.
    public Picture withContentUrl(String newUrl) {
        return new Picture(key, newUrl, alt, caption, creditText, extras);
    }

    /// The same with another alternative text.
    public Picture withAlt(String newAlt) {
        return new Picture(key, contentUrl, newAlt, caption, creditText, extras);
    }

    /// The same with another caption.
    public Picture withCaption(String newCaption) {
        return new Picture(key, contentUrl, alt, newCaption, creditText, extras);
    }

    /// The same with another credit.
    public Picture withCreditText(String newCredit) {
        return new Picture(key, contentUrl, alt, caption, newCredit, extras);
    }
}
