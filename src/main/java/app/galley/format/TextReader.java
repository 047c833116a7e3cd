package app.galley.format;

import app.galley.model.Block;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Style;
import app.galley.model.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads a block of running text.
final class TextReader {

    private static final int MAX_LEVEL = 99;
    private static final int LEVEL = 1 << Kinds.TEXT.indexOf("level");

    private final Reading reading;
    private final Tokens tokens;
    private final InlineReader inlines;
    private final MarkReader marks;

    TextReader(Reading reading, PictureReader pictures) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.inlines = new InlineReader(reading, pictures);
        this.marks = new MarkReader(reading);
    }

    /// A block whose type was asked for; one without text at all is kept by value.
    Block read() throws UnreadableArticle {
        marks.begin();
        var kept = Kept.ofKnownType(Kinds.TEXT);
        String key = "";
        Style style = Style.NORMAL;
        String item = "";
        Value level = null;
        List<Inline> children = null;
        List<MarkDef> defs = List.of();
        while (tokens.next(kept)) {
            switch (kept.name()) {
                case "_key" -> key = reading.key(kept);
                case "style" -> style = Style.of(reading.text(kept, Rule.ANY, Style.NORMAL.name()));
                case "listItem" -> item = reading.text(kept);
                case "level" -> level = level(kept);
                case "children" -> children = reading.list(kept, inlines::read);
                case "markDefs" -> defs = marks.read(kept);
                default -> throw new IllegalStateException(kept.name());
            }
        }
        if (children == null) {
            return broken(kept, key, style, listing(kept, item, level), defs);
        }
        if (children.isEmpty()) {
            reading.error("children", "“children” must hold at least one span.");
        }
        Listing listing = listing(kept, item, level);
        key = reading.keyOrNew(kept, key);
        return new Block.TextBlock(key, style, listing, marks.following(children), defs, kept.extras(listing.isItem() ? LEVEL : 0));
    }

    private Block broken(Kept kept, String key, Style style, Listing listing, List<MarkDef> defs) {
        reading.missing(kept);
        Value value = Shape.of(new Block.TextBlock(key, style, listing, List.of(), defs, kept.extras()));
        return new Block.UnknownBlock(reading.keyOrNew(kept, key), "block", value);
    }

    /// The level as written; absent when it is none.
    private @Nullable Value level(Kept kept) throws UnreadableArticle {
        JsonToken token = tokens.advance();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            reading.wrong(kept, "a whole number");
            return null;
        }
        Value value = tokens.value();
        if (levelOf(value) == 0) {
            reading.error("“level” must be a whole number from 1 to " + MAX_LEVEL + "; it is kept but not used.");
            kept.keep("level", value);
            return null;
        }
        return value;
    }

    /// The level a value stands for, as the schema's `integer`, for which `1.0` is one; 0 when it is none.
    static int levelOf(Value value) {
        if (value instanceof Value.Num(var literal)) {
            var number = new BigDecimal(literal);
            if (number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(MAX_LEVEL)) <= 0
                    && number.stripTrailingZeros().scale() <= 0) {
                return number.intValue();
            }
        }
        return 0;
    }

    /// A level without a list, and one spelled otherwise than we do, are kept.
    private static Listing listing(Kept kept, String item, @Nullable Value level) {
        int depth = level == null ? 1 : levelOf(level);
        if (level != null && (item.isEmpty() || !level.equals(new Value.Num(Integer.toString(depth))))) {
            kept.keep("level", level);
        }
        return item.isEmpty() ? Listing.NONE : Listing.of(item, depth);
    }
}
