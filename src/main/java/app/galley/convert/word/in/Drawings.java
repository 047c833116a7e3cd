package app.galley.convert.word.in;

import app.galley.convert.document.Part;
import app.galley.convert.document.Tag;
import app.galley.format.UnreadableArticle;
import app.galley.model.Extras;
import app.galley.model.Keys;
import app.galley.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what is drawn in a line or beside it: pictures, frames with text, charts.
final class Drawings {

    private final Source source;
    private final Relations relations;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Part> boxes = new ArrayList<>();

    Drawings(Source source, Relations relations) {
        this.source = source;
        this.relations = relations;
    }

    /// What is in a drawing.
    ///
    /// @param isBeside whether it stands beside the text and not in the line
    record Found(List<Picture> pictures, List<Part> boxes, boolean isBeside) {}

    /// Reads a `w:drawing`, `w:pict` or `w:object`.
    Found read(Tag drawing) throws UnreadableArticle {
        Optional<Tag> inline = drawing.find("wp:inline");
        Optional<Tag> about = inline.or(() -> drawing.find("wp:anchor")).flatMap(found -> found.find("wp:docPr"));
        walk(drawing, about.orElseGet(() -> new Tag("wp:docPr")));
        boolean beside = drawing.find("wp:anchor").isPresent() || drawing.deep("v:shape").map(shape -> shape.get("style"))
                .filter(style -> style.contains("position:absolute")).isPresent();
        return new Found(List.copyOf(pictures), List.copyOf(boxes), beside);
    }

    private void walk(Tag tag, Tag about) throws UnreadableArticle {
        switch (tag.name()) {
            case "w:txbxContent" -> box(tag);
            case "mc:AlternateContent" -> walk(chosen(tag), about);
            case "pic:pic" -> picture(tag, about);
            case "v:shape" -> all(tag, tag);
            case "v:imagedata" -> vectorPicture(tag, about);
            case "v:textpath" -> left("Words drawn as a picture were left out.", tag.get("string"));
            case "c:chart" -> other("A chart was left out.", tag.get("r:id"));
            case "dgm:relIds" -> other("A diagram was left out.", tag.get("r:dm"));
            case "o:OLEObject" -> left("An object of another program was left out.", tag.get("ProgID"));
            default -> all(tag, about);
        }
    }

    private void all(Tag tag, Tag about) throws UnreadableArticle {
        for (Tag inside : tag.tags()) {
            walk(inside, about);
        }
    }

    /// The form for newer programs, unless only the one for older ones has something to be seen (ECMA-376 part 3, 9.3).
    static Tag chosen(Tag alternatives) {
        Optional<Tag> newer = alternatives.find("mc:Choice");
        Optional<Tag> older = alternatives.find("mc:Fallback");
        boolean isPlain = newer.filter(Drawings::isUnderstood).isPresent() || older.filter(Drawings::isUnderstood).isEmpty();
        return (isPlain ? newer : older).or(() -> older).orElseGet(() -> new Tag("mc:Fallback"));
    }

    private static boolean isUnderstood(Tag form) {
        return List.of("pic:pic", "w:txbxContent", "c:chart", "dgm:relIds", "v:imagedata", "w:t").stream()
                .anyMatch(name -> form.deep(name).isPresent());
    }

    private void box(Tag content) throws UnreadableArticle {
        List<Part> parts = new StoryReader(source, relations).read(content);
        if (!Part.text(parts).isBlank() || parts.stream().anyMatch(part -> !(part instanceof Part.Paragraph))) {
            boxes.add(new Part.Boxed(parts));
        }
    }

    private void picture(Tag pic, Tag about) throws UnreadableArticle {
        Tag own = pic.find("pic:nvPicPr", "pic:cNvPr").orElse(about);
        Optional<Tag> blip = pic.find("pic:blipFill", "a:blip");
        link(own);
        link(about);
        pictures.add(picture(blip.map(found -> found.get("r:embed")).orElse(""), blip.map(found -> found.get("r:link")).orElse(""),
                first(about.get("name"), own.get("name")), first(about.get("descr"), own.get("descr"))));
    }

    private void vectorPicture(Tag data, Tag shape) throws UnreadableArticle {
        pictures.add(picture(data.get("r:id"), data.get("r:href"), data.get("o:title"), shape.get("alt")));
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }

    private Picture picture(String id, String outside, String name, String alt) throws UnreadableArticle {
        Optional<Relations.Relation> inside = relations.get(id);
        String place = "";
        if (inside.isPresent() && !inside.get().isOutside()) {
            place = source.pictures().place(inside.get().target(), name);
        } else {
            String address = inside.or(() -> relations.get(outside)).map(Relations.Relation::target).orElse("");
            source.notes().dropped("A picture that is not in the document itself was not fetched.", address);
        }
        return new Picture(Keys.next(), place, source.clean(alt).strip(), "", "", Extras.NONE);
    }

    private void link(Tag about) {
        about.find("a:hlinkClick").flatMap(click -> relations.get(click.get("r:id")))
                .ifPresent(link -> left("The address of a link on a picture was left out.", link.target()));
    }

    /// What is drawn from a part of its own is told with all its words.
    private void other(String message, String id) throws UnreadableArticle {
        Optional<Relations.Relation> part = relations.get(id).filter(found -> !found.isOutside());
        Optional<Tag> root = part.isEmpty() ? Optional.empty() : source.parcel().xml(part.get().target());
        source.notes().dropped(message, root.map(Tag::words).orElse(""));
    }

    private void left(String message, String text) {
        source.notes().dropped(message, text);
    }
}
