package app.galley.model;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A news article: its head and its body.
///
/// @param head headline, authors, dates …
/// @param body the running text
public record Article(Head head, Blocks body) {

    /// The version of the file format this program writes.
    public static final String SCHEMA_VERSION = "1.0";

    /// An untitled article with one empty paragraph.
    ///
    /// @param identifier a URI, see [Field#IDENTIFIER]
    /// @param language BCP 47 tag
    public static Article untitled(String identifier, String language) {
        Head head = Head.EMPTY.with(Field.SCHEMA_VERSION, SCHEMA_VERSION).with(Field.TYPE, "NewsArticle")
                .with(Field.IDENTIFIER, identifier).with(Field.LANGUAGE, language);
        return new Article(head, Blocks.of(Block.TextBlock.paragraph(Keys.next(), "")));
    }

    /// The value of a field; see [Head#get].
    public <T> T get(Field<T> field) {
        return head.get(field);
    }

    /// A copy with another value for a field.
    public <T> Article with(Field<T> field, T value) {
        return withHead(head.with(field, value));
    }

    /// A copy with another head.
    public Article withHead(Head newHead) {
        return newHead == head ? this : new Article(newHead, body);
    }

    /// A copy with another body.
    public Article withBody(Blocks newBody) {
        return newBody == body ? this : new Article(head, newBody);
    }

    /// All its pictures, in the order in which a reader meets them; one that is shown twice is there twice.
    public Stream<Picture> pictures() {
        return Stream.concat(get(Field.LEAD).stream(), pictures(body));
    }

    private static Stream<Picture> pictures(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.PictureBlock(Picture picture) -> Stream.of(picture);
            case Block.TextBlock text -> text.children().stream()
                    .flatMap(child -> child instanceof Inline.InlinePicture(Picture picture) ? Stream.of(picture) : Stream.empty());
            case Block.Box box -> pictures(box.body());
            case Block.PullQuote _,Block.Embed _,Block.UnknownBlock _ -> Stream.empty();
        });
    }

    /// A date field as a time; empty when the field is, or when it is no RFC 3339 date and time.
    public Optional<OffsetDateTime> time(Field<String> field) {
        try {
            return Optional.of(OffsetDateTime.parse(get(field)));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
