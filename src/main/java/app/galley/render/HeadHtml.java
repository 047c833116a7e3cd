package app.galley.render;

import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.review.Markup;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Writes what stands above and below the running text.
final class HeadHtml {

    private final Html html;
    private final Article article;
    private final Edits edits;
    private final Labels labels;
    private final Direction around;

    HeadHtml(Html html, Article article, Edits edits) {
        this.html = html;
        this.article = article;
        this.edits = edits;
        labels = Labels.of(article.get(Field.LANGUAGE));
        around = Direction.ofLanguage(article.get(Field.LANGUAGE));
    }

    void header(PictureHtml pictures, Instant now) {
        html.open("header").attribute("data-key", ArticleHtml.HEAD);
        article.time(Field.EMBARGOED_UNTIL).filter(until -> until.toInstant().isAfter(now)).ifPresent(this::embargo);
        line("kicker", Field.KICKER);
        headline(article.get(Field.HEADLINE));
        line("standfirst", Field.STANDFIRST);
        byline();
        dateline();
        article.get(Field.LEAD).ifPresent(lead -> {
            html.open("figure").ofClass("picture lead").attribute("data-part", "lead");
            direct(lead.caption());
            edits.on(html, Markup.LEAD);
            pictures.figure(html, lead, Markup.LEAD, labels);
            html.close();
        });
        html.close();
    }

    private void embargo(OffsetDateTime until) {
        html.open("p").ofClass("embargo").attribute("role", "note");
        html.text(labels.embargoedUntil(labels.dayAndTime(until))).close();
    }

    private void line(String name, Field<String> field) {
        String text = article.get(field);
        if (!text.isBlank()) {
            html.open("p").ofClass(name).attribute("data-part", name);
            direct(text);
            line(field, text);
            html.close();
        }
    }

    private void line(Field<?> field, String text) {
        edits.line(html, "/" + field.fileName(), text);
    }

    private void headline(String text) {
        if (!text.isBlank()) {
            html.open("h1").heading(1, text).ofClass("headline").attribute("data-part", "headline");
            direct(text);
            line(Field.HEADLINE, text);
            html.close();
        }
    }

    private void direct(String text) {
        Direction.ofText(text).filter(direction -> direction != around).ifPresent(direction -> html.attribute("dir", direction.html()));
    }

    private void byline() {
        if (edits.has("/author")) {
            html.open("p").ofClass("byline").attribute("data-part", "authors");
            line(Field.AUTHORS, "");
            html.close();
            return;
        }
        List<Byline.Piece> pieces = Byline.of(article);
        if (pieces.isEmpty()) {
            return;
        }
        html.open("p").ofClass("byline").attribute("data-part", "authors");
        for (Byline.Piece piece : pieces) {
            switch (piece) {
                case Byline.Words words -> html.text(words.text());
                case Byline.Name name ->
                    html.open("span").ofClass(name.isOrganization() ? "author organization" : "author").text(name.text()).close();
                case Byline.Role role -> html.open("span").ofClass("role").text(role.text()).close();
            }
        }
        html.close();
    }

    private void dateline() {
        String place = article.get(Field.DATELINE);
        var published = article.time(Field.PUBLISHED);
        if (place.isBlank() && published.isEmpty()) {
            return;
        }
        html.open("p").ofClass("dateline");
        if (!place.isBlank()) {
            html.open("span").ofClass("place").attribute("data-part", "dateline");
            edits.unbroken(html, "/" + Field.DATELINE.fileName(), place);
            html.close();
        }
        published.ifPresent(time -> {
            if (!place.isBlank()) {
                html.text(" · ");
            }
            day(time);
        });
        html.close();
    }

    /// A year that HTML has no form for (2.3.5, four digits as its checkers read it) is just shown.
    private void day(OffsetDateTime time) {
        if (time.getYear() >= 1 && time.getYear() <= 9999) {
            html.open("time").attribute("datetime", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        } else {
            html.open("span");
        }
        html.text(labels.day(time)).close();
    }

    void footer() {
        html.open("footer").attribute("data-key", ArticleHtml.FOOT);
        corrections();
        article.get(Field.SOURCE).filter(source -> !source.name().isBlank())
                .ifPresent(source -> html.open("p").ofClass("source").attribute("data-part", "source").text(labels.source(source.name()))
                        .close());
        translations();
        html.close();
    }

    private void corrections() {
        var corrections = article.get(Field.CORRECTIONS).stream().filter(correction -> !correction.text().isBlank()).toList();
        if (corrections.isEmpty()) {
            return;
        }
        html.open("section").ofClass("corrections").attribute("data-part", "corrections");
        html.open("h2").text(labels.corrections(corrections.size())).close();
        for (var correction : corrections) {
            html.open("p").ofClass("correction");
            direct(correction.text());
            ArticleHtml.time(correction.datePublished()).ifPresent(time -> {
                day(time);
                html.text(" ");
            });
            html.lines(correction.text()).close();
        }
        html.close();
    }

    /// Languages the article can also be had in. Only an address on the web is a link: a path leads to another article's file.
    private void translations() {
        var translations = article.get(Field.TRANSLATIONS).stream().filter(translation -> !translation.language().isBlank()).toList();
        if (translations.isEmpty()) {
            return;
        }
        html.open("section").ofClass("translations").attribute("data-part", "translations");
        html.open("h2").text(labels.translations()).close().open("ul");
        for (var translation : translations) {
            html.open("li");
            boolean web = !Address.host(translation.url()).isEmpty() && html.canLink(translation.url());
            html.open(web ? "a" : "span").language(translation.language());
            if (web) {
                html.linkedLanguage(translation.language()).link(translation.url());
            }
            html.text(Labels.nameOf(translation.language())).close().close();
        }
        html.close().close();
    }
}
