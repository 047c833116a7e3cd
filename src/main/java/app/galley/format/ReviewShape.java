package app.galley.format;

import app.galley.model.Block;
import app.galley.model.Value;
import app.galley.model.review.Anchor;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Source;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Turns remarks into the annotations that are written; the other way round is [ReviewItems].
final class ReviewShape {

    private static final String OURS = "galley:";

    /// What the reader understands; all else is kept.
    private static final Set<String> UNDERSTOOD = Set.of("id", "type", "motivation", "creator", "created", "modified", "body", "target",
            "name", "source", "selector", "refinedBy", "exact", "prefix", "suffix", "start", "end", "value", "purpose");

    private ReviewShape() {}

    static Value of(Reviewer by) {
        return object("type", "Person", "id", by.id(), "name", by.name());
    }

    static Value of(Remark remark) {
        List<Value> bodies = bodies(remark.matter());
        Value about = remark.matter().about().isEmpty() ? of(remark.target()) : new Value.Text(remark.matter().about());
        return object("id", remark.id(), "type", "Annotation", "motivation", motivation(remark.matter()), "creator", of(remark.by()),
                "created", remark.created(), "modified", remark.modified(), "body", one(bodies), "target", about,
                OURS + "withdrawn", remark.withdrawn(), OURS + "legal", remark.legal() && !isLegalNote(remark.matter()));
    }

    private static boolean isLegalNote(Matter matter) {
        return matter instanceof Matter.Comment(Kind kind, _) && kind == Kind.LEGAL;
    }

    private static Value motivation(Matter matter) {
        return switch (matter) {
            case Matter.Comment(Kind kind, _) -> switch (kind) {
                case COMMENT -> new Value.Text("commenting");
                case QUESTION -> new Value.Text("questioning");
                case PRAISE -> texts("commenting", OURS + "praise");
                case LEGAL -> texts("commenting", OURS + "legal");
            };
            case Matter.Suggestion _ -> new Value.Text("editing");
            case Matter.FactCheck _,Matter.SignOff _ -> new Value.Text("assessing");
            case Matter.Reply _ -> new Value.Text("replying");
            case Matter.Decision _ -> new Value.Text("moderating");
            case Matter.Unknown _ -> new Value.Text("commenting");
        };
    }

    private static List<Value> bodies(Matter matter) {
        return switch (matter) {
            case Matter.Comment(_, String text) -> List.of(words("", text));
            case Matter.Reply(_, String text) -> List.of(words("", text));
            case Matter.Suggestion(Proposal proposal, String reason) -> with(proposal(proposal), reason);
            case Matter.FactCheck(State state, var sources, String text) -> with(object("type", OURS + "Check", "purpose", "assessing",
                    OURS + "state", state.fileName(), OURS + "sources", sources(sources)), text);
            case Matter.SignOff(var role, var sum, var parts) -> List.of(object("type", OURS + "SignOff", "purpose", "assessing",
                    OURS + "role", role.fileName(), OURS + "sha256", sum, OURS + "parts", parts(parts)));
            case Matter.Decision(_, State state, String words, var sources) -> List.of(object("type", OURS + "State",
                    OURS + "state", state.fileName(), OURS + "words", words, OURS + "sources", sources(sources)));
            case Matter.Unknown _ -> List.of();
        };
    }

    private static List<Value> with(Value first, String text) {
        return text.isEmpty() ? List.of(first) : List.of(first, words("commenting", text));
    }

    private static Value words(String purpose, String text) {
        Map<String, Value> members = new LinkedHashMap<>();
        members.put("type", new Value.Text("TextualBody"));
        if (!purpose.isEmpty()) {
            members.put("purpose", new Value.Text(purpose));
        }
        members.put("value", new Value.Text(text));
        members.put("format", new Value.Text("text/plain"));
        return new Value.Obj(members);
    }

