package app.galley.review;

import app.galley.edit.Lines;
import app.galley.edit.Path;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Part;
import app.galley.review.Claims.Stretch;
import app.galley.review.Found.At;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Taking a block out with all that is in it, as far as whoever proposed it saw it.
///
/// @param key of the block
/// @param lines those that go
/// @param seen keys of all blocks that go; in the article there may be others inside by now, or ones that are to stay
record Removal(String key, List<Integer> lines, Set<String> seen) {

    /// @param places where the texts are that were to go
    static Removal of(Article article, Path path, List<At> places) {
        var quoted = new HashSet<Integer>();
        places.forEach(at -> quoted.add(at.from().line()));
        var removal = new Removal(path.in(article).key(), new ArrayList<>(), new HashSet<>());
        removal.add(article, path, quoted, true);
        return removal;
    }

    private void add(Article article, Path path, Set<Integer> quoted, boolean own) {
        Block block = path.in(article);
        int first = Lines.of(article, path, Part.of(block).getFirst());
        if (own || quoted.contains(first)) {
            seen.add(block.key());
            for (int line = first; line < first + Part.of(block).size(); line++) {
                lines.add(line);
            }
        }
        if (block instanceof Block.Box box) {
            for (int i = 0; i < box.body().size(); i++) {
                add(article, path.into(i), quoted, false);
            }
        }
    }

    Claims claims() {
        var things = new HashSet<String>();
        seen.forEach(each -> things.add("kind " + each));
        things.add("place " + key);
        return new Claims(lines.stream().map(Stretch::whole).toList(), things, Set.of(), Set.of(key));
    }
}
