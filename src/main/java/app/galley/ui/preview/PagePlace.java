package app.galley.ui.preview;

import app.galley.edit.Lines;
import app.galley.edit.Place;
import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Part;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A place as a page names it.
///
/// @param key of the block; empty in the header
/// @param part as in `data-part`; empty when the place is in none
/// @param lead whether it is in the lead picture
/// @param offset UTF-16 units from the start of the part's text, an object or line break counting one
record PagePlace(Optional<String> key, String part, boolean lead, int offset) {

    private static final Map<String, Place> FIELDS = Map.of("kicker", new Place.InField(Field.KICKER), "headline",
            new Place.InField(Field.HEADLINE), "standfirst", new Place.InField(Field.STANDFIRST), "authors", new Place.Authors(),
            "dateline",
            new Place.InField(Field.DATELINE));

    /// Where the page shows a line of an article.
    static PagePlace of(Article article, Position position) {
        Place place = Lines.at(article, position.line());
        return switch (place) {
            case Place.InBlock(var path, Part part) ->
                new PagePlace(Optional.of(path.in(article).key()), name(part), false, offset(part, position));
            case Place.Lead(Part part) ->
                new PagePlace(Optional.empty(), part == Part.ALT ? name(Part.PICTURE) : name(part), true, offset(part, position));
            case Place.InField _,Place.Authors _ -> new PagePlace(Optional.empty(), nameOf(place), false, position.offset());
        };
    }

    private static int offset(Part part, Position position) {
        return isShownAsWritten(part) ? position.offset() : 0;
    }

    private static String nameOf(Place place) {
        return FIELDS.entrySet().stream().filter(entry -> entry.getValue().equals(place)).findFirst().orElseThrow().getKey();
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /// Whether readers see the very characters the writer typed.
    private static boolean isShownAsWritten(Part part) {
        return !part.isObject() && part != Part.URL && part != Part.ALT;
    }

    /// The position in an article; empty when the article has no such place (any more).
    Optional<Position> in(Article article) {
        Optional<Place> place = key.isPresent() ? Lines.find(article, key.get()).map(found -> inBlock(article, found)) : inHeader(article);
        return place.map(found -> {
            int line = Lines.of(article, found);
            boolean asWritten = switch (found) {
                case Place.InField _ -> true;
                case Place.Authors _ -> false;
                case Place.Lead(Part part) -> isShownAsWritten(part);
                case Place.InBlock(_, Part part) -> isShownAsWritten(part);
            };
            return new Position(line, asWritten ? Math.min(offset, Lines.text(article, line).length()) : 0);
        });
    }

    private Place inBlock(Article article, Place.InBlock found) {
        Block block = found.path().in(article);
        return new Place.InBlock(found.path(), part(Part.of(block)));
    }

    private Optional<Place> inHeader(Article article) {
        if (!lead) {
            return Optional.ofNullable(FIELDS.get(part));
        }
        boolean present = article.get(Field.LEAD).isPresent();
        return Optional.of(new Place.Lead(present ? part(List.of(Part.PICTURE, Part.CAPTION, Part.CREDIT, Part.ALT)) : Part.PICTURE));
    }

    /// The part of that name among those there are, else the first.
    private Part part(List<Part> parts) {
        return parts.stream().filter(candidate -> name(candidate).equals(part)).findFirst().orElse(parts.getFirst());
    }
}
