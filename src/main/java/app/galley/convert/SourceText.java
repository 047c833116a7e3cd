package app.galley.convert;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out in which encoding a text file was written.
public final class SourceText {

    private static final int SAID_WITHIN = 4096;
    private static final Pattern CHARSET = Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);

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

    /// The text of a page: by its mark or by what it says itself in its first lines; else as any other text.
    static String ofPage(byte[] bytes, Notes notes) {
        boolean marked = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xEF, 0xBB, 0xBF);
        Matcher said = CHARSET.matcher(new String(bytes, 0, Math.min(bytes.length, SAID_WITHIN), StandardCharsets.ISO_8859_1));
        if (marked || !said.find()) {
            return of(bytes, notes);
        }
        String name = said.group(1).toLowerCase(Locale.ROOT);
        // What is said in letters of one byte cannot be true of UTF-16 (WHATWG HTML, "prescan a byte stream").
        boolean utf = name.startsWith("utf") || !name.matches("[a-z0-9][a-z0-9_.:-]*") || !Charset.isSupported(name);
        boolean latin = name.matches("iso-?8859-1|latin-?1|us-ascii|ascii");
        return utf ? of(bytes, notes) : clean(new String(bytes, Charset.forName(latin ? "windows-1252" : name)), notes);
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
