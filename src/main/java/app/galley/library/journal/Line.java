package app.galley.library.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/// A line of a journal: the sum of the rest, a letter that says what it is, and its content, each parted by a blank.
///
/// The sum is CRC-32C (RFC 9260, appendix A), which finds what a write that was cut off leaves.
///
/// @param kind a letter
/// @param content without a line break
record Line(char kind, byte[] content) {

    private static final int SUM = 8;
    private static final int FRAME = SUM + 3;

    /// The bytes of the line, with its end.
    byte[] write() {
        byte[] rest = new byte[content.length + 2];
        rest[0] = (byte) kind;
        rest[1] = ' ';
        System.arraycopy(content, 0, rest, 2, content.length);
        var line = new ByteArrayOutputStream(content.length + FRAME + 1);
        line.writeBytes((sum(rest) + " ").getBytes(StandardCharsets.US_ASCII));
        line.writeBytes(rest);
        line.write('\n');
        return line.toByteArray();
    }

    /// The lines of a journal, up to the first that is not whole.
    static List<Line> read(byte[] journal) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 0; i < journal.length; i++) {
            if (journal[i] == '\n') {
                if (!isWhole(journal, start, i)) {
                    return lines;
                }
                lines.add(new Line((char) journal[start + SUM + 1], Arrays.copyOfRange(journal, start + FRAME, i)));
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isWhole(byte[] journal, int start, int end) {
        return end - start >= FRAME && new String(journal, start, SUM, StandardCharsets.US_ASCII)
                .equals(sum(Arrays.copyOfRange(journal, start + SUM + 1, end)));
    }

    private static String sum(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
