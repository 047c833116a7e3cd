package app.galley.format;

import app.galley.model.Block;
import app.galley.model.Listing;
import app.galley.model.Style;
import app.galley.model.Value;
import app.galley.model.review.Anchor;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Role;
import app.galley.model.review.Source;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads one annotation of a review.
///
/// W3C's own words are used where there are some; what it has none for (the state of a check, the kind of a block) has names that begin
/// with `galley:`, which the file's context explains.
final class ReviewItems {

    private final Facts item;
    private final Problems problems;

    private ReviewItems(Facts item, Problems problems) {
        this.item = item;
        this.problems = problems;
    }

    /// The remark of an item. One that is nothing this version understands is kept by value.
    static Remark read(Value value, String pointer, Reviewer by, Problems problems) {
        if (!(value instanceof Value.Obj(var members))) {
            problems.error(pointer, "A remark must be an object; it is kept as it is.");
            return new Remark(Facts.made(value), by, "", "", Target.NONE, new Matter.Unknown(), false, false, value);
        }
        return new ReviewItems(new Facts(members, pointer, problems), problems).remark(by, value);
    }

    private Remark remark(Reviewer by, Value value) {
        item.wants("type", item.needed("type"), "Annotation"::equals, "must be \"Annotation\"");
        Matter matter = matter();
        return new Remark(item.id(), item.creator(by), item.time("created"), item.time("modified"),
                matter.about().isEmpty() ? target() : Target.NONE, matter, item.truth("galley:withdrawn"), item.truth("galley:legal"),
                value);
    }

    // What it says

    private Matter matter() {
        List<String> motivations = item.oneOrMore("motivation").stream()
                .map(value -> value instanceof Value.Text(var text) ? text : "").toList();
        if (motivations.isEmpty() || motivations.contains("")) {
            problems.error(item.has("motivation") ? item.pointer() + "/motivation" : item.pointer(),
                    "“motivation” must be a word of the Web Annotation vocabulary, such as \"commenting\".");
        }
        String about = item.members().get("target") instanceof Value.Text(var id) ? id : "";
        if (motivations.contains("replying") && !about.isEmpty()) {
            return new Matter.Reply(about, words(""));
        }
        if (motivations.contains("moderating") && !about.isEmpty()) {
            return decision(about);
        }
        if (motivations.contains("editing")) {
            return proposal().<Matter>map(proposal -> new Matter.Suggestion(proposal, words("commenting"))).orElseGet(Matter.Unknown::new);
        }
        if (motivations.contains("assessing")) {
            return body("galley:SignOff").flatMap(this::signOff).or(() -> body("galley:Check").map(this::check))
                    .orElseGet(() -> new Matter.Comment(Kind.COMMENT, words("")));
        }
        return new Matter.Comment(kind(motivations), words(""));
    }

    private static Kind kind(List<String> motivations) {
        if (motivations.contains("galley:legal")) {
            return Kind.LEGAL;
        }
        return motivations.contains("galley:praise") ? Kind.PRAISE : motivations.contains("questioning") ? Kind.QUESTION : Kind.COMMENT;
    }

    private Stream<Facts> bodies() {
        List<Value> values = item.oneOrMore("body");
        var bodies = new ArrayList<Facts>();
        for (int i = 0; i < values.size(); i++) {
            String pointer = item.pointerOf("body", i);
            bodies.add(values.get(i) instanceof Value.Text(var text)
                    ? new Facts(Map.of("type", new Value.Text("TextualBody"), "value", new Value.Text(text)), pointer, problems)
                    : Facts.of(values.get(i), pointer, problems));
        }
        return bodies.stream();
    }

    private Optional<Facts> body(String type) {
        return bodies().filter(body -> body.text("type").equals(type)).findFirst();
    }

    /// The words of the body with that purpose; for no purpose, of the first that has words.
    private String words(String purpose) {
        return bodies().filter(body -> body.text("type").equals("TextualBody") || !body.has("type") && body.has("value"))
                .filter(body -> purpose.isEmpty() || body.text("purpose").equals(purpose)).map(body -> body.text("value")).findFirst()
                .orElse("");
    }

    private Matter decision(String on) {
        Optional<Facts> body = body("galley:State");
        Optional<State> state = body.flatMap(this::state);
        return state.<Matter>map(known -> new Matter.Decision(on, known, body.get().text("galley:words"), sources(body.get())))
                .orElseGet(Matter.Unknown::new);
    }

    private Optional<State> state(Facts body) {
        Optional<State> state = State.ofFileName(body.needed("galley:state")).filter(known -> known != State.RECHECK);
        body.wants("galley:state", "", _ -> state.isPresent(), "is none this version knows");
        return state;
    }

    private Matter check(Facts body) {
        return new Matter.FactCheck(state(body).orElse(State.UNCHECKED), sources(body), words("commenting"));
    }

