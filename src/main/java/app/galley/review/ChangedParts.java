package app.galley.review;

import app.galley.compare.Called;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Picture;
import app.galley.review.Fingerprint.Difference;
import app.galley.review.Fingerprint.Difference.Fate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Says in words what is not as it was when an article was summed.
///
/// Of a block that is gone nothing is known but that it was there.
final class ChangedParts {

    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final Set<String> pictures;

    private ChangedParts(Article article) {
        add(article.body());
        pictures = article.pictures().map(Picture::contentUrl).collect(Collectors.toSet());
    }

    private void add(List<Block> body) {
        for (Block block : body) {
            blocks.put(block.key(), block);
            if (block instanceof Block.Box box) {
                add(box.body());
            }
        }
    }

    /// What changed: fields, then blocks in reading order, then pictures.
    ///
    /// @param print of the article as it is
    /// @param parts the sums of its parts as it was
    static List<String> since(Article article, Fingerprint print, Map<String, String> parts) {
        return new ChangedParts(article).words(print.since(parts));
    }

    private List<String> words(List<Difference> differences) {
        Map<String, Fate> fates = new LinkedHashMap<>();
        differences.forEach(difference -> fates.put(difference.place(), difference.fate()));
        Fate order = fates.remove(Fingerprint.ORDER);
        var words = new ArrayList<String>();
        fates.forEach((place, fate) -> {
            if (place.startsWith("/")) {
                words.add(Called.field(place.substring(1)) + said(fate));
            }
        });
        blocks.forEach((key, block) -> {
            if (fates.containsKey(key)) {
                words.add(Called.block(block) + said(fates.get(key)));
            }
        });
        long gone = fates.entrySet().stream().filter(part -> isGoneBlock(part.getKey(), part.getValue())).count();
        if (gone > 0) {
            words.add(gone == 1 ? "1 block is gone" : gone + " blocks are gone");
        }
        boolean sameBlocks = gone == 0 && blocks.keySet().stream().noneMatch(key -> fates.get(key) == Fate.NEW);
        if (order != null && sameBlocks) {
            words.add("The order of the blocks changed");
        }
        fates.forEach((place, fate) -> {
            if (!blocks.containsKey(place) && isPicture(place)) {
                words.add("The picture file “" + place + "”" + said(fate));
            }
        });
        return words.isEmpty() ? List.of("Something no reader sees changed") : words;
    }

    private static String said(Fate fate) {
        return switch (fate) {
            case NEW -> " is new";
            case GONE -> " is gone";
            case CHANGED -> " changed";
        };
    }

    private boolean isGoneBlock(String place, Fate fate) {
        return fate == Fate.GONE && !place.startsWith("/") && !isPicture(place);
    }

    /// Keys have no full stop as a rule, and names of picture files have one.
    private boolean isPicture(String place) {
        return !place.startsWith("/") && (pictures.contains(place) || place.contains("."));
    }
}
