package app.galley.format;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Blocks;
import app.galley.model.Correction;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.HeadlineVariant;
import app.galley.model.Translation;
import app.galley.model.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads an article: its head, and its body by way of [BlockReader].
final class HeadReader {

    private final Reading reading;
    private final Tokens tokens;
    private final PictureReader pictures;
    private final BlockReader blocks;
    private final Kept kept = new Kept(Kinds.ARTICLE);
    private Head head = Head.EMPTY;
    private Blocks body = Blocks.EMPTY;

    HeadReader(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.pictures = new PictureReader(reading);
        this.blocks = new BlockReader(reading, pictures);
    }

    /// The article whose first bracket is the current token.
    ///
    /// @throws UnreadableArticle when the object is another thing than an article
    Article read() throws UnreadableArticle {
        while (tokens.next(kept)) {
            member();
        }
        String type = head.get(Field.TYPE);
        if (!type.equals("NewsArticle") && !kept.has("headline") && !kept.has("body")) {
            throw new UnreadableArticle("The file is JSON but no article: it has neither a headline nor a body"
                    + (type.isEmpty() ? "." : ", and says that it is of the type “" + type + "”."));
        }
        reading.missing(kept);
        return new Article(head.withExtras(kept.extras()), body);
    }

    private void member() throws UnreadableArticle {
        switch (kept.name()) {
            case "$schema" -> text(Field.SCHEMA, Rule.ANY);
            case "schemaVersion" -> text(Field.SCHEMA_VERSION, Rule.VERSION);
            case "type" -> text(Field.TYPE, Rule.ARTICLE_TYPE);
            case "identifier" -> text(Field.IDENTIFIER, Rule.ABSOLUTE_URI);
            case "slug" -> text(Field.SLUG, Rule.SLUG);
            case "inLanguage" -> text(Field.LANGUAGE, Rule.LANGUAGE);
            case "kicker" -> text(Field.KICKER, Rule.ANY);
            case "headline" -> text(Field.HEADLINE, Rule.ANY);
            case "headlines" -> list(Field.HEADLINES, () -> item(this::headline, rest -> new HeadlineVariant("", "", rest)));
            case "abstract" -> text(Field.STANDFIRST, Rule.ANY);
            case "author" -> list(Field.AUTHORS, () -> item(this::author, rest -> new Author("", "", "", rest)));
            case "by" -> text(Field.BY, Rule.ANY);
            case "dateline" -> text(Field.DATELINE, Rule.ANY);
            case "sourceOrganization" -> object(Field.SOURCE, this::author);
            case "dateCreated" -> text(Field.CREATED, Rule.TIME);
            case "dateModified" -> text(Field.MODIFIED, Rule.TIME);
            case "datePublished" -> text(Field.PUBLISHED, Rule.TIME);
            case "embargoedUntil" -> text(Field.EMBARGOED_UNTIL, Rule.TIME);
            case "articleSection" -> head = head.with(Field.SECTIONS, reading.texts(kept, Rule.NOT_EMPTY));
            case "keywords" -> keywords();
            case "image" -> object(Field.LEAD, pictures::lead);
            case "body" -> body();
            case "correction" -> list(Field.CORRECTIONS, () -> item(this::correction, rest -> new Correction("", "", "", "", rest)));
            case "workTranslation" -> list(Field.TRANSLATIONS, () -> item(this::translation, rest -> new Translation("", "", rest)));
            default -> throw new IllegalStateException(kept.name());
        }
    }

    private void text(Field<String> field, Rule rule) throws UnreadableArticle {
        head = head.with(field, reading.text(kept, rule));
    }

    private void keywords() throws UnreadableArticle {
        List<String> keywords = reading.texts(kept, Rule.NOT_EMPTY);
        if (new HashSet<>(keywords).size() < keywords.size()) {
            reading.error("A keyword stands twice in “keywords”.");
        }
        head = head.with(Field.KEYWORDS, keywords);
    }

    private void body() throws UnreadableArticle {
        Blocks read = blocks.body(kept);
        if (read != null) {
            body = read;
        }
    }

    private <T> void object(Field<Optional<T>> field, Reading.Item<T> item) throws UnreadableArticle {
        if (tokens.advance() != JsonToken.START_OBJECT) {
            reading.wrong(kept, "an object");
        } else {
            head = head.with(field, Optional.of(item.read()));
        }
    }

    private <T> void list(Field<List<T>> field, Reading.Item<T> item) throws UnreadableArticle {
        @Nullable
        List<T> items = reading.list(kept, item);
        if (items != null) {
            head = head.with(field, items);
        }
    }

    /// An item that is no object is kept in the extras of an empty record.
    private <T> T item(Reading.Item<T> object, Function<Extras, T> empty) throws UnreadableArticle {
        if (tokens.isAt(JsonToken.START_OBJECT)) {
            return object.read();
        }
        reading.error("An item of “" + kept.name() + "” must be an object, not " + Reading.what(tokens.token()) + "; it is kept as it is.");
        Value whole = tokens.value();
        return empty.apply(Extras.whole(whole));
    }

    private Author author() throws UnreadableArticle {
        var object = new Kept(Kinds.AUTHOR);
        String type = "";
        String name = "";
        String jobTitle = "";
        while (tokens.next(object)) {
            switch (object.name()) {
                case "type" -> type = reading.text(object, Rule.AUTHOR_TYPE);
                case "name" -> name = reading.text(object);
                case "jobTitle" -> jobTitle = reading.text(object);
                default -> throw new IllegalStateException(object.name());
            }
        }
        reading.missing(object);
        return new Author(type, name, jobTitle, object.extras());
    }

    private HeadlineVariant headline() throws UnreadableArticle {
        var object = new Kept(Kinds.HEADLINE);
        String role = "";
        String value = "";
        while (tokens.next(object)) {
            switch (object.name()) {
                case "role" -> role = reading.text(object);
                case "value" -> value = reading.text(object);
                default -> throw new IllegalStateException(object.name());
            }
        }
        reading.missing(object);
        return new HeadlineVariant(role, value, object.extras());
    }

    private Correction correction() throws UnreadableArticle {
        var object = new Kept(Kinds.CORRECTION);
        String type = "";
        String key = "";
        String datePublished = "";
        String text = "";
        while (tokens.next(object)) {
            switch (object.name()) {
                case "type" -> type = reading.text(object);
                case "_key" -> key = reading.key(object);
                case "datePublished" -> datePublished = reading.text(object, Rule.TIME);
                case "text" -> text = reading.text(object);
                default -> throw new IllegalStateException(object.name());
            }
        }
        reading.missing(object);
        return new Correction(type, key, datePublished, text, object.extras());
    }

    private Translation translation() throws UnreadableArticle {
        var object = new Kept(Kinds.TRANSLATION);
        String language = "";
        String url = "";
        while (tokens.next(object)) {
            switch (object.name()) {
                case "inLanguage" -> language = reading.text(object, Rule.LANGUAGE);
                case "url" -> url = reading.text(object, Rule.NOT_EMPTY);
                default -> throw new IllegalStateException(object.name());
            }
        }
        reading.missing(object);
        return new Translation(language, url, object.extras());
    }
}