    private List<Source> sources(Facts body) {
        var sources = new ArrayList<Source>();
        List<Value> values = body.list("galley:sources");
        for (int i = 0; i < values.size(); i++) {
            Facts source = Facts.of(values.get(i), body.pointer() + "/galley:sources/" + i, problems);
            String type = source.needed("type");
            Optional<Source.Kind> kind = Stream.of(Source.Kind.values()).filter(each -> type.equals(nameOf(each))).findFirst();
            source.wants("type", type, _ -> kind.isPresent(), "is none this version knows");
            kind.ifPresent(known -> sources.add(new Source(known, source.text("galley:what"), source.text("galley:where"))));
        }
        return sources;
    }

    static String nameOf(Source.Kind kind) {
        return "galley:" + kind.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Matter> signOff(Facts body) {
        String name = body.needed("galley:role");
        Optional<Role> role = Role.ofFileName(name);
        body.wants("galley:role", name, _ -> role.isPresent(), "is none this version knows");
        String sum = body.needed("galley:sha256");
        body.wants("galley:sha256", sum, text -> text.matches("[0-9a-f]{64}"), "must be a SHA-256 sum of 64 digits");
        var parts = new LinkedHashMap<String, String>();
        body.object("galley:parts").members().forEach((place, part) -> parts.put(place, part instanceof Value.Text(var text) ? text : ""));
        return role.map(known -> new Matter.SignOff(known, sum, parts));
    }

    private Optional<Proposal> proposal() {
        Optional<Facts> structure = body("galley:Structure");
        if (structure.isEmpty()) {
            return bodies().anyMatch(body -> body.has("value"))
                    ? Optional.of(new Proposal.Replace(
                            bodies().anyMatch(body -> body.text("purpose").equals("editing")) ? words("editing") : words("")))
                    : Optional.empty();
        }
        Facts body = structure.get();
        String change = body.needed("galley:change");
        Optional<Proposal> proposal = switch (change) {
            case "kind" -> Optional.of(new Proposal.SetKind(Style.of(body.needed("galley:style")), listing(body)));
            case "insert" -> Optional.of(new Proposal.InsertBlocks(blocks(body), body.text("galley:inside")));
            case "remove" -> Optional.of(new Proposal.RemoveBlock());
            case "move" -> Optional.of(new Proposal.MoveBlock(body.text("galley:after"), body.text("galley:inside")));
            case "rewrite" -> blocks(body).stream().findFirst().map(Proposal.Rewrite::new);
            default -> Optional.empty();
        };
        body.wants("galley:change", change, _ -> proposal.isPresent(), "is none this version knows");
        return proposal;
    }

    private static Listing listing(Facts body) {
        String kind = body.text("galley:listItem");
        return kind.isEmpty() ? Listing.NONE : Listing.of(kind, Math.max(1, body.number("galley:level")));
    }

    /// Blocks as an article holds them. Ones with something wrong are not used: what is repaired would be another thing each time.
    private List<Block> blocks(Facts body) {
        Value article = new Value.Obj(Map.of("body", new Value.Arr(body.list("galley:blocks"))));
        try {
            Loaded loaded = ArticleReader.read(Layout.line(article));
            if (loaded.problems().stream().noneMatch(problem -> problem.pointer().startsWith("/body/"))) {
                return loaded.article().body();
            }
        } catch (UnreadableArticle wrong) {
            System.getLogger(ReviewItems.class.getName()).log(System.Logger.Level.DEBUG, "blocks of a suggestion", wrong);
        }
        problems.error(body.pointer(), "The blocks of this suggestion are not valid; they are kept but not used.");
        return List.of();
    }

    // Where it belongs

    private Target target() {
        List<Value> values = item.oneOrMore("target");
        if (values.isEmpty()) {
            problems.error(item.pointer(), "“target” is missing.");
        }
        String article = "";
        String seen = "";
        var anchors = new ArrayList<Anchor>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Value.Text(var id)) {
                article = id;
                continue;
            }
            Facts target = Facts.of(values.get(i), item.pointerOf("target", i), problems);
            article = target.needed("source");
            seen = target.text("galley:seen");
            if (target.has("selector")) {
                anchor(target.object("selector")).ifPresent(anchors::add);
            }
        }
        return new Target(article, seen, anchors);
    }

    private Optional<Anchor> anchor(Facts selector) {
        String type = selector.needed("type");
        selector.wants("type", type, "FragmentSelector"::equals, "must be \"FragmentSelector\", with the block's key");
        String place = selector.needed("value");
        Facts quote = new Facts(Map.of(), selector.pointer(), problems);
        Facts position = quote;
        List<Value> refined = selector.oneOrMore("refinedBy");
        for (int i = 0; i < refined.size(); i++) {
            Facts next = Facts.of(refined.get(i), selector.pointerOf("refinedBy", i), problems);
            quote = next.text("type").equals("TextQuoteSelector") ? next : quote;
            position = next.text("type").equals("TextPositionSelector") ? next : position;
        }
        if (!type.equals("FragmentSelector") || place.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Anchor(place, quote.text("exact"), quote.text("prefix"), quote.text("suffix"), position.number("start"),
                position.number("end"), quote.truth("galley:unique"), quote.number("galley:rival")));
    }
}
