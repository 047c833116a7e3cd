package app.galley.render;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import java.time.Duration;
import java.util.List;

/// How long a text is.
///
/// Counted is what readers read of the body: running text, captions, pull quotes, box titles; not alternative texts, credits and addresses.
/// Counts of parts add up, so that after an edit only the changed blocks need counting.
///
/// @param words words; in Chinese and Japanese, characters, as is usual there
/// @param ofWhichCharacters how many of the words are such characters
/// @param characters what a reader takes for one character each (extended grapheme clusters of UAX #29), spaces included
/// @param spaces how many of the characters are blanks or ends of lines
/// @param sentences what ends like a sentence; a text without a full stop, such as a crosshead, is one too
/// @param paragraphs paragraphs, crossheads and list items that hold a word
public record Counts(int words, int ofWhichCharacters, int characters, int spaces, int sentences, int paragraphs) {

    /// Of nothing.
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /// Adults read news prose silently at 238 words a minute (Brysbaert 2019, a review of 190 studies, non-fiction).
    private static final int WORDS_A_MINUTE = 238;
    /// And Chinese and Japanese at some 255 and 240 words of about two characters each.
    private static final int CHARACTERS_A_MINUTE = 500;

    /// The counts of an article's body.
    public static Counts of(Article article) {
        return of(article.body(), article.get(Field.LANGUAGE));
    }

    /// The counts of some blocks.
    ///
    /// @param language BCP 47 tag
    public static Counts of(List<Block> blocks, String language) {
        Counts sum = NONE;
        for (Block block : blocks) {
            sum = sum.plus(of(block, language));
        }
        return sum;
    }

    /// The counts of a block.
    ///
    /// @param language BCP 47 tag
    public static Counts of(Block block, String language) {
        return switch (block) {
            case Block.TextBlock text -> of(text.text(), language).asParagraph();
            case Block.PictureBlock(var picture) -> of(picture.caption(), language);
            case Block.PullQuote quote -> of(quote.text(), language).plus(of(quote.attribution(), language));
            case Block.Embed embed -> of(embed.caption(), language);
            case Block.Box box -> of(box.title(), language).plus(of(box.body(), language));
            case Block.UnknownBlock _ -> NONE;
        };
    }

    /// The counts of a text.
    ///
    /// @param language BCP 47 tag
    public static Counts of(String text, String language) {
        return new WordCounter(text, language).count();
    }

    private Counts asParagraph() {
        return new Counts(words, ofWhichCharacters, characters, spaces, sentences, words > 0 ? 1 : 0);
    }

    /// Both together.
    public Counts plus(Counts other) {
        return new Counts(words + other.words, ofWhichCharacters + other.ofWhichCharacters, characters + other.characters,
                spaces + other.spaces, sentences + other.sentences, paragraphs + other.paragraphs);
    }

    /// This without a part of it.
    public Counts minus(Counts part) {
        return new Counts(words - part.words, ofWhichCharacters - part.ofWhichCharacters, characters - part.characters,
                spaces - part.spaces, sentences - part.sentences, paragraphs - part.paragraphs);
    }

    /// The characters that are no spaces.
    public int withoutSpaces() {
        return characters - spaces;
    }

    /// How long an adult takes to read it.
    public Duration readingTime() {
        return Duration.ofSeconds(
                Math.round(60.0 * (words - ofWhichCharacters) / WORDS_A_MINUTE + 60.0 * ofWhichCharacters / CHARACTERS_A_MINUTE));
    }
}
