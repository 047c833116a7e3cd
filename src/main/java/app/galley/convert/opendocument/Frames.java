package app.galley.convert.opendocument;

import app.galley.convert.document.Part;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.document.Part.Shown;
import app.galley.convert.document.Tag;
import app.galley.convert.word.WordStyle;
import app.galley.format.UnreadableArticle;
import app.galley.model.Extras;
import app.galley.model.Keys;
import app.galley.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads what is drawn in a line or beside it: pictures, frames with text, formulas, charts (OpenDocument 1.3 part 3, 10).
final class Frames {

    private static final String BITMAP = ".*\\.(png|jpe?g|gif|webp)";

    private final Source source;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Part> boxes = new ArrayList<>();
    private final StringBuilder formula = new StringBuilder();

    Frames(Source source) {
        this.source = source;
    }

    /// What is in a drawing.
    ///
    /// @param formula the words of a formula; empty when there is none
    /// @param isBeside whether it stands beside the text and not in the line
    record Found(List<Picture> pictures, List<Part> boxes, String formula, boolean isBeside) {}

    /// Whether an element is drawn rather than written.
    static boolean isDrawn(Tag tag) {
        return tag.name().startsWith("draw:") || tag.name().startsWith("dr3d:");
    }

    /// Reads a frame, a shape, or a group of them.
    Found read(Tag drawing) throws UnreadableArticle {
        walk(drawing);
        Tag frame = drawing.is("draw:a") ? drawing.tags().stream().findFirst().orElse(drawing) : drawing;
        return new Found(List.copyOf(pictures), List.copyOf(boxes), formula.toString(), !frame.get("text:anchor-type").equals("as-char"));
    }

    private void walk(Tag tag) throws UnreadableArticle {
        switch (tag.name()) {
            case "draw:frame" -> frame(tag);
            case "draw:a" -> {
                source.left("The address of a link on a picture was left out.", tag.get("xlink:href"));
                all(tag);
            }
            case "svg:title", "svg:desc" -> source.left("The description of a drawing was left out.", tag);
            case "draw:control", "draw:glue-point", "office:event-listeners" -> {
            }
            default -> shape(tag);
        }
    }

    private void all(Tag tag) throws UnreadableArticle {
        for (Tag inside : tag.tags()) {
            walk(inside);
        }
    }

    /// A group has shapes, a shape may have paragraphs.
    private void shape(Tag tag) throws UnreadableArticle {
        boolean written = tag.tags().stream().anyMatch(inside -> inside.name().startsWith("text:") || inside.is("table:table"));
        if (written) {
            box(tag);
            tag.tags().stream().filter(inside -> inside.is("svg:title") || inside.is("svg:desc"))
                    .forEach(said -> source.left("The description of a drawing was left out.", said));
        } else {
            all(tag);
        }
    }

    private void frame(Tag frame) throws UnreadableArticle {
        List<Tag> images = frame.tags("draw:image").toList();
        Optional<Tag> object = frame.find("draw:object").or(() -> frame.find("draw:object-ole"));
        Optional<Tag> text = frame.find("draw:text-box").or(() -> frame.find("table:table"));
        if (text.isPresent()) {
            box(text.get());
            walkDescription(frame);
        } else if (object.isPresent()) {
            object(object.get());
            walkDescription(frame);
        } else if (!images.isEmpty()) {
            picture(frame, best(images));
        } else {
            source.left("An object of another program was left out.",
                    frame.tags().stream().map(tag -> tag.get("xlink:href") + " " + tag.words()).reduce("", String::concat));
        }
    }

    private void walkDescription(Tag frame) {
        frame.tags().stream().filter(tag -> tag.is("svg:title") || tag.is("svg:desc"))
                .forEach(said -> source.left("The description of a drawing was left out.", said));
    }

    /// One picture may be there in several formats.
    private static Tag best(List<Tag> images) {
        return images.stream().filter(image -> image.get("xlink:href").toLowerCase(Locale.ROOT).matches(BITMAP)).findFirst()
                .orElse(images.getFirst());
    }

    /// A frame around nothing but a picture and its caption is no box.
    private void box(Tag content) throws UnreadableArticle {
        List<Part> parts = new StoryReader(source).read(content);
        boolean captioned = parts.stream().anyMatch(Shown.class::isInstance) && parts.stream().allMatch(part -> part instanceof Shown
                || part instanceof Paragraph paragraph && (paragraph.isBlank() || paragraph.style() == WordStyle.CAPTION
                        || paragraph.style() == WordStyle.CREDIT));
        if (captioned) {
            boxes.addAll(parts);
        } else if (!Part.text(parts).isBlank() || parts.stream().anyMatch(part -> !(part instanceof Paragraph))) {
            boxes.add(new Part.Boxed(parts));
        }
    }

    private void picture(Tag frame, Tag image) throws UnreadableArticle {
        String address = image.get("xlink:href");
        Optional<Tag> written = image.find("office:binary-data");
        String path = written.isPresent() ? source.parcel().nameOf(written.get()) : Parcel.path(address);
        String place = "";
        if (path.isEmpty()) {
            source.notes().dropped("A picture that is not in the document itself was not fetched.", source.clean(address));
        } else {
            place = source.pictures().place(path, frame.get("draw:name"));
        }
        pictures.add(new Picture(Keys.next(), place, alt(frame), "", "", Extras.NONE));
        source.left("Words on a picture were left out.", image.words());
        frame.eachDeep("draw:area-rectangle",
                area -> source.left("The address of a link on a picture was left out.", area.get("xlink:href")));
    }

    /// The description, or else the title; of both the title is told.
    private String alt(Tag frame) {
        String title = frame.find("svg:title").map(Tag::words).orElse("");
        String description = frame.find("svg:desc").map(Tag::words).orElse("");
        if (!description.isBlank() && !title.strip().equals(description.strip())) {
            source.left("The title of a picture was left out.", title);
        }
        return source.clean(description.isBlank() ? title : description).strip();
    }

    /// A formula has words; anything else is told with all its words.
    private void object(Tag object) throws UnreadableArticle {
        Optional<Tag> inside = object.tags().stream().findFirst();
        Optional<Tag> root = inside.isPresent() ? inside : source.parcel().object(object.get("xlink:href"));
        if (root.isPresent() && root.get().is("math:math")) {
            formula.append(root.get().words().replaceAll("\\s+", " "));
        } else {
            boolean chart = root.flatMap(found -> found.deep("office:chart")).isPresent();
            source.notes().dropped(chart ? "A chart was left out." : "An object of another program was left out.",
                    source.clean(root.map(Tag::words).orElse(object.get("xlink:href"))));
        }
    }
}
