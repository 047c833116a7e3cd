package app.galley.edit.outline;

/// A row of an [Outline]: its entry, where its block stands, and the words from there to the next row.
final class Row {

    Entry entry;
    /// Of its block in the body; -1 for the headline.
    int block;
    /// Of its stretch; those it had when they are to be counted again, -1 when it never had any.
    int words = -1;
    boolean counted;
    /// Grows whenever a count that is under way will be wrong.
    int version;

    Row(Entry entry, int block) {
        this.entry = entry;
        this.block = block;
    }

    void add(int more) {
        version++;
        words = counted ? words + more : words;
    }

    void recount() {
        version++;
        counted = false;
    }

    void count(int newWords) {
        words = newWords;
        counted = true;
    }

    /// Whether the other one is the same row, though its words may be others.
    boolean isLike(Row other) {
        return entry.key().equals(other.entry.key()) && entry.kind() == other.entry.kind() && entry.level() == other.entry.level();
    }
}
