package app.galley.model;

import java.util.List;

/// One block of the body: what stands on a line of its own.
///
/// A new kind is one record here; the compiler then lists the switches that must learn of it.
public sealed interface Block {

    /// Unique in the article; the identity of the block through every edit.
    String key();

    /// How many editable texts the block has, in reading order; see [Part].
    int lineCount();

    /// The same block under another key.
    Block withKey(String newKey);

    /// Running text: a paragraph, heading, quotation or list item.
    ///
    /// @param key see [#key()]
    /// @param style what it is
    /// @param listing whether it is a list item
    /// @param children its text; may be empty while it is being written
    /// @param defs what its marks mean, in file order, also those no span refers to
    /// @param extras what else the file says
    record TextBlock(String key, Style style, Listing listing, List<Inline> children, List<MarkDef> defs, Extras extras) implements Block {
        public TextBlock {
            children = List.copyOf(children);
            defs = List.copyOf(defs);
        }

        /// A paragraph of plain text.
        public static TextBlock paragraph(String key, String text) {
            return new TextBlock(key, Style.NORMAL, Listing.NONE, List.of(Inline.Span.plain(text)), List.of(), Extras.NONE);
        }

        @Override
        public int lineCount() {
            return 1;
        }

        @Override
        public TextBlock withKey(String newKey) {
            return new TextBlock(newKey, style, listing, children, defs, extras);
        }

        /// The same text in another style.
        public TextBlock withStyle(Style newStyle) {
            return new TextBlock(key, newStyle, listing, children, defs, extras);
        }

        /// The same text as another list item, or as none.
        public TextBlock withListing(Listing newListing) {
            return new TextBlock(key, style, newListing, children, defs, extras);
        }

        /// Other text in the same style.
        public TextBlock withContent(List<Inline> newChildren, List<MarkDef> newDefs) {
            return new TextBlock(key, style, listing, newChildren, newDefs, extras);
        }

        /// Its plain text: inline objects as U+FFFC, hard breaks as `\n`.
        public String text() {
            if (children.size() == 1) {
                return children.getFirst().text();
            }
            var text = new StringBuilder();
            children.forEach(child -> text.append(child.text()));
            return text.toString();
        }
    }

    /// A picture on its own (`image`).
    record PictureBlock(Picture picture) implements Block {
        @Override
        public String key() {
            return picture.key();
        }

        @Override
        public int lineCount() {
            return 4;
        }

        @Override
        public PictureBlock withKey(String newKey) {
            return new PictureBlock(picture.withKey(newKey));
        }
    }

    /// A line pulled out of the text and set large (`pullQuote`).
    ///
    /// @param key see [#key()]
    /// @param text the words
    /// @param attribution who said them; empty when it is not said
    /// @param extras what else the file says
    record PullQuote(String key, String text, String attribution, Extras extras) implements Block {
        @Override
        public int lineCount() {
            return 2;
        }

        @Override
        public PullQuote withKey(String newKey) {
            return new PullQuote(newKey, text, attribution, extras);
        }

        /// Other words.
        public PullQuote withText(String newText) {
            return new PullQuote(key, newText, attribution, extras);
        }

        /// Said by somebody else.
        public PullQuote withAttribution(String newAttribution) {
            return new PullQuote(key, text, newAttribution, extras);
        }
    }

    /// Something shown from another site: a video, a post, a map (`embed`).
    ///
    /// @param key see [#key()]
    /// @param url where it is; nothing is ever fetched from there
    /// @param provider the site's name; empty when unknown
    /// @param caption printed under it
    /// @param extras what else the file says
    record Embed(String key, String url, String provider, String caption, Extras extras) implements Block {
        @Override
        public int lineCount() {
            return 3;
        }

        @Override
        public Embed withKey(String newKey) {
            return new Embed(newKey, url, provider, caption, extras);
        }

        /// From another address.
        public Embed withUrl(String newUrl) {
            return new Embed(key, newUrl, provider, caption, extras);
        }

        /// From another site.
        public Embed withProvider(String newProvider) {
            return new Embed(key, url, newProvider, caption, extras);
        }

        /// With another caption.
        public Embed withCaption(String newCaption) {
            return new Embed(key, url, provider, newCaption, extras);
        }
    }

    /// A box beside the text with blocks of its own, such as a fact box (`box`).
    ///
    /// @param key see [#key()]
    /// @param role `factBox` or a desk's own
    /// @param title its title; may be empty
    /// @param body its blocks
    /// @param extras what else the file says
    record Box(String key, String role, String title, Blocks body, Extras extras) implements Block {

        /// The role of a fact box.
        public static final String FACT_BOX = "factBox";

        @Override
        public int lineCount() {
            return 1 + body.lineCount();
        }

        @Override
        public Box withKey(String newKey) {
            return new Box(newKey, role, title, body, extras);
        }

        /// With another title.
        public Box withTitle(String newTitle) {
            return new Box(key, role, newTitle, body, extras);
        }

        /// With other blocks.
        public Box withBody(Blocks newBody) {
            return new Box(key, role, title, newBody, extras);
        }
    }

    /// A block of a type this version does not know, or one too broken to read; kept by value and shown as a grey card.
    ///
    /// @param key its key, or one made up for it while it is in memory when it has none
    /// @param type its `_type`; empty when it has none
    /// @param value the whole block as read
    record UnknownBlock(String key, String type, Value value) implements Block {
        @Override
        public int lineCount() {
            return 1;
        }

        /// The same block under another key; the value follows when it is an object with a key.
        @Override
        public UnknownBlock withKey(String newKey) {
            return new UnknownBlock(newKey, type, Keys.rekey(value, newKey));
        }
    }
}
