package app.galley.compare;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.HeadlineVariant;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// What a writer does to an article, at random: words, marks, links, pictures, blocks, boxes, fields.
///
/// The same seed does the same. Every word put in is like no other, so that a test can look for it.
public final class SomeEdits {

    private static final List<String> SCRIPTS = List.of("new%s", "جديد%s", "neu%s", "新%s", "😀um%s", "חדש%s");

    private final String name;
    private final Random random;
    private int count;

    /// @param name of whoever edits, in every word and key that comes in
    public SomeEdits(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
    }

    /// The article after so many edits.
    public Article edit(Article article, int edits) {
        Article edited = article;
        for (int i = 0; i < edits; i++) {
            edited = random.nextInt(5) == 0 ? head(edited) : edited.withBody(body(edited.body()));
        }
        return edited;
    }

    private String word() {
        return SCRIPTS.get(random.nextInt(SCRIPTS.size())).formatted(name + count++);
    }

    private String key() {
        return name + "k" + count++;
    }

    private Article head(Article article) {
        return switch (random.nextInt(11)) {
            case 0 -> article.with(Field.HEADLINE, words(article.get(Field.HEADLINE)));
            case 1 -> article.with(Field.STANDFIRST, words(article.get(Field.STANDFIRST)));
            case 2 -> article.with(Field.AUTHORS, list(article.get(Field.AUTHORS), Author.person(word())));
            case 3 -> article.with(Field.KEYWORDS, list(article.get(Field.KEYWORDS), word()));
            case 4 -> article.with(Field.SLUG, "slug-" + random.nextInt(3));
            case 5 -> article.with(Field.MODIFIED, "2026-05-0" + (1 + random.nextInt(9)) + "T10:00:00Z");
            case 6 -> article.with(Field.LEAD,
                    article.get(Field.LEAD).map(this::picture).or(() -> Optional.of(Picture.of(key(), "images/l.jpg"))));
            case 7 ->
                article.with(Field.HEADLINES, list(article.get(Field.HEADLINES), new HeadlineVariant("web" + random.nextInt(3), word())));
            case 8 -> article.with(Field.SCHEMA_VERSION, "1." + random.nextInt(12));
            case 9 -> article.with(Field.LEAD, Optional.empty());
            default -> unknown(article);
        };
    }

    private Article unknown(Article article) {
        Extras extras = article.head().extras();
        Map<String, Value> unknown = new LinkedHashMap<>(extras.unknown());
        String member = "x-" + random.nextInt(3);
        if (random.nextInt(3) == 0) {
            unknown.remove(member);
        } else {
            unknown.put(member, new Value.Num(String.valueOf(random.nextInt(3))));
        }
        return article.withHead(article.head().withExtras(new Extras(List.copyOf(unknown.keySet()), unknown)));
    }

    private <T> List<T> list(List<T> items, T fresh) {
        var list = new ArrayList<>(items);
        int kind = random.nextInt(4);
        if (kind == 0 && !list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        } else if (kind == 1 && list.size() > 1) {
            list.add(list.removeFirst());
        } else {
            list.add(random.nextInt(list.size() + 1), fresh);
        }
        return list;
    }

    private Blocks body(Blocks blocks) {
        if (blocks.isEmpty() || random.nextInt(6) == 0) {
            int at = random.nextInt(blocks.size() + 1);
            return blocks.replace(at, at, List.of(fresh()));
        }
        int at = random.nextInt(blocks.size());
        Block block = blocks.get(at);
        return switch (random.nextInt(9)) {
            case 0 -> blocks.replace(at, at + 1, List.of());
            case 1 -> moved(blocks, at);
            case 2 -> intoABox(blocks, at);
            case 3 -> block instanceof Block.TextBlock text ? split(blocks, at, text) : outOfTheBox(blocks, at);
            default -> blocks.replace(at, at + 1, List.of(block(block)));
        };
    }

    private Block fresh() {
        return switch (random.nextInt(4)) {
            case 0 -> new Block.PictureBlock(Picture.of(key(), "images/" + name + ".jpg").withCaption(word()));
            case 1 -> new Block.Box(key(), "factBox", word(), Blocks.of(Block.TextBlock.paragraph(key(), word())), Extras.NONE);
            default -> Block.TextBlock.paragraph(key(), word() + " and so on");
        };
    }

    private Blocks moved(Blocks blocks, int at) {
        Blocks without = blocks.replace(at, at + 1, List.of());
        int to = random.nextInt(without.size() + 1);
        return without.replace(to, to, List.of(blocks.get(at)));
    }

    private Blocks intoABox(Blocks blocks, int at) {
        Blocks without = blocks.replace(at, at + 1, List.of());
        for (int i = 0; i < without.size(); i++) {
            if (without.get(i) instanceof Block.Box box) {
                return without.replace(i, i + 1, List.of(box.withBody(box.body().replace(0, 0, List.of(blocks.get(at))))));
            }
        }
        return blocks;
    }

    private Blocks outOfTheBox(Blocks blocks, int at) {
        return blocks.get(at) instanceof Block.Box box && !box.body().isEmpty()
                ? blocks.replace(at, at + 1, List.of(box.body().get(0), box.withBody(box.body().replace(0, 1, List.of()))))
                : blocks;
    }

