package app.galley.format;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Tells what a file is that is no JSON, so that its owner knows what was picked by mistake.
final class Foreign {

    private static final int LOOK = 1 << 12;

    /// How files of some kinds begin, as Latin-1.
    private static final Map<String, String> BEGINNINGS = beginnings();

    private Foreign() {}

    private static Map<String, String> beginnings() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("\u00D0\u00CF\u0011\u00E0", "an old Word, Excel or PowerPoint file");
        kinds.put("%PDF", "a PDF");
        kinds.put("{\\rtf", "a rich text file (RTF)");
        kinds.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        kinds.put("\u0089PNG", "a PNG picture");
        kinds.put("GIF8", "a GIF picture");
        kinds.put("RIFF", "a WebP picture or a sound or film");
        kinds.put("\u001F\u008B", "a gzip archive");
        kinds.put("7z\u00BC\u00AF", "a 7z archive");
        kinds.put("Rar!", "a RAR archive");
        kinds.put("SQLite format 3", "a database");
        return kinds;
    }

    /// Refuses what is recognised by its first bytes and is no UTF-8 text.
    static void refuseBinary(byte[] file) throws UnreadableArticle {
        String start = start(file);
        if (start.startsWith("PK\u0003\u0004")) {
            throw new UnreadableArticle("The file is not JSON: it is " + archive(start) + ".");
        }
        for (Map.Entry<String, String> kind : BEGINNINGS.entrySet()) {
            if (start.startsWith(kind.getKey())) {
                throw new UnreadableArticle("The file is not JSON: it is " + kind.getValue() + ".");
            }
        }
        String wide = wideEncoding(start);
        if (!wide.isEmpty()) {
            throw new UnreadableArticle("The file is in " + wide + ", and must be in UTF-8; save it as UTF-8.");
        }
    }

    private static String archive(String start) {
        if (start.contains("word/") || start.contains("wordprocessingml")) {
            return "a Word document";
        }
        if (start.contains("opendocument")) {
            return "an OpenDocument file (LibreOffice)";
        }
        return start.contains("epub+zip") ? "an EPUB" : "a zip archive, perhaps a Word document or a packet";
    }

    /// UTF-16 or UTF-32 by its byte order mark, or by the zeros beside the ASCII characters every JSON file begins with.
    private static String wideEncoding(String start) {
        if (start.startsWith("\u00FF\u00FE\0\0") || start.startsWith("\0\0\u00FE\u00FF") || zeros(start, "100") || zeros(start, "0001")) {
            return "UTF-32";
        }
        boolean wide = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF") || zeros(start, "10") || zeros(start, "01");
        return wide ? "UTF-16" : "";
    }

    /// Whether the first bytes are zero where the pattern has `0`, and not where it has `1`.
    private static boolean zeros(String start, String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (i >= start.length() || (start.charAt(i) == 0) != (pattern.charAt(i) == '0')) {
                return false;
            }
        }
        return true;
    }

    /// Whether a file that is UTF-8 may be meant as JSON.
    static boolean beginsLikeJson(byte[] utf8) {
        String start = start(utf8).strip();
        return start.startsWith("{") || start.startsWith("[");
    }

    /// What a file is that is UTF-8 text and does not begin like JSON.
    static String describe(byte[] utf8) {
        String start = start(utf8).strip();
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<?xml") && lower.contains("<html")) {
            return "it is an HTML page";
        }
        if (lower.startsWith("<")) {
            return "it is XML or HTML";
        }
        boolean markdown = start.startsWith("---\n") || start.startsWith("---\r\n") || start.startsWith("# ") || start.contains("\n# ")
                || start.contains("\n## ") || start.contains("](http");
        return markdown ? "it is Markdown text, which can be imported" : "it is plain text, which can be imported";
    }

    private static String start(byte[] file) {
        return new String(file, 0, Math.min(LOOK, file.length), StandardCharsets.ISO_8859_1);
    }
}
