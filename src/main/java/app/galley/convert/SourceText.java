package app.galley.convert;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Finds out in which encoding a text file was written.
final class SourceText {

    private SourceText() {}

    /// The text: UTF-8, or UTF-16 with a mark, or else what Windows in the west writes.
    static String of(byte[] bytes, Notes notes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return tell(new String(bytes, StandardCharsets.UTF_16), notes);
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return tell(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString(), notes);
        } catch (CharacterCodingException notUtf8) {
            notes.changed("The file is not in UTF-8; it was read as Windows-1252.", "");
            return tell(new String(bytes, Charset.forName("windows-1252")), notes);
        }
    }

    private static String tell(String text, Notes notes) {
        String clean = Characters.clean(text);
        if (!clean.equals(text)) {
            notes.changed("Characters that no text may hold, such as control characters, were replaced.", "");
        }
        return clean;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        int[] first = new int[start.length];
        Arrays.setAll(first, i -> bytes[i] & 0xFF);
        return Arrays.equals(first, start);
    }
}
