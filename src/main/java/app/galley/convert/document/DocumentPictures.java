package app.galley.convert.document;

import app.galley.convert.Notes;
import app.galley.convert.PngPicture;
import app.galley.format.UnreadableArticle;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pictures inside a document, each with its place in the article's `images` folder.
public final class DocumentPictures {

    private final PackedFiles packed;
    private final Notes notes;
    private final Map<String, String> placeOf = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /// @param packed where their bytes are
    public DocumentPictures(PackedFiles packed, Notes notes) {
        this.packed = packed;
        this.notes = notes;
    }

    /// The files by their places.
    public Map<String, byte[]> files() {
        return files;
    }

    /// The place of a picture; empty when it is none that an article can hold, which is told.
    ///
    /// @param part the path of its part
    /// @param name what the document calls it; a path when Galley wrote it
    public String place(String part, String name) throws UnreadableArticle {
        String known = placeOf.get(part + "\n" + name);
        if (known != null) {
            return known;
        }
        Optional<byte[]> bytes = packed.bytes(part);
        String ending = bytes.map(DocumentPictures::ending).orElse("");
        if (bytes.isPresent() && ending.isEmpty()) {
            bytes = PngPicture.of(bytes.get());
            ending = "png";
        }
        String place = bytes.isEmpty() ? "" : free(base(part, name), ending);
        if (bytes.isPresent()) {
            files.put(place, bytes.get());
        } else {
            notes.dropped("A picture of a kind that an article cannot hold was left out.", part.substring(part.lastIndexOf('/') + 1));
        }
        placeOf.put(part + "\n" + name, place);
        return place;
    }

    private static String ending(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        return start.startsWith("\u0089PNG")
                ? "png"
                : start.startsWith("\u00FF\u00D8\u00FF")
                        ? "jpg"
                        : start.startsWith("GIF8") ? "gif" : start.startsWith("RIFF") && start.endsWith("WEBP") ? "webp" : "";
    }

    private static String base(String part, String name) {
        boolean ours = name.matches("(?i).*\\.(png|jpe?g|gif|webp)");
        String file = (ours ? name : part).replaceAll(".*/", "");
        String safe = file.replaceAll("\\.[^.]*$", "").replaceAll("[^\\p{L}\\p{Nd}._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        String cut = safe.substring(0, safe.offsetByCodePoints(0, Math.min(safe.codePointCount(0, safe.length()), 80)));
        return cut.isEmpty() || cut.toLowerCase(Locale.ROOT).matches("con|prn|aux|nul|com[0-9]|lpt[0-9]") ? "picture" : cut;
    }

    private String free(String base, String ending) {
        String place = "images/" + base + "." + ending;
        for (int number = 2; !taken.add(place.toLowerCase(Locale.ROOT)); number++) {
            place = "images/" + base + "-" + number + "." + ending;
        }
        return place;
    }
}
