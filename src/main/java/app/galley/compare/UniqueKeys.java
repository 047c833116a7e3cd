package app.galley.compare;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Correction;
import app.galley.model.Field;
import app.galley.model.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Sees to it that no two things in an article have the same key; the second gets a key made from the first's.
final class UniqueKeys {

    private final Set<String> taken = new HashSet<>();

    private UniqueKeys() {}

    /// The article with unique keys; the same object when they are.
    static Article of(Article article) {
        var keys = new UniqueKeys();
        Blocks body = keys.body(article.body());
        Article unique = article.withBody(body);
        var lead = article.get(Field.LEAD).map(picture -> keys.picture(picture));
        var corrections = article.get(Field.CORRECTIONS).stream().map(correction -> keys.correction(correction)).toList();
        return unique.with(Field.LEAD, lead).with(Field.CORRECTIONS, corrections);
    }

    private Blocks body(Blocks body) {
        var blocks = new ArrayList<Block>(body.size());
        boolean changed = false;
        for (Block block : body) {
            Block unique = Rekeyed.by(block, this::take);
            changed |= unique != block;
            blocks.add(unique);
        }
        return changed ? Blocks.of(List.copyOf(blocks)) : body;
    }

    private Picture picture(Picture picture) {
        return picture.key().isEmpty() ? picture : picture.withKey(take(picture.key()));
    }

    private Correction correction(Correction old) {
        return old.key().isEmpty() ? old : new Correction(old.type(), take(old.key()), old.datePublished(), old.text(), old.extras());
    }

    private String take(String key) {
        String free = key;
        for (int i = 2; !taken.add(free); i++) {
            free = key + "-" + i;
        }
        return free;
    }
}
