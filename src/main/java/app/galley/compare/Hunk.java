package app.galley.compare;

/// A place where two sequences differ: items `from` to `to` of the one are replaced by items `at` to `end` of the other.
///
/// @param from first item of the old sequence
/// @param to after the last item of the old sequence
/// @param at first item of the new sequence
/// @param end after the last item of the new sequence
record Hunk(int from, int to, int at, int end) {

    /// This and a later one as one, with all that is between them.
    Hunk through(Hunk later) {
        return new Hunk(from, later.to, at, later.end);
    }
}
