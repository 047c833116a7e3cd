package app.galley.model.review;

import java.util.List;

/// Where a remark belongs: the whole article, or parts of it.
///
/// @param article the identifier of the article; empty when the remark is about another remark
/// @param seen the SHA-256 sum of the version its author had before them, in lower-case hexadecimal; empty when that is not known
/// @param anchors one for each text it covers, in reading order; none for the whole article
public record Target(String article, String seen, List<Anchor> anchors) {

    /// Nowhere in an article: of a remark about another remark.
    public static final Target NONE = new Target("", "", List.of());

    public Target {
        anchors = List.copyOf(anchors);
    }

    /// The whole article.
    public static Target whole(String article) {
        return new Target(article, "", List.of());
    }

    /// Whether it is about the article as a whole.
    public boolean isWhole() {
        return anchors.isEmpty() && !article.isEmpty();
    }

    /// The words it was put on, a line for each text.
    public String quote() {
        return String.join("\n", anchors.stream().map(Anchor::exact).toList());
    }
}
