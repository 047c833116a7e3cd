package app.galley.convert.word.in;

import app.galley.convert.document.Part;
import app.galley.convert.document.Tag;
import app.galley.convert.word.WordStyle;
import app.galley.format.UnreadableArticle;
import app.galley.model.Keys;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.render.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one paragraph: its words with their marks, and what is drawn in it.
final class ParagraphReader {

    private static final Tag PLAIN = new Tag("w:rPr");

    private final Source source;
    private final Relations relations;
    private final Fields fields;
    private final Tracing words;
    private final List<Part> beside = new ArrayList<>();
    /// What stands in the instructions of fields.
    private final StringBuilder hidden = new StringBuilder();
    private @Nullable Object link;
    private String address = "";

    /// @param around what would happen to everything around the paragraph
    ParagraphReader(Source source, Relations relations, Fields fields, Around around) {
        words = new Tracing(source.revisions(), around);
        this.source = source;
        this.relations = relations;
        this.fields = fields;
    }

    /// What stands beside the words.
    List<Part> beside() {
        return beside;
    }

    /// The words of a paragraph, as they were before anything was changed, and with what would come.
    Tracing.Read read(Tag paragraph) throws UnreadableArticle {
        source.comments().paragraph(words);
        all(paragraph);
        if (fields.isHidden() && !hidden.isEmpty()) {
            source.notes().dropped("Text in a broken field was left out.", hidden.toString());
        }
        fields.settle();
        return words.end();
    }

    private void all(Tag tag) throws UnreadableArticle {
        for (Tag inside : tag.tags()) {
            inline(inside);
        }
    }

    private void inline(Tag tag) throws UnreadableArticle {
        switch (tag.name()) {
            case "w:r" -> run(tag);
            case "w:hyperlink" -> hyperlink(tag);
            case "w:fldSimple" -> {
                fields.begin(tag.get("w:instr"));
                all(tag);
                fields.end();
            }
            case "w:ins", "w:moveTo" -> {
                words.comes(source.revisions().change(tag));
                all(tag);
                words.back();
            }
            case "w:del", "w:moveFrom" -> {
                words.goes(source.revisions().change(tag));
                all(tag);
                words.back();
            }
            case "w:sdt" -> control(tag);
            case "mc:AlternateContent" -> all(Drawings.chosen(tag));
            case "w:commentRangeStart" -> source.comments().begin(tag.get("w:id"), words);
            case "w:commentRangeEnd" -> source.comments().end(tag.get("w:id"), words);
            case "w:moveFromRangeStart", "w:moveToRangeStart" -> source.revisions().moveBegins(tag);
            case "m:oMath", "m:oMathPara" -> math(tag);
            case "w:ruby" -> ruby(tag, PLAIN);
            case "w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdtContent", "w:subDoc" -> all(tag);
            default -> {
            } // properties, bookmarks, spelling
        }
    }

    private void hyperlink(Tag tag) throws UnreadableArticle {
        Object outer = link;
        String outerAddress = address;
        Optional<Relations.Relation> target = relations.get(tag.get("r:id"));
        link = tag;
        address = target.map(Relations.Relation::target).orElse("");
        String place = tag.get("w:anchor");
        if (target.isPresent() && !place.isEmpty() && !address.contains("#")) {
            address += "#" + place;
        } else if (target.isEmpty() && !fields.isContents()) {
            source.notes().dropped("The address of a link within the document was left out.", place);
        }
        all(tag);
        link = outer;
        address = outerAddress;
    }

    private void control(Tag tag) throws UnreadableArticle {
        Optional<Tag> content = tag.find("w:sdtContent");
        if (content.isPresent() && tag.find("w:sdtPr", "w:showingPlcHdr").isPresent()) {
            source.notes().dropped("The hint in an empty field of a form was left out.", source.clean(content.get().words()));
        } else if (content.isPresent()) {
            all(content.get());
        }
    }

    private void math(Tag tag) {
        String text = tag.words();
        text(text, PLAIN);
        source.notes().changed("A formula became plain text.", source.clean(text));
    }

    private void run(Tag run) throws UnreadableArticle {
        Tag properties = run.find("w:rPr").orElse(PLAIN);
        if (source.marks().isHidden(properties) && !fields.isHidden()) {
            String hidden = source.clean(run.words());
            if (!hidden.isBlank()) {
                source.notes().dropped("Hidden text was left out.", hidden);
            }
            run.tags("w:fldChar").forEach(this::field);
            return;
        }
        if (source.styles().name(properties.value("w:rStyle")).equals(WordStyle.INLINE_PICTURE)) {
            String alt = source.clean(run.words()).replaceAll("^\\[|]$", "");
            words.picture(Picture.of(Keys.next(), "").withAlt(alt));
            return;
        }
        for (Tag tag : run.tags()) {
            inRun(tag, properties);
        }
    }

