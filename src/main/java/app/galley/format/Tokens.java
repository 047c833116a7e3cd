package app.galley.format;

import app.galley.model.Marks;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/// The parser, with what every reader of a part of the file needs of it.
///
/// A reader of an object stands at its first bracket, asks [#next] for one member after the other and reads each value. Values
/// without a record of their own are read by [#value()].
final class Tokens implements AutoCloseable {

    /// How far the parser has gone into an object before its reader began; see [#type()].
    private enum Ahead {
        NOTHING,
        /// At the name of the first member.
        NAME,
        /// At the value of the first member, which is the type.
        TYPE,
        /// At the last bracket.
        END
    }

    /// Types, styles and decorators of which an article has thousands, the most frequent first.
    private static final List<String> WORDS = Stream.concat(Stream.of("span", "block", "normal", "link", "image"),
            Marks.DECORATORS.stream()).toList();

    private final byte[] utf8;
    private final JsonParser parser;
    private final Texts texts;
    private Ahead ahead = Ahead.NOTHING;

    Tokens(byte[] utf8, Texts texts) {
        this.utf8 = utf8;
        this.parser = Json.parser(utf8);
        this.texts = texts;
    }

    /// Bytes of the file.
    int length() {
        return utf8.length;
    }

    /// Moves to the next token; absent at the end of the file.
    @Nullable
    JsonToken advance() {
        return parser.nextToken();
    }

    /// Moves to the next item of a list.
    ///
    /// @return whether there is one
    boolean item() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    boolean isAt(JsonToken token) {
        return parser.currentToken() == token;
    }

    /// JSON pointer of the current value: the last one read, or the one about to be.
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /// Where the current token stands.
    Place place() {
        return Place.of(utf8, offset());
    }

    /// How far the parser has got.
    Place reached() {
        return Place.of(utf8, (int) parser.currentLocation().getByteOffset());
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /// The next member of the object that is known to `kept`; unknown ones, and a known `_type`, are dealt with on the way.
    ///
    /// @return whether there is one; [Kept#name()] then names it
    boolean next(Kept kept) throws UnreadableArticle {
        while (true) {
            boolean valueRead = ahead == Ahead.TYPE;
            int member = nextName(kept.members());
            if (member == PropertyNameMatcher.MATCH_END_OBJECT) {
                return false;
            }
            if (!(member >= 0 ? kept.see(member) : kept.see(parser.currentName()))) {
                throw duplicate();
            }
            if (member > Members.TYPE || member == Members.TYPE && !kept.isTypeKnown()) {
                return true;
            }
            if (!valueRead) {
                parser.nextToken();
            }
            if (member < 0) {
                String name = parser.currentName();
                kept.keep(name, value());
            }
        }
    }

    private int nextName(Members members) {
        Ahead was = ahead;
        ahead = Ahead.NOTHING;
        return switch (was) {
            case NOTHING -> parser.nextNameMatch(members.matcher());
            case NAME -> parser.currentNameMatch(members.matcher());
            case TYPE -> Members.TYPE;
            case END -> PropertyNameMatcher.MATCH_END_OBJECT;
        };
    }

    private UnreadableArticle duplicate() {
        return new UnreadableArticle("The member “" + parser.currentName() + "” stands twice in the same object, the second time at "
                + place() + "; it cannot be told which of the two is meant.", place());
    }

    /// The `_type` of the object whose first bracket is the current token; empty when it has none or it is no text.
    ///
    /// Our own layout puts it first, so that it can be told from the next two tokens; else the object is looked through for it.
    /// The object is then read as if this had not been asked.
    String type() {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            ahead = Ahead.END;
            return "";
        }
        if (!parser.currentName().equals("_type")) {
            ahead = Ahead.NAME;
            return typeWithin(offset());
        }
        ahead = Ahead.TYPE;
        return parser.nextToken() == JsonToken.VALUE_STRING ? word() : "";
    }

    /// Looks through an object for its type, with a parser of its own.
    private String typeWithin(int firstName) {
        int bracket = firstName - 1;
        while (utf8[bracket] != '{') {
            bracket--;
        }
        try (JsonParser look = Json.parser(utf8, bracket)) {
            look.nextToken();
            while (look.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = look.currentName().equals("_type");
                JsonToken token = look.nextToken();
                if (found) {
                    return token == JsonToken.VALUE_STRING ? look.getString() : "";
                }
                look.skipChildren();
            }
            return "";
        } catch (JacksonException _) {
            // The parser itself comes upon it next, and can say where.
            return "";
        }
    }

    /// The text at the current token.
    String text() {
        String text = parser.getString();
        return texts.areSuspect() ? texts.mend(text, this) : text;
    }

    /// The text at the current token, shared when it is one of the [#WORDS].
    String word() {
        char[] chars = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int length = parser.getStringLength();
        for (String word : WORDS) {
            if (word.length() == length && matches(word, chars, from)) {
                return word;
            }
        }
        return text();
    }

    private static boolean matches(String word, char[] chars, int from) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    /// The value at the current token, whatever it is. Of an object that [#type()] was asked of, the rest is read.
    Value value() throws UnreadableArticle {
        if (ahead != Ahead.NOTHING) {
            return object();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> new Value.Text(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Num(parser.getString());
            case VALUE_TRUE -> new Value.Bool(true);
            case VALUE_FALSE -> new Value.Bool(false);
            case VALUE_NULL -> new Value.Null();
            default -> throw new IllegalStateException(parser.currentToken() + " begins no value");
        };
    }

    private Value.Obj object() throws UnreadableArticle {
        var members = new LinkedHashMap<String, Value>();
        while (toName()) {
            String name = parser.currentName();
            if (members.containsKey(name)) {
                throw duplicate();
            }
            if (ahead != Ahead.TYPE) {
                parser.nextToken();
            }
            ahead = Ahead.NOTHING;
            members.put(name, value());
        }
        return new Value.Obj(members);
    }

    /// Moves to the next name of an object, unless the parser is already there.
    private boolean toName() {
        return switch (ahead) {
            case NOTHING -> parser.nextToken() == JsonToken.PROPERTY_NAME;
            case NAME, TYPE -> true;
            case END -> {
                ahead = Ahead.NOTHING;
                yield false;
            }
        };
    }

    private Value.Arr list() throws UnreadableArticle {
        var items = new ArrayList<Value>();
        while (item()) {
            items.add(value());
        }
        return new Value.Arr(items);
    }

    @Override
    public void close() {
        parser.close();
    }
}
