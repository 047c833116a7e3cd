package app.galley.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Made-up articles for properties: every kind of block, mark and field, also unknown ones, in usual and unusual form.
///
/// Keys are unique in an article, and every text can be written and read back unchanged. Fields hold what the schema allows.
public final class Articles {

    private static final List<String> MARKS = List.of("strong", "em", "underline", "strike-through", "code", "sub", "sup", "spoiler");
    private static final List<String> STYLES = List.of("normal", "normal", "normal", "h2", "h3", "h4", "blockquote", "kicker-line");

    private Articles() {}

    /// Any article.
    public static Arbitrary<Article> any() {
        return Combinators.combine(heads(), blocks(2).list().ofMaxSize(8))
                .as((head, blocks) -> keyed(new Article(head, Blocks.of(blocks))));
    }

    /// Articles without anything that Galley does not know: what the editor itself makes.
    public static Arbitrary<Article> ordinary() {
        return any().map(Articles::withoutExtras);
    }

    /// Any body, its keys unique.
    public static Arbitrary<Blocks> bodies() {
        return any().map(Article::body);
    }

    /// Text as people and programs write it: letters of several scripts, marks that join, emoji, hard breaks, what JSON escapes.
    public static Arbitrary<String> texts() {
        return Arbitraries.of("a", "word ", "The harbour", "é", "e\u0301", "ß", "漢字", "الجسر ", "שלום", "👩‍👩‍👧", "\n", "\t", "\"", "\\",
                "/", "<b>&",
                "\u2028", "\u00a0", "–", "\u007f", " ", "{}", "\uFFFC").list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> someText() {
        return texts().filter(text -> !text.isEmpty());
    }

    private static Arbitrary<String> maybe(Arbitrary<String> text) {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("")), Tuple.of(2, text));
    }

    // Head

    private static Arbitrary<Head> heads() {
        Arbitrary<Head> texts = Combinators.combine(maybe(someText()), texts(), maybe(someText()), maybe(someText()), maybe(someText()),
                maybe(Arbitraries.of("harbour-ferry", "a", "جسر-2")), maybe(Arbitraries.of("en-GB", "ar", "zh-Hant")), maybe(times()))
                .as((kicker, headline, standfirst, by, dateline, slug, language, time) -> Head.EMPTY.with(Field.SCHEMA_VERSION, "1.0")
                        .with(Field.TYPE, "NewsArticle").with(Field.IDENTIFIER, "urn:uuid:2f0d7a52-6f1d-4d57-8c1e-5b3f6d1a2e10")
                        .with(Field.KICKER, kicker).with(Field.HEADLINE, headline).with(Field.STANDFIRST, standfirst).with(Field.BY, by)
                        .with(Field.DATELINE, dateline).with(Field.SLUG, slug).with(Field.LANGUAGE, language).with(Field.PUBLISHED, time)
                        .with(Field.EMBARGOED_UNTIL, time));
        return Combinators.combine(texts, authors().list().ofMaxSize(3), headlines().list().ofMaxSize(2), someText().list().uniqueElements()
                .ofMaxSize(3), pictures("lead").optional(), corrections().list().ofMaxSize(2), translations().list().ofMaxSize(2),
                authors().optional(0.3))
                .as((head, authors, headlines, keywords, lead, corrections, translations, source) -> head.with(Field.AUTHORS, authors)
                        .with(Field.HEADLINES, headlines).with(Field.KEYWORDS, keywords).with(Field.SECTIONS, keywords)
                        .with(Field.LEAD, lead)
                        .with(Field.CORRECTIONS, corrections).with(Field.TRANSLATIONS, translations).with(Field.SOURCE, source));
    }

    private static Arbitrary<String> times() {
        return Arbitraries.of("2026-03-04T06:00:00Z", "2026-03-04T11:20:00.5+01:00", "1999-12-31T23:59:59-08:00");
    }

    private static Arbitrary<Author> authors() {
        return Combinators.combine(Arbitraries.of("Person", "Organization", ""), someText(), maybe(someText()))
                .as((type, name, title) -> new Author(type, name, title, Extras.NONE))
                .flatMap(author -> extras(present("type", author.type(), "name", author.name(), "jobTitle", author.jobTitle()))
                        .map(extras -> new Author(author.type(), author.name(), author.jobTitle(), extras)));
    }

    private static Arbitrary<HeadlineVariant> headlines() {
        return Combinators.combine(Arbitraries.of("web", "social", "push"), someText()).as(HeadlineVariant::new);
    }

    private static Arbitrary<Correction> corrections() {
        return Combinators.combine(times(), someText()).as((time, text) -> new Correction("", time, text));
    }

    private static Arbitrary<Translation> translations() {
        return Arbitraries.of("de", "ar").map(language -> new Translation(language, "../other/article.json"));
    }

    // Blocks

    private static Arbitrary<Block> blocks(int depth) {
        Arbitrary<Block> text = textBlocks().map(block -> block);
        Arbitrary<Block> picture = pictures("?").map(Block.PictureBlock::new);
        Arbitrary<Block> quote = Combinators.combine(texts(), maybe(someText()))
                .as((words, who) -> new Block.PullQuote("?", words, who, Extras.NONE));
        Arbitrary<Block> embed = Combinators
                .combine(maybe(Arbitraries.of("https://video.example.org/1")), maybe(someText()), maybe(someText()))
                .as((url, site, caption) -> new Block.Embed("?", url, site, caption, Extras.NONE));
        Arbitrary<Block> unknown = members().map(members -> new Block.UnknownBlock("?", "poll", typed("poll", members)));
        if (depth == 0) {
            return Arbitraries.oneOf(text, text, text, picture, quote, embed, unknown);
        }
        Arbitrary<Block> box = Combinators
                .combine(Arbitraries.of("", "factBox"), maybe(someText()), Arbitraries.lazy(() -> blocks(depth - 1))
                        .list().ofMaxSize(3))
                .as((role, title, body) -> new Block.Box("?", role, title, Blocks.of(body), Extras.NONE));
        return Arbitraries.oneOf(text, text, text, picture, quote, embed, unknown, box);
    }

    private static Arbitrary<Block.TextBlock> textBlocks() {
        Arbitrary<Listing> listings = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Listing.NONE)), Tuple.of(1,
                Combinators.combine(Arbitraries.of("bullet", "number", "check"), Arbitraries.integers().between(1, 5)).as(Listing::of)));
        return Combinators.combine(Arbitraries.of(STYLES), listings, inlines().list().ofMinSize(1).ofMaxSize(5), defs().list().ofMaxSize(2))
                .as((style, listing, children, defs) -> new Block.TextBlock("?", Style.of(style), listing, linked(children, defs), defs,
                        Extras.NONE))
                .flatMap(block -> extras(names(block))
                        .map(extras -> new Block.TextBlock("?", block.style(), block.listing(), block.children(),
                                block.defs(), extras)));
    }

    private static List<String> names(Block.TextBlock block) {
        return present("_type", "block", "_key", "?", "style", "?", "listItem", block.listing().item(), "level", block.listing().item(),
                "children", "?", "markDefs", block.defs().isEmpty() ? "" : "?");
    }

    private static Arbitrary<Inline> inlines() {
        Arbitrary<Inline> span = Combinators.combine(texts(), Arbitraries.of(MARKS).list().uniqueElements().ofMaxSize(2))
                .as((text, marks) -> new Inline.Span(text, marks))
                .flatMap(found -> extras(present("_type", "span", "text", "?", "marks", found.marks().isEmpty() ? "" : "?"))
                        .map(extras -> new Inline.Span(found.text(), found.marks(), extras)));
        Arbitrary<Inline> picture = pictures("?").map(Inline.InlinePicture::new);
        Arbitrary<Inline> unknown = members().map(members -> new Inline.UnknownInline("?", typed("footnote", members)));
        return Arbitraries.frequencyOf(Tuple.of(6, span), Tuple.of(1, picture), Tuple.of(1, unknown));
    }

    private static Arbitrary<MarkDef> defs() {
        Arbitrary<MarkDef> link = Arbitraries.of("https://example.org/", "", "mailto:a@example.org")
                .map(href -> new MarkDef.Link("?", href));
        Arbitrary<MarkDef> unknown = members().map(members -> new MarkDef.UnknownMark("?", typed("comment", members)));
        return Arbitraries.frequencyOf(Tuple.of(4, link), Tuple.of(1, unknown));
    }

    private static Arbitrary<Picture> pictures(String key) {
        return Combinators
                .combine(maybe(Arbitraries.of("images/a.jpg", "b c/é.png")), maybe(someText()), maybe(someText()), maybe(someText()))
                .as((url, alt, caption, credit) -> new Picture(key, url, alt, caption, credit, Extras.NONE))
                .flatMap(
                        picture -> extras(
                                present("_type", "?", "_key", key, "contentUrl", picture.contentUrl(), "alt", picture.alt(), "caption",
                                        picture.caption(), "creditText", picture.creditText()))
                                .map(extras -> new Picture(key, picture.contentUrl(),
                                        picture.alt(), picture.caption(), picture.creditText(), extras)));
    }

    /// The first span of a block is marked with its first definition; keys are given in the end, so it is by place: `?0`.
    private static List<Inline> linked(List<Inline> children, List<MarkDef> defs) {
        var linked = new ArrayList<>(children);
        if (!defs.isEmpty() && linked.getFirst() instanceof Inline.Span span) {
            var marks = new ArrayList<>(span.marks());
            marks.add("?0");
            linked.set(0, span.extras().isNone() ? span.withMarks(marks) : new Inline.Span(span.text(), marks));
        }
        return linked;
    }

    // What is unknown

    /// Any value that a file may hold.
    public static Arbitrary<Value> values() {
        Arbitrary<Value> scalars = Arbitraries.oneOf(texts().map(Value.Text::new),
                Arbitraries.of("0", "-1", "1.0", "1e5", "12345678901234567890")
                        .map(Value.Num::new),
                Arbitraries.of(true, false).map(Value.Bool::new), Arbitraries.just(new Value.Null()));
        return Arbitraries.recursive(() -> scalars, inner -> Arbitraries.oneOf(inner.list().ofMaxSize(3).map(Value.Arr::new), Combinators
                .combine(Arbitraries.of("a", "b/c~d", "", "é\"").list().uniqueElements().ofMaxSize(3), inner.list().ofSize(3))
                .as(Articles::object)),
                0, 2);
    }

    private static Value object(List<String> names, List<Value> values) {
        var members = new LinkedHashMap<String, Value>();
        for (int i = 0; i < names.size(); i++) {
            members.put(names.get(i), values.get(i));
        }
        return new Value.Obj(members);
    }

    private static Arbitrary<Map<String, Value>> members() {
        return Arbitraries.maps(Arbitraries.of("x-desk", "x-lang", "note", "é"), values()).ofMaxSize(2);
    }

    private static Value typed(String type, Map<String, Value> rest) {
        var members = new LinkedHashMap<String, Value>();
        members.put("_type", new Value.Text(type));
        members.put("_key", new Value.Text("?"));
        members.putAll(rest);
        return new Value.Obj(members);
    }

    /// Names of those members that have a value, from pairs of name and value.
    private static List<String> present(String... pairs) {
        var names = new ArrayList<String>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                names.add(pairs[i]);
            }
        }
        return names;
    }

    /// Mostly nothing; else unknown members among the known ones, in any order.
    private static Arbitrary<Extras> extras(List<String> known) {
        Arbitrary<Extras> some = members().filter(members -> !members.isEmpty()).flatMap(members -> {
            var all = new LinkedHashSet<>(known);
            all.addAll(members.keySet());
            return Arbitraries.shuffle(List.copyOf(all)).map(order -> new Extras(order, members));
        });
        return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(Extras.NONE)), Tuple.of(1, some));
    }

    // Keys

    /// The article with keys given by place, so that they are unique and a failure is the same again.
    private static Article keyed(Article article) {
        var corrections = new ArrayList<Correction>();
        for (Correction correction : article.get(Field.CORRECTIONS)) {
            corrections.add(new Correction("c" + corrections.size(), correction.datePublished(), correction.text()));
        }
        return article.with(Field.CORRECTIONS, corrections).withBody(keyed(article.body(), "b"));
    }

    private static Blocks keyed(Blocks blocks, String prefix) {
        var keyed = new ArrayList<Block>();
        for (Block block : blocks) {
            String key = prefix + keyed.size();
            keyed.add(switch (block) {
                case Block.TextBlock text -> keyed(text, key);
                case Block.Box box -> box.withKey(key).withBody(keyed(box.body(), key + "-"));
                default -> block.withKey(key);
            });
        }
        return Blocks.of(keyed);
    }

    private static Block keyed(Block.TextBlock block, String key) {
        var defs = new ArrayList<MarkDef>();
        for (MarkDef def : block.defs()) {
            String defKey = key + "m" + defs.size();
            defs.add(switch (def) {
                case MarkDef.Link link -> new MarkDef.Link(defKey, link.href(), link.extras());
                case MarkDef.UnknownMark unknown -> new MarkDef.UnknownMark(defKey, Keys.rekey(unknown.value(), defKey));
            });
        }
        var children = new ArrayList<Inline>();
        for (Inline child : block.children()) {
            String childKey = key + "i" + children.size();
            children.add(switch (child) {
                case Inline.Span span -> span.withMarks(span.marks().stream().map(mark -> mark.equals("?0") ? key + "m0" : mark).toList());
                case Inline.InlinePicture(var picture) -> new Inline.InlinePicture(picture.withKey(childKey));
                case Inline.UnknownInline unknown -> new Inline.UnknownInline(childKey, Keys.rekey(unknown.value(), childKey));
            });
        }
        return block.withKey(key).withContent(children, defs);
    }

    private static Article withoutExtras(Article article) {
        Head head = article.head().with(Field.AUTHORS, article.get(Field.AUTHORS).stream()
                .map(author -> new Author(author.type(), author.name(), author.jobTitle(), Extras.NONE)).toList())
                .with(Field.LEAD, article.get(Field.LEAD).map(Articles::plain))
                .with(Field.SOURCE, article.get(Field.SOURCE).map(author -> Author.person(author.name())));
        return new Article(head, plain(article.body()));
    }

    private static Blocks plain(Blocks blocks) {
        var plain = new ArrayList<Block>();
        for (Block block : blocks) {
            switch (block) {
                case Block.UnknownBlock _ -> {
                }
                case Block.TextBlock text -> plain.add(plain(text));
                case Block.PictureBlock(var picture) -> plain.add(new Block.PictureBlock(plain(picture)));
                case Block.Box box -> plain.add(box.withBody(plain(box.body())));
                case Block.PullQuote _,Block.Embed _ -> plain.add(block);
            }
        }
        return Blocks.of(plain);
    }

    private static Block plain(Block.TextBlock block) {
        List<Inline> children = block.children().stream().flatMap(child -> Optional.ofNullable(switch (child) {
            case Inline.Span span -> (Inline) new Inline.Span(span.text(), span.marks());
            case Inline.InlinePicture(var picture) -> new Inline.InlinePicture(plain(picture));
            case Inline.UnknownInline _ -> null;
        }).stream()).toList();
        return new Block.TextBlock(block.key(), block.style(), block.listing(),
                children.isEmpty() ? List.of(Inline.Span.plain("")) : children,
                block.defs().stream().filter(MarkDef.Link.class::isInstance).toList(), Extras.NONE);
    }

    private static Picture plain(Picture picture) {
        return new Picture(picture.key(), picture.contentUrl(), picture.alt(), picture.caption(), picture.creditText(), Extras.NONE);
    }
}
