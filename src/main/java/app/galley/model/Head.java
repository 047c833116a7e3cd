package app.galley.model;

import java.util.Arrays;
import java.util.List;

/// Everything about an article that is not its body: one immutable value for each [Field].
public final class Head {

    /// No field has a value.
    public static final Head EMPTY = new Head(Field.all().stream().map(Field::empty).toArray(), Extras.NONE);

    private final Object[] values;
    private final Extras extras;

    private Head(Object[] values, Extras extras) {
        this.values = values;
        this.extras = extras;
    }

    /// The value of a field; its empty value when the article does not have it.
    @SuppressWarnings("unchecked") // with() is the only way in, and it checks the type at compile time
    public <T> T get(Field<T> field) {
        return (T) values[field.index()];
    }

    /// A copy with another value for a field. Lists are copied.
    public <T> Head with(Field<T> field, T value) {
        if (values[field.index()].equals(value)) {
            return this;
        }
        Object[] copy = values.clone();
        copy[field.index()] = value instanceof List<?> list ? List.copyOf(list) : value;
        return new Head(copy, extras);
    }

    /// What the file says of the article beyond the known fields, and the order of all members.
    public Extras extras() {
        return extras;
    }

    /// A copy with other unknown members.
    public Head withExtras(Extras newExtras) {
        return new Head(values, newExtras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head head && Arrays.equals(values, head.values) && extras.equals(head.extras);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + extras.hashCode();
    }

    @Override
    public String toString() {
        return "Head" + Arrays.toString(values);
    }
}
