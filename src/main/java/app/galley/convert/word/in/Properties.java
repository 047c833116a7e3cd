package app.galley.convert.word.in;

import app.galley.convert.Notes;
import app.galley.model.Article;
import app.galley.model.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackageProperties;

/// What a document's file says of it besides the text.
final class Properties {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*");

    private final Parcel parcel;
    private final Notes notes;

    Properties(Parcel parcel, Notes notes) {
        this.parcel = parcel;
        this.notes = notes;
    }

    /// The article with its keywords and section; what else is said goes to the report.
    Article addTo(Article article) {
        Optional<PackageProperties> found = parcel.properties();
        if (found.isEmpty()) {
            return article;
        }
        PackageProperties said = found.get();
        said.getTitleProperty().filter(title -> !title.isBlank() && !title.strip().equals(article.get(Field.HEADLINE)))
                .ifPresent(title -> notes.dropped("The title in the file's properties was left out.", title));
        said.getSubjectProperty().ifPresent(text -> dropped("subject", text));
        said.getDescriptionProperty().ifPresent(text -> dropped("comments", text));
        said.getCreatorProperty().ifPresent(text -> dropped("author", text));
        return article.with(Field.KEYWORDS, words(said.getKeywordsProperty())).with(Field.SECTIONS, words(said.getCategoryProperty()));
    }

    private void dropped(String name, String text) {
        if (!text.isBlank()) {
            notes.dropped("The %s in the file's properties was left out.".formatted(name), text);
        }
    }

    private static List<String> words(Optional<String> said) {
        return Arrays.stream(BETWEEN.split(said.orElse("").strip())).filter(word -> !word.isBlank()).distinct().toList();
    }
}
