package app.galley.cli;

import app.galley.compare.BlockChange;
import app.galley.compare.Comparison;
import app.galley.compare.Detail;
import app.galley.compare.Details;
import app.galley.compare.FieldChange;
import app.galley.compare.HeadChange;
import app.galley.compare.Look;
import app.galley.compare.MarkedStretch;
import app.galley.compare.MemberChange;
import app.galley.compare.Size;
import app.galley.compare.Texts;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What changed from one article to another, for other programs.
final class DiffJson {

    private final Pointers before;
    private final Pointers after;

    private DiffJson(Comparison comparison) {
        before = Pointers.of(comparison.before().body());
        after = Pointers.of(comparison.after().body());
    }

    static Value of(Comparison comparison) {
        var json = new DiffJson(comparison);
        Size size = comparison.size();
        return Console.object("same", comparison.isSame(), "wordsAdded", size.added(), "wordsRemoved", size.removed(), "fields",
                list(comparison.fields().stream().map(DiffJson::field).toList()), "blocks", json.blocks(comparison.blocks()));
    }

    private static Value list(List<Value> values) {
        return new Value.Arr(values);
    }

    private static Value field(HeadChange change) {
        return switch (change) {
            case FieldChange<?> field ->
                Console.object("pointer", Pointers.ofMember(change.name()), "before", Texts.ofField(field.before()),
                        "after", Texts.ofField(field.after()));
            case MemberChange member ->
                Console.object("pointer", Pointers.ofMember(change.name()), "before", orNull(member.before()), "after",
                        orNull(member.after()));
        };
    }

    private static Value orNull(Optional<Value> value) {
        return value.orElse(new Value.Null());
    }

    private Value blocks(List<BlockChange> changes) {
        return list(changes.stream().filter(change -> !change.isSame()).map(this::block).toList());
    }

    private Value block(BlockChange change) {
        String key = change.block().key();
        String pointer = change.after().isPresent() ? after.of(key) : before.of(key);
        String kind = DiffText.kind(change.block());
        return switch (change) {
            case BlockChange.Same _ -> Console.object("change", "none", "pointer", pointer, "key", key, "kind", kind);
            case BlockChange.Inserted(var is) -> Console.object("change", "inserted", "pointer", pointer, "key", key, "kind", kind, "text",
                    Texts.of(is));
            case BlockChange.Deleted(var was) -> Console.object("change", "deleted", "pointer", pointer, "key", key, "kind", kind, "text",
                    Texts.of(was));
            case BlockChange.Edited(var was, var is, var inside) ->
                Console.object("change", "edited", "pointer", pointer, "key", key, "kind",
                        kind, "details", details(Details.of(was, is)), "blocks", blocks(inside));
            case BlockChange.Moved(var was, var is, var inside, boolean edited, boolean up) -> Console.object("change", "moved", "up", up,
                    "edited", edited, "from", before.of(was.key()), "pointer", pointer, "key", key, "kind", kind, "details",
                    details(Details.of(was, is)), "blocks", blocks(inside));
        };
    }

    private static Value details(List<Detail> details) {
        return list(details.stream().map(detail -> switch (detail) {
            case Detail.Wording(var name, var stretches) -> (Value) Console.object("name", name, "words",
                    list(stretches.stream().map(DiffJson::stretch).toList()));
            case Detail.Setting(var name, var before, var after) -> Console.object("name", name, "before", before, "after", after);
        }).toList());
    }

    private static Value stretch(MarkedStretch stretch) {
        String kind = stretch.isRemarked() ? "marked" : stretch.kind().name().toLowerCase(Locale.ROOT);
        return stretch.isRemarked()
                ? Console.object(kind, stretch.text(), "before", marks(stretch.before()), "after", marks(stretch.after()))
                : Console.object(kind, stretch.text());
    }

    private static Value marks(Look look) {
        var marks = new ArrayList<Value>();
        look.decorators().forEach(mark -> marks.add(new Value.Text(mark)));
        look.href().ifPresent(href -> marks.add(new Value.Text(href)));
        return list(marks);
    }
}
