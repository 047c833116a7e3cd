package app.galley.convert.document;

import app.galley.convert.Notes;
import app.galley.convert.document.Part.Item;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.document.Part.Words;
import app.galley.convert.word.ListNumbers;
import app.galley.convert.word.WordStyle;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes blocks of what is left of a document when the head is taken out.
final class BodyMaker {

    private final boolean ours;
    private final int firstHeading;
    private final Notes notes;
    private final Traces traces;
    private final ListNumbers numbers = new ListNumbers();
    private final List<Block> out = new ArrayList<>();

    /// @param ours whether Galley made the document, so that what looks like nothing means something
    /// @param firstHeading the level of Word's headings that is the first of crossheads
    BodyMaker(boolean ours, int firstHeading, Notes notes, Traces traces) {
        this.traces = traces;
        this.ours = ours;
        this.firstHeading = firstHeading;
        this.notes = notes;
    }

    /// Which of Word's headings are the first crossheads: the second ones where the first stand for the headline alone.
    static int firstHeading(List<Part> parts, boolean ours) {
        int least = parts.stream().filter(Paragraph.class::isInstance).mapToInt(part -> ((Paragraph) part).style().headingLevel())
                .filter(level -> level > 0).min().orElse(1);
        return ours || least == 1 ? 1 : 2;
    }

