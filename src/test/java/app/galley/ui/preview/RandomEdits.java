package app.galley.ui.preview;

import app.galley.edit.Command;
import app.galley.edit.Document;
import app.galley.edit.Inserting;
import app.galley.edit.Kinds;
import app.galley.edit.Lines;
import app.galley.edit.Marking;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.edit.Structure;
import app.galley.edit.Typing;
import app.galley.model.Author;
import app.galley.model.Correction;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Keys;
import app.galley.model.Listing;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.List;
import java.util.Random;

/// Edits a document at random places in every way a writer can; the same seed edits the same way.
public final class RandomEdits {

    private static final List<String> TEXTS = List.of("x", " and", "é", "<b>&amp;", "שלום", "\"'", "مرحبا ", "🚢", "a\tb", " ");

    private final Random random;
    private final Document document;

    public RandomEdits(Document document, long seed) {
        this.document = document;
        random = new Random(seed);
    }

    /// Moves the caret or selection and does something there.
    ///
    /// @return whether the article changed
    public boolean next() {
        select();
        return switch (random.nextInt(30)) {
            case 0, 1 -> document.undo();
            case 2 -> document.redo();
            default -> document.run(command());
        };
    }

    private void select() {
        Position caret = position(random.nextInt(Lines.count(document.article())));
        int reach = random.nextInt(8) == 0 ? random.nextInt(6) : 0;
        int other = Math.min(Lines.count(document.article()) - 1, caret.line() + reach);
        Position anchor = random.nextInt(3) > 0 && reach == 0 ? caret : position(other);
        document.select(new Selection(anchor, caret));
    }

    private Position position(int line) {
        return new Position(line, random.nextInt(Lines.text(document.article(), line).length() + 1));
    }

    private Command command() {
        int end = document.selection().caret().offset();
        return switch (random.nextInt(34)) {
            case 0, 1, 2, 3, 4, 5 -> Typing.insert(TEXTS.get(random.nextInt(TEXTS.size())));
            case 6 -> Typing.delete(Math.max(0, end - 2), end);
            case 7 -> Typing.hardBreak();
            case 8 -> Typing.deleteObject();
            case 9, 10 -> Structure.enter();
            case 11 -> Structure.backspaceAtStart();
            case 12 -> Structure.deleteAtEnd();
            case 13 -> Structure.indent();
            case 14 -> Structure.outdent();
            case 15 -> Structure.removeBlocks();
            case 16 -> Structure.move(random.nextBoolean());
            case 17 ->
                Kinds.style(List.of(Style.NORMAL, Style.H2, Style.H3, Style.H4, Style.QUOTE, Style.of("lede")).get(random.nextInt(6)));
            case 18, 19, 20 -> Kinds.list(random.nextBoolean() ? Listing.BULLET : Listing.NUMBER);
            case 21 -> Kinds.pullQuote();
            case 22 -> Kinds.box();
            case 23 -> Kinds.unbox();
            case 24, 25 -> Marking.toggle(Marks.DECORATORS.get(random.nextInt(Marks.DECORATORS.size())));
            case 26 -> Marking.link("https://example.org/" + random.nextInt(9));
            case 27 -> Inserting.picture(Picture.of(Keys.next(), "images/" + random.nextInt(3) + ".png"));
            case 28 -> Inserting.inlinePicture(Picture.of(Keys.next(), "images/small.png"));
            case 29 -> Inserting.embed("https://video.example.org/" + random.nextInt(9), "Video");
            case 30 -> random.nextBoolean() ? Inserting.pullQuote() : Inserting.box();
            case 31 -> random.nextBoolean() ? Inserting.lead(Picture.of(Keys.next(), "images/lead.png")) : Typing.deleteObject();
            case 32 -> Inserting.field(Field.CORRECTIONS,
                    List.of(new Correction("CorrectionComment", Keys.next(), "2026-03-04T11:20:00Z", "Number " + random.nextInt(9),
                            Extras.NONE)));
            default -> Inserting.field(Field.AUTHORS, List.of(Author.person("Mira " + random.nextInt(9))));
        };
    }
}
