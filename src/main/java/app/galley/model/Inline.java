package app.galley.model;

import java.util.List;

/// A piece of a block's text: a run of characters, or an object that stands in the line like one character.
public sealed interface Inline {

    /// The character that stands for an inline object in a block's plain text (U+FFFC, object replacement character).
    char OBJECT = '\uFFFC';

    /// How many UTF-16 units it takes in the block's text; an object takes one.
    int length();

    /// Its plain text; [#OBJECT] for an object.
    String text();

    /// Characters with the same marks. A `\n` inside is a hard line break.
    ///
    /// @param text the characters
    /// @param marks names of decorators ([Marks]) and keys of the block's [MarkDef]s, in file order; also ones Galley does not know
    /// @param extras what else the file says
    record Span(String text, List<String> marks, Extras extras) implements Inline {
        public Span {
            marks = List.copyOf(marks);
        }

        /// Characters with marks.
        public Span(String text, List<String> marks) {
            this(text, marks, Extras.NONE);
        }

        /// Characters without marks.
        public static Span plain(String text) {
            return new Span(text, List.of(), Extras.NONE);
        }

        /// Other characters, marked the same.
        public Span withText(String newText) {
            return new Span(newText, marks, extras);
        }

        /// The same characters, marked otherwise.
        public Span withMarks(List<String> newMarks) {
            return new Span(text, newMarks, extras);
        }

        @Override
        public int length() {
            return text.length();
        }
    }

    /// A small picture in the line (`inlineImage`).
    record InlinePicture(Picture picture) implements Inline {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public String text() {
            return String.valueOf(OBJECT);
        }
    }

    /// An inline object of a type this version does not know, kept by value.
    ///
    /// @param key its key, or one made up for it while it is in memory when it has none
    /// @param value the whole object as read
    record UnknownInline(String key, Value value) implements Inline {

        /// The same object under another key.
        public UnknownInline withKey(String newKey) {
            return new UnknownInline(newKey, Keys.rekey(value, newKey));
        }

        @Override
        public int length() {
            return 1;
        }

        @Override
        public String text() {
            return String.valueOf(OBJECT);
        }
    }
}
