package app.galley.ui.editor;

/// What the area's paragraphs are made of.
sealed interface Segment {

    /// How many UTF-16 units it takes; all but characters take one.
    int length();

    /// Its plain text.
    String text();

    /// Characters.
    record Chars(String text) implements Segment {
        @Override
        public int length() {
            return text.length();
        }
    }

    /// A word of a script in which letters join or stack, with the signs and blanks after it; not joined to others.
    ///
    /// JavaFX on Linux goes wrong with such letters in two ways. When it breaks a line within a node, it shapes the first half from a copy it
    /// kept of the whole, and fails. And when a node needs more than one font, it puts right-to-left text in the wrong order. A
    /// node for each word is never broken, and needs but one font.
    record Piece(String text) implements Segment {
        @Override
        public int length() {
            return text.length();
        }
    }

    /// A hard line break. RichTextFX would split the paragraph at a `\n` among characters.
    record Break() implements Segment {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public String text() {
            return "\u2028";
        }
    }

    /// Something that is not text.
    sealed interface Thing extends Segment {
        @Override
        default int length() {
            return 1;
        }

        @Override
        default String text() {
            return "\uFFFC";
        }
    }

    /// A picture on a line of its own.
    ///
    /// @param contentUrl as in the article; empty when the picture is still to come
    record BlockPicture(String contentUrl) implements Thing {}

    /// The place of a lead picture that is not there.
    record NoLead() implements Thing {}

    /// A small picture in the line.
    record LinePicture(String contentUrl, String alt) implements Thing {}

    /// Something this version does not know.
    ///
    /// @param type what the file calls it; may be empty
    /// @param inLine whether it stands within a line of text
    record Unknown(String type, boolean inLine) implements Thing {}
}
