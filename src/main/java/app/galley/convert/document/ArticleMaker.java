package app.galley.convert.document;

import app.galley.convert.Notes;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.word.WordStyle;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes an article of the parts of a document.
///
/// What a paragraph becomes is told by its style; a document without styles is read like any other copy ([Unstyled]). Of one that Galley
/// wrote, what its paragraphs do not show comes back too.
public final class ArticleMaker {

    private final Article start;
    private final Optional<Head> carried;
    private final Notes notes;
    private final Traces traces;

    /// @param language a BCP 47 tag; empty when the document says none
    /// @param carried the head of the article the document was made of
    public ArticleMaker(String language, Optional<Head> carried, Notes notes) {
        this(language, carried, notes, new Traces());
    }

    /// @param traces gets where what is said of words has got to
    public ArticleMaker(String language, Optional<Head> carried, Notes notes, Traces traces) {
        this.traces = traces;
        start = Article.untitled("urn:uuid:" + UUID.randomUUID(), language);
        this.carried = carried;
        this.notes = notes;
    }

    /// @param endnotes what stands behind the text
    public Article article(List<Part> document, List<Part> endnotes) {
        List<Part> story = PictureTexts.joined(unframed(document), notes, traces);
        if (carried.isEmpty() && Unstyled.is(story)) {
            Unstyled.Guessed guessed = new Unstyled(notes, traces).guess(story, start);
            return article(lead(guessed.article().head(), guessed.rest()), guessed.rest(), endnotes);
        }
        var maker = new HeadMaker(start.head(), carried, notes, traces);
        List<Part> rest = maker.take(carried.isPresent() ? story : titled(story));
        return article(maker.head(), rest, endnotes);
    }

    private Article article(Head head, List<Part> rest, List<Part> endnotes) {
        var all = new ArrayList<>(rest);
        all.addAll(PictureTexts.joined(endnotes, notes, traces));
        boolean ours = carried.isPresent();
        List<Block> blocks = new BodyMaker(ours, BodyMaker.firstHeading(all, ours), notes, traces).blocks(all);
        Article article = new Article(head, start.body());
        return blocks.isEmpty() ? article : article.withBody(Blocks.of(blocks));
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

    private Head lead(Head head, List<Part> rest) {
        if (head.get(Field.LEAD).isEmpty() && !rest.isEmpty() && rest.getFirst() instanceof Part.Shown(var picture, _)
                && traces.comingOf(picture.key()).isEmpty()) {
            rest.removeFirst();
            LeadTexts.rename(picture.key(), traces);
            return head.with(Field.LEAD, Optional.of(picture));
        }
        return head;
    }
}
