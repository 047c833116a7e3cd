package app.galley.review;

import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.RichText;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Part;
import app.galley.model.Picture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The texts of an article by their places, as anchors name them.
///
/// Lines are counted as in [Lines]. The text of a picture's own line is the path of its file, since that is what it can be known by.
public final class ArticleText {

    private static final List<String> FIELDS = List.of("/kicker", "/headline", "/abstract", "/author", "/dateline");
    private static final String LEAD = "/image";
    private static final List<Part> LEAD_PARTS = List.of(Part.PICTURE, Part.CAPTION, Part.CREDIT, Part.ALT);

    private final List<String> places = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final int firstLine;
    private Optional<Grams> grams = Optional.empty();

    private ArticleText(int firstLine) {
        this.firstLine = firstLine;
    }

    /// All texts of an article.
    public static ArticleText of(Article article) {
        var text = new ArticleText(0);
        for (int line = 0; line < FIELDS.size(); line++) {
            text.add(FIELDS.get(line), Part.TEXT, Lines.text(article, line).text());
        }
        Optional<Picture> lead = article.get(Field.LEAD);
        if (lead.isPresent()) {
            LEAD_PARTS.forEach(part -> text.add(LEAD, part, of(lead.get(), part)));
        } else {
            text.add(LEAD, Part.PICTURE, "");
        }
        text.add(article.body());
        return text;
    }

    /// The texts of some blocks.
    ///
    /// @param firstLine where they begin in the article
    static ArticleText of(List<Block> blocks, int firstLine) {
        var text = new ArticleText(firstLine);
        text.add(blocks);
        return text;
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            for (Part part : Part.of(block)) {
                add(block.key(), part, of(block, part));
            }
            if (block instanceof Block.Box(_, _, _, Blocks body, _)) {
                add(body);
            }
        }
    }

    private static String of(Block block, Part part) {
        return switch (block) {
            case Block.TextBlock text -> text.text();
            case Block.PictureBlock(Picture picture) -> of(picture, part);
            case Block.UnknownBlock unknown -> unknown.type();
            case Block.PullQuote _,Block.Embed _,Block.Box _ -> Lines.text(block, part).text();
        };
    }

    private static String of(Picture picture, Part part) {
        return part == Part.PICTURE ? picture.contentUrl() : Lines.text(new Block.PictureBlock(picture), part).text();
    }

    private void add(String base, Part part, String text) {
        String place = place(base, part);
        lines.putIfAbsent(place, places.size());
        places.add(place);
        texts.add(text);
        parts.add(part);
    }

    /// How a part of a block, or of the lead picture, is named.
    static String place(String base, Part part) {
        return switch (part) {
            case TEXT -> base;
            case PICTURE, CAPTION, CREDIT, ALT, QUOTE, ATTRIBUTION, URL, PROVIDER, TITLE, CARD -> base + "/" + part.name().toLowerCase(
                    Locale.ROOT);
        };
    }

    /// The place that stands for a whole block: its first text.
    public static String placeOf(Block block) {
        return place(block.key(), Part.of(block).getFirst());
    }

    /// How many lines there are.
    int size() {
        return places.size();
    }

    /// The line that is this place.
    public Optional<Integer> line(String place) {
        return Optional.ofNullable(lines.get(place)).map(line -> line + firstLine);
    }

    /// The first line of the block of that key.
    ///
    /// @throws IllegalArgumentException when there is no such block
    int lineOf(String key) {
        return Stream.of(Part.values()).map(part -> lines.get(place(key, part))).filter(Objects::nonNull).min(Integer::compare)
                .map(line -> line + firstLine).orElseThrow(() -> new IllegalArgumentException("no block " + key));
    }

    /// The place that a line is.
    public String place(int line) {
        return places.get(line - firstLine);
    }

    /// The text of a line.
    public String text(int line) {
        return texts.get(line - firstLine);
    }

    /// Whether a line is one object without text.
    public boolean isObject(int line) {
        return parts.get(line - firstLine).isObject();
    }

    /// Whether a line is running text, which others are split from and joined with.
    boolean isRunning(int line) {
        return line >= firstLine && line < firstLine + size() && parts.get(line - firstLine) == Part.TEXT && !place(line).startsWith("/");
    }

    /// How long a line is for a selection, in UTF-16 units: an object takes one.
    public int length(int line) {
        return isObject(line) ? RichText.OBJECT.length() : text(line).length();
    }

    /// The lines that are objects.
    List<Integer> objects() {
        return IntStream.range(firstLine, firstLine + size()).filter(this::isObject).boxed().toList();
    }

    /// Some places of exactly these characters, at most two; for passages of at least three UTF-16 units.
    List<Position> exact(String passage) {
        return Arrays.stream(grams().exact(passage)).map(place -> new Position(place[0] + firstLine, place[1])).toList();
    }

    /// The lines that have most of a passage, the likeliest first.
    List<Integer> likeliest(String passage, int most) {
        return Arrays.stream(grams().likeliest(passage, most)).mapToObj(number -> number + firstLine).toList();
    }

    /// The short pieces of all texts, gathered when they are first asked for.
    private Grams grams() {
        Grams known = grams.orElseGet(() -> Grams.of(texts));
        grams = Optional.of(known);
        return known;
    }
}