    private void inRun(Tag tag, Tag properties) throws UnreadableArticle {
        switch (tag.name()) {
            case "w:t" -> text(tag.text(), properties);
            case "w:delText" -> text(tag.text(), properties);
            case "w:tab", "w:ptab" -> text("\t", properties);
            case "w:br" -> {
                if (!tag.get("w:type").equals("page") && !tag.get("w:type").equals("column")) {
                    text("\n", properties);
                }
            }
            case "w:cr" -> text("\n", properties);
            case "w:noBreakHyphen" -> text("\u2011", properties);
            case "w:softHyphen" -> text("\u00AD", properties);
            case "w:sym" -> symbol(tag, properties);
            case "w:fldChar" -> field(tag);
            case "w:instrText" -> fields.instruction(tag.text());
            case "w:commentReference" -> source.comments().stand(tag.get("w:id"), words);
            case "w:footnoteReference" -> note("footnote", tag, properties);
            case "w:endnoteReference" -> note("endnote", tag, properties);
            case "w:drawing", "w:pict", "w:object" -> drawing(tag);
            case "mc:AlternateContent" -> {
                for (Tag inside : Drawings.chosen(tag).tags()) {
                    inRun(inside, properties);
                }
            }
            case "w:ruby" -> ruby(tag, properties);
            default -> {
            } // properties, where a page ended, what only notes and comments begin with
        }
    }

    private void field(Tag tag) {
        switch (tag.get("w:fldCharType")) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {
            }
        }
    }

    /// Adds characters where the walk stands.
    private void text(String raw, Tag properties) {
        if (fields.isHidden()) {
            hidden.append(source.clean(raw));
            return;
        }
        if (fields.isPageNumber() || raw.isEmpty()) {
            return;
        }
        String text = source.clean(raw);
        if (fields.isContents()) {
            source.notes().dropped("A table of contents was left out.", text.strip());
            return;
        }
        source.languages().count(properties, text);
        source.comments().words(text, words.isComing());
        Optional<Tag> looks = properties.find("w:rPrChange");
        List<String> now = marks(properties);
        if (looks.isPresent()) {
            Tag before = looks.get().find("w:rPr").orElse(PLAIN);
            words.restyled(text, now, unlike(now, source.marks().of(properties), source.marks().of(before)),
                    source.revisions().change(looks.get()));
        } else {
            words.text(text, now);
        }
    }

    /// The marks before they were changed; a link is none of them.
    private static List<String> unlike(List<String> now, List<String> changed, List<String> before) {
        var marks = new ArrayList<>(before);
        now.stream().filter(mark -> !changed.contains(mark)).forEach(marks::add);
        return marks;
    }

    private List<String> marks(Tag properties) {
        List<String> marks = source.marks().of(properties);
        Object identity = link;
        String target = address;
        if (identity == null) {
            Optional<Fields.Link> field = fields.link();
            identity = field.map(Fields.Link::identity).orElse(null);
            target = field.map(Fields.Link::address).orElse("");
        }
        if (identity == null || target.isEmpty()) {
            return marks;
        }
        Optional<String> href = Address.link(source.clean(target));
        if (href.isEmpty()) {
            source.notes().dropped("The address of a link was left out.", source.clean(target));
            return marks;
        }
        var all = new ArrayList<>(marks);
        all.add(words.link(identity, href.get()));
        return all;
    }

    private void symbol(Tag tag, Tag properties) {
        Optional<String> sign = Symbols.text(tag.get("w:font"), tag.get("w:char"));
        if (sign.isEmpty()) {
            source.notes().changed("A sign that only the font %s has became a stand-in.".formatted(tag.get("w:font")), tag.get("w:char"));
        }
        text(sign.orElse("\uFFFD"), properties);
    }

    private void note(String kind, Tag tag, Tag properties) {
        if (Styles.isOn(tag.get("w:customMarkFollows"), false)) {
            source.endnotes().number(kind, tag.get("w:id"));
            return;
        }
        int number = source.endnotes().number(kind, tag.get("w:id"));
        var marks = new ArrayList<>(marks(properties).stream().filter(mark -> !mark.equals(Marks.SUP)).toList());
        marks.add(Marks.SUP);
        if (!fields.isHidden()) {
            words.text(String.valueOf(number), marks);
        }
    }

    /// The words, then how they are said, in brackets.
    private void ruby(Tag ruby, Tag properties) {
        text(ruby.find("w:rubyBase").map(Tag::words).orElse(""), properties);
        String said = ruby.find("w:rt").map(Tag::words).orElse("");
        if (!said.isBlank()) {
            text("（" + said + "）", properties);
            source.notes().changed("A reading above the words stands behind them in brackets.", source.clean(said));
        }
    }

    private void drawing(Tag tag) throws UnreadableArticle {
        if (fields.isHidden()) {
            return;
        }
        Drawings.Found found = new Drawings(source, relations).read(tag);
        for (Picture picture : found.pictures()) {
            if (found.isBeside()) {
                beside.add(new Part.Shown(picture, WordStyle.NORMAL));
            } else {
                words.picture(picture);
            }
        }
        beside.addAll(found.boxes());
    }
}
