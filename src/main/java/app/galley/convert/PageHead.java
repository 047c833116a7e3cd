package app.galley.convert;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Field;
import app.galley.model.HeadlineVariant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// Takes out of a page's story what is above the text, and puts it together with what the page says to programs.
final class PageHead {

    private static final String BYLINES = "[rel=author], [itemprop=author], .byline, .author, .authors, .article-author";
    private static final String STANDFIRSTS = ".standfirst, .dek, .deck, .subtitle, .subheadline, .sub-headline, .article-summary, "
            + ".article__summary, [itemprop=description]";
    private static final String DATES = "time";
    private static final Pattern BY = Pattern.compile("(?i)^(by|par|por|von|text:|story by|written by)\\s+");
    private static final int LONGEST_BYLINE = 200;

    private final PageFacts facts;
    private final Notes notes;

    PageHead(PageFacts facts, Notes notes) {
        this.facts = facts;
        this.notes = notes;
    }

    /// The article with its head; what of the story became part of it is taken out of the tree.
    Article read(Article start, Element story) {
        Article article = start.with(Field.DATELINE, facts.dateline()).with(Field.SECTIONS, facts.sections())
                .with(Field.KEYWORDS, facts.keywords()).with(Field.SOURCE, facts.source()).with(Field.AUTHORS, facts.authors());
        article = time(article, Field.PUBLISHED, facts.published());
        article = time(article, Field.MODIFIED, facts.modified());
        article = headline(article, story);
        article = standfirst(article, story);
        return date(byline(article, story), story);
    }

    private Article headline(Article article, Element story) {
        Element shown = story.selectFirst("h1");
        String text = shown == null ? "" : shown.text().strip();
        String said = facts.headline();
        if (shown == null || text.isEmpty()) {
            return article.with(Field.HEADLINE, said);
        }
        shown.select("img").forEach(shown::before);
        shown.select("a[href]").forEach(link -> notes.dropped("A headline has no links; an address was left out.", link.attr("href")));
        shown.remove();
        Article titled = article.with(Field.HEADLINE, text);
        return said.isEmpty() || same(said, text) ? titled : titled.with(Field.HEADLINES, List.of(new HeadlineVariant("search", said)));
    }

    private static Article standfirst(Article article, Element story) {
        Element shown = story.selectFirst(STANDFIRSTS);
        if (shown == null || !shown.hasText() || shown.selectFirst("img, a[href], li") != null || shown.select("p").size() > 1) {
            return article;
        }
        shown.remove();
        return article.with(Field.STANDFIRST, shown.text().strip());
    }

    private Article byline(Article article, Element story) {
        Article named = article;
        for (Element shown : story.select(BYLINES)) {
            String text = shown.text().strip();
            boolean line = !text.isEmpty() && text.length() <= LONGEST_BYLINE && shown.selectFirst("img, p + p") == null
                    && shown.parents().contains(story);
            if (line) {
                String names = BY.matcher(text).replaceFirst("");
                if (named.get(Field.AUTHORS).isEmpty()) {
                    named = named.with(Field.AUTHORS, List.of(Author.person(names)));
                    notes.changed("The byline became an author.", text);
                } else if (!same(names, joined(named))) {
                    notes.dropped("The byline on the page; the page's own list of authors was taken.", text);
                } else {
                    notes.changed("The byline became the list of authors.", text);
                }
                shown.remove();
            }
        }
        return named;
    }

    private static String joined(Article article) {
        return article.get(Field.AUTHORS).stream().map(Author::name).collect(Collectors.joining(" "));
    }

    private Article date(Article article, Element story) {
        Article dated = article;
        for (Element shown : story.select(DATES)) {
            boolean above = shown.closest("p, li, blockquote") == null;
            if (above && shown.parents().contains(story)) {
                if (dated.get(Field.PUBLISHED).isEmpty()) {
                    dated = time(dated, Field.PUBLISHED, shown.attr("datetime"));
                }
                notes.dropped("A date on the page; the article has its own.", shown.text());
                shown.remove();
            }
        }
        return dated;
    }

    private Article time(Article article, Field<String> field, String said) {
        Optional<Times.Read> read = said.isBlank() ? Optional.empty() : Times.read(said.strip());
        if (read.isPresent() && read.get().isZoneGuessed()) {
            notes.changed("A date without a time zone was taken to be in UTC.", said);
        }
        return read.map(time -> article.with(field, time.time())).orElse(article);
    }

    /// Whether two texts have the same letters and digits.
    private static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]|\\b(and|und|et|y)\\b", "");
    }
}