    List<Block> blocks(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Paragraph paragraph -> paragraph(paragraph);
                case Part.Shown(var picture, _) -> add(new Block.PictureBlock(picture));
                case Part.Boxed(var inside) -> box(inside);
            }
        }
        return out;
    }

    private void add(Block block) {
        numbers.end();
        out.add(block);
    }

    private void box(List<Part> inside) {
        boolean titled = !inside.isEmpty() && inside.getFirst() instanceof Paragraph first && first.style() == WordStyle.BOX_TITLE;
        Words titleWords = titled ? ((Paragraph) inside.getFirst()).words() : Words.plain("");
        String title = PlainWords.line(titleWords, notes);
        List<Block> body = new BodyMaker(ours, firstHeading, notes, traces).blocks(titled ? inside.subList(1, inside.size()) : inside);
        if (!title.isEmpty() || !body.isEmpty() || ours) {
            var box = new Block.Box(Keys.next(), Block.Box.FACT_BOX, title, Blocks.of(body), Extras.NONE);
            Optional<Sign> coming = coming(titleWords, body);
            coming.ifPresent(sign -> traces.coming(box.key(), sign));
            add(coming.isPresent() ? box : box.withTitle(PlainWords.placed(box.key() + "/title", titleWords, "", title, traces)));
        }
    }

    /// Whether everything in a box would only come.
    private Optional<Sign> coming(Words title, List<Block> body) {
        boolean all = title.isBlank() || title.coming().isPresent();
        Optional<Sign> first = title.coming().<Sign>map(sign -> sign)
                .or(() -> body.stream().findFirst().flatMap(block -> traces.comingOf(block.key())));
        return first.filter(_ -> all && body.stream().allMatch(block -> traces.comingOf(block.key()).isPresent()));
    }

    private void paragraph(Paragraph paragraph) {
        switch (paragraph.style()) {
            case PULL_QUOTE -> {
                if (ours || !paragraph.isBlank()) {
                    var quote = new Block.PullQuote(Keys.next(), PlainWords.of(paragraph.words(), notes), "", Extras.NONE);
                    placed(quote.key(), "/quote", paragraph.words(), quote.text());
                    add(quote);
                }
            }
            case EMBED -> {
                if (ours || !paragraph.isBlank()) {
                    var embed = new Block.Embed(Keys.next(), url(paragraph.words()), "", "", Extras.NONE);
                    placed(embed.key(), "/url", paragraph.words(), embed.url());
                    add(embed);
                }
            }
            case PULL_QUOTE_SOURCE, EMBED_PROVIDER, EMBED_CAPTION -> {
                if (!joins(paragraph)) {
                    text(paragraph.withStyle(WordStyle.NORMAL));
                }
            }
            default -> text(paragraph);
        }
    }

    /// An address that is a link to itself loses nothing.
    private String url(Words words) {
        String url = words.text().strip();
        List<MarkDef> others = words.defs().stream().filter(def -> !(def instanceof MarkDef.Link link && link.href().equals(url))).toList();
        return PlainWords.of(new Words(words.children(), others), notes);
    }

    /// A block was made of these words, which are one of its texts.
    private void placed(String key, String part, Words words, String text) {
        words.coming().ifPresent(sign -> traces.coming(key, sign));
        traces.words(key + part, words, 0, text);
    }

    /// Whether it says something of the block before it.
    private boolean joins(Paragraph paragraph) {
        if (out.isEmpty()) {
            return false;
        }
        String key = out.getLast().key();
        String part = switch (paragraph.style()) {
            case PULL_QUOTE_SOURCE -> "/attribution";
            case EMBED_PROVIDER -> "/provider";
            default -> "/caption";
        };
        boolean comes = paragraph.words().coming().isPresent() && traces.comingOf(key).isEmpty();
        String words = comes ? "" : paragraph.words().text().strip();
        Optional<Block> whole = switch (out.getLast()) {
            case Block.PullQuote quote when paragraph.style() == WordStyle.PULL_QUOTE_SOURCE && quote.attribution().isEmpty() ->
                Optional.of(quote.withAttribution(words));
            case Block.Embed embed when paragraph.style() == WordStyle.EMBED_PROVIDER && embed.provider().isEmpty() ->
                Optional.of(embed.withProvider(words));
            case Block.Embed embed when paragraph.style() == WordStyle.EMBED_CAPTION && embed.caption().isEmpty() ->
                Optional.of(embed.withCaption(words));
            case TextBlock _,Block.PictureBlock _,Block.PullQuote _,Block.Embed _,Block.Box _,Block.UnknownBlock _ -> Optional.empty();
        };
        whole.ifPresent(block -> {
            out.set(out.size() - 1, block);
            String text = PlainWords.of(paragraph.words(), notes);
            if (traces.comingOf(key).isEmpty()) {
                PlainWords.placed(key + part, paragraph.words(), "", text, traces);
            }
        });
        return whole.isPresent();
    }

    private void text(Paragraph paragraph) {
        Style style = style(paragraph.style());
        Words words = words(paragraph.words().without(WordStyle.PLACEHOLDER), style);
        if (words.isBlank() && !paragraph.isBlank()) {
            return; // a line that stood for what only another version of Galley knows
        }
        if (paragraph.item().isEmpty()) {
            add(block(style, Listing.NONE, words, paragraph.words()));
            return;
        }
        Item item = paragraph.item().get();
        Listing listing = listing(item);
        boolean numberedHeading = style.isHeading() && item.numbered() && !ours;
        if (paragraph.words().coming().isPresent()) {
            out.add(block(style, listing, words, paragraph.words())); // is counted with nothing that is there
            return;
        }
        if (!numberedHeading && (fits(listing, item) || startsAnew(listing, item))) {
            out.add(block(style, listing, words, paragraph.words()));
            return;
        }
        notes.changed("A number of a list became text.", item.label());
        Words label = Words.plain(item.label() + " ");
        add(block(style, Listing.NONE, label.and(words), label.and(paragraph.words())));
    }

    private static Listing listing(Item item) {
        return Listing.of(item.numbered() ? Listing.NUMBER : Listing.BULLET, item.level());
    }

    private boolean fits(Listing listing, Item item) {
        return numbers.add(listing).number() == item.number() || !item.numbered();
    }

    /// In an article only something between them keeps two lists apart; where Galley made the document that was an empty paragraph.
    private boolean startsAnew(Listing listing, Item item) {
        if (!ours || item.number() != 1) {
            return false;
        }
        add(block(Style.NORMAL, Listing.NONE, Words.plain(""), Words.plain("")));
        return fits(listing, item);
    }

    private Style style(WordStyle style) {
        return switch (style) {
            case TITLE -> {
                notes.changed("A second title became a crosshead.", "");
                yield Style.H2;
            }
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> heading(style.headingLevel() - firstHeading + 2);
            case CORRECTIONS -> Style.H2;
            case BOX_TITLE -> Style.H3;
            case QUOTE -> Style.QUOTE;
            case KICKER, SUBTITLE, BYLINE, DATELINE, EMBARGO, LEAD_PICTURE, PICTURE, MISSING_LEAD, MISSING_PICTURE, CAPTION, CREDIT,
                    PULL_QUOTE,
                    PULL_QUOTE_SOURCE, EMBED, EMBED_PROVIDER, EMBED_CAPTION, CORRECTION, SOURCE, BULLET, NUMBER, CONTENTS, NORMAL ->
                Style.NORMAL;
        };
    }

    private Style heading(int level) {
        if (level > 4) {
            notes.changed("A heading of a low level became one of the lowest that an article has.", "");
        }
        return Style.of("h" + Math.clamp(level, 2, 4));
    }

    /// The words as an article has them: without the names of styles, without the bold type of headings, without blanks around them.
    private Words words(Words words, Style style) {
        boolean bold = style.isHeading() && !ours && words.children().stream()
                .allMatch(child -> !(child instanceof Inline.Span span) || span.marks().contains(Marks.STRONG) || span.text().isBlank());
        var children = new ArrayList<Inline>();
        for (Inline child : words.children()) {
            if (!(child instanceof Inline.Span span)) {
                children.add(child);
                continue;
            }
            List<String> marks = span.marks().stream().filter(mark -> !mark.startsWith(Words.STYLE) && !(bold && mark.equals(Marks.STRONG)))
                    .toList();
            if (!children.isEmpty() && children.getLast() instanceof Inline.Span last && last.marks().equals(marks)) {
                children.set(children.size() - 1, last.withText(last.text() + span.text()));
            } else {
                children.add(new Inline.Span(span.text(), marks));
            }
        }
        return new Words(ours ? children : stripped(children), words.defs());
    }

    private static List<Inline> stripped(List<Inline> children) {
        while (!children.isEmpty() && children.getFirst() instanceof Inline.Span first) {
            children.set(0, first.withText(first.text().stripLeading()));
            if (!((Inline.Span) children.getFirst()).text().isEmpty()) {
                break;
            }
            children.removeFirst();
        }
        while (!children.isEmpty() && children.getLast() instanceof Inline.Span last) {
            children.set(children.size() - 1, last.withText(last.text().stripTrailing()));
            if (!((Inline.Span) children.getLast()).text().isEmpty()) {
                break;
            }
            children.removeLast();
        }
        return children;
    }

    /// @param source the words as the document had them
    private TextBlock block(Style style, Listing listing, Words words, Words source) {
        List<Inline> children = words.children().isEmpty() ? List.of(Inline.Span.plain("")) : words.children();
        var block = new TextBlock(Keys.next(), style, listing, children, words.defs(), Extras.NONE);
        placed(block.key(), "", source, block.text());
        for (Trace trace : source.traces()) {
            trace.sign().otherKind().ifPresent(other -> traces.kind(trace.sign(),
                    new Traces.Kind(style(other.style()), other.item().map(BodyMaker::listing).orElse(Listing.NONE))));
        }
        return block;
    }
}
