package app.galley.format;

/// How much a file may hold before it is refused, so that a hostile one costs neither memory nor the program.
///
/// An article of 500,000 words takes 5 MB and a million tokens.
final class Limits {

    /// Bytes of a file.
    static final int BYTES = 64 << 20;

    /// Names, values and brackets. The smallest values are blown up most in memory: 5 million of them take about 500 MB.
    static final long TOKENS = 5_000_000;

    /// Arrays and objects in one another.
    static final int DEPTH = 500;

    /// Characters of a number.
    static final int NUMBER = 1_000;

    /// Characters of a member's name.
    static final int NAME = 50_000;

    /// Boxes in one another; what lies deeper is kept by value.
    static final int BOXES = 16;

    /// Problems listed; what follows is only counted.
    static final int PROBLEMS = 1_000;

    private Limits() {}
}
