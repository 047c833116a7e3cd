package app.galley.format;

import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads what stands in a line: spans and inline objects. One that is broken is kept by value and stands for one character.
final class InlineReader {

    private final Reading reading;
    private final Tokens tokens;
    private final PictureReader pictures;

    InlineReader(Reading reading, PictureReader pictures) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.pictures = pictures;
    }

    Inline read() throws UnreadableArticle {
        if (!tokens.isAt(JsonToken.START_OBJECT)) {
            reading.error("A piece of text must be an object, not " + Reading.what(tokens.token()) + "; it is kept as it is.");
            return new Inline.UnknownInline(Keys.next(), tokens.value());
        }
        return switch (tokens.type()) {
            case "span" -> span();
            case "inlineImage" -> new Inline.InlinePicture(pictures.keyed(Kinds.INLINE_PICTURE));
            default -> unknown();
        };
    }

    private Inline span() throws UnreadableArticle {
        var kept = Kept.ofKnownType(Kinds.SPAN);
        String text = null;
        List<String> marks = List.of();
        while (tokens.next(kept)) {
            switch (kept.name()) {
                case "text" -> text = text(kept);
                case "marks" -> marks = reading.texts(kept, Rule.ANY);
                default -> throw new IllegalStateException(kept.name());
            }
        }
        if (text == null) {
            reading.missing(kept);
            return new Inline.UnknownInline(Keys.next(), Shape.of(new Inline.Span("", marks, kept.extras())));
        }
        return new Inline.Span(text, marks, kept.extras());
    }

    private @Nullable String text(Kept kept) throws UnreadableArticle {
        if (tokens.advance() == JsonToken.VALUE_STRING) {
            return tokens.text();
        }
        reading.wrong(kept, "a text");
        return null;
    }

    private Inline unknown() throws UnreadableArticle {
        Value value = tokens.value();
        String key = reading.keyOf(value);
        String free = reading.take(key);
        return new Inline.UnknownInline(free, key.isEmpty() || free.equals(key) ? value : Keys.rekey(value, free));
    }
}
