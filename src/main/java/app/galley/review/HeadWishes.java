package app.galley.review;

import app.galley.compare.HeadChange;
import app.galley.edit.Amendment;
import app.galley.edit.Lines;
import app.galley.edit.Place;
import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.Part;
import app.galley.model.Picture;
import app.galley.model.review.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What changed above the text, as wishes.
final class HeadWishes {

    /// Changed by every saving, and of no interest to anybody.
    private static final Set<Field<?>> OWN = Set.of(Field.SCHEMA, Field.SCHEMA_VERSION, Field.MODIFIED);

    private HeadWishes() {}

    static void between(Article base, Article edited, Wishes wishes) {
        for (int line = 0; line < leadLine(); line++) {
            wishes.addWords(words(base, edited, line).orElse(List.of()), 0);
        }
        Optional<Picture> before = base.get(Field.LEAD);
        Optional<Picture> after = edited.get(Field.LEAD);
        if (before.isPresent() && after.isPresent()) {
            lead(before.get(), after.get(), wishes);
        } else if (before.isPresent()) {
            wishes.addLines(leadLine(), Lines.ofHead(base.head()), new Proposal.RemoveBlock());
        } else {
            after.ifPresent(picture -> wishes.add(leadLine(), new Proposal.Rewrite(new Block.PictureBlock(picture))));
        }
    }

    private static int leadLine() {
        return Lines.ofHead(Head.EMPTY) - 1;
    }

    /// What makes the one line of the other: word by word, or where that does not do, as a whole; empty when neither does.
    private static Optional<List<Amendment.Words>> words(Article base, Article edited, int line) {
        String before = Lines.text(base, line).text();
        String after = Lines.text(edited, line).text();
        List<Amendment.Words> words = Wishes.words(line, before, after);
        if (makes(base, edited, line, words)) {
            return Optional.of(words);
        }
        var whole = new Amendment.Words(new Position(line, 0), new Position(line, before.length()), after);
        return !before.equals(after) && makes(base, edited, line, List.of(whole)) ? Optional.of(List.of(whole)) : Optional.empty();
    }

    private static boolean makes(Article base, Article edited, int line, List<Amendment.Words> words) {
        Field<?> field = field(line);
        return Wishes.tried(base.withBody(Blocks.EMPTY), words).filter(tried -> tried.get(field).equals(edited.get(field))).isPresent();
    }

    private static Field<?> field(int line) {
        return switch (Lines.at(Article.untitled("", ""), line)) {
            case Place.InField(Field<String> field) -> field;
            case Place.Authors() -> Field.AUTHORS;
            case Place.Lead _ -> Field.LEAD;
            case Place.InBlock _ -> throw new IllegalArgumentException("line " + line + " is none of the head");
        };
    }

    private static void lead(Picture before, Picture after, Wishes wishes) {
        var old = new Block.PictureBlock(before);
        var now = new Block.PictureBlock(after);
        if (BodyWishes.isSame(old, now)) {
            return;
        }
        Optional<List<Amendment>> parts = BodyWishes.parts(old, now);
        if (parts.isPresent()) {
            wishes.addWords(BodyWishes.words(parts.get()), leadLine() - Lines.ofHead(Head.EMPTY));
        } else {
            int first = leadLine();
            wishes.addLines(first, first + Part.of(old).size(), new Proposal.Rewrite(now));
        }
    }

    static List<String> unsaid(Article base, Article edited) {
        var unsaid = new ArrayList<String>();
        var said = new ArrayList<Field<?>>(List.of(Field.LEAD));
        for (int line = 0; line < leadLine(); line++) {
            if (words(base, edited, line).isPresent()) {
                said.add(field(line));
            }
        }
        for (HeadChange change : HeadChange.between(base, edited)) {
            boolean skipped = said.stream().anyMatch(field -> field.fileName().equals(change.name()))
                    || OWN.stream().anyMatch(field -> field.fileName().equals(change.name()));
            if (!skipped) {
                unsaid.add(change.name());
            }
        }
        return unsaid;
    }
}
