package app.galley.convert.copy;

import app.galley.convert.Imported;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Correction;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.Keys;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Makes the article of a proposal, paragraph by paragraph.
final class Making {

    private static final Pattern SLUG = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");

    private final Proposal proposal;
    private final Report report;
    private final PictureParts parts;
    private final List<Block> body = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private final Map<String, String> pictures = new HashMap<>();
    private Head head;

    Making(Proposal proposal) {
        this.proposal = proposal;
        report = new Report(proposal.notes());
        parts = new PictureParts(report);
        head = Article.untitled("urn:uuid:" + UUID.randomUUID(), proposal.language()).head();
    }

    Imported make() {
        // What is dated by the day of the story needs to know it first.
        proposal.lines().stream().filter(line -> line.role() == Role.DATE).forEach(line -> date(line.text()));
        for (Proposal.Line line : proposal.lines()) {
            if (line.role().isOfPicture()) {
                parts.take(line.role(), line.text()).ifPresent(this::place);
            } else if (line.role() != Role.DROPPED) {
                parts.finish().ifPresent(this::place);
            }
            take(line);
        }
        parts.finish().ifPresent(this::place);
        head = BylineField.with(head, bylines, report);
        if (body.isEmpty()) {
            body.addAll(Article.untitled("", "").body());
        }
        return new Imported(new Article(head, Blocks.of(body)), report.notes(), pictures);
    }

    private void take(Proposal.Line line) {
        String text = line.text();
        switch (line.role()) {
            case KICKER -> add(Field.KICKER, text);
            case HEADLINE -> add(Field.HEADLINE, text);
            case STANDFIRST -> add(Field.STANDFIRST, text);
            case BYLINE -> bylines.add(text);
            case DATELINE -> dateline(text);
            case EMBARGO -> embargo(text);
            case TEXT -> body.add(Prose.block(Style.NORMAL, Listing.NONE, text));
            case CROSSHEAD -> crosshead(text);
            case ITEM -> body.add(Prose.block(Style.NORMAL, Listing.of(Listing.BULLET, 1), report.without(Signs.item(text))));
            case NUMBERED -> body.add(Prose.block(Style.NORMAL, Listing.of(Listing.NUMBER, 1), report.without(Signs.item(text))));
            case QUOTE -> quote(text);
            case NOTE -> body.add(Prose.note(text));
            case CORRECTION -> correction(text);
            case SOURCE -> source(text);
            case SLUG -> slug(text);
            case DROPPED -> report.dropped("Left out: " + line.reason() + ".", text);
            case DATE, PICTURE, ALT, CAPTION, CREDIT -> {
                /* taken before */ }
        }
    }

    /// The first picture before any text leads the article.
    private void place(Picture picture) {
        if (!picture.contentUrl().isEmpty()) {
            pictures.put(picture.contentUrl(), picture.contentUrl());
        }
        if (body.isEmpty() && head.get(Field.LEAD).isEmpty()) {
            head = head.with(Field.LEAD, Optional.of(picture));
        } else {
            body.add(new Block.PictureBlock(picture));
        }
    }

    private void add(Field<String> field, String text) {
        String words = report.without(Signs.heading(text)).replace('\n', ' ');
        String before = head.get(field);
        head = head.with(field, before.isEmpty() ? words : before + " " + words);
    }

    private void date(String text) {
        List<DateLine.When> whens = DateLine.of(text);
        if (whens.isEmpty()) {
            whens = DateLine.within(text).stream().toList();
        }
        if (whens.isEmpty()) {
            report.dropped("No date could be read; the line was left out.", text);
            return;
        }
        for (DateLine.When when : whens) {
            Field<String> field = when.updated() || !head.get(Field.PUBLISHED).isEmpty() ? Field.MODIFIED : Field.PUBLISHED;
            head = head.get(field).isEmpty() ? head.with(field, when.time()) : head;
        }
        report.changed(whens.getFirst().isZoneGuessed()
                ? "A date became a field; it names no time zone and counts as UTC."
                : "A date became a field.", text);
    }

    private void dateline(String text) {
        Optional<Datelines.Found> found = Datelines.said(text);
        if (found.isEmpty() || !head.get(Field.DATELINE).isEmpty()) {
            body.add(Prose.block(Style.NORMAL, Listing.NONE, text));
            return;
        }
        Datelines.Found dateline = found.get();
        head = head.with(Field.DATELINE, dateline.place());
        if (dateline.rest().isEmpty() && !dateline.sign().isEmpty()) {
            date(dateline.sign());
        } else {
            report.sign(dateline.sign());
        }
        if (!dateline.agency().isEmpty()) {
            source(dateline.agency());
        }
        if (!dateline.rest().isEmpty()) {
            body.add(Prose.block(Style.NORMAL, Listing.NONE, dateline.rest()));
        }
    }

    private void embargo(String text) {
        Optional<DateLine.When> when = DateLine.within(text);
        if (when.isPresent() && head.get(Field.EMBARGOED_UNTIL).isEmpty()) {
            head = head.with(Field.EMBARGOED_UNTIL, when.get().time());
            report.changed(when.get().isZoneGuessed()
                    ? "An embargo became a field; it names no time zone and counts as UTC."
                    : "An embargo became a field.", text);
        } else {
            report.changed("The time of an embargo could not be read; its line stays in the text.", "");
            body.add(Prose.note(text));
        }
    }

    private void crosshead(String text) {
        Signed heading = Signs.heading(text);
        Style style = switch (heading.sign().length()) {
            case 0, 1, 2 -> Style.H2;
            case 3 -> Style.H3;
            default -> Style.H4;
        };
        body.add(Prose.block(style, Listing.NONE, report.without(heading)));
    }

    private void quote(String text) {
        boolean signed = text.startsWith("> ");
        if (signed) {
            report.sign(">");
        }
        body.add(Prose.block(Style.QUOTE, Listing.NONE, signed ? text.substring(2) : text));
    }

    private void correction(String text) {
        Signed signed = Notices.correction(text);
        String day = DateLine.within(signed.sign()).map(DateLine.When::time)
                .orElse(head.get(Field.MODIFIED).isEmpty() ? head.get(Field.PUBLISHED) : head.get(Field.MODIFIED));
        if (day.isEmpty()) {
            report.changed("A correction bears no date; its line stays in the text.", "");
            body.add(Prose.note(text));
            return;
        }
        var all = new ArrayList<>(head.get(Field.CORRECTIONS));
        all.add(new Correction(Keys.next(), day, report.without(signed)));
        head = head.with(Field.CORRECTIONS, all);
    }

    private void source(String text) {
        Signed signed = Notices.source(text);
        if (head.get(Field.SOURCE).isPresent()) {
            report.dropped("An article names one source; this one was left out.", text);
            return;
        }
        head = head.with(Field.SOURCE, Optional.of(new Author("Organization", report.without(signed), "", Extras.NONE)));
    }

    private void slug(String text) {
        String slug = Phrase.of(text).replaceAll("[^\\p{L}\\p{Nd}]+", "-").toLowerCase(Locale.ROOT);
        if (SLUG.matcher(slug).matches() && head.get(Field.SLUG).isEmpty()) {
            head = head.with(Field.SLUG, slug);
            report.changed("The slug of a wire became that of the article.", text);
        } else {
            report.dropped("A line is no slug and was left out.", text);
        }
    }
}
