package app.galley.review;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Picture;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The sum of an article's exact text and pictures, as a whole and part by part.
///
/// What no reader gets to see does not count: the version of the file format, and when the file was last saved.
///
/// @param sha256 of everything, in lower-case hexadecimal
/// @param parts the beginning of the sum of each part by its place: `/headline`, a block's key, a picture's path; and `/order` for the order of blocks
public record Fingerprint(String sha256, Map<String, String> parts) {

    /// The place of the order of blocks, which is a part of its own.
    static final String ORDER = "/order";
    private static final int PART_LENGTH = 16;
    private static final Set<Field<?>> UNSEEN = Set.of(Field.SCHEMA, Field.SCHEMA_VERSION, Field.MODIFIED);

    public Fingerprint {
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /// A part that is not as it was.
    ///
    /// @param place its place, see [#parts]
    /// @param fate what happened to it
    public record Difference(String place, Fate fate) {

        /// What happens to parts.
        public enum Fate {
            NEW, GONE, CHANGED
        }
    }

    /// The sum of an article and of its pictures' files.
    ///
    /// @param pictures the bytes of a picture by its path; empty when there is no such file
    public static Fingerprint of(Article article, Function<String, Optional<byte[]>> pictures) {
        var parts = text(article);
        for (String path : paths(article)) {
            parts.put(path, pictures.apply(path).map(Fingerprint::sum).orElse(sum(new byte[0])));
        }
        return whole(parts);
    }

    /// The sum of an article without the files of its pictures: which version of the text it is.
    public static Fingerprint ofText(Article article) {
        return whole(text(article));
    }

    private static Map<String, String> text(Article article) {
        var parts = new LinkedHashMap<String, String>();
        for (Field<?> field : Field.all()) {
            Object value = article.get(field);
            if (!UNSEEN.contains(field) && !value.equals(field.empty())) {
                parts.put("/" + field.fileName(), sum(Canonical.of(value)));
            }
        }
        article.head().extras().unknown().forEach((name, value) -> parts.put("/" + name, sum(Canonical.of(value))));
        var order = new ArrayList<String>();
        blocks(article.body(), parts, order);
        parts.put(ORDER, sum(Canonical.of(order)));
        return parts;
    }

    private static void blocks(List<Block> blocks, Map<String, String> parts, List<String> order) {
        for (Block block : blocks) {
            order.add(block.key());
            parts.put(block.key(), sum(Canonical.of(block)));
            if (block instanceof Block.Box box) {
                order.add("[");
                blocks(box.body(), parts, order);
                order.add("]");
            }
        }
    }

    private static Set<String> paths(Article article) {
        return article.pictures().map(Picture::contentUrl).filter(path -> !path.isEmpty()).collect(Collectors.toSet());
    }

    private static Fingerprint whole(Map<String, String> parts) {
        String sum = sum(Canonical.of(parts));
        var shortened = new TreeMap<String, String>();
        parts.forEach((place, part) -> shortened.put(place, part.substring(0, PART_LENGTH)));
        return new Fingerprint(sum, shortened);
    }

    private static String sum(String text) {
        return sum(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    /// What is not as it was when these parts were summed.
    public List<Difference> since(Map<String, String> old) {
        var differences = new ArrayList<Difference>();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String was = old.get(part.getKey());
            if (was == null) {
                differences.add(new Difference(part.getKey(), Difference.Fate.NEW));
            } else if (!was.equals(part.getValue())) {
                differences.add(new Difference(part.getKey(), Difference.Fate.CHANGED));
            }
        }
        old.keySet().stream().filter(place -> !parts.containsKey(place)).sorted()
                .forEach(place -> differences.add(new Difference(place, Difference.Fate.GONE)));
        return differences;
    }
}
