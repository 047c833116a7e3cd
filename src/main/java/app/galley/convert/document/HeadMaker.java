package app.galley.convert.document;

import app.galley.convert.Notes;
import app.galley.convert.copy.Proposal;
import app.galley.convert.copy.Role;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.document.Part.Shown;
import app.galley.convert.document.Part.Words;
import app.galley.convert.word.WordStyle;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Correction;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.Keys;
import app.galley.model.Picture;
import app.galley.render.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes the head of an article out of a document: what its styles say is headline, standfirst, byline …
final class HeadMaker {

    private static final List<Field<String>> SHOWN = List.of(Field.KICKER, Field.HEADLINE, Field.STANDFIRST, Field.BY, Field.DATELINE);

    private final Notes notes;
    private final Traces traces;
    private final Optional<Head> carried;
    private final List<Part> rest = new ArrayList<>();
    private Head head;
    private WordStyle before = WordStyle.NORMAL;

    /// @param start what is known of the article already
    /// @param carried the head of the article the document was made of; what a reader sees in the document goes before it
    HeadMaker(Head start, Optional<Head> carried, Notes notes, Traces traces) {
        this.notes = notes;
        this.traces = traces;
        this.carried = carried;
        Head known = carried.orElse(start);
        for (Field<String> field : SHOWN) {
            known = known.with(field, "");
        }
        head = known.with(Field.AUTHORS, List.of()).with(Field.LEAD, Optional.empty()).with(Field.CORRECTIONS, List.of())
                .with(Field.SOURCE, Optional.empty());
    }

    /// Takes the head out of the parts.
    ///
    /// @return the rest
    List<Part> take(List<Part> parts) {
        for (Part part : parts) {
            boolean taken = switch (part) {
                case Paragraph paragraph -> take(paragraph);
                case Shown shown -> lead(shown);
                case Part.Boxed _ -> false;
            };
            if (!taken) {
                rest.add(part);
            }
            before = part instanceof Paragraph paragraph ? paragraph.style() : WordStyle.NORMAL;
        }
        return rest;
    }

    Head head() {
        return head;
    }

    private boolean take(Paragraph paragraph) {
        Words words = paragraph.words();
        return switch (paragraph.style()) {
            case KICKER -> add(Field.KICKER, paragraph, " ");
            case TITLE -> add(Field.HEADLINE, paragraph, " ");
            case SUBTITLE -> add(Field.STANDFIRST, paragraph, "\n");
            case BYLINE, DATELINE, EMBARGO, CORRECTIONS, CORRECTION, SOURCE ->
                words.coming().isEmpty() && takeLine(paragraph.style(), words);
            default -> false;
        };
    }

    private boolean takeLine(WordStyle style, Words words) {
        return switch (style) {
            case BYLINE -> byline(words);
            case DATELINE -> dateline(words);
            case EMBARGO -> carried.filter(was -> !was.get(Field.EMBARGOED_UNTIL).isEmpty()).isPresent();
            case CORRECTIONS -> carried.filter(was -> !was.get(Field.CORRECTIONS).isEmpty()).isPresent();
            case CORRECTION -> correction(words);
            case SOURCE -> source(words);
            default -> false;
        };
    }

    /// A field is taken once; paragraphs that follow one another in a style are one.
    private boolean add(Field<String> field, Paragraph paragraph, String between) {
        String said = head.get(field);
        if (!said.isEmpty() && before != paragraph.style()) {
            return false;
        }
        String text = between.equals(" ") ? PlainWords.line(paragraph.words(), notes) : PlainWords.of(paragraph.words(), notes);
        String before = said.isEmpty() ? "" : said + between;
        String both = PlainWords.placed("/" + field.fileName(), paragraph.words(), before, text, traces);
        head = head.with(field, both.equals(before) ? said : both);
        return true;
    }

    /// What is said of words of the byline is said of all authors.
    static void byline(Words words, Traces traces) {
        words.traces().forEach(trace -> traces.put("/author", trace.from() == 0 && trace.to() == words.length()
                ? trace
                : new Trace(0, words.length(), trace.sign())));
    }

    private boolean byline(Words words) {
        byline(words, traces);
        List<String> names = words.texts(WordStyle.AUTHOR_NAME);
        if (!names.isEmpty()) {
            head = head.with(Field.AUTHORS, authors(words));
            String line = words.text().strip().replaceAll("\\s+", " ");
            if (!line.equals(madeByline())) {
                notes.changed("A byline was parted into names.", line);
            }
            return true;
        }
        String line = PlainWords.line(words, notes);
        Optional<Head> was = carried.filter(known -> !known.get(Field.BY).isEmpty());
        if (was.isPresent()) {
            head = head.with(Field.BY, line).with(Field.AUTHORS, was.get().get(Field.AUTHORS));
            return true;
        }
        if (!head.get(Field.AUTHORS).isEmpty() && before != WordStyle.BYLINE) {
            return false;
        }
        Article guessed = new Proposal(List.of(new Proposal.Line(line, Role.BYLINE, "")), head.get(Field.LANGUAGE), List.of()).imported()
                .article();
        var all = new ArrayList<>(head.get(Field.AUTHORS));
        all.addAll(guessed.get(Field.AUTHORS));
        head = head.with(Field.AUTHORS, all).with(Field.BY, guessed.get(Field.BY));
        notes.changed("A byline was parted into names.", line);
        return true;
    }

