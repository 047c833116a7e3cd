package app.galley.convert.word.in;

import app.galley.convert.Notes;
import app.galley.convert.document.FileFacts;
import app.galley.model.Article;
import org.apache.poi.openxml4j.opc.PackageProperties;

/// What a document's file says of it besides the text.
final class Properties {

    private final Parcel parcel;
    private final Notes notes;

    Properties(Parcel parcel, Notes notes) {
        this.parcel = parcel;
        this.notes = notes;
    }

    /// The article with its keywords and section; what else is said goes to the report.
    Article addTo(Article article) {
        return parcel.properties().map(Properties::facts).map(facts -> facts.addTo(article, notes)).orElse(article);
    }

    private static FileFacts facts(PackageProperties said) {
        return new FileFacts(said.getTitleProperty().orElse(""), said.getSubjectProperty().orElse(""),
                said.getDescriptionProperty().orElse(""), said.getCreatorProperty().orElse(""), said.getKeywordsProperty().orElse(""),
                said.getCategoryProperty().orElse(""));
    }
}
