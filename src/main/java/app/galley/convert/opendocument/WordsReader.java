package app.galley.convert.opendocument;

import app.galley.convert.document.Letters.Way;
import app.galley.convert.document.Part;
import app.galley.convert.document.Tag;
import app.galley.convert.document.WordsMaker;
import app.galley.convert.word.WordStyle;
import app.galley.format.UnreadableArticle;
import app.galley.model.Keys;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.render.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one paragraph: its words with their marks, and what is drawn in it.
final class WordsReader {

    private final Source source;
    private final WordsMaker words = new WordsMaker();
    private final List<Part> beside = new ArrayList<>();
    private Look look;
    private Optional<Link> link = Optional.empty();
    /// The links that words stand in.
    private final Set<Tag> spoken = new HashSet<>();
    /// Whether a blank here is none: it follows another, or nothing (OpenDocument 1.3 part 3, 6.1.2).
    private boolean afterBlank = true;

    /// @param tag tells links apart that follow one another
    private record Link(Tag tag, String address) {}

    /// @param style of the paragraph
    WordsReader(Source source, String style) {
        this.source = source;
        look = Look.of(source.styles(), style);
    }

    /// What stands beside the words.
    List<Part> beside() {
        return beside;
    }

    /// The words of a paragraph.
    Part.Words read(Tag paragraph) throws UnreadableArticle {
        all(paragraph);
        source.changes().line();
        return words.end();
    }

    private void all(Tag tag) throws UnreadableArticle {
        for (Object piece : tag.content()) {
            if (piece instanceof Tag inside) {
                inline(inside);
            } else {
                collapsed(piece.toString());
            }
        }
    }

    private void inline(Tag tag) throws UnreadableArticle {
        switch (tag.name()) {
            case "text:span" -> span(tag);
            case "text:a" -> link(tag);
            case "text:s" -> text(source.blanks(tag.get("text:c")));
            case "text:tab" -> text("\t");
            case "text:line-break" -> {
                text("\n");
                afterBlank = true;
            }
            case "text:note" -> note(tag);
            case "text:ruby" -> ruby(tag);
            case "office:annotation" -> source.annotations().begin(tag);
            case "office:annotation-end" -> source.annotations().end(tag.get("office:name"));
            case "text:change-start" -> source.changes().begin(tag.get("text:change-id"));
            case "text:change-end" -> source.changes().end(tag.get("text:change-id"));
            case "text:change" -> source.changes().at(tag.get("text:change-id"));
            case "text:page-number", "text:page-continuation" -> source.left("The number of a page was left out.", tag);
            case "text:placeholder" -> source.left("The hint in an empty field of a form was left out.", tag);
            case "text:script" -> source.left("A script was left out.", tag);
            case "text:hidden-text" -> hidden(tag);
            default -> other(tag);
        }
    }

    /// Fields show their words; what is drawn is read as such; bookmarks and marks for an index have no words.
    private void other(Tag tag) throws UnreadableArticle {
        if (Frames.isDrawn(tag)) {
            drawn(tag);
        } else if (tag.name().startsWith("text:") || tag.name().startsWith("loext:")) {
            all(tag);
        } else {
            source.left("A part of a kind that is not known was left out.", tag);
        }
    }

    private void span(Tag tag) throws UnreadableArticle {
        Look outer = look;
        look = outer.within(tag.get("text:style-name"));
        if (look.isHidden()) {
            source.left("Hidden text was left out.", tag);
        } else if (look.isIn(WordStyle.INLINE_PICTURE)) {
            words.picture(Picture.of(Keys.next(), "").withAlt(source.clean(tag.words()).replaceAll("^\\[|]$", "")));
        } else {
            all(tag);
        }
        look = outer;
    }

    private void hidden(Tag tag) {
        String text = tag.get("text:string-value");
        source.left("Hidden text was left out.", text.isEmpty() ? Source.words(tag) : text);
    }

    private void link(Tag tag) throws UnreadableArticle {
        Optional<Link> outer = link;
        String target = source.clean(tag.get("xlink:href"));
        Optional<String> href = target.startsWith("#") ? Optional.empty() : Address.link(target);
        if (href.isEmpty() && !target.isBlank()) {
            source.notes().dropped(target.startsWith("#")
                    ? "The address of a link within the document was left out."
                    : "The address of a link was left out.", target);
        }
        link = href.map(address -> new Link(tag, address));
        all(tag);
        href.filter(_ -> !spoken.remove(tag))
                .ifPresent(address -> source.left("The address of a link without words was left out.", address));
        link = outer;
    }

    /// Adds characters as they stand in the file, where several blanks are one.
    private void collapsed(String raw) {
        var seen = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank || !afterBlank) {
                seen.append(blank ? ' ' : c);
            }
            afterBlank = blank;
        }
        boolean endsBlank = afterBlank;
        text(seen.toString());
        afterBlank = endsBlank;
    }

    /// Adds characters where the walk stands.
    private void text(String raw) {
        if (raw.isEmpty()) {
            return;
        }
        String text = source.clean(raw);
        source.read(text, look);
        words.text(text, marks(Way.of(text)));
        afterBlank = false;
    }

    private List<String> marks(Way way) {
        List<String> marks = look.marks(way);
        if (link.isEmpty()) {
            return marks;
        }
        var all = new ArrayList<>(marks);
        spoken.add(link.get().tag);
        all.add(words.link(link.get().tag, link.get().address));
        return all;
    }

    private void note(Tag tag) throws UnreadableArticle {
        int number = source.note(tag);
        var marks = new ArrayList<>(
                marks(Way.WESTERN).stream().filter(mark -> !mark.equals(Marks.SUP) && !mark.equals(Marks.SUB)).toList());
        marks.add(Marks.SUP);
        words.text(String.valueOf(number), marks);
        afterBlank = false;
    }

    /// The words, then how they are said, in brackets.
    private void ruby(Tag ruby) throws UnreadableArticle {
        for (Tag base : ruby.tags("text:ruby-base").toList()) {
            all(base);
        }
        String said = ruby.find("text:ruby-text").map(Tag::words).orElse("");
        if (!said.isBlank()) {
            text("（" + said + "）");
            source.notes().changed("A reading above the words stands behind them in brackets.", source.clean(said));
        }
    }

    private void drawn(Tag tag) throws UnreadableArticle {
        Frames.Found found = new Frames(source).read(tag);
        if (!found.formula().isEmpty()) {
            text(found.formula());
            source.notes().changed("A formula became plain text.", source.clean(found.formula()));
        }
        for (Picture picture : found.pictures()) {
            if (found.isBeside()) {
                beside.add(new Part.Shown(picture, WordStyle.NORMAL));
            } else {
                words.picture(picture);
                afterBlank = false;
            }
        }
        beside.addAll(found.boxes());
    }
}
