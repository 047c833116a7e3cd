package app.galley.convert.document;

import app.galley.convert.Notes;
import app.galley.convert.document.Part.Words;
import app.galley.model.Inline;
import app.galley.model.MarkDef;

/// Words for a place of an article that holds only characters.
final class PlainWords {

    private PlainWords() {}

    /// The characters; what they cannot carry is told.
    static String of(Words words, Notes notes) {
        for (MarkDef def : words.defs()) {
            if (def instanceof MarkDef.Link link) {
                notes.dropped("Only running text has links; the address of another one was left out.", link.href());
            }
        }
        for (Inline child : words.children()) {
            if (child instanceof Inline.InlinePicture(var picture)) {
                notes.dropped("Only running text has pictures in the line; another one was left out.", picture.alt());
            }
        }
        return words.text().strip();
    }

    /// The same on one line.
    static String line(Words words, Notes notes) {
        return of(words, notes).replaceAll("\\s*\\n\\s*", " ");
    }

    /// What a text of the article is, now that words have got there; those that would only come are not in it yet.
    ///
    /// @param before what the text is already
    /// @param text the words, as they are to stand there
    static String placed(String place, Words words, String before, String text, Traces traces) {
        if (words.coming().isPresent()) {
            traces.put(place, new Trace(before.length(), before.length(), words.coming().get().words(Words.plain(text))));
            return before;
        }
        traces.words(place, words, before.length(), text);
        return before + text;
    }
}