    private static Value proposal(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Replace(String text) -> words("editing", text);
            case Proposal.SetKind(var style, var listing) -> structure("kind", "style", style.name(), "listItem", listing.item(), "level",
                    listing.level());
            case Proposal.InsertBlocks(var blocks, String inside) -> structure("insert", "blocks", blocks(blocks), "inside", inside);
            case Proposal.RemoveBlock() -> structure("remove");
            case Proposal.MoveBlock(String after, String inside) -> structure("move", "after", after, "inside", inside);
            case Proposal.Rewrite(Block block) -> structure("rewrite", "blocks", blocks(List.of(block)));
        };
    }

    private static Value structure(String change, Object... namesAndValues) {
        var all = new ArrayList<Object>(List.of("type", OURS + "Structure", "purpose", "editing", OURS + "change", change));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.add(OURS + namesAndValues[i]);
            all.add(namesAndValues[i + 1]);
        }
        return object(all.toArray());
    }

    private static Value blocks(List<Block> blocks) {
        return new Value.Arr(blocks.stream().map(Shape::of).toList());
    }

    private static Value sources(List<Source> sources) {
        return new Value.Arr(sources.stream().map(source -> object("type", ReviewItems.nameOf(source.kind()), OURS + "what", source.what(),
                OURS + "where", source.where())).toList());
    }

    private static Value parts(Map<String, String> parts) {
        Map<String, Value> members = new LinkedHashMap<>();
        new TreeMap<>(parts).forEach((place, sum) -> members.put(place, new Value.Text(sum)));
        return new Value.Obj(members);
    }

    private static Value of(Target target) {
        if (target.anchors().isEmpty()) {
            return object("source", target.article(), OURS + "seen", target.seen());
        }
        return one(target.anchors().stream().map(anchor -> object("source", target.article(), OURS + "seen", target.seen(), "selector",
                selector(anchor))).toList());
    }

    private static Value selector(Anchor anchor) {
        Map<String, Value> quote = new LinkedHashMap<>();
        quote.put("type", new Value.Text("TextQuoteSelector"));
        quote.put("exact", new Value.Text(anchor.exact()));
        quote.put("prefix", new Value.Text(anchor.prefix()));
        quote.put("suffix", new Value.Text(anchor.suffix()));
        if (anchor.unique()) {
            quote.put(OURS + "unique", new Value.Bool(true));
        }
        if (anchor.rival() > 0) {
            quote.put(OURS + "rival", number(anchor.rival()));
        }
        Map<String, Value> position = new LinkedHashMap<>();
        position.put("type", new Value.Text("TextPositionSelector"));
        position.put("start", number(anchor.start()));
        position.put("end", number(anchor.end()));
        return object("type", "FragmentSelector", "value", anchor.place(), "refinedBy",
                new Value.Arr(List.of(new Value.Obj(quote), new Value.Obj(position))));
    }

    // Values

    private static Value number(int number) {
        return new Value.Num(Integer.toString(number));
    }

    private static Value texts(String... texts) {
        return new Value.Arr(List.of(texts).stream().<Value>map(Value.Text::new).toList());
    }

    /// One value by itself, several as a list.
    private static Value one(List<Value> values) {
        return values.size() == 1 ? values.getFirst() : new Value.Arr(values);
    }

    /// Members that say something, from names and values in turn.
    private static Value object(Object... namesAndValues) {
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Value value = switch (namesAndValues[i + 1]) {
                case Value.Arr(var items) when items.isEmpty() -> null;
                case Value.Obj(var inner) when inner.isEmpty() -> null;
                case Value other -> other;
                case String text -> text.isEmpty() ? null : new Value.Text(text);
                case Boolean truth -> truth ? new Value.Bool(true) : null;
                case Integer number -> number == 0 ? null : number(number);
                default -> throw new IllegalArgumentException("no value: " + namesAndValues[i + 1]);
            };
            if (value != null) {
                members.put((String) namesAndValues[i], value);
            }
        }
        return new Value.Obj(members);
    }

    /// What is said now, in the order of what was read and with what is not understood of that.
    static Value overlaid(Value now, Value read) {
        if (!(now instanceof Value.Obj(var fresh) && read instanceof Value.Obj(var old))) {
            return now;
        }
        Map<String, Value> members = new LinkedHashMap<>();
        old.forEach((name, was) -> {
            Value is = fresh.get(name);
            if (is != null) {
                members.put(name, overlaid(is, was));
            } else if (!UNDERSTOOD.contains(name) && !name.startsWith(OURS)) {
                members.put(name, was);
            }
        });
        fresh.forEach(members::putIfAbsent);
        return new Value.Obj(members);
    }
}
