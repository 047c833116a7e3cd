package app.galley.convert.word.in;

import app.galley.convert.Notes;
import app.galley.convert.SourceText;
import app.galley.convert.document.DocumentPictures;
import app.galley.convert.document.Tag;
import app.galley.convert.document.Traces;
import app.galley.format.UnreadableArticle;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// A document while it is read: what all its parts share.
final class Source {

    private final Parcel parcel;
    private final Notes notes;
    private final String path;
    private final Relations relations;
    private final Styles styles;
    private final Numbering numbering;
    private final RunMarks marks;
    private final Revisions revisions;
    private final Comments comments = new Comments();
    private final Traces traces = new Traces();
    private final DocumentPictures pictures;
    private final Languages languages;
    private final Endnotes endnotes;
    /// The ids of headers and footers.
    private final Set<String> margins = new LinkedHashSet<>();

    Source(Parcel parcel, Notes notes) throws UnreadableArticle {
        this.parcel = parcel;
        this.notes = notes;
        path = parcel.document();
        relations = parcel.relations(path);
        styles = new Styles(related("styles").orElse(null));
        numbering = new Numbering(related("numbering").orElse(null), styles);
        marks = new RunMarks(styles);
        revisions = new Revisions(notes);
        pictures = new DocumentPictures(parcel::bytes, notes);
        languages = new Languages(styles.defaults());
        endnotes = new Endnotes(this);
    }

    /// The root of the part of a type.
    Optional<Tag> related(String type) throws UnreadableArticle {
        Optional<Relations.Relation> relation = relations.ofType(type);
        return relation.isEmpty() ? Optional.empty() : parcel.xml(relation.get().target());
    }

    /// A text with only the characters an article may hold.
    String clean(String text) {
        return SourceText.clean(text, notes);
    }

    /// The path of the document itself.
    String path() {
        return path;
    }

    Parcel parcel() {
        return parcel;
    }

    Notes notes() {
        return notes;
    }

    Relations relations() {
        return relations;
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    RunMarks marks() {
        return marks;
    }

    Revisions revisions() {
        return revisions;
    }

    Comments comments() {
        return comments;
    }

    /// Where what is said of words has got to.
    Traces traces() {
        return traces;
    }

    DocumentPictures pictures() {
        return pictures;
    }

    Languages languages() {
        return languages;
    }

    Endnotes endnotes() {
        return endnotes;
    }

    Set<String> margins() {
        return margins;
    }
}
