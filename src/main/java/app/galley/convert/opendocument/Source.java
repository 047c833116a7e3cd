package app.galley.convert.opendocument;

import app.galley.convert.Notes;
import app.galley.convert.SourceText;
import app.galley.convert.document.DocumentPictures;
import app.galley.convert.document.Letters;
import app.galley.convert.document.NoteText;
import app.galley.convert.document.Part;
import app.galley.convert.document.Tag;
import app.galley.format.UnreadableArticle;
import java.util.ArrayList;
import java.util.List;

/// A document while it is read: what all its parts share.
final class Source {

    /// More blanks in a row than any line can show.
    private static final int MOST_BLANKS = 200;
    private static final int MOST_BLANKS_IN_ALL = 1_000_000;

    private final Parcel parcel;
    private final Notes notes;
    private final Styles styles;
    private final Lists lists;
    private final Letters letters = new Letters();
    private final Changes changes;
    private final Annotations annotations = new Annotations();
    private final DocumentPictures pictures;
    private final List<Part> endnotes = new ArrayList<>();
    private int endnoteCount;
    private int blanksLeft = MOST_BLANKS_IN_ALL;

    Source(Parcel parcel, Tag content, Notes notes) throws UnreadableArticle {
        this.parcel = parcel;
        this.notes = notes;
        styles = new Styles(parcel.xml("styles.xml"), content);
        lists = new Lists(styles);
        changes = new Changes(notes);
        pictures = new DocumentPictures(parcel::bytes, notes);
    }

    /// A text with only the characters an article may hold.
    String clean(String text) {
        return SourceText.clean(text, notes);
    }

    /// Something is left out; without words it is nothing.
    void left(String message, String words) {
        String clean = clean(words).strip();
        if (!clean.isEmpty()) {
            notes.dropped(message, clean);
        }
    }

    /// An element is left out, with its words and whatever it leads to.
    void left(String message, Tag tag) {
        left(message, words(tag));
    }

    /// All words in an element, then the addresses in it.
    static String words(Tag tag) {
        var words = new StringBuilder(tag.words());
        addresses(tag, words);
        return words.toString();
    }

    private static void addresses(Tag tag, StringBuilder words) {
        String address = tag.get("xlink:href");
        if (!address.isBlank()) {
            words.append(" <").append(address).append('>');
        }
        tag.tags().forEach(inside -> addresses(inside, words));
    }

    /// Words that stand in the article.
    void read(String text, Look look) {
        letters.count(text, look::language);
        annotations.words(text);
        changes.words(text);
    }

    /// As many blanks as are said, within reason.
    String blanks(String count) {
        int wanted = Lists.number(count, count.matches("[0-9]+") ? Integer.MAX_VALUE : 1);
        int most = Math.min(MOST_BLANKS, blanksLeft);
        if (wanted > most) {
            notes.changed("A long row of blanks was shortened.", "");
        }
        int given = Math.clamp(wanted, 1, Math.max(1, most));
        blanksLeft -= Math.min(blanksLeft, given);
        return " ".repeat(given);
    }

    /// A footnote or endnote, where the text speaks of it.
    ///
    /// @return its number
    int note(Tag note) throws UnreadableArticle {
        int number = ++endnoteCount;
        List<Part> parts = new ArrayList<>();
        for (Tag body : note.tags("text:note-body").toList()) {
            parts.addAll(new StoryReader(this).read(body));
        }
        if (endnotes.isEmpty()) {
            notes.changed(NoteText.MOVED, "");
        }
        endnotes.addAll(NoteText.numbered(parts, number));
        return number;
    }

    /// The paragraphs of all notes.
    List<Part> endnotes() {
        return endnotes;
    }

    Parcel parcel() {
        return parcel;
    }

    Notes notes() {
        return notes;
    }

    Styles styles() {
        return styles;
    }

    Lists lists() {
        return lists;
    }

    Letters letters() {
        return letters;
    }

    Changes changes() {
        return changes;
    }

    Annotations annotations() {
        return annotations;
    }

    DocumentPictures pictures() {
        return pictures;
    }
}
