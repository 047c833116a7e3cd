package app.galley.model;

/// What a mark that is not a plain decorator means; a span refers to it by its key.
public sealed interface MarkDef {

    /// Unique in the article.
    String key();

    /// A link.
    ///
    /// @param key unique in the article
    /// @param href the address as written
    /// @param extras what else the file says
    record Link(String key, String href, Extras extras) implements MarkDef {

        /// A link.
        public Link(String key, String href) {
            this(key, href, Extras.NONE);
        }
    }

    /// A mark of a type this version does not know, kept by value.
    ///
    /// @param key the key spans use for it
    /// @param value the whole object as read
    record UnknownMark(String key, Value value) implements MarkDef {

        /// The same mark under another key.
        public UnknownMark withKey(String newKey) {
            return new UnknownMark(newKey, Keys.rekey(value, newKey));
        }
    }
}
