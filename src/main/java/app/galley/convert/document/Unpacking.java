package app.galley.convert.document;

import app.galley.format.UnreadableArticle;
import java.io.IOException;
import java.io.InputStream;

/// Unpacks the parts of a document and counts all of it, so that a zip bomb stops where it begins.
public final class Unpacking {

    /// The most bytes a part may have, unpacked.
    public static final int MOST_OF_ONE = 160 << 20;
    public static final int MOST_PARTS = 20_000;
    /// The most bytes all parts that are read may have, unpacked.
    private static final long MOST = 640L << 20;

    private long left = MOST;

    /// Nothing is unpacked yet.
    public Unpacking() {}

    /// All bytes of a part.
    ///
    /// @throws UnreadableArticle when there are more of them, or of all parts together, than any document has
    public byte[] read(InputStream part) throws IOException, UnreadableArticle {
        byte[] bytes = part.readNBytes((int) Math.min(left, MOST_OF_ONE) + 1);
        left -= bytes.length;
        if (left < 0 || bytes.length > MOST_OF_ONE) {
            throw new UnreadableArticle("The document is larger inside than can be read.");
        }
        return bytes;
    }
}
