package app.galley.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// One look at all bytes of a file: whether they are UTF-8, and whether a text may hold an escape for a character that is none.
///
/// The parser is not strict about the encoding (it takes some overlong forms), and looking at the texts one by one for odd
/// characters would cost as much as reading them. Eight ASCII characters are looked at together.
///
/// @param malformed offset of the first byte that is not UTF-8, or -1; a character cut off at the end counts as none
/// @param oddEscape whether there is an escape other than `\"`, `\\`, `\/`, `\n` and `\t`
record Scan(int malformed, boolean oddEscape) {

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final long BACKSLASHES = ONES * '\\';

    static Scan of(byte[] utf8) {
        ByteBuffer longs = ByteBuffer.wrap(utf8).order(ByteOrder.nativeOrder());
        boolean odd = false;
        int i = 0;
        while ((i = skipPlain(longs, i)) < utf8.length) {
            byte b = utf8[i];
            if (b == '\\') {
                odd |= i + 1 < utf8.length && "\"\\/nt".indexOf(utf8[i + 1]) < 0;
                i += i + 1 < utf8.length && utf8[i + 1] < 0 ? 1 : 2;
            } else if (b >= 0) {
                i++;
            } else {
                int length = length(utf8, i);
                if (length == 0) {
                    return new Scan(i, odd);
                }
                i += length;
            }
        }
        return new Scan(-1, odd);
    }

    /// The first offset from `from` on at which eight plain bytes do not stand.
    private static int skipPlain(ByteBuffer longs, int from) {
        int i = from;
        int last = longs.capacity() - Long.BYTES;
        while (i <= last && isPlain(longs.getLong(i))) {
            i += Long.BYTES;
        }
        return i;
    }

    /// Whether eight bytes are ASCII and none is a backslash (the zero-byte test of Hacker's Delight, 6-1).
    private static boolean isPlain(long eight) {
        long other = eight ^ BACKSLASHES;
        return ((eight | (other - ONES & ~other)) & HIGHS) == 0;
    }

    /// The bytes of the character there, of which the first is not ASCII; 0 when it is none (Unicode, table 3-7).
    private static int length(byte[] utf8, int at) {
        int first = utf8[at] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        for (int i = at + 1; i < at + length && i < utf8.length; i++) {
            int next = utf8[i] & 0xFF;
            if (next < low || next > high) {
                return 0;
            }
            low = 0x80;
            high = 0xBF;
        }
        return length;
    }
}
