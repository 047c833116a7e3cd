package app.galley.convert.word.out;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Field;
import app.galley.model.review.Passage;
import app.galley.render.Byline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which texts of an article have a paragraph in its document, and in which order.
final class Shown {

    private static final String HEADLINE = "/headline";
    private static final String LEAD = "/image";
    /// What has a paragraph even when it is empty.
    private static final Set<String> ALWAYS = Set.of("picture", "quote", "url", "card");
    /// What gets one when words come.
    private static final Set<String> WRITABLE = Set.of("/kicker", HEADLINE, "/abstract");
    private static final Set<String> WRITABLE_PARTS = Set.of("caption", "credit", "attribution", "provider", "title", "quote", "url");

    private final Article article;
    private final Map<String, String> texts;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Block> blocks = new HashMap<>();

    /// @param texts of the article, by their places, in its order
    Shown(Article article, Map<String, String> texts) {
        this.article = article;
        this.texts = texts;
        texts.keySet().forEach(place -> order.put(place, order.size()));
        add(article.body());
    }

    private void add(List<Block> some) {
        for (Block block : some) {
            blocks.put(block.key(), block);
            if (block instanceof Block.Box box) {
                add(box.body());
            }
        }
    }

    /// The block of that key.
    Optional<Block> block(String key) {
        return Optional.ofNullable(blocks.get(key));
    }

    /// The block or field a place is part of.
    static String base(String place) {
        int slash = place.lastIndexOf('/');
        return slash <= 0 ? place : place.substring(0, slash);
    }

    private static String part(String place) {
        int slash = place.lastIndexOf('/');
        return slash <= 0 ? "" : place.substring(slash + 1);
    }

    /// What a part of a block is called.
    static String nameOf(Passage passage) {
        return switch (part(passage.place())) {
            case "" -> "text";
            case "alt" -> "alternative text";
            case "url" -> "address";
            default -> part(passage.place());
        };
    }

    private String text(String place) {
        return texts.getOrDefault(place, "");
    }

    boolean isShown(Passage passage) {
        return isShown(passage.place());
    }

    private boolean isShown(String place) {
        if (place.equals("/author")) {
            return !Byline.of(article).isEmpty();
        }
        if (base(place).equals(LEAD) && article.get(Field.LEAD).isEmpty() || part(place).equals("alt") || !order.containsKey(place)) {
            return false;
        }
        boolean item = blocks.get(place) instanceof TextBlock block && block.listing().isItem();
        return item || ALWAYS.contains(part(place)) || !text(place).isBlank();
    }

    /// Whether words that come there can be written as such.
    boolean takesWords(String place) {
        if (base(place).equals(LEAD) && article.get(Field.LEAD).isEmpty()) {
            return false;
        }
        boolean text = (blocks.get(place) instanceof TextBlock || place.equals("/dateline")) && isShown(place);
        return text || WRITABLE.contains(place) || WRITABLE_PARTS.contains(part(place)) && order.containsKey(place);
    }

    /// Those that are shown when they follow one another, else the first.
    List<Passage> inOrder(List<Passage> passages) {
        List<Passage> some = passages.stream().filter(this::isShown).toList();
        for (int i = 1; i < some.size(); i++) {
            if (place(some.get(i)) <= place(some.get(i - 1))) {
                return some.subList(0, 1);
            }
        }
        return some;
    }

    private int place(Passage passage) {
        return order.getOrDefault(passage.place(), -1);
    }

    /// Something that is shown of the block of which a part that is not was meant.
    Optional<Passage> instead(List<Passage> passages) {
        for (Passage passage : passages) {
            for (String place : texts.keySet()) {
                if (!place.equals(base(place)) && base(place).equals(base(passage.place())) && isShown(place)) {
                    return Optional.of(whole(place));
                }
            }
        }
        return Optional.empty();
    }

    /// The headline, when there is one.
    Optional<Passage> top() {
        return isShown(HEADLINE) ? Optional.of(whole(HEADLINE)) : Optional.empty();
    }

    private Passage whole(String place) {
        boolean object = part(place).equals("picture") || part(place).equals("card");
        return new Passage(place, 0, object ? 1 : text(place).length());
    }

    /// Whether these are the end of a paragraph, then whole ones, then the start of one.
    boolean isOneStretch(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean last = i == passages.size() - 1;
            boolean reaches = (i == 0 || passage.from() == 0 && place(passage) == place(passages.get(i - 1)) + 1)
                    && (last || passage.to() == text(passage.place()).length());
            if (!(blocks.get(passage.place()) instanceof TextBlock) || !isShown(passage) || !reaches) {
                return false;
            }
        }
        return true;
    }

    /// All texts of a block, also those of blocks in it.
    List<String> places(String key) {
        var all = new ArrayList<String>();
        texts.keySet().stream().filter(place -> base(place).equals(key)).forEach(all::add);
        if (blocks.get(key) instanceof Block.Box box) {
            box.body().forEach(inner -> all.addAll(places(inner.key())));
        }
        return all;
    }
}
