package app.galley.compare;

import app.galley.model.Block;
import java.util.HashMap;
import java.util.Map;

/// Whether two blocks without a common key are nevertheless the same one, perhaps edited.
final class Likeness {

    private Likeness() {}

    /// Whether a block says enough to be known by it: an empty paragraph does not.
    static boolean isTelling(Block block) {
        return !(block instanceof Block.TextBlock text) || !text.text().isBlank();
    }

    /// Whether a block may be an edited copy of another: of the same kind, and with half its words or its picture or address.
    static boolean isMuch(Block one, Block other) {
        return switch (one) {
            case Block.TextBlock text -> other instanceof Block.TextBlock that && isMuch(text.text(), that.text());
            case Block.PictureBlock(var picture) -> other instanceof Block.PictureBlock(var that)
                    && picture.contentUrl().equals(that.contentUrl());
            case Block.PullQuote quote -> other instanceof Block.PullQuote that && isMuch(quote.text(), that.text());
            case Block.Embed embed -> other instanceof Block.Embed that && embed.url().equals(that.url());
            case Block.Box box -> other instanceof Block.Box that && box.role().equals(that.role()) && isMuch(box.title(), that.title());
            case Block.UnknownBlock unknown -> other instanceof Block.UnknownBlock that && unknown.type().equals(that.type());
        };
    }

    private static boolean isMuch(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Map<String, Integer> words = new HashMap<>();
        int all = 0;
        Cut cut = Cut.of(one);
        for (int piece = 0; piece < cut.size(); piece++) {
            if (!cut.isBlank(piece, piece + 1)) {
                words.merge(cut.slice(piece, piece + 1), 1, Integer::sum);
                all++;
            }
        }
        int common = 0;
        Cut that = Cut.of(other);
        for (int piece = 0; piece < that.size(); piece++) {
            if (!that.isBlank(piece, piece + 1)) {
                all++;
                common += words.merge(that.slice(piece, piece + 1), -1, Integer::sum) >= 0 ? 1 : 0;
            }
        }
        return common > 0 && 4 * common >= all;
    }
}
