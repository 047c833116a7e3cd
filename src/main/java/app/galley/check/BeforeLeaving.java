package app.galley.check;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Picture;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What a person should know before an article leaves the house: an embargo that lies ahead, marks that something is missing, pictures that
/// are not there, parts that the format cannot take along, what reviewers said that nobody has dealt with, and signs that no typeface has.
public final class BeforeLeaving {

    private static final int SHOWN = 3;

    private BeforeLeaving() {}

    /// Something to know.
    ///
    /// @param message a sentence
    public record Finding(Kind kind, String message) {}

    /// What a finding is about.
    public enum Kind {
        EMBARGO, UNFINISHED, PICTURE, UNKNOWN, REMARKS, SIGNS
    }

    /// That reviewers' remarks are still open, when any are; they stay here.
    public static Optional<Finding> remarks(int open) {
        return open == 0
                ? Optional.empty()
                : Optional.of(new Finding(Kind.REMARKS, open == 1
                        ? "1 comment or suggestion is still open; it stays here."
                        : "%,d comments and suggestions are still open; they stay here.".formatted(open)));
    }

    /// All there is to know; nothing for an article that may leave.
    ///
    /// @param hasPicture whether the file of a picture is there, by its `contentUrl`; takes a while
    /// @param keepsUnknown whether the format takes along what this version does not know
    public static List<Finding> of(Article article, Instant now, Predicate<String> hasPicture, boolean keepsUnknown) {
        var findings = new ArrayList<Finding>();
        embargo(article, now).ifPresent(findings::add);
        List<Unfinished.Mark> marks = Unfinished.in(article);
        if (!marks.isEmpty()) {
            findings.add(new Finding(Kind.UNFINISHED, Unfinished.summary(marks) + "."));
        }
        var missing = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        Consumer<Picture> look = picture -> {
            if (picture.contentUrl().isBlank() || !hasPicture.test(picture.contentUrl())) {
                missing.add(name(picture));
            }
        };
        article.get(Field.LEAD).ifPresent(look);
        gather(article.body(), look, unknown);
        summary(missing, "picture is missing", "pictures are missing").ifPresent(text -> findings.add(new Finding(Kind.PICTURE, text)));
        if (!keepsUnknown) {
            summary(unknown, "part is of a kind this version does not know and stays behind",
                    "parts are of a kind this version does not know and stay behind")
                    .ifPresent(text -> findings.add(new Finding(Kind.UNKNOWN, text)));
        }
        return findings;
    }

    private static Optional<Finding> embargo(Article article, Instant now) {
        Optional<OffsetDateTime> until = article.time(Field.EMBARGOED_UNTIL);
        if (!article.get(Field.EMBARGOED_UNTIL).isBlank() && until.isEmpty()) {
            return Optional.of(new Finding(Kind.EMBARGO, "The article has an embargo whose date cannot be read."));
        }
        return until.filter(time -> time.toInstant().isAfter(now)).map(time -> new Finding(Kind.EMBARGO,
                "The article is under embargo until %s (%s).".formatted(time.format(
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(Locale.UK)) + " UTC"
                        + (time.getOffset().getTotalSeconds() == 0 ? "" : time.getOffset().getId()),
                        ahead(Duration.between(now, time.toInstant())))));
    }

    private static String ahead(Duration left) {
        long hours = left.toHours();
        return hours >= 48
                ? "%,d days ahead".formatted(left.toDays())
                : hours >= 2 ? hours + " hours ahead" : left.toMinutes() + 1 + " min ahead";
    }

    private static void gather(List<Block> blocks, Consumer<Picture> pictures, List<String> unknown) {
        for (Block block : blocks) {
            switch (block) {
                case Block.PictureBlock(Picture picture) -> pictures.accept(picture);
                case Block.TextBlock text -> text.children().forEach(child -> {
                    switch (child) {
                        case Inline.Span _ -> {
                            /* text */ }
                        case Inline.InlinePicture(Picture picture) -> pictures.accept(picture);
                        case Inline.UnknownInline _ -> unknown.add("in the text");
                    }
                });
                case Block.Box box -> gather(box.body(), pictures, unknown);
                case Block.UnknownBlock other -> unknown.add(other.type().isEmpty() ? "without a kind" : "“" + other.type() + "”");
                case Block.PullQuote _,Block.Embed _ -> {
                    /* they are only text */ }
            }
        }
    }

    private static String name(Picture picture) {
        String name = picture.contentUrl().isBlank()
                ? picture.caption().isBlank() ? picture.alt() : picture.caption()
                : picture.contentUrl();
        String line = name.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? "one still to come" : line.length() > 60 ? line.substring(0, line.offsetByCodePoints(0, 30)) + "…" : line;
    }

    private static Optional<String> summary(List<String> names, String one, String many) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String first = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        String more = names.size() > SHOWN ? " and %,d more".formatted(names.size() - SHOWN) : "";
        return Optional.of((names.size() == 1 ? "1 " + one : "%,d %s".formatted(names.size(), many)) + ": " + first + more + ".");
    }
}
