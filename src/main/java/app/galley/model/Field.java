package app.galley.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// One fact about an article as a whole, with its name in the file.
///
/// The constants are in the order in which a file lists them. A [Head] has a value for each; an absent one has [#empty()].
///
/// @param <T> what its values are
public final class Field<T> {

    private static final List<Field<?>> ALL = new ArrayList<>();

    /// Where an editor finds the schema.
    public static final Field<String> SCHEMA = text("$schema");
    /// `MAJOR.MINOR`.
    public static final Field<String> SCHEMA_VERSION = text("schemaVersion");
    /// `NewsArticle`.
    public static final Field<String> TYPE = text("type");
    /// A URI that stays the same for ever.
    public static final Field<String> IDENTIFIER = text("identifier");
    public static final Field<String> SLUG = text("slug");
    /// BCP 47 tag.
    public static final Field<String> LANGUAGE = text("inLanguage");
    public static final Field<String> KICKER = text("kicker");
    public static final Field<String> HEADLINE = text("headline");
    /// Headlines for other channels.
    public static final Field<List<HeadlineVariant>> HEADLINES = list("headlines");
    /// The standfirst (`abstract` in the file).
    public static final Field<String> STANDFIRST = text("abstract");
    public static final Field<List<Author>> AUTHORS = list("author");
    /// A byline to print instead of the one made from the authors.
    public static final Field<String> BY = text("by");
    public static final Field<String> DATELINE = text("dateline");
    /// The organisation the article comes from.
    public static final Field<Optional<Author>> SOURCE = optional("sourceOrganization");
    public static final Field<String> CREATED = text("dateCreated");
    public static final Field<String> MODIFIED = text("dateModified");
    public static final Field<String> PUBLISHED = text("datePublished");
    /// Not to be published before (RFC 3339).
    public static final Field<String> EMBARGOED_UNTIL = text("embargoedUntil");
    public static final Field<List<String>> SECTIONS = list("articleSection");
    public static final Field<List<String>> KEYWORDS = list("keywords");
    /// The lead picture (`image` in the file).
    public static final Field<Optional<Picture>> LEAD = optional("image");
    public static final Field<List<Correction>> CORRECTIONS = list("correction");
    public static final Field<List<Translation>> TRANSLATIONS = list("workTranslation");

    private final int index;
    private final String name;
    private final T empty;

    private Field(String name, T empty) {
        this.index = ALL.size();
        this.name = name;
        this.empty = empty;
        ALL.add(this);
    }

    private static Field<String> text(String name) {
        return new Field<>(name, "");
    }

    private static <E> Field<List<E>> list(String name) {
        return new Field<>(name, List.of());
    }

    private static <E> Field<Optional<E>> optional(String name) {
        return new Field<>(name, Optional.empty());
    }

    /// All fields, in file order.
    public static List<Field<?>> all() {
        return Collections.unmodifiableList(ALL);
    }

    int index() {
        return index;
    }

    /// Its name in the file.
    public String fileName() {
        return name;
    }

    /// The value of a field that is absent: an empty text, list or optional.
    public T empty() {
        return empty;
    }

    @Override
    public String toString() {
        return name;
    }
}
