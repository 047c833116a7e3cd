package app.galley.convert.document;

import app.galley.convert.Note;
import app.galley.convert.Notes;
import app.galley.convert.copy.NewsCopy;
import app.galley.convert.copy.Proposal;
import app.galley.convert.copy.Role;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.word.WordStyle;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.Inline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Guesses what the first paragraphs of a document are whose styles do not say it, as of any other copy; likewise which lines are crossheads.
///
/// Only what stands above the text is taken out of it. Everything else keeps its words and marks.
final class Unstyled {

    private static final Set<Role> HEAD = EnumSet.of(Role.KICKER, Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATE, Role.SLUG,
            Role.EMBARGO, Role.SOURCE);

    private final Notes notes;
    private final Traces traces;

    Unstyled(Notes notes, Traces traces) {
        this.notes = notes;
        this.traces = traces;
    }

    /// Whether no style says what any paragraph is.
    static boolean is(List<Part> parts) {
        return parts.stream().noneMatch(part -> part instanceof Paragraph paragraph && paragraph.style().isTelling());
    }

    /// An article with the head alone, and what is left of the document.
    record Guessed(Article article, List<Part> rest) {}

    Guessed guess(List<Part> parts, Article start) {
        String text = parts.stream().map(part -> part instanceof Paragraph paragraph ? line(paragraph) : "")
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
        Proposal proposal = NewsCopy.propose(text);
        var head = new ArrayList<Proposal.Line>();
        var taken = new ArrayList<Paragraph>();
        var rest = new ArrayList<Part>();
        int at = 0;
        boolean above = true;
        for (Part part : parts) {
            boolean known = part instanceof Paragraph paragraph && at < proposal.lines().size()
                    && line(paragraph).equals(proposal.lines().get(at).text());
            Proposal.Line line = known ? proposal.lines().get(at++) : new Proposal.Line("", Role.TEXT, "");
            above &= !known || HEAD.contains(line.role());
            if (known && above && part instanceof Paragraph paragraph && paragraph.item().isEmpty()) {
                head.add(line);
                taken.add(paragraph);
                PlainWords.of(paragraph.words(), notes);
            } else {
                rest.add(line.role() == Role.CROSSHEAD && part instanceof Paragraph crosshead && crosshead.item().isEmpty()
                        ? crosshead.withStyle(WordStyle.HEADING_1)
                        : part);
            }
        }
        Article made = made(head, start);
        for (int i = 0; i < taken.size(); i++) {
            place(made, head.get(i), taken.get(i));
        }
        return new Guessed(made, rest);
    }

    /// What is said of a line above the text is said of the field it has become.
    private void place(Article made, Proposal.Line line, Paragraph paragraph) {
        switch (line.role()) {
            case KICKER -> place("/kicker", made.get(Field.KICKER), paragraph);
            case HEADLINE -> place("/headline", made.get(Field.HEADLINE), paragraph);
            case STANDFIRST -> place("/abstract", made.get(Field.STANDFIRST), paragraph);
            case BYLINE -> HeadMaker.byline(paragraph.words(), traces);
            default -> {
            } // is no text of its own
        }
    }

    private void place(String place, String field, Paragraph paragraph) {
        String text = paragraph.words().text().strip();
        int at = field.indexOf(text);
        if (at >= 0) {
            traces.words(place, paragraph.words(), at, text);
        }
    }

    private static String line(Paragraph paragraph) {
        boolean words = paragraph.item().isEmpty() && paragraph.words().coming().isEmpty()
                && paragraph.words().children().stream().allMatch(Inline.Span.class::isInstance);
        return words ? paragraph.words().text().strip() : "";
    }

    private Article made(List<Proposal.Line> head, Article start) {
        if (head.isEmpty()) {
            return start;
        }
        String language = start.get(Field.LANGUAGE);
        var imported = new Proposal(head, language, List.of()).imported();
        imported.report().forEach(note -> {
            if (note.kind() == Note.Kind.DROPPED) {
                notes.dropped(note.message(), note.text());
            } else {
                notes.changed(note.message(), note.text());
            }
        });
        notes.changed("No style says what is headline, standfirst or byline; they were found by their looks.", "");
        return start.withHead(imported.article().head().with(Field.IDENTIFIER,
                start.get(Field.IDENTIFIER)));
    }
}
