package app.galley.compare;

import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A changed member of an article's head.
public sealed interface HeadChange permits FieldChange, MemberChange {

    /// The member's name in the file.
    String name();

    /// The article with the member as it is after the change.
    Article apply(Article article);

    /// What changed from one head to another, in file order.
    static List<HeadChange> between(Article before, Article after) {
        if (before.head() == after.head()) {
            return List.of();
        }
        var changes = new ArrayList<HeadChange>();
        for (Field<?> field : Field.all()) {
            FieldChange<?> change = FieldChange.of(field, before, after);
            if (!change.isNothing()) {
                changes.add(change);
            }
        }
        Map<String, Value> old = before.head().extras().unknown();
        Map<String, Value> now = after.head().extras().unknown();
        var names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        for (String name : names) {
            var change = new MemberChange(name, Optional.ofNullable(old.get(name)), Optional.ofNullable(now.get(name)));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }
}
