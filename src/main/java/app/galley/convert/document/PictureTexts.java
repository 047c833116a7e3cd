package app.galley.convert.document;

import app.galley.convert.Notes;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.document.Part.Shown;
import app.galley.convert.document.Part.Words;
import app.galley.convert.word.WordStyle;
import app.galley.model.Keys;
import app.galley.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives pictures the captions and credits that stand below them, or above; empty paragraphs go.
final class PictureTexts {

    private final Notes notes;
    private final Traces traces;
    private final List<Part> out = new ArrayList<>();
    /// A caption that waits for the picture below it.
    private Optional<Paragraph> waiting = Optional.empty();

    private PictureTexts(Notes notes, Traces traces) {
        this.notes = notes;
        this.traces = traces;
    }

    static List<Part> joined(List<Part> parts, Notes notes, Traces traces) {
        var joined = new PictureTexts(notes, traces);
        parts.forEach(joined::take);
        joined.waiting.ifPresent(joined.out::add);
        return joined.out;
    }

    private void take(Part part) {
        switch (part) {
            case Paragraph paragraph when paragraph.style() == WordStyle.MISSING_PICTURE || paragraph.style() == WordStyle.MISSING_LEAD ->
                shown(missing(paragraph));
            case Paragraph paragraph when isNothing(paragraph) -> {
            }
            case Paragraph caption when caption.style() == WordStyle.CAPTION -> caption(caption);
            case Paragraph credit when credit.style() == WordStyle.CREDIT -> credit(credit);
            case Paragraph paragraph -> add(paragraph);
            case Shown shown -> shown(shown);
            case Part.Boxed(var inside) -> add(new Part.Boxed(joined(inside, notes, traces)));
        }
    }

    /// Empty paragraphs only keep others apart; what is empty and yet something keeps its place.
    private static boolean isNothing(Paragraph paragraph) {
        return paragraph.isBlank() && paragraph.item().isEmpty() && paragraph.style() != WordStyle.PULL_QUOTE
                && paragraph.style() != WordStyle.EMBED;
    }

    private Shown missing(Paragraph paragraph) {
        Words words = paragraph.words().without(WordStyle.PLACEHOLDER).without(WordStyle.PICTURE_FILE);
        Picture picture = Picture.of(Keys.next(), paragraph.words().text(WordStyle.PICTURE_FILE)).withAlt(PlainWords.of(words, notes));
        traces.picture(picture, paragraph.words());
        return new Shown(picture, paragraph.style() == WordStyle.MISSING_LEAD ? WordStyle.LEAD_PICTURE : WordStyle.PICTURE);
    }

    private void add(Part part) {
        waiting.ifPresent(out::add);
        waiting = Optional.empty();
        out.add(part);
    }

    private void shown(Shown shown) {
        Optional<Paragraph> above = waiting;
        waiting = Optional.empty();
        out.add(above.isPresent()
                ? new Shown(shown.picture().withCaption(text(shown.picture(), "/caption", "", above.get())), shown.style())
                : shown);
    }

    private void caption(Paragraph caption) {
        if (!waiting.isPresent() && !out.isEmpty() && out.getLast() instanceof Shown(var picture, var style) && isOpen(picture)) {
            String before = picture.caption().isEmpty() ? "" : picture.caption() + "\n";
            String both = text(picture, "/caption", before, caption);
            out.set(out.size() - 1, new Shown(picture.withCaption(both.equals(before) ? picture.caption() : both), style));
        } else {
            waiting.ifPresent(out::add);
            waiting = Optional.of(caption);
        }
    }

    /// What a text of a picture is, with that of a paragraph behind what it is already.
    private String text(Picture picture, String part, String before, Paragraph paragraph) {
        String text = PlainWords.of(paragraph.words(), notes);
        return traces.comingOf(picture.key()).isPresent()
                ? before + text
                : PlainWords.placed(picture.key() + part, paragraph.words(), before, text, traces);
    }

    private static boolean isOpen(Picture picture) {
        return picture.creditText().isEmpty();
    }

    private void credit(Paragraph credit) {
        if (!out.isEmpty() && out.getLast() instanceof Shown(var picture, var style) && isOpen(picture)) {
            out.set(out.size() - 1, new Shown(picture.withCreditText(text(picture, "/credit", "", credit)), style));
        } else {
            add(credit);
        }
    }
}
