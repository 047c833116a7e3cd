package app.galley.convert.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.Imported;
import app.galley.convert.Note;
import app.galley.convert.Notes;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Correction;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.Picture;
import app.galley.render.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts what of a source is in the article and in the report: every word and every character, as often as it is there.
final class Accounting {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private Accounting() {}

    static void check(String source, Imported imported) {
        String clean = Cleaning.of(source, new Notes());
        String kept = text(imported.article()) + "\n"
                + imported.report().stream().map(Note::text).collect(Collectors.joining("\n"));
        assertThat(missing(words(clean), words(kept))).as("words that are neither in the article nor in the report").isEmpty();
        assertThat(missing(characters(clean), characters(kept))).as("characters that are neither in the article nor in the report")
                .isEmpty();
    }

    private static <T> Map<T, Long> missing(Map<T, Long> wanted, Map<T, Long> kept) {
        var missing = new HashMap<>(wanted);
        kept.forEach((each, count) -> missing.computeIfPresent(each, (_, left) -> left > count ? left - count : null));
        return missing;
    }

    private static Map<String, Long> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }

    private static Map<Integer, Long> characters(String text) {
        return text.codePoints().filter(c -> !Phrase.isBlank((char) c)).boxed()
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    }

    /// All that a person could read of an article.
    static String text(Article article) {
        var texts = new ArrayList<String>();
        Stream.of(Field.KICKER, Field.HEADLINE, Field.STANDFIRST, Field.DATELINE).map(article::get).forEach(texts::add);
        if (article.get(Field.BY).isEmpty()) {
            var only = Head.EMPTY.with(Field.LANGUAGE, article.get(Field.LANGUAGE)).with(Field.AUTHORS, article.get(Field.AUTHORS));
            texts.add(PlainText.of(new Article(only, Blocks.EMPTY)));
        } else {
            texts.add(article.get(Field.BY));
        }
        article.get(Field.SOURCE).ifPresent(source -> texts.add(source.name()));
        article.get(Field.LEAD).ifPresent(lead -> add(texts, lead));
        article.get(Field.CORRECTIONS).stream().map(Correction::text).forEach(texts::add);
        for (Block block : article.body()) {
            switch (block) {
                case Block.TextBlock text -> texts.add(text.text());
                case Block.PictureBlock(var picture) -> add(texts, picture);
                default -> throw new AssertionError("plain copy makes no " + block);
            }
        }
        return String.join("\n", texts);
    }

    private static void add(List<String> texts, Picture picture) {
        texts.addAll(List.of(picture.alt(), picture.caption(), picture.creditText()));
    }
}
