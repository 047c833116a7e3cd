package app.galley.format;

/// A place in a text file.
///
/// @param line from 1
/// @param column from 1, in code points, a tab counting as one
record Place(int line, int column) {

    /// Where a file begins.
    static final Place START = new Place(1, 1);

    /// The place of a byte offset, which may be the length.
    static Place of(byte[] utf8, int offset) {
        return START.advance(utf8, 0, offset);
    }

    /// The place of a later offset, when this is the place of an earlier one; lines end as CR, LF or both.
    Place advance(byte[] utf8, int from, int to) {
        int toLine = line;
        int toColumn = column;
        for (int i = from; i < Math.min(to, utf8.length); i++) {
            byte b = utf8[i];
            if (b == '\n' || b == '\r' && (i + 1 == utf8.length || utf8[i + 1] != '\n')) {
                toLine++;
                toColumn = 1;
            } else if ((b & 0xC0) != 0x80) {
                toColumn++;
            }
        }
        return new Place(toLine, toColumn);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
