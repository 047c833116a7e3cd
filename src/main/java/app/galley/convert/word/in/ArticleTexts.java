package app.galley.convert.word.in;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Field;
import app.galley.model.Part;
import app.galley.model.Picture;
import app.galley.model.review.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The texts of an article in its order, by the names remarks have for their places.
final class ArticleTexts {

    private static final String LEAD = "/image";
    private static final String OBJECT = "\uFFFC";

    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();

    /// One of them.
    ///
    /// @param running the block of which it is the running text; empty when it is another text
    record Text(String place, String characters, Optional<TextBlock> running) {

        int length() {
            return characters.length();
        }

        Passage whole() {
            return new Passage(place, 0, length());
        }
    }

    ArticleTexts(Article article) {
        add("/kicker", article.get(Field.KICKER));
        add("/headline", article.get(Field.HEADLINE));
        add("/abstract", article.get(Field.STANDFIRST));
        add("/author", article.get(Field.AUTHORS).stream().map(Author::name).collect(Collectors.joining("; ")));
        add("/dateline", article.get(Field.DATELINE));
        article.get(Field.LEAD).ifPresent(lead -> add(LEAD, lead));
        add(article.body());
    }

    private void add(String place, String characters) {
        add(new Text(place, characters, Optional.empty()));
    }

    private void add(Text text) {
        order.put(text.place, texts.size());
        texts.add(text);
    }

    private void add(String base, Picture picture) {
        add(base + "/picture", OBJECT);
        add(base + "/caption", picture.caption());
        add(base + "/credit", picture.creditText());
        add(base + "/alt", picture.alt());
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case TextBlock text -> add(new Text(text.key(), text.text(), Optional.of(text)));
                case Block.PictureBlock(Picture picture) -> add(picture.key(), picture);
                case Block.PullQuote quote -> {
                    add(quote.key() + "/quote", quote.text());
                    add(quote.key() + "/attribution", quote.attribution());
                }
                case Block.Embed embed -> {
                    add(embed.key() + "/url", embed.url());
                    add(embed.key() + "/provider", embed.provider());
                    add(embed.key() + "/caption", embed.caption());
                }
                case Block.Box box -> {
                    add(box.key() + "/title", box.title());
                    add(box.body());
                }
                case Block.UnknownBlock unknown -> add(unknown.key() + "/card", OBJECT);
            }
        }
    }

    List<Text> all() {
        return texts;
    }

    /// How many texts stand before one; empty when there is no such text.
    Optional<Integer> index(String place) {
        return Optional.ofNullable(order.get(place));
    }

    Optional<Text> get(String place) {
        return index(place).map(texts::get);
    }

    /// The texts of a block, also those of blocks in it.
    List<Text> of(Block block) {
        int first = order.getOrDefault(placeOf(block), texts.size());
        return texts.subList(first, Math.min(texts.size(), first + block.lineCount()));
    }

    /// The texts of the lead picture.
    List<Text> ofLead() {
        return texts.stream().filter(text -> text.place.startsWith(LEAD + "/")).toList();
    }

    /// The text a block is known by.
    static String placeOf(Block block) {
        Part first = Part.of(block).getFirst();
        return first == Part.TEXT ? block.key() : block.key() + "/" + first.name().toLowerCase(Locale.ROOT);
    }
}