    private Blocks split(Blocks blocks, int at, Block.TextBlock text) {
        if (text.children().size() < 2 || !text.defs().isEmpty()) {
            return blocks.replace(at, at + 1, List.of(block(text)));
        }
        int cut = 1 + random.nextInt(text.children().size() - 1);
        return blocks.replace(at, at + 1, List.of(text.withContent(text.children().subList(0, cut), List.of()),
                text.withContent(text.children().subList(cut, text.children().size()), List.of()).withKey(key())));
    }

    /// Another block of that key.
    Block block(Block block) {
        return switch (block) {
            case Block.TextBlock text -> text(text);
            case Block.PictureBlock(var picture) -> new Block.PictureBlock(picture(picture));
            case Block.PullQuote quote -> random.nextBoolean() ? quote.withText(words(quote.text())) : quote.withAttribution(word());
            case Block.Embed embed ->
                random.nextBoolean() ? embed.withCaption(words(embed.caption())) : embed.withUrl("https://e.org/" + word());
            case Block.Box box -> random.nextInt(3) == 0 ? box.withTitle(words(box.title())) : box.withBody(body(box.body()));
            case Block.UnknownBlock(var key, var type, Value.Obj(var members)) -> {
                var more = new LinkedHashMap<>(members);
                more.put("x-" + random.nextInt(2), new Value.Text(word()));
                yield new Block.UnknownBlock(key, type, new Value.Obj(more));
            }
            case Block.UnknownBlock _ -> block;
        };
    }

    private Picture picture(Picture picture) {
        return switch (random.nextInt(4)) {
            case 0 -> picture.withAlt(words(picture.alt()));
            case 1 -> picture.withContentUrl("images/" + name + ".png");
            case 2 -> picture.withCreditText(words(picture.creditText()));
            default -> picture.withCaption(words(picture.caption()));
        };
    }

    private Block text(Block.TextBlock text) {
        return switch (random.nextInt(8)) {
            case 0 -> text.withStyle(Style.of("h" + (2 + random.nextInt(3))));
            case 1 -> text.withListing(Listing.of("bullet", 1 + random.nextInt(3)));
            case 2 -> marked(text, List.of("strong", "em", "sub").get(random.nextInt(3)));
            case 3 -> linked(text);
            case 4 -> inlinePicture(text);
            default -> rewritten(text);
        };
    }

    private Block rewritten(Block.TextBlock text) {
        var children = new ArrayList<>(text.children());
        if (children.isEmpty()) {
            return text;
        }
        int at = random.nextInt(children.size());
        Inline changed = switch (children.get(at)) {
            case Inline.Span span -> span.withText(words(span.text()));
            case Inline.InlinePicture(var picture) -> new Inline.InlinePicture(picture(picture));
            case Inline.UnknownInline unknown -> unknown;
        };
        children.set(at, changed);
        return text.withContent(children, text.defs());
    }

    private Block inlinePicture(Block.TextBlock text) {
        var children = new ArrayList<>(text.children());
        boolean remove = random.nextBoolean() && children.removeIf(child -> !(child instanceof Inline.Span)) && !children.isEmpty();
        if (!remove) {
            children.add(random.nextInt(children.size() + 1), new Inline.InlinePicture(Picture.of(key(), "images/i.png")));
        }
        return text.withContent(children, text.defs());
    }

    private Block marked(Block.TextBlock text, String mark) {
        var children = new ArrayList<Inline>();
        for (Inline child : text.children()) {
            if (child instanceof Inline.Span span && random.nextBoolean()) {
                int middle = middle(span.text());
                var marks = new ArrayList<>(span.marks());
                if (!marks.remove(mark)) {
                    marks.add(mark);
                }
                children.add(new Inline.Span(span.text().substring(0, middle), marks, span.extras()));
                children.add(new Inline.Span(span.text().substring(middle), span.marks(), span.extras()));
            } else {
                children.add(child);
            }
        }
        return text.withContent(children, text.defs());
    }

    private Block linked(Block.TextBlock text) {
        if (!text.defs().isEmpty() && random.nextBoolean()) {
            return text.withContent(text.children(), text.defs().stream().map(def -> def instanceof MarkDef.Link link
                    ? new MarkDef.Link(link.key(), "https://" + name + random.nextInt(2) + ".org", link.extras())
                    : def).toList());
        }
        var defs = new ArrayList<>(text.defs());
        defs.add(new MarkDef.Link(key(), "https://" + name + random.nextInt(2) + ".org"));
        Block.TextBlock with = text.withContent(text.children(), defs);
        return marked(with, defs.getLast().key());
    }

    private int middle(String text) {
        int middle = text.isEmpty() ? 0 : random.nextInt(text.length());
        return middle > 0 && Character.isLowSurrogate(text.charAt(middle)) ? middle - 1 : middle;
    }

    /// Text with a word put in, taken out or replaced.
    private String words(String text) {
        String[] parts = text.split("(?<= )");
        int at = random.nextInt(parts.length);
        parts[at] = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> word() + " ";
            default -> parts[at] + word() + " ";
        };
        return String.join("", parts);
    }
}
