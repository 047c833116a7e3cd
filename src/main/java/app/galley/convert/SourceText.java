package app.galley.convert;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Finds out in which encoding a text file was written.
public final class SourceText {

    private SourceText() {}

    /// The text: UTF-8, or UTF-16 with a mark, or else what Windows in the west writes.
    static String of(byte[] bytes, Notes notes) {
        return clean(raw(bytes, notes), notes);
    }

    /// The same, with all the characters that no article may hold.
    public static String raw(byte[] bytes, Notes notes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
        } catch (CharacterCodingException notUtf8) {
            notes.changed("The file is not in UTF-8; it was read as Windows-1252.", "");
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /// A text without what no article may hold.
    public static String clean(String text, Notes notes) {
        String clean = Characters.clean(text);
        if (!clean.equals(text)) {
            notes.changed("Characters that no text may hold, such as control characters, were replaced.", "");
        }
        return clean;
    }

    /// A text without the characters that are not seen, such as soft hyphens.
    public static String seen(String text, Notes notes) {
        String seen = Characters.withoutInvisible(text);
        if (seen.length() != text.length()) {
            notes.changed("Characters that are not seen, such as soft hyphens, were left out.", "");
        }
        return seen;
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
