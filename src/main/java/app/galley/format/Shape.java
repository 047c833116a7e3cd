package app.galley.format;

import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Correction;
import app.galley.model.Extras;
import app.galley.model.HeadlineVariant;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.Translation;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns records into the values that are written, with what was kept of the file in its place.
///
/// Below, `null` is a component that has nothing to say: empty, or the usual value of its member.
final class Shape {

    private Shape() {}

    static Value of(Block block) {
        return switch (block) {
            case Block.TextBlock text -> of(text);
            case Block.PictureBlock(var picture) -> of(Kinds.PICTURE, picture);
            case Block.PullQuote(var key, var text, var attribution, var extras) -> object(Kinds.PULL_QUOTE, extras, null, text(key),
                    text(text), text(attribution));
            case Block.Embed(var key, var url, var provider, var caption, var extras) -> object(Kinds.EMBED, extras, null, text(key),
                    text(url), text(provider), text(caption));
            case Block.Box(var key, var role, var title, var body, var extras) -> object(Kinds.BOX, extras, null, text(key), text(role),
                    text(title), list(body, Shape::of));
            case Block.UnknownBlock(_, _, var value) -> value;
        };
    }

    private static Value of(Block.TextBlock block) {
        Style style = block.style();
        return object(Kinds.TEXT, block.extras(), null, text(block.key()), style.equals(Style.NORMAL) ? null : new Value.Text(style.name()),
                text(block.listing().item()), level(block.listing(), block.extras()), list(block.children(), Shape::of),
                list(block.defs(), Shape::of));
    }

    /// The first level gives way to what the file had in its place: nothing, or what is no level. A level is spelled as in the file.
    private static @Nullable Value level(Listing listing, Extras extras) {
        if (!listing.isItem()) {
            return null;
        }
        Optional<Value> kept = extras.get("level");
        int keptLevel = kept.map(TextReader::levelOf).orElse(0);
        boolean unsaid = !extras.order().isEmpty() && (kept.isPresent() ? keptLevel == 0 : !extras.order().contains("level"));
        if (listing.level() == 1 && unsaid) {
            return null;
        }
        return keptLevel == listing.level() ? kept.get() : new Value.Num(Integer.toString(listing.level()));
    }

    static Value of(Inline inline) {
        return switch (inline) {
            case Inline.Span(var text, var marks, var extras) -> object(Kinds.SPAN, extras, null, text(text), list(marks, Value.Text::new));
            case Inline.InlinePicture(var picture) -> of(Kinds.INLINE_PICTURE, picture);
            case Inline.UnknownInline(_, var value) -> value;
        };
    }

    private static Value of(MarkDef def) {
        return switch (def) {
            case MarkDef.Link(var key, var href, var extras) -> object(Kinds.LINK, extras, null, text(key), text(href));
            case MarkDef.UnknownMark(_, var value) -> value;
        };
    }

    private static Value of(Members kind, Picture picture) {
        return object(kind, picture.extras(), null, text(picture.key()), text(picture.contentUrl()), text(picture.alt()),
                text(picture.caption()), text(picture.creditText()));
    }

    /// The value of a field; absent when it is empty.
    static @Nullable Value ofField(Object value) {
        return switch (value) {
            case String text -> text(text);
            case Optional<?> optional -> optional.map(Shape::item).orElse(null);
            case List<?> items -> list(items, Shape::item);
            default -> throw new IllegalArgumentException("no field holds " + value.getClass());
        };
    }

    private static Value item(Object item) {
        return switch (item) {
            case String text -> new Value.Text(text);
            case Picture picture -> of(Kinds.LEAD, picture);
            case Author(var type, var name, var jobTitle, var extras) -> object(Kinds.AUTHOR, extras, text(type), text(name),
                    text(jobTitle));
            case HeadlineVariant(var role, var value, var extras) -> object(Kinds.HEADLINE, extras, text(role), text(value));
            case Correction(var type, var key, var date, var text, var extras) -> object(Kinds.CORRECTION, extras, text(type), text(key),
                    text(date), text(text));
            case Translation(var language, var url, var extras) -> object(Kinds.TRANSLATION, extras, text(language), text(url));
            default -> throw new IllegalArgumentException("no field holds " + item.getClass());
        };
    }

    private static @Nullable Value text(String text) {
        return text.isEmpty() ? null : new Value.Text(text);
    }

    private static <T> @Nullable Value list(List<T> items, Function<? super T, Value> shape) {
        if (items.isEmpty()) {
            return null;
        }
        var values = new ArrayList<Value>(items.size());
        items.forEach(item -> values.add(shape.apply(item)));
        return new Value.Arr(values);
    }

    /// An item that was no object is written as it was as long as its record holds nothing.
    private static Value object(Members kind, Extras extras, @Nullable Value... values) {
        if (extras.whole().isEmpty()) {
            return new Value.Obj(members(kind, extras, values));
        }
        boolean empty = Arrays.stream(values).allMatch(Objects::isNull);
        return empty ? extras.whole().get() : new Value.Obj(members(kind, Extras.NONE, values));
    }

    /// The members of an object as written: of each the record's value, else what was kept, else what is usual.
    ///
    /// @param values the record's, one for each member of the kind
    static Map<String, Value> members(Members kind, Extras extras, @Nullable Value... values) {
        var members = new LinkedHashMap<String, Value>();
        if (extras.isNone()) {
            for (int member = 0; member < values.length; member++) {
                Value value = values[member] != null ? values[member] : kind.usual(member).orElse(null);
                if (value != null) {
                    members.put(kind.name(member), value);
                }
            }
            return members;
        }
        for (String name : order(kind, extras, values)) {
            int member = kind.indexOf(name);
            Value own = member < 0 ? null : values[member];
            Value value = own != null ? own : extras.get(name).or(() -> member < 0 ? Optional.empty() : kind.usual(member)).orElse(null);
            if (value != null) {
                members.put(name, value);
            }
        }
        return members;
    }

    /// The order of the file, with what has come since at its usual place.
    private static List<String> order(Members kind, Extras extras, @Nullable Value[] values) {
        var order = new ArrayList<>(extras.order().isEmpty() ? kind.names() : extras.order());
        for (int member = 0; member < kind.size(); member++) {
            if (values[member] != null && !order.contains(kind.name(member))) {
                kind.place(order, member);
            }
        }
        extras.unknown().keySet().stream().filter(name -> !order.contains(name)).forEach(order::add);
        return order;
    }
}
