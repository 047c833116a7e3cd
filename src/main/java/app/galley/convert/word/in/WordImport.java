package app.galley.convert.word.in;

import app.galley.convert.Imported;
import app.galley.convert.Notes;
import app.galley.convert.document.ArticleMaker;
import app.galley.convert.document.Part;
import app.galley.convert.document.Tag;
import app.galley.convert.word.CarriedHead;
import app.galley.format.UnreadableArticle;
import app.galley.model.Article;
import app.galley.model.Head;
import app.galley.model.review.Discussion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Imports a Word document.
///
/// Of one that Galley wrote, what its paragraphs do not show comes back too ([CarriedHead]). Nothing outside the file is read.
public final class WordImport {

    private final Source source;
    private final Notes notes;

    private WordImport(Source source, Notes notes) {
        this.source = source;
        this.notes = notes;
    }

    /// Makes an article of a document.
    ///
    /// @throws UnreadableArticle when it is none, or is encrypted, damaged or made to do harm
    public static Imported read(byte[] file) throws UnreadableArticle {
        var notes = new Notes();
        try (Parcel parcel = Parcel.open(file)) {
            return new WordImport(new Source(parcel, notes), notes).read(parcel);
        }
    }

    private Imported read(Parcel parcel) throws UnreadableArticle {
        Tag body = parcel.xml(source.path()).flatMap(root -> root.find("w:body"))
                .orElseThrow(() -> new UnreadableArticle("The document is damaged: it has no text."));
        List<Part> story = new StoryReader(source, source.relations()).read(body);
        List<Part> endnotes = source.endnotes().read();
        Optional<Head> carried = carried(parcel);
        Article read = new ArticleMaker(source.languages().most(), carried, notes, source.traces()).article(story, endnotes);
        boolean ours = carried.isPresent();
        var suggestions = new Suggestions(read, source.traces(), source.revisions());
        List<Discussion> discussions = new Discussions(source, suggestions, ours).all();
        new Remainder(source, notes).tell();
        source.revisions().tell();
        Article article = suggestions.article();
        return new Imported(ours ? article : new Properties(source.parcel(), notes).addTo(article), notes.list(), Map.of(),
                source.pictures().files(), discussions);
    }

    private static Optional<Head> carried(Parcel parcel) throws UnreadableArticle {
        for (String path : Stream.of(CarriedHead.PART, "/customXml/item2.xml", "/customXml/item3.xml", "/customXml/item4.xml").toList()) {
            Optional<Head> head = parcel.xml(path).filter(root -> root.is("galley:" + CarriedHead.ELEMENT))
                    .flatMap(root -> CarriedHead.of(root.text()));
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }
}
