package app.galley.compare;

import app.galley.model.Article;
import app.galley.model.Field;

/// Another value of a field of the head.
///
/// @param <T> what its values are
/// @param field which
/// @param before the value before; the field's empty one when it was absent
/// @param after the value after; the field's empty one when it went
public record FieldChange<T>(Field<T> field, T before, T after) implements HeadChange {

    @Override
    public String name() {
        return field.fileName();
    }

    @Override
    public Article apply(Article article) {
        return article.with(field, after);
    }

    /// The change of a field from one article to another, also when there is none.
    static <T> FieldChange<T> of(Field<T> field, Article before, Article after) {
        return new FieldChange<>(field, before.get(field), after.get(field));
    }

    boolean isNothing() {
        return before.equals(after);
    }
}
