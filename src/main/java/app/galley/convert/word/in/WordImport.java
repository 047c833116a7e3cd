package app.galley.convert.word.in;

import app.galley.convert.Imported;
import app.galley.convert.Notes;
import app.galley.convert.word.CarriedHead;
import app.galley.convert.word.WordStyle;
import app.galley.convert.word.in.Part.Paragraph;
import app.galley.format.UnreadableArticle;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Imports a Word document.
///
/// What a paragraph becomes is told by its style; a document without styles is read like any other copy ([Unstyled]). Of one that Galley
/// wrote, what its paragraphs do not show comes back too ([CarriedHead]). Nothing outside the file is read.
public final class WordImport {

    private final Source source;
    private final Notes notes;

    private WordImport(Source source, Notes notes) {
        this.source = source;
        this.notes = notes;
    }

    /// Makes an article of a document.
    ///
    /// @throws UnreadableArticle when it is none, or is encrypted, damaged or made to do harm
    public static Imported read(byte[] file) throws UnreadableArticle {
        var notes = new Notes();
        try (Parcel parcel = Parcel.open(file)) {
            return new WordImport(new Source(parcel, notes), notes).read(parcel);
        }
    }

    private Imported read(Parcel parcel) throws UnreadableArticle {
        Tag body = parcel.xml(source.path()).flatMap(root -> root.find("w:body"))
                .orElseThrow(() -> new UnreadableArticle("The document is damaged: it has no text."));
        List<Part> story = PictureTexts.joined(unframed(new StoryReader(source, source.relations()).read(body)), notes);
        List<Part> endnotes = source.endnotes().read();
        Optional<Head> carried = carried(parcel);
        Article start = Article.untitled("urn:uuid:" + UUID.randomUUID(), source.languages().most());
        if (carried.isEmpty() && Unstyled.is(story)) {
            Unstyled.Guessed guessed = new Unstyled(notes).guess(story, start);
            return imported(lead(guessed.article().head(), guessed.rest()), false, guessed.rest(), endnotes);
        }
        var maker = new HeadMaker(start.head(), carried, notes);
        List<Part> rest = maker.take(carried.isPresent() ? story : titled(story));
        return imported(maker.head(), carried.isPresent(), rest, endnotes);
    }

    private Imported imported(Head head, boolean ours, List<Part> rest, List<Part> endnotes) throws UnreadableArticle {
        var all = new ArrayList<>(rest);
        all.addAll(PictureTexts.joined(endnotes, notes));
        List<Block> blocks = new BodyMaker(ours, BodyMaker.firstHeading(all, ours), notes).blocks(all);
        new Remainder(source, notes).tell(ours);
        Article article = new Article(head, Article.untitled("", "").body());
        Article whole = blocks.isEmpty() ? article : article.withBody(Blocks.of(blocks));
        return new Imported(ours ? whole : new Properties(source.parcel(), notes).addTo(whole), notes.list(), Map.of(),
                source.pictures().files());
    }

    /// A table with one cell around the whole document is no box.
    private static List<Part> unframed(List<Part> parts) {
        List<Part> seen = parts.stream().filter(part -> !(part instanceof Paragraph paragraph && paragraph.isBlank())).toList();
        return seen.size() == 1 && seen.getFirst() instanceof Part.Boxed(var inside) ? inside : parts;
    }

    /// A document without a title has its headline in its first heading, if that stands above the text.
    private static List<Part> titled(List<Part> story) {
        boolean titled = story.stream().anyMatch(part -> part instanceof Paragraph paragraph && paragraph.style() == WordStyle.TITLE);
        int first = 0;
        while (first < story.size() && !(story.get(first) instanceof Paragraph)) {
            first++;
        }
        if (titled || first == story.size() || !(story.get(first) instanceof Paragraph paragraph)
                || paragraph.style() != WordStyle.HEADING_1 || paragraph.item().isPresent()) {
            return story;
        }
        var all = new ArrayList<>(story);
        all.set(first, paragraph.withStyle(WordStyle.TITLE));
        return all;
    }

    private static Head lead(Head head, List<Part> rest) {
        if (head.get(Field.LEAD).isEmpty() && !rest.isEmpty() && rest.getFirst() instanceof Part.Shown(var picture, _)) {
            rest.removeFirst();
            return head.with(Field.LEAD, Optional.of(picture));
        }
        return head;
    }

    private Optional<Head> carried(Parcel parcel) throws UnreadableArticle {
        for (String path : Stream.of(CarriedHead.PART, "/customXml/item2.xml", "/customXml/item3.xml", "/customXml/item4.xml").toList()) {
            Optional<Head> head = parcel.xml(path).filter(root -> root.is("galley:" + CarriedHead.ELEMENT))
                    .flatMap(root -> CarriedHead.of(root.text()));
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }
}
