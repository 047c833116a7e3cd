package app.galley.edit;

import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/// Taking what is selected along: as blocks.
public final class Copying {

    private Copying() {}

    /// What is selected, as blocks: a block selected as a whole as it is, of one selected in part the part, a line of plain text as a paragraph.
    public static List<Block> selected(Draft draft) {
        Position start = draft.selection().start();
        Position end = draft.selection().end();
        var blocks = new ArrayList<Block>();
        for (int line = start.line(); line <= end.line(); line++) {
            Place place = Lines.at(draft.article(), line);
            int from = line == start.line() ? start.offset() : 0;
            int to = line == end.line() ? end.offset() : Lines.text(draft.article(), place).length();
            Optional<Whole> whole = whole(draft, place, line, from, end);
            if (whole.isPresent()) {
                blocks.add(whole.get().block);
                line = whole.get().last;
            } else if (!place.isObject() && (from < to || place.isText())) {
                blocks.add(part(draft, place, from, to));
            }
        }
        return blocks;
    }

    /// The words of what is selected, each line of the article a line.
    public static String words(Draft draft) {
        Position start = draft.selection().start();
        Position end = draft.selection().end();
        var words = new StringJoiner("\n");
        for (int line = start.line(); line <= end.line(); line++) {
            Place place = Lines.at(draft.article(), line);
            RichText text = Lines.text(draft.article(), place);
            if (!place.isObject()) {
                int from = line == start.line() ? start.offset() : 0;
                int to = line == end.line() ? end.offset() : text.length();
                words.add(text.slice(from, to).text().replace(String.valueOf(Inline.OBJECT), ""));
            }
        }
        return words.toString();
    }

    /// A block selected as a whole.
    ///
    /// @param last its last line
    private record Whole(Block block, int last) {}

    private static Optional<Whole> whole(Draft draft, Place place, int line, int from, Position end) {
        if (from > 0 || !(place instanceof Place.InBlock(Path path, _))) {
            return Optional.empty();
        }
        for (int depth = 1; depth <= path.steps().size(); depth++) {
            Path outer = new Path(path.steps().subList(0, depth));
            Block block = outer.in(draft.article());
            int last = line + block.lineCount() - 1;
            boolean starts = Lines.of(draft.article(), outer, Part.of(block).getFirst()) == line;
            boolean ends = last < end.line() || (last == end.line() && end.offset() == Lines.text(draft.article(), last).length());
            if (starts && ends) {
                return Optional.of(new Whole(block, last));
            }
        }
        return Optional.empty();
    }

    private static Block part(Draft draft, Place place, int from, int to) {
        RichText text = Lines.text(draft.article(), place).slice(from, to);
        boolean running = place instanceof Place.InBlock(Path path, _) && path.in(draft.article()) instanceof TextBlock;
        TextBlock like = running ? (TextBlock) ((Place.InBlock) place).path().in(draft.article()) : TextBlock.paragraph(Keys.next(), "");
        return like.withContent(text.inlines(), text.defs());
    }

    /// Moves what is selected to another place. Not possible to a place within it.
    public static Command moveTo(Position target) {
        return draft -> {
            Selection selection = draft.selection();
            boolean within = target.compareTo(selection.start()) >= 0 && target.compareTo(selection.end()) <= 0;
            if (selection.isEmpty() || within) {
                return Optional.empty();
            }
            List<Block> moved = selected(draft);
            Draft without = Deleting.selected(draft);
            Position there = Change.between(draft.article(), without.article()).map(target, true);
            return Inserting.blocks(moved).run(Draft.at(without.article(), there.line(), there.offset()));
        };
    }

}
