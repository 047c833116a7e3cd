package app.galley.render;

import app.galley.model.Article;
import app.galley.model.Field;
import java.io.IOException;
import java.io.UncheckedIOException;

/// An article as plain text.
///
/// Paragraphs are kept apart by an empty line. Above the body stand kicker, headline, standfirst, byline, and dateline with date, each a paragraph if
/// there is one. In the body a crosshead starts with `##` (more signs for lower ones), each line of a quotation with `> `, a list item with
/// `• ` or its number, indented by three blanks for each level. What is not running text starts with a line in square brackets, and its
/// texts follow, one to a line, named in English in every language so that they can be read back:
///
///     [Picture: images/quay.jpg]
///     Caption: Passengers wait at Quay 4.
///     Credit: José Odhiambo
///     Alt: Passengers queueing under lamps
///
/// In the same way `[Pull quote]` is followed by the quote and `Attribution:`, and `[Embed: address]` by `Provider:` and `Caption:`. A box stands between
/// `[Box: title]` and `[End of box]`. A link's address stands in angle brackets after its words.
public final class PlainText {

    private PlainText() {}

    /// The article as one text, ending with a line feed.
    public static String of(Article article) {
        var out = new StringBuilder();
        try {
            write(article, out);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return out.toString();
    }

    /// Writes the article piece by piece, for articles of any length.
    ///
    /// @throws IOException from `out`
    public static void write(Article article, Appendable out) throws IOException {
        var paragraphs = new Paragraphs(out);
        head(article, paragraphs);
        new BlockText(paragraphs).write(article.body());
        foot(article, paragraphs);
        paragraphs.end();
    }

    private static void head(Article article, Paragraphs paragraphs) throws IOException {
        paragraphs.add(article.get(Field.KICKER));
        paragraphs.add(article.get(Field.HEADLINE));
        paragraphs.add(article.get(Field.STANDFIRST));
        paragraphs.add(Byline.text(article));
        Labels labels = Labels.of(article.get(Field.LANGUAGE));
        String place = article.get(Field.DATELINE);
        String day = article.time(Field.PUBLISHED).map(labels::day).orElse("");
        paragraphs.add(place + (place.isBlank() || day.isEmpty() ? "" : " · ") + day);
        var lead = article.get(Field.LEAD);
        if (lead.isPresent()) {
            paragraphs.add(BlockText.picture(lead.get()));
        }
    }

    private static void foot(Article article, Paragraphs paragraphs) throws IOException {
        Labels labels = Labels.of(article.get(Field.LANGUAGE));
        for (var correction : article.get(Field.CORRECTIONS)) {
            String day = ArticleHtml.time(correction.datePublished()).map(time -> labels.comma() + labels.day(time)).orElse("");
            paragraphs.add(labels.corrections(1) + day + ": " + correction.text());
        }
        var source = article.get(Field.SOURCE);
        if (source.isPresent() && !source.get().name().isBlank()) {
            paragraphs.add(labels.source(source.get().name()));
        }
    }

    /// Puts an empty line between paragraphs.
    static final class Paragraphs {

        private final Appendable out;
        private boolean any;

        private Paragraphs(Appendable out) {
            this.out = out;
        }

        /// Adds a paragraph; nothing when it is blank.
        void add(String text) throws IOException {
            if (!text.isBlank()) {
                out.append(any ? "\n\n" : "").append(text.stripTrailing());
                any = true;
            }
        }

        /// Adds a line right below the last.
        void addBelow(String text) throws IOException {
            out.append(any ? "\n" : "").append(text.stripTrailing());
            any = true;
        }

        private void end() throws IOException {
            out.append(any ? "\n" : "");
        }
    }
}
