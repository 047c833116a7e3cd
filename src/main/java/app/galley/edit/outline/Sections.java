package app.galley.edit.outline;

import app.galley.edit.Command;
import app.galley.edit.Draft;
import app.galley.edit.Lines;
import app.galley.edit.Path;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What can be done to whole sections.
///
/// A section only goes where it takes nothing of another one with it: before a crosshead of its own or a higher level, or to the end. So the
/// text before the first crosshead stays first.
public final class Sections {

    private static final int HIGHEST = 2;
    private static final int LOWEST = 4;

    private Sections() {}

    /// Moves the section that begins at a block of the body, or the block alone when it is no crosshead, to another place. What is selected
    /// in it goes along; else the caret goes to its start.
    ///
    /// @param block index in the body
    /// @param before index of the block before which it shall stand; the number of blocks for the end
    public static Command move(int block, int before) {
        return draft -> {
            Blocks body = draft.article().body();
            if (block < 0 || block >= body.size() || before < 0 || before > body.size()) {
                return Optional.empty();
            }
            Optional<Section> section = Section.at(body, block);
            boolean fits = section.isEmpty() || before == body.size() || Section.reaches(body, before, section.get().level());
            int end = section.map(Section::to).orElse(block + 1);
            boolean stays = before >= block && before <= end;
            return fits && !stays ? Optional.of(moved(draft, block, end, before)) : Optional.empty();
        };
    }

    private static Draft moved(Draft draft, int from, int to, int before) {
        Blocks body = draft.article().body();
        boolean down = before > from;
        int first = down ? from : before;
        int middle = down ? to : from;
        int last = down ? before : to;
        List<Block> order = new ArrayList<>(body.subList(middle, last));
        order.addAll(body.subList(first, middle));
        Article article = draft.article().withBody(body.replace(first, last, order));

        int head = Lines.ofHead(draft.article().head());
        int start = head + body.lineOf(from);
        int end = head + body.lineOf(to);
        int shift = body.lineOf(before) - body.lineOf(down ? to : from);
        Selection old = draft.selection();
        boolean along = old.start().line() >= start && old.end().line() < end;
        return new Draft(article, along
                ? new Selection(shifted(old.anchor(), shift), shifted(old.caret(), shift))
                : Selection.at(start + shift, 0));
    }

    private static Position shifted(Position position, int lines) {
        return new Position(position.line() + lines, position.offset());
    }

    /// Moves the section that begins at a block of the body up or down to the next place it may stand in.
    ///
    /// @param block index in the body
    public static Command step(int block, boolean down) {
        return draft -> at(draft, block).flatMap(section -> stepped(draft, section, down));
    }

    /// Moves the section the caret is in up or down to the next place it may stand in.
    public static Command step(boolean down) {
        return here((draft, section) -> stepped(draft, section, down));
    }

    private static Optional<Draft> stepped(Draft draft, Section section, boolean down) {
        Blocks body = draft.article().body();
        int before = down
                ? Section.next(body, Math.min(section.to() + 1, body.size()), section.level())
                : Section.previous(body, section.from(), section.level());
        return move(section.from(), before).run(draft);
    }

    /// Gives the crosshead at a block, and with it all crossheads of its section, a level one lower or higher. Not possible when one of them
    /// has no such level.
    ///
    /// @param block index in the body
    /// @param deeper whether lower
    public static Command relevel(int block, boolean deeper) {
        return draft -> at(draft, block).flatMap(section -> releveled(draft, section, deeper));
    }

    /// Gives the crosshead of the section the caret is in, and with it all others in it, a level one lower or higher.
    ///
    /// @param deeper whether lower
    public static Command relevel(boolean deeper) {
        return here((draft, section) -> releveled(draft, section, deeper));
    }

    private static Optional<Draft> releveled(Draft draft, Section section, boolean deeper) {
        var blocks = new ArrayList<Block>();
        for (Block block : section.blocks(draft.article().body())) {
            if (block instanceof Block.TextBlock text && Section.isHeading(text)) {
                int level = text.style().headingLevel() + (deeper ? 1 : -1);
                if (deeper ? level > LOWEST : level < HIGHEST) {
                    return Optional.empty();
                }
                blocks.add(text.withStyle(Style.of("h" + level)));
            } else {
                blocks.add(block);
            }
        }
        Article article = draft.article().withBody(draft.article().body().replace(section.from(), section.to(), blocks));
        return Optional.of(new Draft(article, draft.selection()));
    }

    private static Optional<Section> at(Draft draft, int block) {
        Blocks body = draft.article().body();
        return block >= 0 && block < body.size() ? Section.at(body, block) : Optional.empty();
    }

    private static Command here(BiFunction<Draft, Section, Optional<Draft>> then) {
        return draft -> draft.path().map(Path::steps).map(List::getFirst)
                .flatMap(block -> Section.around(draft.article().body(), block))
                .flatMap(section -> then.apply(draft, section));
    }
}
