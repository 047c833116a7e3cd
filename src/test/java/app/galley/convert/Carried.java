package app.galley.convert;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.render.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What of an article a format with text, structure, marks and links can carry, as lines that can be compared.
///
/// White space and control characters are not told apart, nor are marks on it; a style or kind of list nobody knows is an ordinary one; empty paragraphs are nothing.
final class Carried {

    private final List<String> lines = new ArrayList<>();
    private final boolean underlinesInLinks;

    private Carried(boolean underlinesInLinks) {
        this.underlinesInLinks = underlinesInLinks;
    }

    /// The body.
    ///
    /// @param underlinesInLinks whether the format can underline a link
    static List<String> body(Article article, boolean underlinesInLinks) {
        var carried = new Carried(underlinesInLinks);
        carried.blocks(article.body(), 0);
        return carried.lines;
    }

    /// The head, as far as every format has a place for it.
    static List<String> head(Article article) {
        var lines = new ArrayList<String>();
        for (var field : List.of(Field.KICKER, Field.HEADLINE, Field.STANDFIRST, Field.DATELINE, Field.SLUG, Field.LANGUAGE)) {
            lines.add(field + ": " + text(article.get(field)));
        }
        for (var field : List.of(Field.SECTIONS, Field.KEYWORDS)) {
            lines.add(field + ": " + article.get(field).stream().map(Carried::text).filter(word -> !word.isEmpty()).distinct().toList());
        }
        lines.add("embargo: " + article.time(Field.EMBARGOED_UNTIL).map(time -> time.toInstant().toString()).orElse(""));
        lines.add("published: " + article.time(Field.PUBLISHED).map(time -> time.toInstant().toString()).orElse(""));
        lines.add("authors: "
                + article.get(Field.AUTHORS).stream().map(author -> text(author.name())).filter(name -> !name.isEmpty()).toList());
        lines.add("headlines: " + new TreeSet<>(
                article.get(Field.HEADLINES).stream().map(one -> text(one.value())).filter(one -> !one.isEmpty()).toList()));
        lines.add("corrections: "
                + article.get(Field.CORRECTIONS).stream().map(one -> text(one.text())).filter(one -> !one.isEmpty()).toList());
        lines.add("source: " + article.get(Field.SOURCE).map(source -> text(source.name())).orElse(""));
        lines.add("lead: " + article.get(Field.LEAD).map(Carried::picture).filter(lead -> !lead.equals("picture||||false")).orElse(""));
        return lines;
    }

    static String text(String text) {
        return Characters.clean(text).replaceAll("[\\s\\u2028\\u00a0\\ufffd\\u007f]+", " ").strip();
    }

    private static String picture(Picture picture) {
        return "picture|" + text(picture.alt()) + "|" + text(picture.caption()) + "|" + text(picture.creditText()) + "|"
                + !picture.contentUrl().isBlank();
    }

    private void blocks(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            switch (block) {
                case Block.TextBlock text -> textBlock(text);
                case Block.PictureBlock(Picture picture) -> lines.add(picture(picture));
                case Block.PullQuote quote -> lines.add("quote|" + text(quote.text()) + "|" + text(quote.attribution()));
                case Block.Embed embed -> lines.add("embed|" + embed.url() + "|" + text(embed.provider()) + "|" + text(embed.caption()));
                case Block.Box box -> box(box, depth);
                case Block.UnknownBlock _ -> {
                }
            }
        }
    }

    private void box(Block.Box box, int depth) {
        int start = lines.size();
        if (depth > 0) {
            if (!text(box.title()).isEmpty()) {
                lines.add("h3|||" + text(box.title()) + "|⟦[]⟧" + letters(text(box.title())));
            }
            blocks(box.body(), depth + 1);
            return;
        }
        lines.add("box|" + text(box.title()));
        blocks(box.body(), depth + 1);
        if (lines.size() == start + 1 && text(box.title()).isEmpty()) {
            lines.remove(start);
        } else {
            lines.add("end of box");
        }
    }

    private static String letters(String text) {
        return text.replace(" ", "");
    }

    private void textBlock(Block.TextBlock block) {
        var plain = new StringBuilder();
        var marked = new StringBuilder();
        var pictures = new ArrayList<String>();
        for (Inline child : block.children()) {
            if (child instanceof Inline.InlinePicture(Picture picture)) {
                pictures.add("picture|" + text(picture.alt()) + "|||" + !picture.contentUrl().isBlank());
                plain.append('▣');
                marked.append('▣');
            } else if (child instanceof Inline.Span span) {
                plain.append(span.text());
                String letters = letters(text(span.text()));
                if (!letters.isEmpty()) {
                    String marks = marks(block, span);
                    marked.append('⟦').append(marks).append('⟧').append(letters);
                }
            }
        }
        String text = text(plain.toString());
        // an item whose only sign has no meaning, behind the number it got because something stood between the items
        boolean onlyNumber = plain.indexOf("\ufffd") >= 0 && text.matches("\\d+\\.");
        if (text.isEmpty() || onlyNumber) {
            return;
        }
        if (letters(text).replace("▣", "").isEmpty()) {
            lines.addAll(pictures);
            return;
        }
        int level = block.style().headingLevel();
        String style = level > 0 ? "h" + Math.clamp(level, 2, 4) : block.style().name().equals("blockquote") ? "blockquote" : "";
        String listing = !block.listing().isItem() ? "" : block.listing().isNumbered() ? "number" : "bullet";
        lines.add((style.isEmpty() ? "p" : style) + "|" + listing + "||" + text + "|" + joined(marked.toString()));
        lines.addAll(pictures);
    }

    /// Runs with the same marks are one, however many spans they are.
    private static String joined(String marked) {
        String joined = marked;
        for (String before = ""; !before.equals(joined);) {
            before = joined;
            joined = before.replaceAll("⟦([^⟧]*)⟧([^⟦▣]*)⟦\\1⟧", "⟦$1⟧$2");
        }
        return joined;
    }

    private String marks(Block.TextBlock block, Inline.Span span) {
        var marks = new TreeSet<String>();
        String href = "";
        for (String mark : span.marks()) {
            if (Marks.DECORATORS.contains(mark)) {
                marks.add(mark);
            }
            for (MarkDef def : block.defs()) {
                if (def instanceof MarkDef.Link link && def.key().equals(mark) && href.isEmpty()) {
                    href = Address.link(link.href()).orElse("");
                }
            }
        }
        if (!href.isEmpty() && !underlinesInLinks) {
            marks.remove(Marks.UNDERLINE);
        }
        return marks + href;
    }
}
