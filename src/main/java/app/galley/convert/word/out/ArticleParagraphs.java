package app.galley.convert.word.out;

import app.galley.convert.word.WordStyle;
import app.galley.convert.word.out.RunWriter.Look;
import app.galley.model.Article;
import app.galley.model.Correction;
import app.galley.model.Field;
import app.galley.render.Byline;
import app.galley.render.Labels;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// Says which paragraphs an article is: what stands above the text, the text, what stands below it.
final class ArticleParagraphs {

    /// Stands for a name in a phrase (Unicode 23.7, noncharacters).
    private static final String NAME = "\uFDD0";

    private final Article article;
    private final DocumentWriter out;
    private final BlockParagraphs blocks;
    private final Labels labels;

    ArticleParagraphs(Article article, DocumentWriter out, WordPictures pictures, WordLists lists, Remarks remarks) {
        this.article = article;
        this.out = out;
        labels = Labels.of(article.get(Field.LANGUAGE));
        blocks = new BlockParagraphs(out, pictures, lists, labels, remarks);
    }

    /// @param now an embargo that ends later is shown
    void write(Instant now) {
        article.time(Field.EMBARGOED_UNTIL).filter(until -> until.toInstant().isAfter(now))
                .ifPresent(until -> out.line(WordStyle.EMBARGO, "", labels.embargoedUntil(labels.dayAndTime(until))));
        out.line(WordStyle.KICKER, "/kicker", article.get(Field.KICKER));
        out.line(WordStyle.TITLE, "/headline", article.get(Field.HEADLINE));
        out.line(WordStyle.SUBTITLE, "/abstract", article.get(Field.STANDFIRST));
        byline();
        dateline();
        article.get(Field.LEAD).ifPresent(blocks::lead);
        blocks.write(article.body());
        corrections();
        source();
    }

    private void byline() {
        List<Byline.Piece> pieces = Byline.of(article);
        if (pieces.isEmpty()) {
            return;
        }
        out.at("/author").tracker().whole();
        out.open(WordStyle.BYLINE, String.join("", pieces.stream().map(Byline.Piece::text).toList()));
        for (Byline.Piece piece : pieces) {
            out.text(piece.text(), switch (piece) {
                case Byline.Words _ -> Look.PLAIN;
                case Byline.Name _ -> Look.of(WordStyle.AUTHOR_NAME);
                case Byline.Role _ -> Look.of(WordStyle.AUTHOR_ROLE);
            });
        }
        out.close();
    }

    private void dateline() {
        String place = article.get(Field.DATELINE);
        String day = article.time(Field.PUBLISHED).map(labels::day).orElse("");
        if (place.isBlank() && day.isEmpty()) {
            return;
        }
        out.at("/dateline").open(WordStyle.DATELINE, place);
        out.text(place.isBlank() ? "" : place, Look.of(WordStyle.PLACE));
        out.text(place.isBlank() || day.isEmpty() ? "" : " · ", Look.PLAIN).text(day, Look.of(WordStyle.DAY)).close();
    }

    private void corrections() {
        List<Correction> corrections = article.get(Field.CORRECTIONS).stream().filter(one -> !one.text().isBlank()).toList();
        if (!corrections.isEmpty()) {
            out.line(WordStyle.CORRECTIONS, "", labels.corrections(corrections.size()));
        }
        for (Correction correction : corrections) {
            out.at("").open(WordStyle.CORRECTION, correction.text());
            time(correction.datePublished()).ifPresent(time -> out.text(labels.day(time) + " ", Look.of(WordStyle.DAY)));
            out.text(correction.text(), Look.PLAIN).close();
        }
    }

    private static Optional<OffsetDateTime> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void source() {
        article.get(Field.SOURCE).filter(source -> !source.name().isBlank()).ifPresent(source -> {
            String phrase = labels.source(NAME);
            int at = phrase.indexOf(NAME);
            out.at("").open(WordStyle.SOURCE, phrase.substring(0, at) + source.name());
            out.text(phrase.substring(0, at), Look.PLAIN).text(source.name(), Look.of(WordStyle.AUTHOR_NAME))
                    .text(phrase.substring(at + NAME.length()), Look.PLAIN).close();
        });
    }
}