    /// The line that pages make of the names; anything more that a document says is told.
    private String madeByline() {
        return Byline.of(Article.untitled("", "").withHead(head)).stream().map(Byline.Piece::text).collect(Collectors.joining()).strip()
                .replaceAll("\\s+", " ");
    }

    /// Names, each with the role behind it; what else is known of somebody comes from the article the document was made of.
    private List<Author> authors(Words words) {
        var authors = new ArrayList<Author>();
        boolean named = false;
        for (var child : words.children()) {
            var one = new Words(List.of(child), List.of());
            String name = one.text(WordStyle.AUTHOR_NAME).strip();
            String role = one.text(WordStyle.AUTHOR_ROLE).strip();
            named = one.texts(WordStyle.AUTHOR_NAME).isEmpty() ? named : !name.isEmpty();
            if (!name.isEmpty()) {
                authors.add(known(name));
            } else if (!role.isEmpty() && named) {
                authors.add(authors.removeLast().withJobTitle(role));
            }
        }
        return authors;
    }

    private Author known(String name) {
        return carried.stream().flatMap(was -> was.get(Field.AUTHORS).stream()).filter(author -> author.name().strip().equals(name))
                .findFirst()
                .map(author -> author.withJobTitle("")).orElseGet(() -> Author.person(name));
    }

    private boolean dateline(Words words) {
        if (!head.get(Field.DATELINE).isEmpty()) {
            return false;
        }
        String place = words.text(WordStyle.PLACE).strip();
        String day = words.text(WordStyle.DAY).strip();
        String other = PlainWords.line(words.without(WordStyle.PLACE).without(WordStyle.DAY), notes);
        if (!day.isEmpty() && head.get(Field.PUBLISHED).isEmpty()) {
            notes.dropped("The day beside the dateline was left out.", day);
        }
        if (place.isEmpty() && day.isEmpty()) {
            head = head.with(Field.DATELINE, other);
            traces.words("/dateline", words, 0, other);
        } else {
            head = head.with(Field.DATELINE, place);
            traces.words("/dateline", words, 0, place);
            if (!other.isEmpty() && !other.equals("·")) {
                notes.dropped("Words beside the dateline were left out.", other);
            }
        }
        return true;
    }

    /// The article's own picture, or in a document from elsewhere a picture before any text.
    private boolean lead(Shown shown) {
        boolean first = carried.isEmpty() && shown.style() != WordStyle.PICTURE && rest.isEmpty();
        boolean taken = !head.get(Field.LEAD).isEmpty() || traces.comingOf(shown.picture().key()).isPresent();
        if (taken || shown.style() != WordStyle.LEAD_PICTURE && !first) {
            return false;
        }
        Picture picture = shown.picture();
        LeadTexts.rename(picture.key(), traces);
        Optional<Picture> was = carried.flatMap(known -> known.get(Field.LEAD))
                .filter(known -> known.contentUrl().equals(picture.contentUrl()));
        head = head.with(Field.LEAD, Optional.of(was.map(known -> new Picture(known.key(), picture.contentUrl(), picture.alt(),
                picture.caption(), picture.creditText(), known.extras())).orElse(picture)));
        return true;
    }

    private boolean correction(Words words) {
        String text = PlainWords.of(words.without(WordStyle.DAY), notes);
        int index = head.get(Field.CORRECTIONS).size();
        Optional<Correction> was = carried.map(known -> known.get(Field.CORRECTIONS).stream().filter(one -> !one.text().isBlank()).toList())
                .filter(all -> index < all.size()).map(all -> all.get(index));
        String date = was.map(Correction::datePublished).filter(known -> !known.isEmpty()).orElse(head.get(Field.PUBLISHED));
        if (date.isEmpty()) {
            return false;
        }
        var all = new ArrayList<>(head.get(Field.CORRECTIONS));
        all.add(was.filter(known -> known.text().strip().equals(text)).orElseGet(() -> new Correction(Keys.next(), date, text)));
        head = head.with(Field.CORRECTIONS, all);
        return true;
    }

    private boolean source(Words words) {
        List<String> named = words.texts(WordStyle.AUTHOR_NAME);
        String name = named.isEmpty() ? PlainWords.line(words, notes) : named.getFirst().strip();
        if (head.get(Field.SOURCE).isPresent()) {
            return false;
        }
        if (name.isEmpty()) {
            return true;
        }
        head = head.with(Field.SOURCE,
                Optional.of(carried.flatMap(was -> was.get(Field.SOURCE)).filter(was -> was.name().strip().equals(name))
                        .orElseGet(() -> new Author("Organization", name, "", Extras.NONE))));
        return true;
    }
}
