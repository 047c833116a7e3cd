package app.galley.compare;

/// How much changed, in words.
///
/// @param added words that are new
/// @param removed words that are gone
public record Size(int added, int removed) {

    /// No word changed; marks, pictures or the order may have.
    public static final Size NONE = new Size(0, 0);

    Size plus(Size other) {
        return new Size(added + other.added, removed + other.removed);
    }

    static Size of(Iterable<Stretch> stretches) {
        int added = 0;
        int removed = 0;
        for (Stretch stretch : stretches) {
            switch (stretch.kind()) {
                case NEW -> added += Words.count(stretch.text());
                case GONE -> removed += Words.count(stretch.text());
                case SAME -> {
                }
            }
        }
        return new Size(added, removed);
    }
}
