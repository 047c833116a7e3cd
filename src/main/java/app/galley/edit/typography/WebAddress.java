package app.galley.edit.typography;

/// Whether an address on the web or of an e-mail is being written, in which no character may become another.
public final class WebAddress {

    private WebAddress() {}

    /// Whether what stands right before an offset of a line, back to the last blank, is one, or the address of a Markdown link.
    public static boolean endsAt(String line, int offset) {
        int start = Chars.wordStart(line, offset);
        for (int i = start; i < offset; i++) {
            boolean found = switch (line.charAt(i)) {
                case ':' -> line.startsWith("://", i);
                case ']' -> line.startsWith("](", i);
                case '@' -> i > start && Chars.isWord(line.charAt(i - 1));
                case 'w' -> line.startsWith("www.", i) && (i == start || !Chars.isWord(line.charAt(i - 1)));
                default -> false;
            };
            if (found) {
                return true;
            }
        }
        return false;
    }
}
