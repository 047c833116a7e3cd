package app.galley.convert.opendocument;

import app.galley.convert.Imported;
import app.galley.convert.Notes;
import app.galley.convert.document.ArticleMaker;
import app.galley.convert.document.Part;
import app.galley.convert.document.Tag;
import app.galley.format.UnreadableArticle;
import app.galley.model.Article;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Imports an OpenDocument text, packed or in one XML file. Nothing outside the file is read.
public final class OpenDocumentImport {

    private OpenDocumentImport() {}

    /// Makes an article of a document.
    ///
    /// @throws UnreadableArticle when it is none, or is encrypted, damaged or made to do harm
    public static Imported read(byte[] file) throws UnreadableArticle {
        try (Parcel parcel = Parcel.open(file)) {
            var notes = new Notes();
            Tag content = parcel.content();
            Tag text = content.find("office:body", "office:text")
                    .orElseThrow(() -> new UnreadableArticle("The document is an OpenDocument, but has no text."));
            var source = new Source(parcel, content, notes);
            List<Part> story = new StoryReader(source).read(text);
            var remainder = new Remainder(source);
            Article article = new ArticleMaker(remainder.language(), Optional.empty(), notes).article(story, source.endnotes());
            remainder.tell();
            return new Imported(remainder.addTo(article), notes.list(), Map.of(), source.pictures().files());
        }
    }
}
