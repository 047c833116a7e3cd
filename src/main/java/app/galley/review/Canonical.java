package app.galley.review;

import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Correction;
import app.galley.model.Extras;
import app.galley.model.HeadlineVariant;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Translation;
import app.galley.model.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Writes parts of an article as one text that is the same for ever when they are the same, to be summed.
///
/// Every text has its length before it, so that no two parts give the same by chance. The order of members in the file does not count.
final class Canonical {

    private final StringBuilder out = new StringBuilder();

    static String of(Object part) {
        var canonical = new Canonical();
        canonical.any(part);
        return canonical.out.toString();
    }

    private void texts(String... texts) {
        for (String text : texts) {
            out.append(text.length()).append(':').append(text);
        }
    }

    private void all(Collection<?> parts) {
        out.append('[');
        parts.forEach(this::any);
        out.append(']');
    }

    private void any(Object part) {
        switch (part) {
            case String text -> texts(text);
            case Optional<?> optional -> all(optional.stream().toList());
            case List<?> list -> all(list);
            case Map<?, ?> map -> members(map);
            case Block block -> block(block);
            case Inline inline -> inline(inline);
            case MarkDef def -> def(def);
            case Picture picture -> picture(picture);
            case Value value -> value(value);
            case Author(var type, var name, var title, var extras) -> with(extras, type, name, title);
            case HeadlineVariant(var role, var value, var extras) -> with(extras, role, value);
            case Correction(var type, var key, var date, var text, var extras) -> with(extras, type, key, date, text);
            case Translation(var language, var url, var extras) -> with(extras, language, url);
            default -> throw new IllegalArgumentException("no part of an article: " + part.getClass());
        }
    }

    private void with(Extras extras, String... texts) {
        texts(texts);
        members(extras.unknown());
    }

    private void members(Map<?, ?> members) {
        out.append('{');
        new TreeMap<>(members).forEach((name, value) -> {
            any(name);
            any(value);
        });
        out.append('}');
    }

    private void block(Block block) {
        switch (block) {
            case Block.TextBlock text -> {
                with(text.extras(), "block", text.style().name(), text.listing().item(), Integer.toString(text.listing().level()));
                all(text.children());
                all(text.defs());
            }
            case Block.PictureBlock(Picture picture) -> picture(picture);
            case Block.PullQuote(_, var words, var attribution, var extras) -> with(extras, "pullQuote", words, attribution);
            case Block.Embed(_, var url, var provider, var caption, var extras) -> with(extras, "embed", url, provider, caption);
            // Its blocks are parts of their own.
            case Block.Box(_, var role, var title, _, var extras) -> with(extras, "box", role, title);
            case Block.UnknownBlock(_, _, var value) -> value(value);
        }
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Span(var text, var marks, var extras) -> {
                with(extras, "span", text);
                all(marks);
            }
            case Inline.InlinePicture(Picture picture) -> picture(picture);
            case Inline.UnknownInline(_, var value) -> value(value);
        }
    }

    private void def(MarkDef def) {
        switch (def) {
            case MarkDef.Link(var key, var href, var extras) -> with(extras, "link", key, href);
            case MarkDef.UnknownMark(var key, var value) -> {
                texts(key);
                value(value);
            }
        }
    }

    private void picture(Picture picture) {
        with(picture.extras(), "picture", picture.contentUrl(), picture.alt(), picture.caption(), picture.creditText());
    }

    private void value(Value value) {
        switch (value) {
            case Value.Text(var text) -> texts("text", text);
            case Value.Num(var literal) -> texts("number", literal);
            case Value.Bool(var truth) -> texts("truth", Boolean.toString(truth));
            case Value.Null() -> texts("null");
            case Value.Arr(var items) -> all(items);
            case Value.Obj(var members) -> members(members);
        }
    }
}
