package app.galley.convert.document;

import app.galley.convert.Notes;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Field;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What a document's file says of it besides the text; each is empty when it is not said.
///
/// @param keywords with commas or semicolons between them
/// @param category the same
public record FileFacts(String title, String subject, String description, String creator, String keywords, String category) {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*");

    /// The article with its keywords and section; what else is said goes to the report.
    public Article addTo(Article article, Notes notes) {
        dropped("title", unless(title, title.strip().equals(article.get(Field.HEADLINE))), notes);
        dropped("subject", subject, notes);
        dropped("comments", unless(description, description.strip().equals(article.get(Field.STANDFIRST))), notes);
        dropped("author", unless(creator, names(article).containsAll(words(creator))), notes);
        return article.with(Field.KEYWORDS, words(keywords)).with(Field.SECTIONS, words(category));
    }

    /// Nothing is lost that the article says too.
    private static String unless(String text, boolean isSaid) {
        return isSaid ? "" : text;
    }

    private static List<String> names(Article article) {
        return article.get(Field.AUTHORS).stream().map(Author::name).toList();
    }

    private static void dropped(String name, String text, Notes notes) {
        if (!text.isBlank()) {
            notes.dropped("The %s in the file's properties was left out.".formatted(name), text);
        }
    }

    private static List<String> words(String said) {
        return Arrays.stream(BETWEEN.split(said.strip())).filter(word -> !word.isBlank()).distinct().toList();
    }
}
