package app.galley.format;

import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Keys;
import app.galley.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads blocks. One that is broken is kept by value, and costs the others nothing.
final class BlockReader {

    private final Reading reading;
    private final Tokens tokens;
    private final PictureReader pictures;
    private final TextReader texts;
    private int depth;

    BlockReader(Reading reading, PictureReader pictures) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.pictures = pictures;
        this.texts = new TextReader(reading, pictures);
    }

    /// The blocks of a body; absent when it is no list.
    @Nullable
    Blocks body(Kept kept) throws UnreadableArticle {
        List<Block> blocks = reading.list(kept, this::block);
        return blocks == null ? null : Blocks.of(blocks);
    }

    private Block block() throws UnreadableArticle {
        if (!tokens.isAt(JsonToken.START_OBJECT)) {
            reading.error("A block must be an object, not " + Reading.what(tokens.token()) + "; it is kept as it is.");
            return new Block.UnknownBlock(Keys.next(), "", tokens.value());
        }
        String type = tokens.type();
        return switch (type) {
            case "block" -> texts.read();
            case "image" -> new Block.PictureBlock(pictures.keyed(Kinds.PICTURE));
            case "pullQuote" -> pullQuote();
            case "embed" -> embed();
            case "box" -> box();
            default -> unknown(type);
        };
    }

    private Block pullQuote() throws UnreadableArticle {
        var kept = Kept.ofKnownType(Kinds.PULL_QUOTE);
        String key = "";
        String text = "";
        String attribution = "";
        while (tokens.next(kept)) {
            switch (kept.name()) {
                case "_key" -> key = reading.key(kept);
                case "text" -> text = reading.text(kept);
                case "attribution" -> attribution = reading.text(kept);
                default -> throw new IllegalStateException(kept.name());
            }
        }
        reading.missing(kept);
        return new Block.PullQuote(reading.keyOrNew(kept, key), text, attribution, kept.extras());
    }

    private Block embed() throws UnreadableArticle {
        var kept = Kept.ofKnownType(Kinds.EMBED);
        String key = "";
        String url = "";
        String provider = "";
        String caption = "";
        while (tokens.next(kept)) {
            switch (kept.name()) {
                case "_key" -> key = reading.key(kept);
                case "url" -> url = reading.text(kept);
                case "provider" -> provider = reading.text(kept);
                case "caption" -> caption = reading.text(kept);
                default -> throw new IllegalStateException(kept.name());
            }
        }
        reading.missing(kept);
        return new Block.Embed(reading.keyOrNew(kept, key), url, provider, caption, kept.extras());
    }

    private Block box() throws UnreadableArticle {
        if (depth == Limits.BOXES) {
            Block kept = unknown("box");
            reading.warning("Boxes stand in one another more than " + Limits.BOXES + " deep; what is deeper is kept as it is.");
            return kept;
        }
        depth++;
        try {
            return openBox();
        } finally {
            depth--;
        }
    }

    private Block openBox() throws UnreadableArticle {
        var kept = Kept.ofKnownType(Kinds.BOX);
        String key = "";
        String role = "";
        String title = "";
        Blocks body = null;
        while (tokens.next(kept)) {
            switch (kept.name()) {
                case "_key" -> key = reading.key(kept);
                case "role" -> role = reading.text(kept);
                case "title" -> title = reading.text(kept);
                case "body" -> body = body(kept);
                default -> throw new IllegalStateException(kept.name());
            }
        }
        if (body == null) {
            reading.missing(kept);
            Value value = Shape.of(new Block.Box(key, role, title, Blocks.EMPTY, kept.extras()));
            return new Block.UnknownBlock(reading.keyOrNew(kept, key), "box", value);
        }
        return new Block.Box(reading.keyOrNew(kept, key), role, title, body, kept.extras());
    }

    private Block unknown(String type) throws UnreadableArticle {
        Value value = tokens.value();
        String key = reading.keyOf(value);
        String free = reading.take(key);
        return new Block.UnknownBlock(free, type, key.isEmpty() || free.equals(key) ? value : Keys.rekey(value, free));
    }
}
