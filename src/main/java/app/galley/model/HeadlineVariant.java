package app.galley.model;

/// A headline for one channel (IPTC ninjs 3 `headlines`).
///
/// @param role the channel: `web`, `social`, `push`, `search`, `print` or a desk's own
/// @param value the headline there
/// @param extras what else the file says
public record HeadlineVariant(String role, String value, Extras extras) {

    /// A variant for a channel.
    public HeadlineVariant(String role, String value) {
        this(role, value, Extras.NONE);
    }
}
