package app.galley.compare;

import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Correction;
import app.galley.model.HeadlineVariant;
import app.galley.model.Picture;
import app.galley.model.Translation;
import app.galley.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What things say, as plain text for people.
public final class Texts {

    private Texts() {}

    /// All words of a block, a line for each of its texts; of a box, also those inside.
    public static String of(Block block) {
        return switch (block) {
            case Block.TextBlock text -> text.text();
            case Block.PictureBlock(var picture) -> of(picture);
            case Block.PullQuote quote -> lines(quote.text(), quote.attribution());
            case Block.Embed embed -> lines(embed.url(), embed.provider(), embed.caption());
            case Block.Box box -> lines(Stream.concat(Stream.of(box.title()), box.body().stream().map(Texts::of)));
            case Block.UnknownBlock unknown -> of(unknown.value());
        };
    }

    /// All words of a picture.
    public static String of(Picture picture) {
        return lines(picture.caption(), picture.creditText(), picture.alt());
    }

    /// The value of a field, an item of a list to a line.
    public static String ofField(Object value) {
        return switch (value) {
            case String text -> text;
            case Optional<?> optional -> optional.map(Texts::ofField).orElse("");
            case List<?> items -> lines(items.stream().map(Texts::ofField));
            case Picture picture -> lines(picture.contentUrl(), of(picture));
            case Author author -> joined(", ", author.name(), author.jobTitle());
            case HeadlineVariant variant -> joined(": ", variant.role(), variant.value());
            case Correction correction -> joined(": ", correction.datePublished(), correction.text());
            case Translation translation -> joined(": ", translation.language(), translation.url());
            default -> String.valueOf(value);
        };
    }

    /// A value Galley does not know, on one line, in the manner of JSON.
    public static String of(Value value) {
        return switch (value) {
            case Value.Text(var text) -> '"' + text + '"';
            case Value.Num(var literal) -> literal;
            case Value.Bool(var truth) -> String.valueOf(truth);
            case Value.Null() -> "null";
            case Value.Arr(var items) -> items.stream().map(Texts::of).collect(Collectors.joining(", ", "[", "]"));
            case Value.Obj(var members) -> members.entrySet().stream().map(member -> member.getKey() + ": " + of(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String lines(String... texts) {
        return lines(Stream.of(texts));
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
}
