package app.galley.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Bytes on their way to the parser: says in plain words what keeps them from being a JSON file.
final class Intake {

    /// Something read from tokens.
    interface Reader<T> {
        T read(Tokens tokens) throws UnreadableArticle;
    }

    /// A file that may be parsed.
    ///
    /// @param utf8 its bytes, without the byte order mark
    /// @param oddEscape see [Scan#oddEscape()]
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Checked(byte[] utf8, boolean oddEscape) {}

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Intake() {}

    /// Whether the file begins with a byte order mark.
    static boolean hasMark(byte[] file) {
        return file.length >= MARK.length && Arrays.mismatch(file, MARK) == MARK.length;
    }

    /// The file without its byte order mark, looked at for what it is.
    ///
    /// @throws UnreadableArticle when it is too large, empty or not UTF-8
    static Checked check(byte[] file) throws UnreadableArticle {
        if (file.length > Limits.BYTES) {
            throw new UnreadableArticle("The file has %,d MB; articles of up to %d MB can be opened.".formatted(file.length >> 20,
                    Limits.BYTES >> 20));
        }
        byte[] utf8 = hasMark(file) ? Arrays.copyOfRange(file, MARK.length, file.length) : file;
        if (isBlank(utf8)) {
            throw new UnreadableArticle(file.length == 0 ? "The file is empty." : "The file holds nothing but white space.");
        }
        Foreign.refuseBinary(utf8);
        Scan scan = Scan.of(utf8);
        int wrong = scan.malformed();
        if (wrong >= 0) {
            throw new UnreadableArticle(
                    "The file is not in UTF-8: the byte %02X at %s belongs to another encoding, as a rule Windows-1252; save it as UTF-8."
                            .formatted(utf8[wrong] & 0xFF, Place.of(utf8, wrong)));
        }
        return new Checked(utf8, scan.oddEscape());
    }

    private static boolean isBlank(byte[] utf8) {
        for (byte b : utf8) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    /// Reads one value that is the whole file.
    ///
    /// @throws UnreadableArticle when the file is not JSON, or for a reason of the reader's
    static <T> T whole(byte[] utf8, Texts texts, Reader<T> reader) throws UnreadableArticle {
        try (var tokens = new Tokens(utf8, texts)) {
            try {
                tokens.advance();
                T read = reader.read(tokens);
                JsonToken more = tokens.advance();
                if (more != null) {
                    throw new UnreadableArticle("The file goes on after its end, at " + tokens.place() + "; it may be two files in one.",
                            tokens.place());
                }
                return read;
            } catch (JacksonException notJson) {
                throw refusal(notJson, utf8, tokens);
            }
        }
    }

    private static UnreadableArticle refusal(JacksonException reason, byte[] utf8, Tokens tokens) {
        if (reason instanceof StreamConstraintsException) {
            return new UnreadableArticle(limit(tokens, reason) + ", at " + tokens.reached() + ".", tokens.reached());
        }
        int offset = Math.clamp(reason.getLocation().getByteOffset(), 0, utf8.length);
        if (!Foreign.beginsLikeJson(utf8)) {
            return new UnreadableArticle("The file is not JSON: " + Foreign.describe(utf8) + ".");
        }
        if (reason instanceof UnexpectedEndOfInputException || isEnd(utf8, offset)) {
            String near = tokens.pointer();
            Place end = Place.of(utf8, utf8.length);
            return new UnreadableArticle(
                    "The file ends too early, at " + end + (near.isEmpty() ? "" : ", near " + near) + "; the rest of it is missing.",
                    end);
        }
        return new UnreadableArticle("The file is not valid JSON: " + unexpected(utf8, offset) + ".", Place.of(utf8, offset));
    }

    /// Whether nothing stands there, or the first letters of a word that is cut off.
    private static boolean isEnd(byte[] utf8, int offset) {
        String rest = new String(utf8, offset, Math.min(6, utf8.length - offset), StandardCharsets.ISO_8859_1);
        return rest.isBlank() || "true".startsWith(rest) || "false".startsWith(rest) || "null".startsWith(rest);
    }

    private static String limit(Tokens tokens, JacksonException reason) {
        if (reason.getOriginalMessage().contains("depth")) {
            return "The file has more than " + Limits.DEPTH + " objects and lists in one another";
        }
        if (reason.getOriginalMessage().contains("oken count")) {
            return "The file has more than %,d names, values and brackets".formatted(Limits.TOKENS);
        }
        return reason.getOriginalMessage().contains("umber")
                ? "The file has a number of more than %,d digits".formatted(Limits.NUMBER)
                : "The file has a name of more than %,d characters".formatted(Limits.NAME);
    }

    private static String unexpected(byte[] utf8, int offset) {
        String rest = new String(utf8, offset, Math.min(8, utf8.length - offset), StandardCharsets.UTF_8);
        int c = rest.codePointAt(0);
        String at = " at " + Place.of(utf8, offset);
        if (rest.startsWith("<<<<<<<") || rest.startsWith("=======") || rest.startsWith(">>>>>>>")) {
            return "the marks of an unfinished merge stand" + at;
        }
        if (c < ' ') {
            return "a bare control character (U+%04X) stands".formatted(c) + at;
        }
        return "“" + Character.toString(c) + "” is not expected" + at
                + "; perhaps a comma, a quotation mark or a bracket is missing before it, or one is too many";
    }
}
