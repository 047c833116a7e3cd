package app.galley.convert;

import app.galley.model.Extras;
import app.galley.model.Keys;
import app.galley.model.Picture;
import app.galley.model.Value;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/// Gives each picture of a source its place in the article's `images` folder.
///
/// Nothing is fetched or copied here: the files are as yet missing.
final class PictureShelf {

    private final Beside beside;
    private final Notes notes;
    private final Map<String, String> placeOf = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> originals = new LinkedHashMap<>();

    PictureShelf(Beside beside, Notes notes) {
        this.beside = beside;
        this.notes = notes;
    }

    /// For each place taken, what the source calls the picture; only pictures that may lie beside the source.
    Map<String, String> originals() {
        return originals;
    }

    /// A picture by its address or by its identifier on its site.
    ///
    /// @param source address or identifier
    /// @param alt in place of what the site's record says, unless empty; so are caption and credit
    Picture picture(String source, String alt, String caption, String credit) {
        Optional<PictureRecord> record = source.contains("/") ? Optional.empty() : PictureRecord.of(source, beside);
        String file = record.map(found -> found.fileName(source)).orElse(source);
        return new Picture(Keys.next(), record.isPresent() ? place("images/" + file, source) : place(file, source),
                text(alt, record, "alt"), text(caption, record, "caption"), text(credit, record, "credit"),
                record.map(PictureShelf::size).orElse(Extras.NONE));
    }

    private static String text(String own, Optional<PictureRecord> record, String name) {
        String text = own.isBlank() ? record.map(found -> found.get(name)).orElse("") : own;
        return Parser.unescapeEntities(text, false).strip();
    }

    private static Extras size(PictureRecord record) {
        Map<String, Value> size = new LinkedHashMap<>();
        for (String name : new String[]{"width", "height"}) {
            if (record.get(name).matches("[1-9][0-9]{0,5}")) {
                size.put(name, new Value.Num(record.get(name)));
            }
        }
        return size.size() == 2 ? new Extras(List.of(), size) : Extras.NONE;
    }

    private String place(String file, String source) {
        if (source.isBlank()) {
            return "";
        }
        String known = placeOf.get(source);
        if (known != null) {
            return known;
        }
        String named = decoded(file);
        String place = free(safeName(named));
        placeOf.put(source, place);
        if (source.regionMatches(true, 0, "data:", 0, 5)) {
            notes.dropped("A picture that stands in the text itself was left out.", source);
        } else if (source.contains(":") || source.startsWith("//")) {
            notes.dropped("A picture on the web was not fetched; put its file in the article's folder as “%s”.".formatted(place), source);
        } else {
            originals.put(place, named);
            if (!place.equals(file)) {
                notes.changed("A picture is looked for as “%s”.".formatted(place), source);
            }
        }
        return place;
    }

    /// An address escapes what a file's name need not (RFC 3986, 2.1).
    private static String decoded(String file) {
        try {
            return file.contains("%") ? URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8) : file;
        } catch (IllegalArgumentException notEscaped) {
            return file;
        }
    }

    private String free(String name) {
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String place = "images/" + name;
        for (int number = 2; !taken.add(place); number++) {
            place = "images/" + base + "-" + number + ending;
        }
        return place;
    }

    private static String safeName(String source) {
        String path = source.startsWith("data:") ? "picture" : source.replaceAll("[?#].*", "");
        String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{Nd}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        String cut = name.length() > 100 ? name.substring(0, 60) + name.substring(name.length() - 40) : name;
        return cut.isEmpty() ? "picture" : cut.toLowerCase(Locale.ROOT).equals("nul") ? "picture" : cut;
    }
}
