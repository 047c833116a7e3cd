package app.galley.ui.editor;

import app.galley.convert.Lost;
import app.galley.convert.Pasted;
import app.galley.convert.PlainPaste;
import app.galley.convert.SoleAddress;
import app.galley.edit.Command;
import app.galley.edit.Copying;
import app.galley.edit.Document;
import app.galley.edit.Draft;
import app.galley.edit.Inserting;
import app.galley.edit.Marking;
import app.galley.edit.Typing;
import app.galley.model.Block;
import app.galley.model.Keys;
import app.galley.ui.common.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Puts what is pasted or dropped into the article.
///
/// What takes a while is read away from the window, and lands where it was asked for, whatever is written meanwhile.
final class Pasting {

    /// Characters from which on plain text takes a while to read.
    private static final int LONG = 200_000;
    /// Characters of the longest text that may be one line.
    private static final int ONE_LINE = 10_000;

    private final Document document;
    private final PictureHome home;
    private final Tasks tasks;
    private final PasteLine line;
    /// A paste that waits for an answer, or for the article to be saved; the answer may never come.
    private Optional<Landing> asked = Optional.empty();

    Pasting(Document document, PictureHome home, Tasks tasks, PasteLine line) {
        this.document = document;
        this.home = home;
        this.tasks = tasks;
        this.line = line;
    }

    /// Puts what is offered in place of the selection.
    void paste(ClipboardOffer offer) {
        if (!document.refusesEdits() && !link(offer)) {
            read(offer.isLong() || offer.isImage(), offer.isLong(), () -> PasteReading.of(offer));
        }
    }

    /// Puts the words in place of the selection, lines as paragraphs; the words of one line look like those around them.
    void pastePlain(String text) {
        if (document.refusesEdits()) {
            return;
        }
        if (text.length() < ONE_LINE && PlainPaste.read(text) instanceof List<Block> blocks && blocks.size() == 1
                && blocks.getFirst() instanceof Block.TextBlock only) {
            // A paste is a step of its own, never part of the typing before it.
            document.run(draft -> Typing.insert(only.text()).run(draft));
        } else {
            read(text.length() > LONG, text.length() > LONG, () -> PasteReading.plain(text));
        }
    }

    /// An address makes a link of a few selected words; alone it comes as a link with itself as its text, unless the source had better words.
    private boolean link(ClipboardOffer offer) {
        Optional<String> sole = SoleAddress.of(offer.text());
        if (sole.isEmpty()) {
            return false;
        }
        String address = sole.get();
        Draft draft = document.draft();
        boolean few = !draft.selection().isEmpty() && draft.selection().start().line() == draft.selection().end().line();
        if (few && draft.place().isText() && SoleAddress.of(Copying.words(draft)).isEmpty()) {
            document.run(Marking.link(address));
            return true;
        }
        return offer.own().isEmpty() && offer.html().isBlank()
                && document.run(Marking.insertLink(SoleAddress.words(address), address));
    }

    /// @param slow whether it is read away from the window
    /// @param told whether the person is told that it takes a while
    private void read(boolean slow, boolean told, Supplier<PasteReading> reading) {
        var landing = new Landing(document);
        if (!slow) {
            arrive(reading.get(), landing);
            return;
        }
        var givenUp = new boolean[1];
        if (told) {
            line.wait("Pasting…", () -> {
                givenUp[0] = true;
                landing.end();
            });
        }
        tasks.run(reading::get, read -> {
            if (!givenUp[0]) {
                if (told) {
                    line.hide();
                }
                arrive(read, landing);
            }
        });
    }

    private void arrive(PasteReading reading, Landing landing) {
        switch (reading) {
            case PasteReading.TooMuch(String why) -> {
                landing.end();
                line.say("Not pasted. " + why, List.of());
            }
            case PasteReading.Done(Pasted pasted) when PictureBlocks.urls(pasted.blocks()).isEmpty() ->
                land(new PictureMove(pasted.blocks(), pasted.lost(), List.of()), landing);
            case PasteReading.Done(Pasted pasted) -> bringPictures(pasted, landing);
        }
    }

    private void bringPictures(Pasted pasted, Landing landing) {
        boolean onlyWords = !landing.draft().place().isText() && !isOnlyPictures(pasted.blocks());
        if (onlyWords) {
            land(PictureMove.without(pasted), landing);
        } else if (pasted.pictures().isEmpty()) {
            land(PictureMove.of(pasted, home), landing);
        } else {
            asked.ifPresent(Landing::end);
            asked = Optional.of(landing);
            home.settle(() -> tasks.run(() -> PictureMove.of(pasted, home), moved -> land(moved, landing)),
                    () -> land(PictureMove.without(pasted), landing));
        }
    }

    private static boolean isOnlyPictures(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.stream().allMatch(Block.PictureBlock.class::isInstance);
    }

    private void land(PictureMove moved, Landing landing) {
        asked = asked.filter(waiting -> waiting != landing);
        moved.arrived().forEach(home::arrived);
        boolean landed = !moved.blocks().isEmpty() && landing.run(command(moved.blocks()));
        landing.end();
        List<Lost> lost = moved.lost();
        if (!lost.isEmpty()) {
            line.say(PasteSummary.line(lost, landed), lost);
        }
    }

    private static Command command(List<Block> blocks) {
        return isOnlyPictures(blocks)
                ? blocks.stream().map(block -> Inserting.picture(((Block.PictureBlock) block.withKey(Keys.next())).picture()))
                        .reduce(Command::then).orElseThrow()
                : Inserting.blocks(blocks);
    }
}
