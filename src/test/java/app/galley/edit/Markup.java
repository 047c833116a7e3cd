package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import app.galley.model.Part;
import app.galley.model.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The notation of [Drafts]: reading it, and writing a draft in it, one line of the article on each line.
final class Markup {

    private static final Map<String, String> SIGNS = Map.of(Marks.STRONG, "*", Marks.EM, "_", Marks.CODE, "`", Marks.UNDERLINE, "~");

    /// A text and the marks in it; an offset is -1 where there is none.
    record Parsed(RichText text, int anchor, int caret) {}

    private Markup() {}

    static Parsed plain(String marked) {
        String bare = marked.replaceAll("<[ab|]>", "");
        String anchored = marked.replace("<|>", "<a>").replace("<b>", "");
        String careted = marked.replace("<|>", "<b>").replace("<a>", "");
        return new Parsed(RichText.plain(bare), anchored.indexOf("<a>"), careted.indexOf("<b>"));
    }

    static Parsed parse(String markup, Supplier<String> keys) {
        RichText text = RichText.EMPTY;
        var marks = new ArrayList<String>();
        int anchor = -1;
        int caret = -1;
        int i = 0;
        while (i < markup.length()) {
            String rest = markup.substring(i);
            int end = text.length();
            if (rest.matches("(?s)<[ab|]>.*")) {
                anchor = rest.charAt(1) == 'b' ? anchor : end;
                caret = rest.charAt(1) == 'a' ? caret : end;
                i += 3;
            } else if (rest.startsWith("[")) {
                int href = rest.indexOf("](");
                var link = new MarkDef.Link(keys.get(), rest.substring(href + 2, rest.indexOf(')', href)));
                marks.add(link.key());
                var defs = new ArrayList<>(text.defs());
                defs.add(link);
                text = new RichText(text.inlines(), defs);
                i++;
            } else if (rest.startsWith("](")) {
                marks.removeLast();
                i += rest.indexOf(')') + 1;
            } else if (rest.startsWith("@")) {
                text = text.append(new RichText(List.of(new Inline.InlinePicture(Picture.of(keys.get(), "images/small.png"))), List.of()));
                i++;
            } else {
                String first = rest.substring(0, 1);
                String mark = SIGNS.entrySet().stream().filter(sign -> sign.getValue().equals(first)).map(Map.Entry::getKey).findFirst()
                        .orElse("");
                if (mark.isEmpty()) {
                    text = text.append(RichText.marked(first, marks));
                } else if (!marks.remove(mark)) {
                    marks.addFirst(mark);
                }
                i++;
            }
        }
        return new Parsed(text, anchor, caret);
    }

    /// A draft in the notation: `kind: text` for every line that has text or an end of the selection.
    static String of(Draft draft) {
        var written = new StringBuilder();
        for (int line = 0; line < Lines.count(draft.article()); line++) {
            String text = line(draft, line);
            boolean emptyField = text.isEmpty() && Lines.at(draft.article(), line).isHead();
            if (!emptyField) {
                written.append(name(draft.article(), line)).append(": ").append(text).append('\n');
            }
        }
        return written.toString();
    }

    private static String name(Article article, int line) {
        return switch (Lines.at(article, line)) {
            case Place.InField(var field) -> field.fileName();
            case Place.Authors _ -> "authors";
            case Place.Lead(Part part) -> "lead " + part;
            case Place.InBlock(Path path, Part part) -> "  ".repeat(path.steps().size() - 1) + name(path.in(article), part);
        };
    }

    private static String name(Block block, Part part) {
        return switch (block) {
            case Block.TextBlock text when text.listing().isItem() ->
                text.style().name() + " " + text.listing().item() + text.listing().level();
            case Block.TextBlock text -> text.style().name();
            case Block.PictureBlock _ -> "picture " + part;
            case Block.PullQuote _ -> "pull quote " + part;
            case Block.Embed _ -> "embed " + part;
            case Block.Box _ -> "box";
            case Block.UnknownBlock _ -> "card";
        };
    }

    private static String line(Draft draft, int line) {
        RichText text = Lines.text(draft.article(), line);
        var ends = new LinkedHashMap<Integer, String>();
        Selection selection = draft.selection();
        if (selection.caret().line() == line) {
            ends.put(selection.caret().offset(), "<b>");
        }
        if (selection.anchor().line() == line) {
            ends.merge(selection.anchor().offset(), "<a>", (_, _) -> "<|>");
        }
        Place place = Lines.at(draft.article(), line);
        if (place.isObject()) {
            return ends.getOrDefault(0, "") + object(draft.article(), place) + ends.getOrDefault(1, "");
        }
        return rich(text, ends);
    }

    private static String object(Article article, Place place) {
        if (place instanceof Place.InBlock(Path path, _)) {
            return path.in(article) instanceof Block.PictureBlock(Picture picture)
                    ? picture.contentUrl()
                    : ((Block.UnknownBlock) path.in(article)).type();
        }
        return article.get(Field.LEAD).map(Picture::contentUrl).orElse("");
    }

    /// A text in the notation, with these insertions at offsets.
    static String rich(RichText text, Map<Integer, String> ends) {
        var written = new StringBuilder();
        List<String> open = List.of();
        for (int i = 0; i <= text.length(); i++) {
            List<String> marks = i < text.length() ? text.marksAt(i) : List.of();
            for (String mark : open.reversed()) {
                written.append(marks.contains(mark) ? "" : close(text, mark));
            }
            written.append(ends.getOrDefault(i, ""));
            for (String mark : marks) {
                written.append(open.contains(mark) ? "" : SIGNS.getOrDefault(mark, "["));
            }
            open = marks;
            if (i < text.length()) {
                written.append(
                        text.objectAt(i).isPresent() ? "@" : text.text().charAt(i) == '\n' ? "\\n" : text.text().substring(i, i + 1));
            }
        }
        return written.toString();
    }

    private static String close(RichText text, String mark) {
        return text.def(mark).map(def -> def instanceof MarkDef.Link link ? "](" + link.href() + ")" : "](?)")
                .orElse(SIGNS.getOrDefault(mark, "](" + mark + ")"));
    }

    /// The names of the authors with their roles, which the line itself does not show.
    static List<String> roles(Article article) {
        return article.get(Field.AUTHORS).stream().map((Author author) -> author.name() + "/" + author.jobTitle()).toList();
    }
}
